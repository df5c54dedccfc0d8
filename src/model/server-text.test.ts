import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseServerText, type ServerText } from './server-text';

const nothing: ServerText = { host: '', port: null, security: null, protocol: null, username: null };
const host = 'mail.example.edu';

const rows: readonly (readonly [text: string, expected: Partial<ServerText>])[] = [
  ['', {}],
  ['  ', {}],
  [` \t${host}\r\n`, { host }],
  ['MAIL.Example.EDU', { host }],
  [`${host}.`, { host }],
  [`${host}..`, { host: `${host}..` }],
  ['.', { host: '.' }],
  ['mail', { host: 'mail' }],

  [`${host}:993`, { host, port: 993 }],
  [`${host} : 993`, { host: `${host} : 993` }],
  [`imaps:// ${host}`, { host: `imaps:// ${host}` }],
  [`jdoe@ ${host}`, { host: `jdoe@ ${host}` }],
  [`${host}.:993`, { host, port: 993 }],
  [`${host}:`, { host }],
  [`${host}:993x`, { host, port: '993x' }],
  [':993', { port: 993 }],
  [`${host}:143:993`, { host: `${host}:143:993` }],

  [`imaps://${host}`, { host, security: 'ssl', protocol: 'imap' }],
  [`IMAPS://${host}:993/`, { host, port: 993, security: 'ssl', protocol: 'imap' }],
  [`imap://${host}`, { host, protocol: 'imap' }],
  [`pop3s://${host}:995`, { host, port: 995, security: 'ssl', protocol: 'pop' }],
  [`pop://${host}`, { host, protocol: 'pop' }],
  [`smtps://${host}`, { host, security: 'ssl' }],
  [`smtp://${host}`, { host }],
  [`smtp+starttls://${host}:587`, { host, port: 587, security: 'starttls' }],
  [`imap+ssl://${host}`, { host, security: 'ssl', protocol: 'imap' }],
  [`ssl://${host}`, { host, security: 'ssl' }],
  [`starttls://${host}`, { host, security: 'starttls' }],
  [`plain://${host}`, { host, security: 'none' }],
  [`tls://${host}`, { host, security: 'starttls' }],
  [`tls://${host}:587`, { host, port: 587, security: 'starttls' }],
  [`tls://${host}:993`, { host, port: 993, security: 'ssl' }],
  [`smtp+tls://${host}:465`, { host, port: 465, security: 'ssl' }],
  [`https://${host}/`, { host: `https://${host}/` }],
  [`constructor://${host}`, { host: `constructor://${host}` }],
  [`imaps://imaps://${host}`, { host: `imaps://imaps://${host}` }],
  [`imaps://${host}/INBOX`, { host: `imaps://${host}/inbox` }],

  [`{${host}:993/imap/ssl}`, { host, port: 993, security: 'ssl', protocol: 'imap' }],
  [`{${host}:993/imap/ssl/novalidate-cert}INBOX`, { host, port: 993, security: 'ssl', protocol: 'imap' }],
  [`{${host}:110/pop3/notls}`, { host, port: 110, security: 'none', protocol: 'pop' }],
  [`{${host}:143/service=imap/tls}`, { host, port: 143, security: 'starttls', protocol: 'imap' }],
  [`{${host}:993/imap/tls}`, { host, port: 993, security: 'starttls', protocol: 'imap' }],
  [`{${host}/ssl/notls}`, { host, security: 'ssl' }],
  [`{${host}/ssl/tls}`, { host }],
  [`{${host}/tls/notls}`, { host }],
  [`{${host}:143/imap}`, { host, port: 143, protocol: 'imap' }],
  [`{${host}/user=JDoe}`, { host, username: 'JDoe' }],
  [`${host}:993/imap/ssl`, { host, port: 993, security: 'ssl', protocol: 'imap' }],
  [`{${host}:993/what}`, { host: `{${host}:993/what}` }],
  [`{${host}:993/imap/ssl`, { host: `{${host}:993/imap/ssl` }],
  [`${host}/`, { host: `${host}/` }],

  [`JDoe@${host}`, { host, username: `JDoe@${host}` }],
  [` JDoe@${host.toUpperCase()}.:993 `, { host, port: 993, username: `JDoe@${host.toUpperCase()}.` }],
  [`jdoe@example.com@${host}`, { host, username: `jdoe@example.com@${host}` }],
  [`imaps://jdoe:secret@${host}:993`, { host, port: 993, security: 'ssl', protocol: 'imap', username: `jdoe@${host}` }],
  [`jdoe:sec@ret@${host}`, { host, username: `jdoe@${host}` }],
  ['jdoe@', { username: 'jdoe@' }],
  [`@${host}`, { host, username: `@${host}` }],

  ['[2001:DB8::1]', { host: '2001:db8::1' }],
  ['[2001:db8::1]:993', { host: '2001:db8::1', port: 993 }],
  ['2001:db8::1', { host: '2001:db8::1' }],
  ['imaps://[::1]:993', { host: '::1', port: 993, security: 'ssl', protocol: 'imap' }],
  ['fe80::1%eth0', { host: 'fe80::1%eth0' }],
  ['[mail]', { host: '[mail]' }],
  ['[::1', { host: '[::1' }],
  ['192.0.2.7:993', { host: '192.0.2.7', port: 993 }],

  ['bücher.example', { host: 'xn--bcher-kva.example' }],
  ['BÜCHER.Example', { host: 'xn--bcher-kva.example' }],
  ['mаil.example', { host: 'xn--mil-6cd.example' }],
  ['ｍail.example', { host: 'ｍail.example' }],
  ['ma\u00adil.example', { host: 'ma\u00adil.example' }],
  ['mail\u200b.example', { host: 'mail\u200b.example' }],
  ['mail\u200d.example', { host: 'mail\u200d.example' }],
  ['\ufeffmail.example', { host: '\ufeffmail.example' }],
  ['mail.example\u00a0', { host: 'mail.example\u00a0' }],
  ['mail。example', { host: 'mail。example' }],
  ['mail%2Eexample', { host: 'mail%2eexample' }],
  ['\u212aelvin.example', { host: '\u212aelvin.example' }],
  ['b\u00fccher#x.example', { host: 'b\u00fccher#x.example' }],
  ['my server', { host: 'my server' }],
  ['mail.example\u0000', { host: 'mail.example\u0000' }],
  ['\ud800.example', { host: '\ud800.example' }],
];

