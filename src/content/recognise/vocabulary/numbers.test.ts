import { expect, it } from 'vitest';
import { fold } from '../words';
import { numberWords } from './numbers';

it.each([
  ['ten', 10],
  ['forty five', 45],
  ['fünfzehn', 15],
  ['dreißig', 30],
  ['quinze', 15],
  ['veinte', 20],
  ['cinque', 5],
  ['três', 3],
  ['cuarenta y cinco', 45],
  ['sessanta', 60],
  ['sessenta', 60],
])('%s is %i', (word, value) => {
  expect(numberWords.get(word)).toBe(value);
});

it('words are folded, so that they are found in folded texts', () => {
  expect([...numberWords.keys()].filter((word) => fold(word).trim() !== word)).toEqual([]);
});

it('every word has a number: no list is longer than the numbers', () => {
  expect([...numberWords].filter(([, value]) => value === 0)).toEqual([]);
});
