/**
 * Eudora for Windows: `eudora.ini` in its mail folder. `[Settings]` is the dominant personality, and every other one has
 * a section `[Persona-NAME]` with the same keys.
 *
 * The keys are those of the published source of Eudora 7.1 (Computer History Museum): `POPAccount` is `user@host`,
 * `SSLReceiveUse` and `SSLSendUse` are the place in the list "Secure Sockets when Receiving" and "when Sending": 0 Never,
 * 1 If Available STARTTLS, 2 Required Alternate Port, 3 Required STARTTLS. Eudora leaves out what is at its default, and
 * nothing in the file says the version.
 */
import type { Security } from '../model/settings';
import { type IniSection, iniSections, sectionNamed } from './ini-text';
import { AccountDraft, booleanOf, type ProgramFormat } from './program-format';

const known = ['popaccount', 'popserver', 'imapserver', 'smtpserver', 'returnaddress', 'usesimap', 'sslreceiveuse'];
const secureSockets: Readonly<Record<string, Security>> = { 0: 'none', 1: 'optional', 2: 'ssl', 3: 'starttls' };
const secureSocketTexts = ['Never', 'If Available, STARTTLS', 'Required, Alternate Port', 'Required, STARTTLS'];

export const eudoraIni: ProgramFormat = {
  id: 'eudora',
  name: 'Eudora',
  recognises: ({ text }) => {
    const settings = sectionNamed(iniSections(text), 'Settings');
    return settings !== undefined && known.some((key) => settings.values.has(key));
  },
  read: ({ text }) => {
    const sections = iniSections(text);
    const dominant = sectionNamed(sections, 'Settings');
    const personas = sections.filter(({ name }) => /^persona-/i.test(name));
    return [...(dominant ? [dominant] : []), ...personas].flatMap((section) => {
      const draft = personality(section, dominant);
      return draft.isEmpty ? [] : [draft.account];
    });
  },
};

function personality(section: IniSection, dominant: IniSection | undefined): AccountDraft {
  const isDominant = section === dominant;
  const draft = new AccountDraft('Eudora', isDominant ? '' : section.name.replace(/^persona-/i, ''));
  const value = (key: string) => section.values.get(key.toLowerCase());
  const isImap = booleanOf(value('UsesIMAP')) === true;
  const account = value('POPAccount');
  const server = value(isImap ? 'IMAPServer' : 'POPServer') || value('POPServer') || undefined;
  const at = account?.lastIndexOf('@') ?? -1;
  const host = server ?? (account !== undefined && at >= 0 ? account.slice(at + 1) : undefined);
  if (host !== undefined || account !== undefined) draft.put('incoming.protocol', isImap ? 'imap' : 'pop', 'UsesIMAP');
  draft.put('incoming.host', host, server === undefined ? 'POPAccount' : isImap ? 'IMAPServer' : 'POPServer');
  draft.put('incoming.username', account ?? value('LoginName'), account === undefined ? 'LoginName' : 'POPAccount');
  readSecureSockets(draft, value, isImap);
  draft.put('outgoing.host', value('SMTPServer'), 'SMTPServer');
  draft.put('outgoing.authentication', booleanOf(value('SmtpAuthAllowed')), 'SmtpAuthAllowed');
  draft.put('incoming.pathPrefix', isImap ? value('IMAPPrefix') : undefined, 'IMAPPrefix');
  // Where no return address is given, mail is from the account.
  const from = value('ReturnAddress') || (at >= 0 ? account : undefined);
  draft.put('identity.from', from, value('ReturnAddress') ? 'ReturnAddress' : 'POPAccount');
  const isChecked = isDominant || booleanOf(value('CheckMailByDefault')) === true;
  const minutes = isChecked ? Number(dominant?.values.get('checkformailevery') || Number.NaN) : Number.NaN;
  if (Number.isFinite(minutes)) draft.put('checkIntervalMinutes', minutes, 'CheckForMailEvery');
  return draft;
}

function readSecureSockets(draft: AccountDraft, value: (key: string) => string | undefined, isImap: boolean): void {
  const sides = [
    [
      'incoming',
      'SSLReceiveUse',
      isImap ? 'IMAPPort' : 'POPPort',
      isImap ? 'SSLIMAPAlternatePort' : 'SSLPOPAlternatePort',
    ],
    ['outgoing', 'SSLSendUse', 'SMTPPort', 'SSLSMTPAlternatePort'],
  ] as const;
  for (const [side, use, port, alternate] of sides) {
    const chosen = value(use);
    draft.choose(`${side}.security`, secureSockets, chosen, use, secureSocketTexts[Number(chosen)]);
    const isAlternate = chosen === '2';
    const key = isAlternate ? alternate : port;
    draft.put(`${side}.port`, value(key) ?? (isAlternate ? '' : undefined), key);
  }
}
