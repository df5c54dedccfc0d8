import { expect, test } from 'vitest';
import { median } from './median';

test.each([
  { numbers: [4], middle: 4 },
  { numbers: [9, 1, 5], middle: 5 },
  { numbers: [10, 9, 1, 2], middle: 5.5 },
  { numbers: [3, 3, 3, 100], middle: 3 },
])('of $numbers it is $middle', ({ numbers, middle }) => expect(median(numbers)).toBe(middle));

test('there is none of nothing', () => expect(() => median([])).toThrow('no numbers'));
