import { describe, expect, it } from 'vitest';
import { areSecurityOptions, areVersions, type SecurityControl, securityOf, securityWord } from './security';

const select = (text: string, options: string): SecurityControl => ({
  kind: 'choice',
  text,
  options: options === '' ? [] : options.split(' | '),
});
const box = (label: string, on: boolean | null): SecurityControl => ({ kind: 'switch', label, on });

describe('one list of kinds', () => {
  it.each([
    // Which list, its options, the chosen one, the port beside it, and what it means.
    ['three kinds', 'None | SSL/TLS | STARTTLS', 'None', null, 'none'],
    ['three kinds', 'None | SSL/TLS | STARTTLS', 'SSL/TLS', null, 'ssl'],
    ['three kinds', 'None | SSL/TLS | STARTTLS', 'STARTTLS', null, 'starttls'],
    ['three kinds, the port of another', 'None | SSL/TLS | STARTTLS', 'SSL/TLS', 143, 'ssl'],
    ['three kinds, the port of another', 'None | SSL/TLS | STARTTLS', 'STARTTLS', 993, 'starttls'],
    ['SSL and TLS', 'None | SSL | TLS', 'TLS', null, 'starttls'],
    ['SSL and TLS', 'None | SSL | TLS', 'SSL', null, 'ssl'],
    ['SSL and TLS, on the port of SSL', 'None | SSL | TLS', 'TLS', 993, 'starttls'],
    ['TLS and STARTTLS', 'Plain text | Use TLS | Use StartTLS', 'Use TLS', null, 'ssl'],
    ['TLS and STARTTLS', 'Plain text | Use TLS | Use StartTLS', 'Use TLS', 143, 'ssl'],
    ['TLS and STARTTLS', 'Plain text | Use TLS | Use StartTLS', 'Use StartTLS', null, 'starttls'],
    ['TLS and STARTTLS', 'Plain text | Use TLS | Use StartTLS', 'Plain text', 993, 'none'],
    ['STARTTLS first', 'no | STARTTLS | TLS | SSL', 'TLS', null, 'ssl'],
    ['STARTTLS first', 'no | STARTTLS | TLS | SSL', 'STARTTLS', null, 'starttls'],
    ['STARTTLS first', 'no | STARTTLS | TLS | SSL', 'SSL', null, 'ssl'],
    ['STARTTLS first', 'no | STARTTLS | TLS | SSL', 'no', null, 'none'],
    ['TLS with and without STARTTLS', 'None | SSL | TLS | TLS (+StartTLS)', 'TLS (+StartTLS)', null, 'starttls'],
    ['TLS with and without STARTTLS', 'None | SSL | TLS | TLS (+StartTLS)', 'TLS', null, 'ssl'],
    ['capitals', 'SSL | STARTTLS | PLAIN', 'PLAIN', 993, 'none'],
    ['capitals', 'SSL | STARTTLS | PLAIN', 'STARTTLS', null, 'starttls'],
    ['spelled apart', 'None | Start TLS | SSL/TLS', 'Start TLS', null, 'starttls'],
    ['spelled with a hyphen', 'None | START-TLS | SSL/TLS', 'START-TLS', null, 'starttls'],
    ['with versions', 'None | SSLv3 | TLSv1.2 | STARTTLS', 'TLSv1.2', null, 'ssl'],
    ['with ports in it', 'None (143) | SSL/TLS (993) | STARTTLS (143)', 'SSL/TLS (993)', null, 'ssl'],
    ['with ports in it', 'None (143) | SSL/TLS (993) | STARTTLS (143)', 'STARTTLS (143)', null, 'starttls'],
    ['implicit and explicit', 'None | Implicit TLS | STARTTLS', 'Implicit TLS', null, 'ssl'],
    ['automatic', 'Auto | None | SSL/TLS | STARTTLS', 'Auto', 993, 'optional'],
    ['automatic', 'Auto-detect | None | SSL/TLS | STARTTLS', 'Auto-detect', null, 'optional'],
    ['glued to protocols', 'IMAP | IMAPS | IMAPTLS', 'IMAPTLS', null, 'starttls'],
    ['glued to protocols', 'IMAP | IMAPS | IMAPTLS', 'IMAPS', null, 'ssl'],
    ['named as secure', 'POP | SECURE_POP | IMAP | SECURE_IMAP', 'SECURE_IMAP', null, 'ssl'],
    [
      'where supported',
      'Use SSL/TLS if the server supports it | None',
      'Use SSL/TLS if the server supports it',
      465,
      'optional',
    ],
    ['where offered', 'Never | STARTTLS, if available | SSL', 'STARTTLS, if available', null, 'optional'],
    ['policies', 'Required | Use if available', 'Use if available', 993, 'optional'],
    ['policies', 'Required | Use if available', 'Required', null, 'cannot-tell'],
    ['policies', 'Required | Use if available', 'Required', 143, 'cannot-tell'],
    ['policies, settled by the port', 'Required | Use if available', 'Required', 993, 'ssl'],
    ['policies, settled by the port', 'Required | Use if available', 'Required', 465, 'ssl'],
    [
      'alternate port',
      'Never | If Available, STARTTLS | Required, STARTTLS | Required, Alternate Port',
      'Required, Alternate Port',
      null,
      'ssl',
    ],
    [
      'alternate port',
      'Never | If Available, STARTTLS | Required, STARTTLS | Required, Alternate Port',
      'Required, STARTTLS',
      null,
      'starttls',
    ],
    [
      'alternate port',
      'Never | If Available, STARTTLS | Required, STARTTLS | Required, Alternate Port',
      'If Available, STARTTLS',
      null,
      'optional',
    ],
    [
      'alternate port',
      'Never | If Available, STARTTLS | Required, STARTTLS | Required, Alternate Port',
      'Never',
      null,
      'none',
    ],
    ['two kinds in one option', 'None/STARTTLS | SSL', 'None/STARTTLS', null, 'cannot-tell'],
    ['two kinds in one option', 'None/STARTTLS | SSL', 'SSL', null, 'ssl'],
    [
      'two kinds in one option, with ports',
      'None / STARTTLS (25, 587) | SSL (465)',
      'None / STARTTLS (25, 587)',
      587,
      'cannot-tell',
    ],
    ['STARTTLS only in the other option', 'Use TLS | STARTTLS or unencrypted', 'Use TLS', null, 'ssl'],
    ['STARTTLS only in the other option', 'Use TLS | STARTTLS or unencrypted', 'Use TLS', 143, 'ssl'],
    [
      'STARTTLS only in the other option',
      'Use TLS | STARTTLS or unencrypted',
      'STARTTLS or unencrypted',
      143,
      'cannot-tell',
    ],
    ['both kinds at once', 'None | SSL or STARTTLS', 'SSL or STARTTLS', null, 'cannot-tell'],
    ['both kinds at once, settled', 'None | SSL or STARTTLS', 'SSL or STARTTLS', 995, 'ssl'],
    ['only TLS', 'None | TLS', 'TLS', 587, 'starttls'],
    ['only TLS', 'None | TLS', 'TLS', 110, 'starttls'],
    ['only TLS', 'None | TLS', 'TLS', 993, 'ssl'],
    [
      'secured in two ways',
      'Secured connection using TLS (recommended) | Secured connection using SSL',
      'Secured connection using TLS (recommended)',
      null,
      'starttls',
    ],
    [
      'secured in two ways',
      'Secured connection using TLS (recommended) | Secured connection using SSL',
      'Secured connection using SSL',
      null,
      'ssl',
    ],
    ['yes and no', 'Yes | No', 'No', null, 'none'],
    ['yes and no', 'Yes | No', 'Yes', null, 'cannot-tell'],
    ['yes and no', 'Yes | No', 'Yes', 993, 'ssl'],
    ['transport and encryption', 'PHP | SMTP | SMTP+SSL | SMTP+TLS', 'SMTP+TLS', null, 'starttls'],
    ['transport and encryption', 'PHP | SMTP | SMTP+SSL | SMTP+TLS', 'SMTP+SSL', null, 'ssl'],
    ['transport and encryption', 'SMTP | SMTP+SSL | SMTP+STARTTLS', 'SMTP', null, 'none'],
    ['protocol and encryption', 'IMAP | IMAPS | POP3 | POP3S', 'IMAPS', null, 'ssl'],
    ['protocol and encryption', 'IMAP | IMAPS | POP3 | POP3S', 'POP3S', null, 'ssl'],
    ['protocol and encryption', 'IMAP | IMAPS | POP3 | POP3S', 'IMAP', null, 'none'],
    ['nothing chosen', 'None | SSL/TLS | STARTTLS', '', 993, 'cannot-tell'],
    ['a prompt chosen', 'Choose… | SSL | STARTTLS', 'Choose…', null, null],
    ['a lone word', '', 'SSL/TLS', null, 'ssl'],
    ['a lone TLS, read-only', '', 'TLS', 587, 'starttls'],
    ['German', 'Keine | SSL/TLS | STARTTLS', 'Keine', null, 'none'],
    ['German', 'Unverschlüsselt | SSL/TLS | STARTTLS, wenn verfügbar', 'STARTTLS, wenn verfügbar', null, 'optional'],
    ['German, in a sentence', 'Keine Verschlüsselung | SSL/TLS verwenden', 'SSL/TLS verwenden', null, 'ssl'],
    ['French', 'Aucun | SSL/TLS | STARTTLS', 'Aucun', null, 'none'],
    ['French', 'Aucune | SSL/TLS | STARTTLS si disponible', 'STARTTLS si disponible', null, 'optional'],
    ['Spanish', 'Ninguna | SSL/TLS | STARTTLS', 'Ninguna', null, 'none'],
    ['Italian', 'Nessuna | SSL/TLS | STARTTLS', 'Nessuna', null, 'none'],
    ['Portuguese', 'Nenhuma | SSL/TLS | STARTTLS', 'Nenhuma', null, 'none'],
    ['Chinese', '无 | SSL/TLS | STARTTLS', '无', null, 'none'],
    ['Japanese', 'なし | SSL/TLS | STARTTLS', 'なし', null, 'none'],
  ] as const)('%s (%s): %s at port %s is %s', (_, options, chosen, port, meaning) => {
    expect(securityOf([select(chosen, options)], port)).toBe(meaning);
  });
});

