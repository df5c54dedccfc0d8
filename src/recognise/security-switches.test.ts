/** Switches for encryption, and what several controls of one connection mean together. */
import { describe, expect, it } from 'vitest';
import { securityOf } from './security';
import { box, select } from './security.fixture';

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
    [
      'encryption on, of no kind',
      [box('Use encryption', true), select('None', 'None | SSL | TLS')],
      465,
      'cannot-tell',
    ],
    [
      'encryption on, by STARTTLS',
      [box('Encrypted connection', true), select('STARTTLS', 'SSL/TLS | STARTTLS')],
      null,
      'starttls',
    ],
    ['encryption on, of a kind', [box('Use encryption', true), select('TLS', 'None | STARTTLS | TLS')], 465, 'ssl'],
    ['off, as it is to be for STARTTLS', [box('SSL/TLS (disable when using STARTTLS)', false)], 587, 'cannot-tell'],
    ['on, where it is to be off for STARTTLS', [box('SSL/TLS (disable when using STARTTLS)', true)], 465, 'ssl'],
    ['a kind in brackets', [box('Enable TLS (STARTTLS)', false)], 587, 'none'],
    ['the same in Portuguese', [box('Usar SSL/TLS — desligue para STARTTLS', false)], 587, 'cannot-tell'],
    ['the same in Spanish', [box('SSL/TLS: apague con STARTTLS', false)], 587, 'cannot-tell'],
    ['STARTTLS, not required', [box('Enable STARTTLS', true), box('Require STARTTLS', false)], 25, 'optional'],
    ['STARTTLS, required', [box('Enable STARTTLS', true), box('Require STARTTLS', true)], 25, 'starttls'],
    [
      'STARTTLS, not required as it is off',
      [box('Enable STARTTLS', false), box('Require STARTTLS', false)],
      25,
      'none',
    ],
    [
      'STARTTLS for what is not encrypted before',
      [box('Enable STARTTLS for insecure connections', true), box('Enable TLS upon connection', false)],
      25,
      'starttls',
    ],
    ['on, whatever becomes of certificates', [box('Use SSL without certificate check', true)], 465, 'ssl'],
    ['implicit TLS off, where STARTTLS may be used', [box('Use implicit SSL/TLS', false)], 587, 'cannot-tell'],
    ['the same in Chinese', [box('使用隐式 SSL / TLS', false)], 587, 'cannot-tell'],
    ['implicit TLS on', [box('Use implicit SSL/TLS', true)], 465, 'ssl'],
    ['both kinds off', [box('Implicit TLS', false), box('STARTTLS', false)], 25, 'none'],
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
