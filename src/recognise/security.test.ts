import { describe, expect, it } from 'vitest';
import { areSecurityOptions, areVersions, type SecurityControl, securityOf, securityWord } from './security';

const select = (text: string, options: string): SecurityControl => ({
  kind: 'choice',
  text,
  options: options === '' ? [] : options.split(' | '),
});

const proofs =
  'None | TLS (STARTTLS), encryption and validation | TLS (STARTTLS), encryption without validation | SSL/TLS, encryption without validation';

describe('one list of kinds', () => {
  it.each([
    // Which list, its options, the chosen one, the port beside it, and what it means.
    ['three kinds', 'None | SSL/TLS | STARTTLS', 'None', null, 'none'],
    ['three kinds', 'None | SSL/TLS | STARTTLS', 'SSL/TLS', null, 'ssl'],
    ['three kinds', 'None | SSL/TLS | STARTTLS', 'STARTTLS', null, 'starttls'],
    ['three kinds, the port of another', 'None | SSL/TLS | STARTTLS', 'SSL/TLS', 143, 'ssl'],
    ['three kinds, the port of another', 'None | SSL/TLS | STARTTLS', 'STARTTLS', 993, 'starttls'],
    // With what becomes of certificates.
    ['certificates', proofs, 'TLS (STARTTLS), encryption and validation', 587, 'starttls'],
    ['certificates', proofs, 'TLS (STARTTLS), encryption without validation', 587, 'starttls'],
    ['certificates', proofs, 'SSL/TLS, encryption without validation', 465, 'ssl'],
    ['certificates', proofs, 'None', 25, 'none'],
    [
      'a kind without validation',
      'None | TLS | STARTTLS | STARTTLS, no validation',
      'STARTTLS, no validation',
      25,
      'starttls',
    ],
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