describe('switches', () => {
  it.each([
    ['a lone SSL', [box('Use SSL', true)], null, 'ssl'],
    ['a lone SSL, off', [box('Use SSL', false)], 993, 'none'],
    ['a lone SSL, on at 587', [box('SSL', true)], 587, 'ssl'],
    ['a lone TLS', [box('Enable TLS', true)], null, 'ssl'],
    ['a lone TLS at 993', [box('Enable TLS', true)], 993, 'ssl'],
    ['a lone TLS at 587', [box('Enable TLS', true)], 587, 'starttls'],
    ['a lone TLS at 143', [box('Enable TLS', true)], 143, 'starttls'],
    ['a lone TLS at 110', [box('Enable TLS', true)], 110, 'starttls'],
    ['a lone TLS at 25', [box('Enable TLS', true)], 25, 'starttls'],
    ['a lone TLS, off', [box('Enable TLS', false)], 587, 'none'],
    ['SSL/TLS in one, at 587', [box('SSL/TLS', true)], 587, 'ssl'],
    ['a secure connection', [box('Use a secure connection', true)], null, 'ssl'],
    ['a secure connection, off', [box('Use a secure connection', false)], null, 'none'],
    ['SSL in brackets', [box('Use an encrypted connection (SSL) when accessing this server', true)], null, 'ssl'],
    ['STARTTLS', [box('STARTTLS', true)], 993, 'starttls'],
    ['two: SSL alone', [box('Use SSL', true), box('Use TLS', false)], null, 'ssl'],
    ['two: TLS alone', [box('Use SSL', false), box('Use TLS', true)], null, 'starttls'],
    ['two: neither', [box('Use SSL', false), box('Use TLS', false)], 993, 'none'],
    ['two that contradict', [box('Use SSL', true), box('Use TLS', true)], null, 'cannot-tell'],
    ['two that contradict, settled', [box('Use SSL', true), box('Use TLS', true)], 465, 'ssl'],
    ['two that contradict, at 587', [box('Use SSL', true), box('Use STARTTLS', true)], 587, 'cannot-tell'],
    ['a custom box that does not say', [box('Use SSL', null)], null, 'cannot-tell'],
    ['off, with STARTTLS where offered', [box('SSL/TLS', false), box('Disable STARTTLS', false)], 587, 'optional'],
    ['off, and STARTTLS too', [box('SSL/TLS', false), box('Disable STARTTLS', true)], 587, 'none'],
    ['on, whatever of STARTTLS', [box('SSL/TLS', true), box('Disable STARTTLS', false)], 465, 'ssl'],
    ['"Do not use SSL", ticked', [box('Do not use SSL', true)], null, 'none'],
    ['"Do not use SSL", not ticked', [box('Do not use SSL', false)], null, 'cannot-tell'],
    ['"Disable SSL", ticked', [box('Disable SSL', true)], null, 'none'],
    ['"SSL nicht verwenden", ticked', [box('SSL nicht verwenden', true)], 993, 'cannot-tell'],
    ['two kinds in one', [box('Use SSL or STARTTLS', true)], 587, 'cannot-tell'],
    ['two kinds in one, settled', [box('Use SSL or STARTTLS', true)], 993, 'ssl'],
    ['two kinds in one, off', [box('Use SSL or STARTTLS', false)], 993, 'none'],
    ['"SSLを使用しない", ticked', [box('SSLを使用しない', true)], null, 'cannot-tell'],
    ['STARTTLS where it is offered', [box('Use STARTTLS if available', true)], 587, 'optional'],
    ['STARTTLS where it is offered, off', [box('Use STARTTLS if available', false)], 587, 'none'],
    ['by itself, in Spanish', [box('TLS automático', true)], null, 'optional'],
    [
      'SSL, and STARTTLS where it is offered',
      [box('SSL', true), box('如果服务器支持，就使用STARTTLS', true)],
      465,
      'ssl',
    ],
    ['a server that supports it', [box('Dieser Server unterstützt eine sichere Verbindung (SSL)', true)], null, 'ssl'],
    ['Chinese', [box('使用 SSL', true)], null, 'ssl'],
    ['Japanese, off', [box('SSL を使用する', false)], null, 'none'],
  ] as const)('%s', (_, controls, port, meaning) => {
    expect(securityOf(controls, port)).toBe(meaning);
  });
});

