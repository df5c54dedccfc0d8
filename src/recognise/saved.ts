/** What the parts of a page say that show a saved account as text and can be changed. */
import type { Changing, GatheredEntry } from '../model/gathered';
import type { SettingReadings } from '../model/reading';
import type { Candidate } from './candidate';
import { saysMail } from './evidence';
import type { Field } from './field';
import type { Page } from './page';
import { type SplitLine, serverNamed, splitLines } from './saved-lines';
import { type Part, partsOf, senderIn, wholeOf } from './saved-parts';
import { type SideEvidence, sideOf, sideOfText } from './side';
import { isOnly, purposesOf, said, speaksOf } from './words';

/** Candidates from text, in document order. `read` are those from controls. */
export function savedCandidates(page: Page, read: readonly Candidate[]): Candidate[] {
  const hosts = read.filter(({ guess }) => guess.field === 'host');
  const changing = whatChanges(page, read, hosts);
  if (changing === null) return [];
  const entered = new Set(hosts.map(({ control }) => control.text.trim().toLowerCase()));
  const forms = new Set(hosts.map(({ control }) => page.formOf(control)?.at));
  const hasAddress = read.some(({ guess }) => guess.field === 'from' || guess.field === 'address');
  const entries = page.entries(changing);
  const isOfOther = (entry: GatheredEntry) => entry.kind === 'summary' && !isHeadedAsMail(entry, page);
  const isProgram = entries.filter(isOfOther).length >= 2;
  const candidates: Candidate[] = [];
  for (const entry of entries) {
    const { kind } = entry;
    if (kind === 'summary' && (!isProgram || isOfOther(entry))) continue;
    if (kind === 'address' && hasAddress) continue;
    const lines = splitLines(entry.lines);
    // The details of a message that was sent; a connection of another kind.
    if (lines.some(({ label, value }) => isOnly('subject', said(label)) || namesOther(label, value))) continue;
    const servers = lines.filter(({ value }) => serverNamed(value) !== null);
    if (servers.length > 0 && servers.every(namesThird)) continue;
    // What is being changed beside it is read where it is changed; a row may show the same server for the other side.
    const isWholeEntry = kind === 'part' || kind === 'folded';
    const server = servers[0] && serverNamed(servers[0].value)?.[0].toLowerCase();
    if (server && entered.has(server) && (isWholeEntry || lines[0]?.value.toLowerCase() !== server)) continue;
    for (const [at, line] of lines.entries()) {
      // A sentence in a form explains what is to be entered there.
      const form = page.formOf(line);
      const isOfItself = kind === 'folded' || kind === 'address';
      if (!isOfItself && line.label === '' && form && forms.has(form.at)) continue;
      const section = page.section(line.section);
      for (const { control, label, guess } of partsIn(kind, line, lines[at - 1])) {
        const side = namesThird(line) ? thirdSide : sideOf(label.text, '', section);
        const order = line.controlsBefore - 0.5 + candidates.length / 10_000;
        candidates.push({ control, label, section, guess, side, order, domain: null, smaller: [] });
      }
    }
  }
  return candidates;
}

/** What is to be asked for by what the controls show; `null` where no text can add to them. */
function whatChanges(page: Page, read: readonly Candidate[], hosts: readonly Candidate[]): Changing | null {
  const texts = page.gathered.buttons.filter((text) => leadsToChange(text));
  const rowsOf = hosts.some(({ label }) => label.origin === 'column') ? hosts.map(({ control }) => control.id) : [];
  const linesBeside = isWhole(read) ? [] : read.filter(isOfServer).map(({ control }) => control.id);
  const { about } = page.gathered;
  // Where nothing can be entered, only a page that is called so shows settings.
  const summaries = hosts.length === 0 && (page.controls.length > 0 || speaksOf('part', about) || saysMail(about));
  return texts.length > 0 || linesBeside.length > 0 || summaries ? { texts, rowsOf, linesBeside, summaries } : null;
}

/** What a line says, by the part of the page that it stands in. */
function partsIn(kind: GatheredEntry['kind'], line: SplitLine, above: SplitLine | undefined): Part[] {
  if (kind === 'part' || kind === 'folded') return partsOf(line);
  return kind === 'address' || line.label === '' ? senderIn(line, above) : wholeOf(line);
}

const thirdSide: SideEvidence = { side: 'third', strength: 3, by: null };

/** "CalDAV dav.example.edu:443": what a line says of its server, beside its name. */
function namesThird({ value }: SplitLine): boolean {
  const server = serverNamed(value)?.[0];
  return server !== undefined && sideOfText(value.replace(server, ' ')) === 'third';
}

/** "Type: LDAP". */
const namesOther = (label: string, value: string) =>
  (speaksOf('kind', label) || speaksOf('protocol', label)) && sideOfText(value) === 'third';

/** Whether controls show all that a form asks for, so that no line of text can add to them. */
function isWhole(read: readonly Candidate[]): boolean {
  const ofMail = read.filter(({ side }) => side.side !== 'third');
  const count = (...fields: readonly Field[]) => ofMail.filter(({ guess }) => fields.includes(guess.field)).length;
  const hosts = count('host');
  const areFull = count('port') >= hosts && count('security') >= hosts && count('username') > 0;
  return hosts > 1 && areFull && count('from', 'address') > 0 && count('interval') > 0;
}

/** Whether the heading over a list of pairs is of mail; one without a heading is of everything. */
function isHeadedAsMail({ lines }: GatheredEntry, page: Page): boolean {
  const heading = page.section(lines[0]?.section ?? null)?.text ?? '';
  return saysMail(heading) || /^(incoming|outgoing)$/.test(sideOfText(heading) ?? '');
}

/** "Edit", "Add mailbox"; not "Save changes", which ends a change. */
function leadsToChange(text: string): boolean {
  const { of } = said(text);
  if (of.has('other')) return false;
  return (
    of.has('edit') || (purposesOf(text).has('keep') && (of.has('account') || of.has('mail') || of.has('incoming')))
  );
}

/** Names that instructions use for whoever reads them. */
const anyone =
  /^(your|user|username|name|netid|login|account|example|me|you|yourname|firstname|someone)\b|[<>\s[\]]|\.\.\.|…/i;

/** Whether text alone tells of an account: it names a server and a person; instructions say "username" or "your NetID". */
export function isAccountOf(settings: SettingReadings): boolean {
  const names = ['incoming.username', 'outgoing.username', 'identity.from', 'identity.replyTo'] as const;
  const isNamed = names.some((name) => {
    const value = settings[name]?.value ?? '';
    return value !== '' && !anyone.test(value);
  });
  return isNamed && (settings['incoming.host'] ?? settings['outgoing.host']) !== undefined;
}

const isOfServer = ({ guess }: Candidate) =>
  guess.field === 'host' || guess.field === 'port' || guess.field === 'security';
