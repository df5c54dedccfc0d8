/**
 * OfflineIMAP: `.offlineimaprc` (https://www.offlineimap.org/doc/): `[Account X]` names its remote repository, whose section
 * has the server. Minutes between two runs stand in `autorefresh`, which may be a fraction. SSL is on where nothing is said.
 */
import { type IniSection, iniSections, sectionNamed } from './ini-text';
import { AccountDraft, booleanOf, type ProgramFormat } from './program-format';

export const offlineimaprc: ProgramFormat = {
  id: 'offlineimap',
  name: 'OfflineIMAP',
  recognises: ({ text }) => {
    const sections = iniSections(text);
    return (
      sections.some(({ name }) => /^repository\s/i.test(name)) && sections.some(({ name }) => /^account\s/i.test(name))
    );
  },
  read: ({ text }) => {
    const sections = iniSections(text);
    return sections
      .filter(({ name }) => /^account\s/i.test(name))
      .flatMap((account) => {
        const remote = sectionNamed(sections, `Repository ${account.values.get('remoterepository') ?? ''}`);
        return remote && /^imap$/i.test(remote.values.get('type') ?? '') ? [readAccount(account, remote)] : [];
      });
  },
};

function readAccount(account: IniSection, remote: IniSection) {
  const value = (key: string) => remote.values.get(key);
  const draft = new AccountDraft('OfflineIMAP', account.name.replace(/^account\s+/i, ''));
  draft.put('incoming.protocol', 'imap', 'type');
  draft.put('incoming.host', value('remotehost') ?? '', 'remotehost');
  draft.put('incoming.port', value('remoteport') ?? '', 'remoteport');
  const [ssl, starttls] = [booleanOf(value('ssl')), booleanOf(value('starttls'))];
  // Where SSL is off, STARTTLS is used unless that is off too.
  const security = ssl !== false ? 'ssl' : starttls === false ? 'none' : 'starttls';
  draft.put('incoming.security', security, 'ssl', value('ssl') ?? '');
  draft.put('incoming.username', value('remoteuser'), 'remoteuser');
  draft.put('incoming.pathPrefix', value('reference'), 'reference');
  const minutes = Number(account.values.get('autorefresh') ?? Number.NaN);
  if (Number.isFinite(minutes)) draft.put('checkIntervalMinutes', minutes, 'autorefresh');
  return draft.account;
}
