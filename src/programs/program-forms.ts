/**
 * The settings of mail programs as their own windows ask for them, for people who copy them off by hand. Labels and options
 * are the programs' own words, so they are not translated: Eudora's of the Windows versions 4.3 to 7.1, Thunderbird's of
 * 140, Apple Mail's of macOS 14, Outlook's of the account settings for IMAP and POP, K-9's of 6.8.
 */
import { muttConfig } from './mutt-config';
import { pinerc } from './pinerc';
import {
  firstOf,
  line,
  list,
  type ProgramField,
  type ProgramForm,
  program,
  readSettings,
  securities,
  written,
  yesOrNo,
} from './program-form';

const secureSockets = [
  // IMSS's page calls it None.
  ['Never (None)', 'none'],
  ['If Available, STARTTLS', 'optional'],
  ['Required, STARTTLS', 'starttls'],
  ['Required, Alternate Port', 'ssl'],
] as const;

const eudoraFields: readonly ProgramField[] = [
  list('incoming', 'incoming.protocol', 'Server Configuration', [
    ['POP', 'pop'],
    ['IMAP', 'imap'],
  ]),
  line('incoming', 'account', 'POP or IMAP Account', { example: 'user@server' }),
  list('incoming', 'incoming.security', 'Secure Sockets when Receiving', secureSockets),
  line('incoming', 'incoming.pathPrefix', 'IMAP Mailbox Location Prefix'),
  line('incoming', 'checkIntervalMinutes', 'Check for mail every', { unit: 'minute(s)' }),
  line('outgoing', 'outgoing.host', 'SMTP Server (Outgoing)'),
  list('outgoing', 'outgoing.authentication', 'Allow authentication', yesOrNo),
  list('outgoing', 'outgoing.security', 'Secure Sockets when Sending', secureSockets),
  line('you', 'identity.from', 'Return Address'),
];

/** The account is `user@server`: it names both. */
const eudora: ProgramForm = {
  id: 'eudora',
  name: 'Eudora',
  versions: ['4.3', '5.0.2', '5.1', '5.1.1', '5.2', '6.0', '6.2', '7.1'],
  fields: eudoraFields,
  read(values, version) {
    const account = values.account ?? '';
    const draft = readSettings('Eudora', eudoraFields, values, version);
    const host = account.includes('@') ? account.slice(account.lastIndexOf('@') + 1) : account === '' ? '' : undefined;
    draft.put('incoming.host', host, 'POP or IMAP Account').put('incoming.username', account, 'POP or IMAP Account');
    return draft.account;
  },
};

const thunderbird = program('thunderbird', 'Thunderbird', [
  list('incoming', 'incoming.protocol', 'Server Type', [
    ['IMAP Mail Server', 'imap'],
    ['POP Mail Server', 'pop'],
  ]),
  line('incoming', 'incoming.host', 'Server Name'),
  line('incoming', 'incoming.port', 'Port'),
  line('incoming', 'incoming.username', 'User Name'),
  list('incoming', 'incoming.security', 'Connection security', securities),
  line('incoming', 'checkIntervalMinutes', 'Check for new messages every', { unit: 'minutes' }),
  line('incoming', 'incoming.pathPrefix', 'IMAP server directory'),
  line('outgoing', 'outgoing.host', 'Server Name'),
  line('outgoing', 'outgoing.port', 'Port'),
  list('outgoing', 'outgoing.security', 'Connection security', securities),
  list('outgoing', 'outgoing.authentication', 'Authentication method', [
    ['No authentication', 'false'],
    ['Normal password', 'true'],
  ]),
  line('outgoing', 'outgoing.username', 'User Name'),
  line('you', 'identity.from', 'Email Address'),
  line('you', 'identity.replyTo', 'Reply-to Address'),
]);

const appleMail = program('apple-mail', 'Apple Mail', [
  list('incoming', 'incoming.protocol', 'Account Type', [
    ['IMAP', 'imap'],
    ['POP', 'pop'],
  ]),
  line('incoming', 'incoming.username', 'User Name'),
  line('incoming', 'incoming.host', 'Host Name'),
  line('incoming', 'incoming.port', 'Port'),
  list('incoming', 'incoming.security', 'Use TLS/SSL', [
    ['on', 'ssl'],
    ['off', 'none'],
  ]),
  line('incoming', 'incoming.pathPrefix', 'IMAP Path Prefix'),
  list('incoming', 'checkIntervalMinutes', 'Check for new messages', [
    ['Every minute', '1'],
    ['Every 5 minutes', '5'],
    ['Every 15 minutes', '15'],
    ['Every 30 minutes', '30'],
    ['Every hour', '60'],
    ['Manually', '0'],
  ]),
  line('outgoing', 'outgoing.host', 'Host Name'),
  line('outgoing', 'outgoing.port', 'Port'),
  list('outgoing', 'outgoing.security', 'Use TLS/SSL', [
    ['on', 'ssl'],
    ['off', 'none'],
  ]),
  list('outgoing', 'outgoing.authentication', 'Authentication', [
    ['Password', 'true'],
    ['None', 'false'],
  ]),
  line('you', 'identity.from', 'Email Address'),
]);

