/**
 * Pine and Alpine: `.pinerc`, lines of `variable=value` of which lists go on in lines that begin with a blank
 * (https://alpineapp.email/alpine/alpine-info/misc/confignotes.html). Servers are written as the c-client library names
 * mailboxes: `{host:993/ssl/user=jdoe}INBOX`; without a flag TLS is used only where the server offers it.
 */
import { parseServerText } from '../model/server-text';
import { AccountDraft, minutesOfSeconds, type ProgramFormat } from './program-format';

const variables =
  /^(inbox-path|smtp-server|folder-collections|personal-name|user-domain|feature-list|customized-hdrs|default-fcc)\s*=/gm;

export const pinerc: ProgramFormat = {
  id: 'alpine',
  name: 'Alpine',
  recognises: ({ text }) =>
    new Set(text.match(variables)).size >= 2 ||
    /^(inbox-path|smtp-server)\s*=.*\/(ssl|tls|user=|novalidate)/m.test(text),
  read: ({ text }) => {
    const values = valuesOf(text);
    const draft = new AccountDraft('Alpine');
    const inbox = values.get('inbox-path');
    const mailbox = inbox === undefined ? undefined : /\{[^}]*\}/.exec(inbox)?.[0];
    if (mailbox !== undefined && !/\/(nntp|news)/i.test(mailbox)) readMailbox(draft, mailbox, 'inbox-path');
    const [smtp = ''] = listOf(values.get('smtp-server') ?? '');
    if (smtp !== '') readSmtp(draft, smtp);
    readIdentity(draft, values);
    const seconds = values.get('mail-check-interval');
    draft.put('checkIntervalMinutes', minutesOfSeconds(seconds), 'mail-check-interval', seconds);
    return draft.isEmpty ? [] : [draft.account];
  },
};

function valuesOf(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const joined = text.replace(/^#.*$/gm, '').replace(/\n[ \t]+/g, ' ');
  for (const [, name = '', value = ''] of joined.matchAll(/^([\w-]+)[ \t]*=[ \t]*(.*)$/gm)) {
    // A variable without a value is not set.
    if (value.trim() !== '' && !/passw/i.test(name)) values.set(name.toLowerCase(), unquoted(value.trim()));
  }
  return values;
}

const unquoted = (text: string) => text.replace(/^"(.*)"$/, '$1');

/** The parts of a list, which commas part outside of quotes and braces. */
const listOf = (text: string): readonly string[] =>
  (text.match(/(?:"[^"]*"|\{[^}]*\}|[^,"{])+/g) ?? []).map((part) => unquoted(part.trim())).filter(Boolean);

function readMailbox(draft: AccountDraft, mailbox: string, key: string): void {
  const { host, port, security, protocol, username } = parseServerText(mailbox);
  draft.put('incoming.protocol', protocol ?? 'imap', key, mailbox);
  draft.put('incoming.host', host, key, mailbox);
  draft.put('incoming.port', port ?? '', key, mailbox);
  draft.put('incoming.security', security ?? 'optional', key, mailbox);
  draft.put('incoming.username', username, key, mailbox);
}

function readSmtp(draft: AccountDraft, server: string): void {
  const { host, port, security, username } = parseServerText(server.replace(/\/submit\b/i, ''));
  draft.put('outgoing.host', host, 'smtp-server', server);
  draft.put('outgoing.port', port ?? (/\/submit\b/i.test(server) ? 587 : ''), 'smtp-server', server);
  draft.put('outgoing.security', security ?? 'optional', 'smtp-server', server);
  draft.put('outgoing.username', username, 'smtp-server', server);
  // Without a user in it nobody logs in.
  draft.put('outgoing.authentication', username !== null, 'smtp-server', server);
}

function readIdentity(draft: AccountDraft, values: ReadonlyMap<string, string>): void {
  for (const header of listOf(values.get('customized-hdrs') ?? '')) {
    const [, name = '', value = ''] = /^(From|Reply-To)\s*:\s*(.+)$/i.exec(header) ?? [];
    if (name !== '')
      draft.put(/^from$/i.test(name) ? 'identity.from' : 'identity.replyTo', value, 'customized-hdrs', header);
  }
  const [user, domain] = [values.get('user-id'), values.get('user-domain')];
  if (user !== undefined && domain !== undefined)
    draft.put('identity.from', `${user}@${domain}`, 'user-domain', domain);
}
