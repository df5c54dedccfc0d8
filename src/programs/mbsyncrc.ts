/**
 * mbsync (isync): `.mbsyncrc` (https://isync.sourceforge.io/mbsync.html): sections of `Keyword value` lines, parted by empty
 * lines. The encryption is STARTTLS where nothing is said, unless there is a tunnel.
 */
import type { Security } from '../model/settings';
import { AccountDraft, type ProgramFormat } from './program-format';

const kinds: Readonly<Record<string, Security>> = { none: 'none', starttls: 'starttls', imaps: 'ssl' };
const head = /^\s*(IMAPAccount|IMAPStore)\s+(\S+)/im;

export const mbsyncrc: ProgramFormat = {
  id: 'mbsync',
  name: 'mbsync',
  recognises: ({ text }) => head.test(text) && /^\s*Host\s+\S+/im.test(text),
  read: ({ text }) =>
    text
      .split(/\n\s*\n/)
      .filter((section) => head.test(section) && /^\s*(Host|Tunnel)\s/im.test(section))
      .map((section) => {
        const value = (key: string) =>
          new RegExp(`^\\s*${key}\\s+(.+?)\\s*$`, 'im').exec(section)?.[1]?.replace(/^"(.*)"$/, '$1');
        const draft = new AccountDraft('mbsync', head.exec(section)?.[2] ?? '');
        draft.put('incoming.protocol', 'imap', 'IMAPAccount');
        draft.put('incoming.host', value('Host') ?? '', 'Host');
        draft.put('incoming.port', value('Port') ?? '', 'Port');
        // The keyword was renamed, and before there was one for yes or no.
        const chosen = value('(?:SSL|TLS)Type');
        const isImaps = /^yes$/i.test(value('UseIMAPS') ?? '');
        if (chosen === undefined) draft.put('incoming.security', isImaps ? 'ssl' : 'starttls', 'SSLType', '');
        draft.choose('incoming.security', kinds, chosen?.toLowerCase(), 'SSLType', chosen);
        draft.put('incoming.username', value('User'), 'User');
        return draft.account;
      }),
};
