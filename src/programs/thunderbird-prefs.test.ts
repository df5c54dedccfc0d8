import { describe, expect, it } from 'vitest';
import { accountsIn, readText } from './read-file.fixture';
import { thunderbirdPrefs } from './thunderbird-prefs';

const pref = (name: string, value: string | number | boolean) => `user_pref("${name}", ${JSON.stringify(value)});`;
type Server = Readonly<Record<string, string | number | boolean>>;
const server = (number: number, values: Server) =>
  Object.entries(values).map(([name, value]) => pref(`mail.server.server${number}.${name}`, value));
const account = (number: number, identities = '') => [
  pref(`mail.account.account${number}.server`, `server${number}`),
  ...(identities === '' ? [] : [pref(`mail.account.account${number}.identities`, identities)]),
];
const file = (accounts: string, ...lines: readonly (string | readonly string[])[]) =>
  ['// Mozilla User Preferences', '', pref('mail.accountmanager.accounts', accounts), ...lines.flat(), ''].join('\n');

const imap = { type: 'imap', hostname: 'imap-server.its.caltech.edu', userName: 'jdoe' };

describe('prefs.js', () => {
  it.each<[string, string, readonly object[]]>([
    [
      'with everything written',
      file(
        'account1',
        account(1, 'id1'),
        server(1, { ...imap, port: 993, socketType: 3, check_time: 15, server_sub_directory: '~/mail/', name: 'Work' }),
        pref('mail.identity.id1.useremail', 'jdoe@caltech.edu'),
        pref('mail.identity.id1.reply_to', 'lab@caltech.edu'),
        pref('mail.identity.id1.smtpServer', 'smtp1'),
        pref('mail.smtpservers', 'smtp1'),
        pref('mail.smtpserver.smtp1.hostname', 'smtp-server.its.caltech.edu'),
        pref('mail.smtpserver.smtp1.port', 465),
        pref('mail.smtpserver.smtp1.try_ssl', 3),
        pref('mail.smtpserver.smtp1.authMethod', 3),
        pref('mail.smtpserver.smtp1.username', 'jdoe'),
      ),
      [
        {
          'incoming.protocol': 'imap',
          'incoming.host': 'imap-server.its.caltech.edu',
          'incoming.port': 993,
          'incoming.security': 'ssl',
          'incoming.username': 'jdoe',
          'incoming.pathPrefix': '~/mail/',
          'outgoing.host': 'smtp-server.its.caltech.edu',
          'outgoing.port': 465,
          'outgoing.security': 'ssl',
          'outgoing.authentication': true,
          'outgoing.username': 'jdoe',
          'identity.from': 'jdoe@caltech.edu',
          'identity.replyTo': 'lab@caltech.edu',
          checkIntervalMinutes: 15,
        },
      ],
    ],
    [
      'with nothing but what is no default: plain text, and every 10 minutes',
      file('account1', account(1), server(1, imap)),
      [
        {
          'incoming.protocol': 'imap',
          'incoming.host': 'imap-server.its.caltech.edu',
          'incoming.port': '',
          'incoming.security': 'none',
          'incoming.username': 'jdoe',
          'incoming.pathPrefix': '',
          checkIntervalMinutes: 10,
        },
      ],
    ],
    [
      'where it is not checked, by POP with STARTTLS',
      file(
        'account1',
        account(1),
        server(1, { ...imap, type: 'pop3', socketType: 2, check_new_mail: false, check_time: 1 }),
      ),
      [
        expect.objectContaining({
          'incoming.protocol': 'pop',
          'incoming.security': 'starttls',
          checkIntervalMinutes: 0,
        }),
      ],
    ],
    [
      'with an account that was changed later, and the old way to say SSL',
      file(
        'account1',
        account(1),
        server(1, { ...imap, realhostname: 'mail.example.net', realuserName: 'jd', isSecure: true, port: -1 }),
      ),
      [
        expect.objectContaining({
          'incoming.host': 'mail.example.net',
          'incoming.username': 'jd',
          'incoming.security': 'ssl',
          'incoming.port': '',
        }),
      ],
    ],
    [
      'with Local Folders, news and feeds beside it',
      file(
        'account2,account1,account3,account4',
        account(1),
        server(1, imap),
        account(2),
        server(2, { type: 'none', hostname: 'Local Folders', userName: 'nobody' }),
        account(3),
        server(3, { type: 'nntp', hostname: 'news.example.net' }),
        account(4),
        server(4, { type: 'rss', hostname: 'Feeds' }),
      ),
      [expect.objectContaining({ 'incoming.host': 'imap-server.its.caltech.edu' })],
    ],
    [
      'with a server for sending that is the usual one',
      file(
        'account1',
        account(1, 'id1'),
        server(1, imap),
        pref('mail.identity.id1.useremail', 'jdoe@caltech.edu'),
        pref('mail.smtp.defaultserver', 'smtp2'),
        pref('mail.smtpservers', 'smtp1,smtp2'),
        pref('mail.smtpserver.smtp1.hostname', 'other.example.net'),
        pref('mail.smtpserver.smtp2.hostname', 'smtp-server.its.caltech.edu'),
        pref('mail.smtpserver.smtp2.authMethod', 1),
        pref('mail.smtpserver.smtp2.try_ssl', 1),
      ),
      [
        expect.objectContaining({
          'outgoing.host': 'smtp-server.its.caltech.edu',
          'outgoing.authentication': false,
          'outgoing.security': 'optional',
          'outgoing.port': '',
        }),
      ],
    ],
    [
      'with several identities: each is told of',
      file(
        'account1',
        account(1, 'id1,id2'),
        server(1, { ...imap, name: 'Work' }),
        pref('mail.identity.id1.useremail', 'jdoe@caltech.edu'),
        pref('mail.identity.id2.useremail', 'jdoe@imap-server.its.caltech.edu'),
      ),
      [
        expect.objectContaining({ 'identity.from': 'jdoe@caltech.edu' }),
        { 'identity.from': 'jdoe@imap-server.its.caltech.edu', 'identity.replyTo': '' },
      ],
    ],
    [
      'with escapes, carriage returns, and a name that is written twice',
      file(
        'account1',
        account(1),
        server(1, { ...imap, userName: 'old' }),
        String.raw`user_pref("mail.server.server1.userName", "j\x64o\u0065\"");`,
        '# a comment',
      ).replaceAll('\n', '\r\n'),
      [expect.objectContaining({ 'incoming.username': 'jdoe"' })],
    ],
  ])('%s', (_, text, accounts) => {
    expect(accountsIn(text)).toEqual(accounts);
  });

  it('keeps no password, and names the account', () => {
    const text = file(
      'account1',
      account(1),
      server(1, { ...imap, name: 'Work', password: 'Tulip-1', savedPassword: 'Tulip-2' }),
      pref('mail.smtpserver.smtp1.password', 'Tulip-3'),
    );
    const reading = readText(text);
    expect(reading.accounts[0]?.label).toBe('Work');
    expect(JSON.stringify(reading)).not.toContain('Tulip');
  });

  it('is told from the preferences of a browser', () => {
    expect(thunderbirdPrefs.recognises({ text: pref('browser.startup.page', 3), xml: null })).toBe(false);
  });
});
