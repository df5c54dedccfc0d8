import { describe, expect, it } from 'vitest';
import type { Section } from './control';
import { protocolOfText, sideOf, sideOfHints, sideOfText } from './side';

describe('a text', () => {
  it.each([
    ['IMAP Host', 'incoming'],
    ['POP3 server', 'incoming'],
    ['Incoming mail', 'incoming'],
    ['Posteingang', 'incoming'],
    ['Serveur entrant', 'incoming'],
    ['Servidor de entrada', 'incoming'],
    ['收件服务器', 'incoming'],
    ['收件箱', 'incoming'],
    ['收件匣', 'incoming'],
    ['受信サーバー', 'incoming'],
    ['SMTP Host', 'outgoing'],
    ['Outgoing mail', 'outgoing'],
    ['Postausgangsserver', 'outgoing'],
    ['Serveur sortant', 'outgoing'],
    ['Servidor de salida', 'outgoing'],
    ['发件服务器', 'outgoing'],
    ['送信サーバー', 'outgoing'],
    ['Outgoing Server Name (SMTP)', 'outgoing'],
    ['Receiving over SMTP', 'outgoing'],
    ['Alerts by mail', 'outgoing'],
    ['Notifications', null],
    ['Blocklist server', 'third'],
    ['Modbus TCP gateway', 'third'],
    ['IMAPTLS', 'incoming'],
    // Servers of other things.
    ['Print server', 'third'],
    ['Internet Message Access Protocol', 'incoming'],
    ['APOP account', 'incoming'],
    ['Post Office Protocol, version 3', 'incoming'],
    ['Druckserver', 'third'],
    ['代理服务器', 'third'],
    ['網路代理', 'third'],
    ['プロキシサーバー', 'third'],
    ['数据库服务器', 'third'],
    ['Serveur de base de données', 'third'],
    ['Servidor de base de datos', 'third'],
    ['Banco de dados', 'third'],
    ['Zeitserver', 'third'],
    ['Servidor de tempo', 'third'],
    ['Serveur d’impression', 'third'],
    ['Server di stampa', 'third'],
    ['时间服务器', 'third'],
    ['プリントサーバー', 'third'],
    ['Virtual servers', 'third'],
    ['Text messages (SMS)', 'third'],
    ['Sending mail and SMS', 'outgoing'],
    ['Directory server', 'third'],
    ['IMAP server directory', 'incoming'],
    ['Send the system log', 'third'],
    ['系統記錄傳送', 'third'],
    ['Registro del sistema', 'third'],
    ['Voice mail line', 'third'],
    ['DNS server', 'third'],
    ['SMTP Server IP Address or FQDN / DNS Name', 'outgoing'],
    // What comes by mail is sent through an account.
    ['Voice mail to email', null],
    ['Messagerie vocale par e-mail', null],
    ['Fax server via mail: SMTP', 'outgoing'],
    // Neither, or both.
    ['Server settings', null],
    ['IMAP and SMTP', null],
    ['Incoming and outgoing', null],
    ['', null],
    ['Popular places', null],
    // Servers of other kinds, whatever else is named.
    ['Sieve', 'third'],
    ['ManageSieve server', 'third'],
    ['LDAP directory', 'third'],
    ['HTTP proxy', 'third'],
    ['MySQL database', 'third'],
    ['IMAP proxy', 'third'],
    ['JMAP', 'third'],
    ['HELO domain', 'third'],
  ] as const)('%j is %s', (text, side) => {
    expect(sideOfText(text)).toBe(side);
  });
});

it.each([
  [' imap host ', 'incoming'],
  [' in port ', 'incoming'],
  [' smtp host ', 'outgoing'],
  [' out port ', 'outgoing'],
  [' ldap host ', 'third'],
  [' sieve port ', 'third'],
  [' host ', null],
  [' imap smtp ', null],
  [' input 12 ', null],
  [' inner ', null],
  ['  ', null],
] as const)('the hints %j are %s', (hints, side) => {
  expect(sideOfHints(hints)).toBe(side);
});

describe('a control', () => {
  const under = (...texts: string[]): Section | null =>
    texts.reduceRight<Section | null>((outer, text) => ({ text, level: 2, outer, by: 1 }), null);

  it.each([
    ['its label first', 'IMAP host', '', under('Outgoing'), 'incoming', 3, null],
    ['its label before its hints', 'SMTP host', ' imap host ', null, 'outgoing', 3, null],
    ['its hints before its heading', 'Host', ' imap host ', under('Outgoing'), 'incoming', 3, null],
    ['its heading', 'Host', ' host ', under('Outgoing', 'IMAP'), 'outgoing', 2, 'Outgoing'],
    ['a heading further out', 'Host', ' host ', under('Server', 'Incoming mail'), 'incoming', 1, 'Incoming mail'],
    ['the nearest heading that says it', 'Host', ' host ', under('Server', 'SMTP', 'IMAP'), 'outgoing', 1, 'SMTP'],
    ['a third server', 'Host', ' host ', under('LDAP', 'Mail'), 'third', 2, 'LDAP'],
    ['nothing', 'Host', ' host ', under('Server'), null, 0, null],
    ['no heading', 'Host', ' host ', null, null, 0, null],
    ['a heading eight levels out', 'Host', '', under(...Array(7).fill('Server'), 'IMAP'), 'incoming', 1, 'IMAP'],
    ['no heading further out than that', 'Host', '', under(...Array(8).fill('Server'), 'IMAP'), null, 0, null],
  ] as const)('by %s', (_, label, hints, section, side, strength, by) => {
    const said = sideOf(label, hints, section);
    expect({ ...said, by: said.by?.text ?? null }).toEqual({ side, strength, by });
  });
});

it.each([
  ['IMAP', 'imap'],
  ['IMAP4 (recommended)', 'imap'],
  ['IMAPS', 'imap'],
  ['POP', 'pop'],
  ['POP3', 'pop'],
  ['POP3 over SSL', 'pop'],
  ['IMAP or POP3', null],
  ['popular', null],
  ['SMTP', null],
  ['', null],
] as const)('the protocol in %j is %s', (text, protocol) => {
  expect(protocolOfText(text)).toBe(protocol);
});

it.each([
  [' in ', null],
  [' in host ', 'incoming'],
  [' mail in ', 'incoming'],
  [' cifs ', null],
] as const)('what a component calls its own line, or shortens, says no side: %j', (hints, side) => {
  expect(sideOfHints(hints)).toBe(side);
});
