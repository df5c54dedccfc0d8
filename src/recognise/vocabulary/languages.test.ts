import { describe, expect, it } from 'vitest';
import { spelledNumbers } from '../interval';
import { languages } from './languages';
import type { Concept } from './pack';

const concepts = Object.keys(languages[0] ?? {}) as Concept[];
const names = ['English', 'German', 'French', 'Spanish', 'Italian', 'Portuguese', 'Chinese', 'Japanese'];
const unspaced = /[\u3040-\u9fff]/;

it('there are eight languages', () => {
  expect(languages).toHaveLength(names.length);
  expect(new Set(languages).size).toBe(8);
});

describe.each(languages.map((words, index) => [names[index], words] as const))('%s', (_, words) => {
  it('has words for everything; numbers where they are not written with digits', () => {
    const isUnspaced = unspaced.test(words.server);
    const empty = concepts.filter((concept) => words[concept].trim() === '');
    expect(empty).toEqual(isUnspaced ? ['numbers'] : []);
    expect(Object.keys(words).sort()).toEqual([...concepts].sort());
  });

  it('has all numbers, once for each form, or none', () => {
    const count = words.numbers.split(',').filter((word) => word.trim() !== '').length;
    expect(count % spelledNumbers.length).toBe(0);
  });

  it('marks words at one end only, and says no word twice', () => {
    for (const concept of concepts) {
      const list = words[concept].split(',').map((word) => word.trim());
      expect(
        list.filter((word) => /^\*.*\*$|.[*=].|=$|^=.*\*$/.test(word)),
        concept,
      ).toEqual([]);
      // Most numbers have but one form, which stands in the place of the second too.
      if (concept === 'numbers') continue;
      expect(
        list.filter((word, index) => word !== '' && list.indexOf(word) !== index),
        concept,
      ).toEqual([]);
    }
  });
});
