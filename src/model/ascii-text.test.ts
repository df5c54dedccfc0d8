import { describe, expect, it } from 'vitest';
import { isAscii, lowerCaseAscii, trimBlanks } from './ascii-text';

describe('ASCII texts', () => {
  it('leaves everything outside ASCII alone', () => {
    expect(trimBlanks(' \ufeff\u00a0x\t\r\n')).toBe('\ufeff\u00a0x');
    expect(lowerCaseAscii('A\u212aÜ')).toBe('a\u212aÜ');
  });

  it('knows ASCII', () => {
    expect(['', 'a\0~\x7f', 'ü', '\u200b'].map(isAscii)).toEqual([true, true, false, false]);
  });
});
