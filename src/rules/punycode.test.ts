import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeHost } from './punycode';

describe('decodeHost', () => {
  it.each([
    ['mail.example', 'mail.example'],
    ['xn--bcher-kva.example', 'bücher.example'],
    ['mail.xn--mgbh0fb', 'mail.مثال'],
    ['xn--imap-server-.example', 'imap-server.example'],
    ['xn--', ''],
    ['xn--99999999', 'xn--99999999'],
    ['xn--a\u00fc', 'xn--a\u00fc'],
    [`xn--${'a'.repeat(70)}`, `xn--${'a'.repeat(70)}`],
  ])('%s stands for %s', (host, expected) => {
    expect(decodeHost(host)).toBe(expected);
  });

  it('undoes what the browser makes of a name', () => {
    for (const label of ['münchen', 'почта', '郵便', 'ελλάδα', 'іmар']) {
      expect(decodeHost(new URL(`http://${label}`).hostname)).toBe(label);
    }
  });

  it('never throws', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcz019-'), maxLength: 60 });
    fc.assert(
      fc.property(letters, (text) => typeof decodeHost(`xn--${text}`) === 'string'),
      { numRuns: 5000 },
    );
  });
});
