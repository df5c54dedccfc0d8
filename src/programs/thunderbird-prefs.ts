/**
 * Thunderbird (and Mozilla, SeaMonkey, Betterbird, which write the same): `prefs.js` in the profile's folder.
 *
 * The names and defaults are those of `mailnews/mailnews.js` and of the interfaces `nsIMsgIncomingServer` and
 * `nsIMsgOutgoingServer` in comm-central: `socketType` and `try_ssl` are 0 plain, 1 STARTTLS where offered, 2 STARTTLS,
 * 3 SSL/TLS, and 0 where nothing is written; mail is checked every 10 minutes where nothing is written; `authMethod` 1
 * is none.
 */
import type { RawAccount } from '../model/normal-form';
import type { Security } from '../model/settings';
import { AccountDraft, type ProgramFormat } from './program-format';

type Value = string | number | boolean;
type Prefs = ReadonlyMap<string, Value>;

const line =
  /^\s*(?:user_pref|pref|lockPref|defaultPref)\(\s*"((?:[^"\\]|\\.)*)"\s*,\s*("(?:[^"\\]|\\.)*"|-?\d+|true|false)\s*\)\s*;/gm;
const sockets: readonly Security[] = ['none', 'optional', 'starttls', 'ssl'];

export const thunderbirdPrefs: ProgramFormat = {
  id: 'thunderbird',
  name: 'Thunderbird',
  recognises: ({ text }) => /^\s*user_pref\(\s*"mail(news)?\./m.test(text),
  read: ({ text }) => {
    const prefs = prefsOf(text);
    return listOf(prefs, 'mail.accountmanager.accounts').flatMap((account) => readAccount(prefs, account));
  },
};

/** Only what the accounts are made of; of two lines with the same name the last, as the program reads it. */
function prefsOf(text: string): Prefs {
  const prefs = new Map<string, Value>();
  for (const [, name = '', value = ''] of text.matchAll(line)) {
    if (/^mail\.(account|server|smtp|identity)/.test(name) && !/passw/i.test(name)) prefs.set(name, prefValue(value));
  }
  return prefs;
}

function prefValue(text: string): Value {
  if (text === 'true' || text === 'false') return text === 'true';
  if (!text.startsWith('"')) return Number(text);
  return text.slice(1, -1).replace(/\\(x[\da-f]{2}|u[\da-f]{4}|.)/gi, (_, code: string) => {
    if (/^[xu]./i.test(code) && code.length > 2) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return { n: '\n', r: '\r', t: '\t' }[code] ?? code;
  });
}

const textOf = (prefs: Prefs, name: string): string | undefined => {
  const value = prefs.get(name);
  return value === undefined ? undefined : String(value);
};

const listOf = (prefs: Prefs, name: string): readonly string[] =>
  (textOf(prefs, name) ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

function readAccount(prefs: Prefs, account: string): RawAccount[] {
  const server = textOf(prefs, `mail.account.${account}.server`);
  const type = server && textOf(prefs, `mail.server.${server}.type`);
  // "none" is Local Folders; news and feeds are no mail.
  const isMail = type === 'imap' || type === 'pop3';
  const identities = listOf(prefs, `mail.account.${account}.identities`);
  if (!isMail && identities.length === 0) return [];
  const name = (server && textOf(prefs, `mail.server.${server}.name`)) || '';
  const [first, ...others] = identities;
  const main = new AccountDraft('Thunderbird', name);
  if (server && isMail) readServer(prefs, server, type, main);
  if (first !== undefined) readIdentity(prefs, first, main);
  const rest = others.map((identity) => {
    const address = textOf(prefs, `mail.identity.${identity}.useremail`) ?? identity;
    const draft = new AccountDraft('Thunderbird', `${name} (${address})`.trim());
    readIdentity(prefs, identity, draft);
    return draft;
  });
  return [main, ...rest].filter((draft) => !draft.isEmpty).map((draft) => draft.account);
}

function readServer(prefs: Prefs, server: string, type: 'imap' | 'pop3', draft: AccountDraft): void {
  const key = (name: string) => `mail.server.${server}.${name}`;
  const value = (name: string) => prefs.get(key(name));
  // What the person changed later stands under "real".
  const own = (name: string) => (value(`real${name}`) === undefined ? name : `real${name}`);
  const [host, user] = [own('hostname'), value('realuserName') === undefined ? 'userName' : 'realuserName'];
  draft.put('incoming.protocol', type === 'imap' ? 'imap' : 'pop', key('type'), type);
  draft.put('incoming.host', value(host) ?? '', key(host));
  draft.put('incoming.port', portOf(value('port')), key('port'));
  const socket = value('socketType') ?? (value('isSecure') === true ? 3 : 0);
  draft.put('incoming.security', sockets[Number(socket)], key('socketType'), String(socket));
  draft.put('incoming.username', value(user) ?? '', key(user));
  if (type === 'imap')
    draft.put('incoming.pathPrefix', value('server_sub_directory') ?? '', key('server_sub_directory'));
  const isChecked = value('check_new_mail') !== false;
  const minutes = isChecked ? Number(value('check_time') ?? 10) : 0;
  draft.put('checkIntervalMinutes', minutes, key(isChecked ? 'check_time' : 'check_new_mail'));
}

/** -1 stands for the usual port, as where nothing is written. */
const portOf = (port: Value | undefined): string => (port === undefined || Number(port) <= 0 ? '' : String(port));

function readIdentity(prefs: Prefs, identity: string, draft: AccountDraft): void {
  const key = (name: string) => `mail.identity.${identity}.${name}`;
  draft.put('identity.from', textOf(prefs, key('useremail')) ?? '', key('useremail'));
  draft.put('identity.replyTo', textOf(prefs, key('reply_to')) ?? '', key('reply_to'));
  const smtp =
    textOf(prefs, key('smtpServer')) ||
    textOf(prefs, 'mail.smtp.defaultserver') ||
    listOf(prefs, 'mail.smtpservers')[0];
  if (smtp) readSmtp(prefs, smtp, draft);
}

function readSmtp(prefs: Prefs, smtp: string, draft: AccountDraft): void {
  const key = (name: string) => `mail.smtpserver.${smtp}.${name}`;
  const value = (name: string) => prefs.get(key(name));
  if (value('hostname') === undefined && value('port') === undefined && value('username') === undefined) return;
  draft.put('outgoing.host', value('hostname') ?? '', key('hostname'));
  draft.put('outgoing.port', portOf(value('port')), key('port'));
  const socket = Number(value('try_ssl') ?? 0);
  draft.put('outgoing.security', sockets[socket], key('try_ssl'), String(socket));
  const method = Number(value('authMethod') ?? 3);
  draft.put('outgoing.authentication', method !== 1, key('authMethod'), String(method));
  draft.put('outgoing.username', value('username'), key('username'));
}
