/**
 * fetchmail: `.fetchmailrc` (https://www.fetchmail.info/fetchmail-man.html): `poll HOST proto imap user NAME … ssl`, on one
 * line or several. Without `ssl`, STARTTLS is used where it is offered, unless `sslproto` says otherwise.
 */
import type { RawAccount } from '../model/normal-form';
import { AccountDraft, minutesOfSeconds, type ProgramFormat } from './program-format';

export const fetchmailrc: ProgramFormat = {
  id: 'fetchmail',
  name: 'fetchmail',
  recognises: ({ text }) =>
    /^\s*(poll|skip)\s+\S+/m.test(text) && /\b(proto(col)?|user(name)?|via|ssl|service|port)\b/.test(text),
  read: ({ text }) => {
    const words = wordsOf(text);
    const daemon = words[words.findIndex(({ text }) => text === 'daemon') + 1]?.text;
    const hasDaemon = words.some(({ text, isQuoted }) => text === 'daemon' && !isQuoted);
    return serversOf(words).flatMap((server) => readServer(server, hasDaemon ? daemon : undefined));
  },
};

interface Word {
  readonly text: string;
  readonly isQuoted: boolean;
}

function wordsOf(text: string): readonly Word[] {
  const noise = /^(and|with|has|wants|options|here|=|:|;|,)$/i;
  const found = text.matchAll(/#.*|"((?:[^"\\]|\\.)*)"|'([^']*)'|[^\s,;:="'#]+/g);
  return [...found].flatMap(([whole, double, single]): Word[] => {
    if (whole.startsWith('#')) return [];
    const quoted = double ?? single;
    if (quoted !== undefined) return [{ text: quoted.replace(/\\(.)/g, '$1'), isQuoted: true }];
    return noise.test(whole) ? [] : [{ text: whole, isQuoted: false }];
  });
}

function serversOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const servers: Word[][] = [];
  for (const word of words) {
    if (/^(poll|skip|defaults)$/i.test(word.text) && !word.isQuoted) servers.push([]);
    servers.at(-1)?.push(word);
  }
  return servers;
}

/** A server and its users; what is said before the first user holds for all. */
function readServer([verb, name, ...words]: readonly Word[], daemon: string | undefined): RawAccount[] {
  if (!verb || !name || /^defaults$/i.test(verb.text)) return [];
  const users: Word[][] = [[]];
  for (const word of words) {
    if (/^user(name)?$/i.test(word.text) && !word.isQuoted) users.push([]);
    users.at(-1)?.push(word);
  }
  const [common = [], ...each] = users;
  return (each.length === 0 ? [[]] : each).map((own) => {
    const all = [...common, ...own];
    const after = (pattern: RegExp) => {
      const at = all.findIndex(({ text, isQuoted }) => pattern.test(text) && !isQuoted);
      return at < 0 ? undefined : all[at + 1]?.text;
    };
    const has = (pattern: RegExp) => all.some(({ text, isQuoted }) => pattern.test(text) && !isQuoted);
    const draft = new AccountDraft('fetchmail', each.length > 1 ? (after(/^user(name)?$/i) ?? '') : '');
    const protocol = after(/^proto(col)?$/i);
    if (protocol && /^(imap|pop[23]?|apop)/i.test(protocol))
      draft.put('incoming.protocol', /^imap/i.test(protocol) ? 'imap' : 'pop', 'protocol', protocol);
    draft.put('incoming.host', after(/^via$/i) ?? name.text, 'poll');
    draft.put('incoming.port', after(/^(port|service)$/i) ?? '', 'service');
    draft.put('incoming.username', after(/^user(name)?$/i), 'user');
    const sslproto = after(/^sslproto$/i);
    if (has(/^ssl$/i)) draft.put('incoming.security', 'ssl', 'ssl');
    else if (sslproto === '') draft.put('incoming.security', 'none', 'sslproto', '');
    else
      draft.put(
        'incoming.security',
        sslproto !== undefined && has(/^sslcertck$/i) ? 'starttls' : 'optional',
        'sslproto',
        sslproto ?? '',
      );
    draft.put('checkIntervalMinutes', minutesOfSeconds(daemon), 'set daemon', daemon);
    return draft.account;
  });
}
