import { describe, expect, it } from 'vitest';
import { parseProtocolText, protocolName } from './protocol-text';

describe('parseProtocolText', () => {
  it.each([
    ['imap', 'imap'],
    ['IMAP4', 'imap'],
    ['imaps', 'imap'],
    [' POP3 ', 'pop'],
    ['pops', 'pop'],
    ['exchange', null],
    ['imaplib', null],
    ['', null],
  ])('protocol %j is %j', (given, expected) => {
    expect(parseProtocolText(given)).toBe(expected);
  });

  it('is written as people write it', () => {
    expect([protocolName('imap'), protocolName('pop')]).toEqual(['IMAP', 'POP']);
  });
});
