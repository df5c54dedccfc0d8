import { expect, test } from 'vitest';
import { InputError } from '../src/model/input-error';
import { readArguments, usage } from './arguments';
import { pageNames } from './pages/page';

const usual = { pages: pageNames, rounds: null, json: null, profile: false };

test.each([
  { args: '', read: usual },
  { args: '--page app', read: { ...usual, pages: ['app'] } },
  { args: '--page deep --page small', read: { ...usual, pages: ['deep', 'small'] } },
  { args: '--rounds 3 --json out.json', read: { ...usual, rounds: 3, json: 'out.json' } },
  { args: '--profile', read: { ...usual, profile: true } },
  { args: '--help', read: 'help' },
])('"$args"', ({ args, read }) => expect(readArguments(args.split(' ').filter(Boolean))).toEqual(read));

test.each([
  { args: '--page medium', says: '--page: expected one of small' },
  { args: '--rounds 0', says: '--rounds: expected a whole number' },
  { args: '--rounds 1.5', says: '--rounds: expected a whole number' },
  { args: '--fast', says: "Unknown option '--fast'" },
  { args: 'small', says: 'small' },
])('"$args" cannot be used', ({ args, says }) => {
  expect(() => readArguments(args.split(' '))).toThrow(InputError);
  expect(() => readArguments(args.split(' '))).toThrow(says);
});

test('the usage names every page', () => expect(pageNames.filter((name) => !usage.includes(name))).toEqual([]));
