import { describe, expect, it } from 'vitest';
import { parseSecurityText, securityName } from './security-text';
import { securities } from './settings';

describe('parseSecurityText', () => {
  it.each([
    ['ssl', null, 'ssl'],
    [' SSL/TLS ', null, 'ssl'],
    ['Required,  Alternate Port', null, 'ssl'],
    ['STARTTLS', 993, 'starttls'],
    ['Required, STARTTLS', null, 'starttls'],
    ['If Available, STARTTLS', null, 'optional'],
    ['auto-detect', null, 'optional'],
    ['None', 993, 'none'],
    ['Never', null, 'none'],
    ['TLS', null, null],
    ['TLS', '', null],
    ['TLS', 2525, null],
    ['TLS', 993, 'ssl'],
    ['TLS', 587, 'starttls'],
    ['TLS', 25, 'starttls'],
    ['Required', null, null],
    ['Required', 143, null],
    ['Required', 465, 'ssl'],
    ['None/STARTTLS', null, null],
    ['banana', 993, null],
    ['', 993, null],
    ['constructor', 993, null],
    ['ssl'.repeat(100), 993, null],
  ])('%j beside %j is %j', (text, port, expected) => {
    expect(parseSecurityText(text, port)).toBe(expected);
  });

  it('understands its own names', () => {
    expect(securities.map((security) => parseSecurityText(securityName(security)))).toEqual([...securities]);
    expect(securities.map((security) => parseSecurityText(security))).toEqual([...securities]);
  });
});
