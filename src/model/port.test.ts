import { describe, expect, it } from 'vitest';
import { isImplicitTlsPort, isPlainStartPort, isValidPort, parsePort } from './port';

describe('parsePort', () => {
  it.each([
    ['993', 993],
    [' 993\n', 993],
    ['0993', 993],
    [993, 993],
    ['', ''],
    ['  ', ''],
    ['993x', '993x'],
    ['-1', '-1'],
    ['+993', '+993'],
    ['993.0', '993.0'],
    [993.5, '993.5'],
    [Number.NaN, 'NaN'],
    ['1e3', '1e3'],
    ['99999', 99999],
    ['９９３', '９９３'],
    ['9'.repeat(16), '9'.repeat(16)],
  ])('%j is %j', (given, expected) => {
    expect(parsePort(given)).toBe(expected);
  });

  it.each([
    [1, true],
    [65535, true],
    [0, false],
    [65536, false],
    ['993', false],
    ['', false],
  ])('a valid port: %j %j', (port, expected) => {
    expect(isValidPort(port)).toBe(expected);
  });

  it('knows which ports begin with TLS and which in plain text', () => {
    expect([993, 995, 465, 143, null].map(isImplicitTlsPort)).toEqual([true, true, true, false, false]);
    expect([143, 110, 25, 587, 993, null].map(isPlainStartPort)).toEqual([true, true, true, true, false, false]);
  });
});
