import { expect, it } from 'vitest';
import catalogue from '../../_locales/en/messages.json';
import { catalogueWords } from './catalogue';
import { plural } from './plural';

it.each([
  [1, '1 thing to change'],
  [2, '2 things to change'],
  [0, '0 things to change'],
  [1200, '1,200 things to change'],
])('%i', (count, text) => {
  expect(plural(catalogueWords(catalogue), 'popup_sum_problems', count)).toBe(text);
});

it('every text for numbers is there in both forms', () => {
  const stems = (form: string) =>
    Object.keys(catalogue)
      .filter((key) => key.endsWith(`_${form}`) && /^(?:popup|badge)_/.test(key))
      .map((key) => key.slice(0, -form.length));
  expect(stems('one').sort()).toEqual(stems('other').sort());
});
