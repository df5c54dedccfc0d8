/**
 * K-9 Mail and Thunderbird for Android: the file that "Export settings" saves (`.k9s`), XML without passwords unless the
 * person asked for them. Elements as `SettingsExporter` writes them: `incoming-server` with `type`, `host`, `port`,
 * `connection-security`, `authentication-type`, `username`; minutes between checks in `automaticCheckIntervalMinutes`, -1
 * for never.
 */
import type { Security } from '../model/settings';
import { AccountDraft, type ProgramFormat } from './program-format';
import { childOf, textIn, type XmlElement } from './xml-element';

const securities: Readonly<Record<string, Security>> = {
  NONE: 'none',
  STARTTLS_REQUIRED: 'starttls',
  SSL_TLS_REQUIRED: 'ssl',
  STARTTLS_OPTIONAL: 'optional',
  // Of old: the certificate was not checked, the encryption was the same.
  SSL_TLS_OPTIONAL: 'ssl',
};

export const k9Settings: ProgramFormat = {
  id: 'k9',
  name: 'K-9 Mail',
  recognises: ({ xml }) => xml?.name === 'k9settings',
  read: ({ xml }) => (childOf(xml ?? undefined, 'accounts')?.children ?? []).flatMap(readAccount),
};

function readAccount(account: XmlElement) {
  const draft = new AccountDraft('K-9 Mail', textIn(account, 'name') ?? '');
  const [incoming, outgoing] = [childOf(account, 'incoming-server'), childOf(account, 'outgoing-server')];
  const type = incoming?.attributes.type?.toUpperCase();
  if (incoming && (type === 'IMAP' || type === 'POP3')) {
    draft.put('incoming.protocol', type === 'IMAP' ? 'imap' : 'pop', 'type', type);
    readServer(incoming, 'incoming', draft);
    draft.put('incoming.pathPrefix', valueIn(childOf(incoming, 'extra'), 'pathPrefix'), 'pathPrefix');
  }
  if (outgoing && /^SMTP$/i.test(outgoing.attributes.type ?? '')) {
    readServer(outgoing, 'outgoing', draft);
    const name = textIn(outgoing, 'username');
    draft.put('outgoing.authentication', name !== undefined && name !== '', 'username', name ?? '');
  }
  const minutes = Number(valueIn(childOf(account, 'settings'), 'automaticCheckIntervalMinutes') ?? Number.NaN);
  if (Number.isFinite(minutes))
    draft.put('checkIntervalMinutes', Math.max(0, minutes), 'automaticCheckIntervalMinutes', String(minutes));
  const identity = childOf(childOf(account, 'identities'), 'identity');
  draft.put('identity.from', textIn(identity, 'email'), 'email');
  draft.put('identity.replyTo', valueIn(childOf(identity, 'settings'), 'replyTo'), 'replyTo');
  return draft.isEmpty ? [] : [draft.account];
}

function readServer(server: XmlElement, side: 'incoming' | 'outgoing', draft: AccountDraft): void {
  draft.put(`${side}.host`, textIn(server, 'host') ?? '', 'host');
  draft.put(`${side}.port`, textIn(server, 'port') ?? '', 'port');
  draft.choose(`${side}.security`, securities, textIn(server, 'connection-security'), 'connection-security');
  draft.put(`${side}.username`, textIn(server, 'username'), 'username');
}

/** `<value key="…">text</value>` */
const valueIn = (parent: XmlElement | undefined, key: string): string | undefined =>
  parent?.children.find(({ name, attributes }) => name === 'value' && attributes.key === key)?.text;
