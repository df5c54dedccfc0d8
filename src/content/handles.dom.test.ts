import { afterEach, expect, it } from 'vitest';
import { elementOf, handleOf } from './handles';
import { closePages, one, show } from './page.fixture';

afterEach(closePages);

it('an element has one number, over all readings', () => {
  const place = show('<input id="x"><input id="y">');
  const [first, second] = [handleOf(one(place)), handleOf(one(place, '#y'))];
  expect(first).not.toBe(second);
  expect(handleOf(one(place))).toBe(first);
  expect(elementOf(second)).toBe(one(place, '#y'));
});

it('a number that nobody has is of nothing', () => {
  expect(elementOf(-1)).toBeNull();
  expect(elementOf(1e9)).toBeNull();
});
