import { expect, it } from 'vitest';
import type { GatheredLine } from '../model/gathered';
import { splitLines } from './saved-lines';

const line = (value: string, label = ''): GatheredLine => ({
  id: 0,
  label,
  value,
  handle: 0,
  controlsBefore: 0,
  section: null,
  container: 0,
});

const split = (...lines: readonly GatheredLine[]) =>
  splitLines(lines).map(({ label, value, before }) => `${label} | ${value} | ${before}`);

it.each([
  ['what has a label', line('a.example.edu', 'Server:'), 'Server | a.example.edu | '],
  ['what stands before a colon', line('Server: a.example.edu'), 'Server | a.example.edu | '],
  ['a wide colon', line('サーバー： a.example.edu'), 'サーバー | a.example.edu | '],
  ['a sentence with a colon', line('Mail is sent through: a.example.edu'), 'Mail is sent through | a.example.edu | '],
  ['a sentence without one', line('Sent by a.example.edu'), ' | Sent by a.example.edu | Sent by'],
  ['words without a server', line('Hello there'), ' | Hello there | Hello there'],
  ['a port after a colon', line('a.example.edu:993'), ' | a.example.edu:993 | a.example.edu:993'],
])('the label of %s', (_, given, expected) => {
  expect(split(given)).toEqual([expected]);
});

it('the line above is the label of one word without any', () => {
  expect(split(line('Server'), line('a.example.edu'))[1]).toBe('Server | a.example.edu | ');
  expect(split(line('Server 1'), line('a.example.edu'))[1]).toBe(' | a.example.edu | a.example.edu');
  expect(split(line('Server'), line('see a.example.edu'))[1]).toBe(' | see a.example.edu | see');
  expect(split(line('Rosa', 'Name'), line('a.example.edu'))[1]).toBe(' | a.example.edu | a.example.edu');
});
