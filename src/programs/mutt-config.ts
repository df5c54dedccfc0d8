/**
 * Mutt and NeoMutt: `.muttrc`, `.mutt/muttrc`, `.neomuttrc` (http://www.mutt.org/doc/manual/). Settings are `set name=value`,
 * several to a line, with the quotes of a shell; folders and servers are addresses such as `imaps://user@host:993/`.
 *
 * Files that are sourced are not at hand, and a value that a command prints cannot be told.
 */
import { parseServerText, type ServerText } from '../model/server-text';
import { AccountDraft, booleanOf, minutesOfSeconds, type ProgramFormat } from './program-format';

const telling =
  /^\s*set\s+.*\b(spool_?file|folder|smtp_url|imap_user|imap_pass|pop_host|pop_user|realname|real_name|from|ssl_force_tls|ssl_starttls|mail_check|imap_keepalive)\s*=/m;

export const muttConfig: ProgramFormat = {
  id: 'mutt',
  name: 'Mutt',
  recognises: ({ text }) => telling.test(text),
  read: ({ text }) => {
    const values = valuesOf(text);
    const draft = new AccountDraft('Mutt');
    readIncoming(draft, values);
    readOutgoing(draft, values);
    draft.put('identity.from', values.get('from'), 'from');
    const replyTo = /^\s*my_hdr\s+reply-to:\s*(.+)$/im.exec(text)?.[1];
    draft.put('identity.replyTo', replyTo?.trim(), 'my_hdr Reply-To');
    return draft.isEmpty ? [] : [draft.account];
  },
};

type Values = ReadonlyMap<string, string>;

function valuesOf(text: string): Values {
  const values = new Map<string, string>();
  for (const line of text.replace(/\\\n/g, ' ').split('\n')) {
    const rest = /^\s*set\s+(.*)$/.exec(line)?.[1];
    if (rest === undefined) continue;
    for (const [name, value] of assignments(rest)) if (!/pass|oauth/.test(name)) values.set(name, value);
  }
  return values;
}

/** `name=value`, `noname` and `name` of a line, up to a comment. The old names and the ones with underscores are one. */
function* assignments(line: string): Generator<readonly [string, string]> {
  const pattern = /#.*|([a-z_]+)(?:\s*=\s*("(?:[^"\\]|\\.)*"|'[^']*'|`[^`]*`|[^\s;#"'`]+))?/gi;
  for (const [whole, name, value] of line.matchAll(pattern)) {
    if (whole.startsWith('#')) return;
    if (name === undefined || value?.startsWith('`')) continue;
    const plain = name.toLowerCase().replace(/^(spool_file|real_name)$/, (one) => one.replace('_', ''));
    if (value !== undefined) yield [plain, value.replace(/^"(.*)"$|^'(.*)'$/, '$1$2').replace(/\\(.)/g, '$1')];
    else yield plain.startsWith('no') ? [plain.slice(2), 'no'] : [plain, 'yes'];
  }
}

const addressOf = /^(imaps?|pops?):\/\//i;

function readIncoming(draft: AccountDraft, values: Values): void {
  // "+INBOX" is within the folder.
  const key = ['spoolfile', 'folder', 'pop_host'].find((name) => addressOf.test(values.get(name) ?? ''));
  const text = (key && values.get(key)) ?? values.get('pop_host');
  if (text === undefined) return;
  const name = key ?? 'pop_host';
  const isPop = name === 'pop_host' || /^pops?:/i.test(text);
  const server = serverIn(text);
  draft.put('incoming.protocol', isPop ? 'pop' : 'imap', name, text);
  draft.put('incoming.host', server.host, name, text);
  draft.put('incoming.port', server.port ?? '', name, text);
  putSecurity(draft, 'incoming', /^(imaps|pops):/i.test(text), values, name, text);
  const user = isPop ? 'pop_user' : 'imap_user';
  draft.put('incoming.username', values.get(user), user);
  // The address has the name alone: what stands behind the @ is the server.
  draft.put('incoming.username', server.username?.replace(/@[^@]*$/, ''), name, text);
  const check = isPop ? 'pop_checkinterval' : 'mail_check';
  draft.put('checkIntervalMinutes', minutesOfSeconds(values.get(check)), check, values.get(check));
}

function readOutgoing(draft: AccountDraft, values: Values): void {
  const text = values.get('smtp_url');
  if (text === undefined || !/^smtps?:\/\//i.test(text)) return;
  const server = serverIn(text);
  draft.put('outgoing.host', server.host, 'smtp_url', text);
  draft.put('outgoing.port', server.port ?? '', 'smtp_url', text);
  putSecurity(draft, 'outgoing', /^smtps:/i.test(text), values, 'smtp_url', text);
  const user = server.username?.replace(/@[^@]*$/, '');
  draft.put('outgoing.username', user, 'smtp_url', text);
  draft.put('outgoing.authentication', user !== undefined || values.has('smtp_authenticators'), 'smtp_url', text);
}

/** An address without the folder behind the server. */
const serverIn = (text: string): ServerText => parseServerText(text.replace(/^([a-z]+:\/\/[^/]*)\/.*$/i, '$1'));

/** Since Mutt 2.0 encryption is forced where nothing is said; before it was not, and the file names no version. */
function putSecurity(
  draft: AccountDraft,
  side: 'incoming' | 'outgoing',
  isImplicit: boolean,
  values: Values,
  key: string,
  text: string,
): void {
  const [forced, offered] = [booleanOf(values.get('ssl_force_tls')), booleanOf(values.get('ssl_starttls'))];
  if (isImplicit) draft.put(`${side}.security`, 'ssl', key, text);
  else if (forced === true) draft.put(`${side}.security`, 'starttls', 'ssl_force_tls', values.get('ssl_force_tls'));
  else if (forced === false)
    draft.put(
      `${side}.security`,
      offered === false ? 'none' : 'optional',
      'ssl_force_tls',
      values.get('ssl_force_tls'),
    );
  else draft.doubt(`${side}.security`);
}
