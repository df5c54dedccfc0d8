import { describe, expect, it } from 'vitest';
import { parseAuthenticationText } from './authentication-text';

describe('parseAuthenticationText', () => {
  it.each([
    ['on', true],
    ['TRUE', true],
    ['CRAM-MD5', true],
    ['XOAUTH2', true],
    ['none', false],
    ['off', false],
    ['', null],
    ['perhaps', null],
    ['on'.repeat(100), null],
  ])('authentication %j is %j', (given, expected) => {
    expect(parseAuthenticationText(given)).toBe(expected);
  });
});
