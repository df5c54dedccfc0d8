import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'ab', 2],
    ['ab', '', 2],
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'ac', 1],
    ['abc', 'abbc', 1],
    ['abc', 'bac', 2],
    ['kitten', 'sitting', 3],
    ['a\u{1f600}c', 'abc', 1],
    ['\u{1f600}\u{1f600}', '', 2],
    ['abcdef', 'ghijkl', 4],
    ['a', 'abcdefgh', 4],
    ['', 'x'.repeat(1_000_000), 4],
  ])('from %.20j to %.20j are %d', (one, other, expected) => {
    expect(editDistance(one, other, 3)).toBe(expected);
    expect(editDistance(other, one, 3)).toBe(expected);
  });
});
