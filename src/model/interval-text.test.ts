import { describe, expect, it } from 'vitest';
import { parseIntervalText } from './interval-text';

describe('parseIntervalText', () => {
  it.each([
    ['10', 10],
    ['10 minutes', 10],
    ['30 s', 0.5],
    ['90 sec', 1.5],
    ['1 Hour', 60],
    ['0', 0],
    ['never', 0],
    ['-1', -1],
    ['2.5', 2.5],
    ['', null],
    ['10 days', null],
    ['1e3', null],
    ['9'.repeat(101), null],
  ])('interval %j is %j', (given, expected) => {
    expect(parseIntervalText(given)).toBe(expected);
  });
});