const outlook = program('outlook', 'Outlook', [
  list('incoming', 'incoming.protocol', 'Account Type', [
    ['IMAP', 'imap'],
    ['POP3', 'pop'],
  ]),
  line('incoming', 'incoming.host', 'Incoming mail server'),
  line('incoming', 'incoming.port', 'Incoming server port'),
  list('incoming', 'incoming.security', 'Encryption method', [...securities, ['Auto', 'optional']]),
  line('incoming', 'incoming.username', 'User Name'),
  line('incoming', 'incoming.pathPrefix', 'Root folder path'),
  line('incoming', 'checkIntervalMinutes', 'Schedule an automatic send/receive every', { unit: 'minutes' }),
  line('outgoing', 'outgoing.host', 'Outgoing mail server (SMTP)'),
  line('outgoing', 'outgoing.port', 'Outgoing server port'),
  list('outgoing', 'outgoing.security', 'Encryption method', [...securities, ['Auto', 'optional']]),
  list('outgoing', 'outgoing.authentication', 'My outgoing server (SMTP) requires authentication', yesOrNo),
  line('you', 'identity.from', 'Email Address'),
  line('you', 'identity.replyTo', 'Reply Email'),
]);

const k9 = program('k9', 'K-9 Mail and Thunderbird for Android', [
  list('incoming', 'incoming.protocol', 'Account type', [
    ['IMAP', 'imap'],
    ['POP3', 'pop'],
  ]),
  line('incoming', 'incoming.host', 'Server'),
  list('incoming', 'incoming.security', 'Security', securities),
  line('incoming', 'incoming.port', 'Port'),
  line('incoming', 'incoming.username', 'Username'),
  line('incoming', 'incoming.pathPrefix', 'IMAP path prefix'),
  list('incoming', 'checkIntervalMinutes', 'Folder poll frequency', [
    ['Never', '0'],
    ['Every 15 minutes', '15'],
    ['Every 30 minutes', '30'],
    ['Every hour', '60'],
    ['Every 2 hours', '120'],
  ]),
  line('outgoing', 'outgoing.host', 'SMTP server'),
  list('outgoing', 'outgoing.security', 'Security', securities),
  line('outgoing', 'outgoing.port', 'Port'),
  list('outgoing', 'outgoing.authentication', 'Require sign-in', yesOrNo),
  line('you', 'identity.from', 'Email address'),
  line('you', 'identity.replyTo', 'Reply-to address'),
]);

const anyProgram = program('other', '', [
  list('incoming', 'incoming.protocol', 'IMAP or POP', [
    ['IMAP', 'imap'],
    ['POP', 'pop'],
  ]),
  line('incoming', 'incoming.host', 'Incoming mail server'),
  line('incoming', 'incoming.port', 'Port'),
  list('incoming', 'incoming.security', 'Encryption', [...securities, ['STARTTLS, if available', 'optional']]),
  line('incoming', 'incoming.username', 'User name'),
  line('incoming', 'incoming.pathPrefix', 'IMAP path prefix'),
  line('incoming', 'checkIntervalMinutes', 'Check for new mail every', { unit: 'minutes' }),
  line('outgoing', 'outgoing.host', 'Outgoing mail server (SMTP)'),
  line('outgoing', 'outgoing.port', 'Port'),
  list('outgoing', 'outgoing.security', 'Encryption', [...securities, ['STARTTLS, if available', 'optional']]),
  list('outgoing', 'outgoing.authentication', 'Server requires authentication', yesOrNo),
  line('you', 'identity.from', 'Email address'),
  line('you', 'identity.replyTo', 'Reply-To'),
]);

const alpine: ProgramForm = {
  id: 'alpine',
  name: 'Pine and Alpine',
  versions: [],
  fields: [
    line('incoming', 'inbox-path', 'inbox-path', { example: '{server:993/ssl/user=you}INBOX' }),
    line('incoming', 'mail-check-interval', 'mail-check-interval', { unit: 'seconds' }),
    line('outgoing', 'smtp-server', 'smtp-server', { example: 'server:465/ssl/user=you' }),
    line('you', 'customized-hdrs', 'customized-hdrs', { example: 'From: You <you@…>' }),
  ],
  read: (values) =>
    firstOf(pinerc.read({ text: written(values, (key, value) => `${key}=${value}`), xml: null }), 'Alpine'),
};

const mutt: ProgramForm = {
  id: 'mutt',
  name: 'Mutt and NeoMutt',
  versions: [],
  fields: [
    line('incoming', 'folder', 'folder', { example: 'imaps://you@server:993/' }),
    line('incoming', 'imap_user', 'imap_user'),
    line('incoming', 'mail_check', 'mail_check', { unit: 'seconds' }),
    line('outgoing', 'smtp_url', 'smtp_url', { example: 'smtps://you@server:465/' }),
    line('you', 'from', 'from'),
  ],
  read: (values) =>
    firstOf(
      muttConfig.read({
        text: written(values, (key, value) => `set ${key}="${value.replace(/["\\]/g, '\\$&')}"`),
        xml: null,
      }),
      'Mutt',
    ),
};

/** Every program that can be chosen; the last has no name. */
export const programForms: readonly ProgramForm[] = [
  eudora,
  thunderbird,
  appleMail,
  outlook,
  alpine,
  mutt,
  k9,
  anyProgram,
];