describe('several controls', () => {
  const starttlsPolicy = 'Never | Optional | Always';
  it.each([
    ['a switch on, a list beside it', [box('Use SSL', true), select('Never', starttlsPolicy)], null, 'ssl'],
    ['a switch off, the list says none', [box('Use SSL', false), select('None', 'None | STARTTLS')], null, 'none'],
    [
      'a switch off, the list says STARTTLS',
      [box('Use SSL', false), select('STARTTLS', 'None | STARTTLS')],
      null,
      'starttls',
    ],
    [
      'a switch on, the list contradicts',
      [box('Use SSL', true), select('STARTTLS', 'None | STARTTLS')],
      null,
      'cannot-tell',
    ],
    [
      'a kind, and TLS where it is offered',
      [select('TLS', 'None | SSL | TLS'), box('Auto TLS', true)],
      587,
      'starttls',
    ],
    ['none, and TLS where it is offered', [select('None', 'None | SSL | TLS'), box('Auto TLS', true)], 587, 'optional'],
    ['a kind, and no automatic TLS', [select('SSL', 'None | SSL | TLS'), box('Auto TLS', false)], 465, 'ssl'],
    ['no automatic TLS, and nothing else', [box('Auto TLS', false)], 25, 'none'],
    [
      'a way of sending, TLS off',
      [select('SECURE_SMTP', 'SMTP | SECURE_SMTP'), box('TLS', false)],
      null,
      'cannot-tell',
    ],
    ['the same, settled', [select('SECURE_SMTP', 'SMTP | SECURE_SMTP'), box('TLS', false)], 465, 'ssl'],
    ['flags: SSL', [select('/ssl', ' | /ssl'), select('', ' | /tls | /notls')], null, 'ssl'],
    [
      'yes/no lists: SSL yes, STARTTLS no',
      [select('SSL', 'SSL | None'), select('None', 'STARTTLS | None')],
      null,
      'ssl',
    ],
    ['nothing about encryption', [select('Fast', 'Fast | Slow')], 993, null],
    ['no control at all', [], 993, null],
  ] as const)('%s', (_, controls, port, meaning) => {
    expect(securityOf(controls, port)).toBe(meaning);
  });
});

