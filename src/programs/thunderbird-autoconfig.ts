/**
 * The configuration that Thunderbird, K-9 and others fetch for a domain: https://wiki.mozilla.org/Thunderbird:Autoconfiguration:ConfigFileFormat
 * Servers of one kind are alternatives, the best first; each one for fetching is an account here.
 */
import type { Security } from '../model/settings';
import { AccountDraft, type ProgramFormat } from './program-format';
import { childOf, textIn, type XmlElement } from './xml-element';

const sockets: Readonly<Record<string, Security>> = { plain: 'none', SSL: 'ssl', STARTTLS: 'starttls' };

export const thunderbirdAutoconfig: ProgramFormat = {
  id: 'thunderbird-autoconfig',
  name: 'Thunderbird',
  recognises: ({ xml }) => xml?.name === 'clientConfig',
  read: ({ xml }) => {
    const providers = xml?.children.filter(({ name }) => name === 'emailProvider') ?? [];
    return providers.flatMap((provider) => {
      const of = (kind: string) => provider.children.filter(({ name }) => name === kind);
      const incoming = of('incomingServer').filter(({ attributes }) => /^(imap|pop3)$/.test(attributes.type ?? ''));
      const outgoing = of('outgoingServer').find(({ attributes }) => attributes.type === 'smtp');
      const domain = textIn(provider, 'domain') ?? '';
      return (incoming.length === 0 ? [undefined] : incoming).map((server) => {
        const name = textIn(provider, 'displayName') ?? domain;
        const kind = server?.attributes.type?.toUpperCase() ?? '';
        const draft = new AccountDraft('Thunderbird', [name, kind].filter(Boolean).join(', '));
        if (server) readIncoming(server, draft, domain);
        if (outgoing) readOutgoing(outgoing, draft, domain);
        return draft.account;
      });
    });
  },
};

function readIncoming(server: XmlElement, draft: AccountDraft, domain: string): void {
  draft.put('incoming.protocol', server.attributes.type === 'pop3' ? 'pop' : 'imap', 'type');
  readServer(server, 'incoming', draft, domain);
  const minutes = Number(textIn(childOf(server, 'pop3'), 'checkInterval') ?? Number.NaN);
  const named = childOf(childOf(server, 'pop3'), 'checkInterval')?.attributes.minutes;
  const given = named === undefined ? minutes : Number(named);
  if (Number.isFinite(given)) draft.put('checkIntervalMinutes', given, 'checkInterval');
}

function readOutgoing(server: XmlElement, draft: AccountDraft, domain: string): void {
  readServer(server, 'outgoing', draft, domain);
  const method = textIn(server, 'authentication');
  if (method !== undefined)
    draft.put('outgoing.authentication', !/^(none|client-IP-address)$/.test(method), 'authentication', method);
}

function readServer(server: XmlElement, side: 'incoming' | 'outgoing', draft: AccountDraft, domain: string): void {
  draft.put(`${side}.host`, textIn(server, 'hostname') ?? '', 'hostname');
  draft.put(`${side}.port`, textIn(server, 'port') ?? '', 'port');
  draft.choose(`${side}.security`, sockets, textIn(server, 'socketType'), 'socketType');
  const username = textIn(server, 'username');
  draft.put(`${side}.username`, username && filledIn(username, domain), 'username', username);
}

/** What the program puts in for a person, with "user" for the name. */
const filledIn = (text: string, domain: string) =>
  text
    .replace(/%EMAILADDRESS%/g, `user@${domain}`)
    .replace(/%EMAILLOCALPART%/g, 'user')
    .replace(/%EMAILDOMAIN%/g, domain);