describe('parseServerText', () => {
  it.each(rows.map(([text, expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(parseServerText(text)).toEqual({ ...nothing, ...expected });
  });

  it('takes megabytes in no time', () => {
    const start = performance.now();
    for (const unit of ['a', '.', ':', '@', '/', '[', ' ', '://', '\u0430', '{a/'])
      parseServerText(unit.repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      'imaps://',
      'tls://',
      '://',
      ':',
      ':993',
      '@',
      '.',
      '..',
      '/',
      '/ssl',
      '{',
      '}',
      '[',
      ']',
      '::1',
      ' ',
    ),
    fc.constantFrom('mail', 'example.edu', 'ü', 'ｍ', '\u200b', '%2e', '\ufeff', '\u00a0', 'xn--', 'jdoe'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const messy = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

  it('finds nothing more in the host that came out', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const { host: first } = parseServerText(text);
        expect(parseServerText(first)).toEqual({ ...nothing, host: first });
      }),
      { numRuns: 20_000 },
    );
  });

  it('never makes a plain name of one with a character outside ASCII or an escape', () => {
    const forged = fc
      .tuple(fc.constantFrom('\u00ad', '\u200b', '\ufeff', '\u3000', 'ｍ', '\u0430', '。', '%6d', '\u2060'), fc.nat(16))
      .map(([mark, at]) => host.slice(0, at) + mark + host.slice(at));
    fc.assert(
      fc.property(forged, (text) => {
        expect(parseServerText(text).host).not.toBe(host);
        expect(parseServerText(`imaps://${text}:993`).host).not.toBe(host);
      }),
      { numRuns: 2000 },
    );
  });
});