it.each([
  ['SSL/TLS', 'ssl'],
  ['SSL', 'ssl'],
  ['TLS', 'tls'],
  ['TLS 1.3', 'tls'],
  ['STARTTLS', 'starttls'],
  ['Required', 'some'],
  ['If possible', 'optional'],
  ['No SSL', 'none'],
  ['None/STARTTLS', 'several'],
  ['None or TLS', 'several'],
  ['', null],
  ['Normal password', null],
  ['Hustle', null],
  ['SSL (auto-detect SSL version)', 'ssl'],
  ['TLS (begins by negotiation on a channel that is not encrypted)', 'tls'],
  ['TLS (se inicia con una negociación sobre un canal sin cifrar)', 'tls'],
  ['TLS (se disponibile)', 'optional'],
  ['TLS (si está disponible; si no, por un canal sin cifrar)', 'optional'],
  ['TLS (négocié sur un canal non chiffré ; recommandé)', 'tls'],
  ['STARTTLS (if the server offers it)', 'optional'],
  ['TLS (off)', 'none'],
] as const)('the word %j says %s', (text, word) => {
  expect(securityWord(text)).toBe(word);
});

it.each([
  ['kinds', 'None | SSL/TLS | STARTTLS', true],
  ['kinds after a prompt', 'Choose… | None | SSL | TLS', true],
  ['kinds of a transport', 'SMTP | SMTP+SSL | SMTP+TLS', true],
  ['policies alone name no kind', 'Required | Use if available', false],
  ['yes and no', 'Yes | No', false],
  ['ways to log in', 'None | Normal password | OAuth2', false],
  ['one kind', 'SSL', false],
  ['no options', '', false],
  ['certificate checks', 'Strict | Allow self signed | Off', false],
] as const)('%s: are kinds of encryption or not', (_, options, verdict) => {
  expect(areSecurityOptions(options === '' ? [] : options.split(' | '))).toBe(verdict);
});

it.each([
  ['versions', 'TLS 1.0 | TLS 1.2 | TLS 1.3', true],
  ['versions, or what both agree on', 'Auto-negotiation | TLSv1.1 | TLSv1.2', true],
  ['kinds, with versions in them', 'None | TLSv1 | SSLv3', false],
  ['kinds', 'None | SSL | TLS', false],
  ['one version', 'TLS 1.2', false],
] as const)('%s: are nothing but versions or not', (_, options, verdict) => {
  expect(areVersions(options.split(' | '))).toBe(verdict);
});
