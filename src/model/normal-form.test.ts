import { describe, expect, it } from 'vitest';
import { normaliseAccount, type RawReading } from './normal-form';
import type { SettingName } from './settings';

const host = 'mail.example.edu';

function normalise(settings: { readonly [N in SettingName]?: unknown }, cannotTell: readonly SettingName[] = []) {
  const raw = Object.entries(settings).map(([name, value]): [string, RawReading] => [
    name,
    { value, text: `text of ${name}`, label: `label of ${name}`, section: ['section'] },
  ]);
  return normaliseAccount({ label: 'Work', settings: Object.fromEntries(raw), cannotTell });
}

function values(settings: { readonly [N in SettingName]?: unknown }, cannotTell: readonly SettingName[] = []) {
  const account = normalise(settings, cannotTell);
  const read = Object.entries(account.settings).map(([name, reading]) => [name, reading.value]);
  return { ...Object.fromEntries(read), ...(account.cannotTell.length > 0 ? { cannotTell: account.cannotTell } : {}) };
}

describe('normaliseAccount', () => {
  it('takes what stands beside the host apart', () => {
    expect(values({ 'incoming.host': `imaps://jdoe@${host}:993` })).toEqual({
      'incoming.protocol': 'imap',
      'incoming.host': host,
      'incoming.port': 993,
      'incoming.security': 'ssl',
      'incoming.username': `jdoe@${host}`,
    });
    expect(values({ 'outgoing.host': `jdoe@${host}:25` })).toEqual({
      'outgoing.host': host,
      'outgoing.port': 25,
      'outgoing.username': `jdoe@${host}`,
    });
  });

  it('says where a derived setting was read', () => {
    expect(normalise({ 'incoming.host': `${host}:993` }).settings['incoming.port']).toEqual({
      value: 993,
      text: 'text of incoming.host',
      label: 'label of incoming.host',
      section: ['section'],
    });
  });

  it.each([
    ['the same port twice', { 'incoming.host': `${host}:993`, 'incoming.port': '993' }, { 'incoming.port': 993 }],
    ['an empty port field', { 'incoming.host': `${host}:993`, 'incoming.port': '' }, { 'incoming.port': 993 }],
    ['two ports', { 'incoming.host': `${host}:143`, 'incoming.port': 993 }, { cannotTell: ['incoming.port'] }],
    ['a port of no type', { 'incoming.host': `${host}:143`, 'incoming.port': [] }, { cannotTell: ['incoming.port'] }],
    [
      'two encryptions',
      { 'incoming.host': `ssl://${host}`, 'incoming.security': 'none' },
      { cannotTell: ['incoming.security'] },
    ],
    [
      'two encryptions that the port settles',
      { 'incoming.host': `tls://${host}`, 'incoming.security': 'ssl', 'incoming.port': 993 },
      { 'incoming.port': 993, 'incoming.security': 'ssl' },
    ],
    [
      'the same encryption twice',
      { 'incoming.host': `ssl://${host}`, 'incoming.security': 'SSL/TLS' },
      { 'incoming.security': 'ssl' },
    ],
    [
      'two protocols',
      { 'incoming.host': `imap://${host}`, 'incoming.protocol': 'POP3' },
      { cannotTell: ['incoming.protocol'] },
    ],
    [
      'a user name of its own',
      { 'incoming.host': `jdoe@${host}`, 'incoming.username': ' Jane ' },
      { 'incoming.username': 'Jane' },
    ],
    [
      'an empty user name of its own',
      { 'incoming.host': `jdoe@${host}`, 'incoming.username': '' },
      { 'incoming.username': '' },
    ],
  ])('%s', (_, given, expected) => {
    expect(values(given)).toEqual({ 'incoming.host': host, ...expected });
  });

  it('makes nothing of what cannot be told', () => {
    expect(values({ 'incoming.host': `ssl://jdoe@${host}:993` }, ['incoming.port', 'incoming.security'])).toEqual({
      'incoming.host': host,
      'incoming.username': `jdoe@${host}`,
      cannotTell: ['incoming.port', 'incoming.security'],
    });
    expect(values({ 'incoming.host': `${host}:993` }, ['incoming.host'])).toEqual({ cannotTell: ['incoming.host'] });
    expect(values({ 'incoming.host': `jdoe@${host}` }, ['incoming.username', 'incoming.username'])).toEqual({
      'incoming.host': host,
      cannotTell: ['incoming.username'],
    });
  });

  it('reads the rest', () => {
    expect(
      values({
        'incoming.pathPrefix': ' ~/mail/ ',
        'outgoing.authentication': 'on',
        'identity.from': 'Jane <J@b.example>',
        'identity.replyTo': '',
        checkIntervalMinutes: '30 s',
        'program.name': ' Eudora ',
        'program.version': 5.1,
      }),
    ).toEqual({
      'incoming.pathPrefix': '~/mail/',
      'outgoing.authentication': true,
      'identity.from': 'j@b.example',
      'identity.replyTo': '',
      checkIntervalMinutes: 0.5,
      'program.name': 'Eudora',
      'program.version': '5.1',
    });
  });

  it('keeps nothing of a wrong type', () => {
    const wrong = [null, undefined, true, {}, [], Symbol('x'), 1n];
    for (const value of wrong) {
      expect(values({ 'incoming.host': value, 'identity.from': value, checkIntervalMinutes: value })).toEqual({
        cannotTell: ['incoming.host', 'identity.from', 'checkIntervalMinutes'],
      });
    }
  });

  it('changes nothing the second time', () => {
    const once = normalise({ 'incoming.host': `tls://jdoe@${host}`, 'incoming.port': 'x', 'incoming.protocol': '?' });
    expect(normaliseAccount(once)).toEqual(once);
  });
});
