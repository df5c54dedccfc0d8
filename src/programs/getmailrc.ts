/**
 * getmail: `~/.getmail/getmailrc` (https://getmail6.org/configuration.html): sections of `key = value`; the retriever's type
 * says protocol and encryption.
 */
import { iniSections, sectionNamed } from './ini-text';
import { AccountDraft, type ProgramFormat } from './program-format';

const typePattern = /^(Simple|Multidrop|Broken)\w*?(POP3|IMAP)(SSL)?Retriever$/;

export const getmailrc: ProgramFormat = {
  id: 'getmail',
  name: 'getmail',
  recognises: ({ text }) => typePattern.test(sectionNamed(iniSections(text), 'retriever')?.values.get('type') ?? ''),
  read: ({ text }) => {
    const values = sectionNamed(iniSections(text), 'retriever')?.values ?? new Map<string, string>();
    const type = values.get('type') ?? '';
    const [, , protocol = '', ssl] = typePattern.exec(type) ?? [];
    const draft = new AccountDraft('getmail');
    draft.put('incoming.protocol', protocol === 'IMAP' ? 'imap' : 'pop', 'type', type);
    draft.put('incoming.host', values.get('server') ?? '', 'server');
    draft.put('incoming.port', values.get('port') ?? '', 'port');
    draft.put('incoming.security', ssl === undefined ? 'none' : 'ssl', 'type', type);
    draft.put('incoming.username', values.get('username'), 'username');
    return [draft.account];
  },
};
