/** What the parts of a page say that show a saved account as text and can be changed. */
import type { GatheredEntry, Label } from '../model/gathered';
import { withoutMarks } from '../model/one-line';
import type { SettingReadings } from '../model/reading';
import { authenticationOf } from './authentication';
import { type Candidate, saysChecking } from './candidate';
import type { Control } from './control';
import { saysMail } from './evidence';
import { type Field, type FieldGuess, guessField } from './field';
import { labelWords } from './fold';
import { minutesOfText, unitOf } from './interval';
import type { Page } from './page';
import { type SplitLine, serverNamed, splitLines } from './saved-lines';
import { securityWord } from './security';
import { protocolOfText, sideOf, sideOfText } from './side';
import { isOnly, lettersIn, purposesOf, said, speaksOf } from './words';

/** The name of the first server in some lines, in lower case. */
const serverIn = (lines: readonly SplitLine[]) =>
  lines.map(({ value }) => serverNamed(value)?.[0].toLowerCase()).find(Boolean) ?? null;

/** Candidates from text, in document order. `read` are those from controls. */
export function savedCandidates(page: Page, read: readonly Candidate[]): Candidate[] {
  const hosts = read.filter(({ guess }) => guess.field === 'host');
  const entered = new Set(hosts.map(({ control }) => control.text.trim().toLowerCase()));
  const texts = page.gathered.buttons.filter((text) => leadsToChange(text));
  const forms = new Set(hosts.map(({ control }) => page.formOf(control)?.at));
  const rowsOf = hosts.some(({ label }) => label.origin === 'column') ? hosts.map(({ control }) => control.id) : [];
  const linesBeside = isWhole(read) ? [] : read.filter(isOfServer).map(({ control }) => control.id);
  const candidates: Candidate[] = [];
  const { about } = page.gathered;
  // Where nothing can be entered, only a page that is called so shows settings.
  const summaries = hosts.length === 0 && (page.controls.length > 0 || speaksOf('part', about) || saysMail(about));
  if (texts.length === 0 && linesBeside.length === 0 && !summaries) return candidates;
  const entries = page.entries({ texts, rowsOf, linesBeside, summaries });
  const isOfOther = (entry: GatheredEntry) => entry.kind === 'summary' && !isHeadedAsMail(entry, page);
  const isProgram = entries.filter(isOfOther).length >= 2;
  const hasAddress = read.some(({ guess }) => guess.field === 'from' || guess.field === 'address');
  for (const entry of entries) {
    const { kind } = entry;
    if (kind === 'summary' && (!isProgram || isOfOther(entry))) continue;
    if (kind === 'address' && hasAddress) continue;
    // What is being changed beside it is read where it is changed; a row may show the same server for the other side.
    const isRow = kind !== 'part' && kind !== 'folded';
    const lines = splitLines(entry.lines);
    // The details of a message that was sent; a connection of another kind.
    if (lines.some(({ label, value }) => isOnly('subject', said(label)) || namesOther(label, value))) continue;
    const server = serverIn(lines);
    if (server && entered.has(server) && !(isRow && lines[0]?.value.toLowerCase() === server)) continue;
    for (const line of lines) {
      // A sentence in a form explains what is to be entered there.
      const form = page.formOf(line);
      const isOfItself = kind === 'folded' || kind === 'address';
      if (!isOfItself && line.label === '' && form && forms.has(form.at)) continue;
      const section = page.section(line.section);
      const isSender = kind === 'address' || (isRow && line.label === '');
      const parts = isSender ? senderIn(line) : isRow ? wholeOf(line) : partsOf(line);
      for (const { control, label, guess } of parts) {
        const side = sideOf(label.text, '', section);
        const order = line.controlsBefore - 0.5 + candidates.length / 10_000;
        candidates.push({ control, label, section, guess, side, order, domain: null, smaller: [] });
      }
    }
  }
  return candidates;
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

interface Part {
  readonly control: Control;
  readonly label: Label;
  readonly guess: FieldGuess;
}

const isOfServer = ({ guess }: Candidate) =>
  guess.field === 'host' || guess.field === 'port' || guess.field === 'security';

/** What the label of a line says that its value is. */
function wholeOf(line: SplitLine): Part[] {
  const whole = line.label === '' ? null : part(line, line.label, line.value);
  return whole && isSure(whole) ? [whole] : [];
}

const isSure = ({ guess }: Part) => guess.score >= 8 || guess.field === 'interval';

/** What a line says: its label and value, or, of a sentence, each thing it names. */
function partsOf(line: SplitLine): Part[] {
  const labelled = line.label === '' ? null : part(line, line.label, line.value);
  // One label after another, each with a control of its own.
  if (/[:：]\s*$/.test(line.value)) return [];
  if (labelled && isSure(labelled) && !(/[,;·|]\s/.test(line.value) && serverNamed(line.value) !== null))
    return [labelled];
  const { value } = line;
  const parts: Part[] = [];
  const known = (field: FieldGuess['field'], text: string) => {
    const label = labelOf(line.label || line.before);
    parts.push({ control: controlFor(line, text), label, guess: { field, score: 8 } });
  };
  const address = mailAddress.exec(value)?.[0];
  const host = serverNamed(value);
  const pieces = value.replace(host?.[0] ?? '', ' ').split(between);
  const isUser = address && speaksOf('user', pieces.find((piece) => piece.includes(address)) ?? '');
  if (address && !labelled) known(isUser ? 'username' : 'from', address);
  // "User rosa", in a line of its own.
  const [, head = '', name] = /^(\p{L}+(?: \p{L}+)?) (\S+)$/u.exec(labelled || address || host ? '' : value) ?? [];
  if (name && isOnly('user', said(head))) known('username', name);
  if (!labelled && saysLogin(value)) known('authentication', value);
  if (host) known('host', host[0]);
  const port =
    (host && /^[\s:/,]\s*(\d{2,5})\b/.exec(value.slice(host.index + host[0].length))?.[1]) ??
    pieces.map(portIn).find(Boolean);
  if (port) {
    known('port', port);
    if (host && protocolOfText(value)) known('protocol', value);
  }
  const kind = host || port ? pieces.map((piece) => piece.replace(port ?? '', ' ')).find(isKind) : null;
  if (kind) known('security', kind);
  const interval = host ? pieces.find((piece) => minutesOfText(piece) !== null && saysChecking(piece, true)) : null;
  if (interval) known('interval', interval);
  return parts;
}

/** "Sender: rosa@example.edu", "From Rosa <rosa@example.edu>". */
function senderIn(line: SplitLine): Part[] {
  const address = mailAddress.exec(line.value);
  const sender = address && part(line, line.label || line.value.slice(0, address.index), address[0]);
  return sender && /^(from|address)$/.test(sender.guess.field) ? [sender] : [];
}

const mailAddress = /[^\s<>@]+@[^\s<>@]+\.[a-z]{2,}/i;

/** "No sign-in", "authentication required": a line that says whether one logs in, and nothing else. */
function saysLogin(text: string): boolean {
  const { folded, hits } = said(text);
  const isLogin = ({ of }: (typeof hits)[number]) => of.has('login') || of.has('auth');
  const isTold = ({ of }: (typeof hits)[number]) => of.has('none') || of.has('required');
  const rest = hits
    .filter((hit) => isLogin(hit) || isTold(hit))
    .reduce((left, { start, end }) => left - lettersIn(folded.slice(start, end)), lettersIn(folded));
  return rest === 0 && hits.some(isLogin) && hits.some(isTold);
}

/** What stands between one thing that a sentence names and the next. */
const between = /[,;、，・·|()（）]|\s[–—-]\s/;

/** The port that a piece of a sentence names as one. */
const portIn = (piece: string) => (speaksOf('port', piece) ? /\d{2,5}/.exec(piece)?.[0] : undefined);

/** Whether a piece of a sentence names a kind of encryption, and does not only speak of security. */
const isKind = (piece: string) =>
  (/ssl|tls|unencrypted/i.test(piece) || (speaksOf('secure', piece) && !speaksOf('password', piece))) &&
  !/^(null|some)$/.test(`${securityWord(piece)}`);

const controlFor = ({ id, container, handle }: SplitLine, text: string): Control => ({
  id,
  container,
  handles: [handle],
  kind: 'text',
  text,
  on: null,
  options: [],
  hints: ' ',
  placeholder: '',
  type: '',
  autocomplete: '',
  masked: false,
  isList: false,
  editable: false,
  shown: 'front',
  label: labelOf(''),
  section: null,
  head: null,
});

const labelOf = (text: string): Label => ({
  text: labelWords(withoutMarks(text)),
  origin: 'beside',
  after: '',
  ordinal: 0,
});

function part(line: SplitLine, name: string, text: string): Part | null {
  const label = labelOf(name);
  const empty = isUnset(text) ? controlFor(line, '') : null;
  const guess = empty && guessField(empty, label);
  if (empty && guess && written.has(guess.field)) return { control: empty, label, guess };
  const control = controlFor(line, text);
  const login = loginIn(label.text, text);
  if (login) return { control, label, guess: { field: login, score: 8 } };
  const told = guessField(control, label);
  return told && isSaid(told.field, label.text, text) ? { control, label, guess: told } : null;
}

/** "Login: yes, with a password" says whether one logs in, "Login: rosa" who does. */
function loginIn(label: string, text: string): 'authentication' | 'username' | null {
  const { of } = said(label);
  if (!(of.has('login') || of.has('auth')) || of.has('user') || of.has('secure') || of.has('password')) return null;
  const [first] = said(text).hits;
  if (authenticationOf(text, []) === null) return of.has('login') && /^\S+$/.test(text) ? 'username' : null;
  return first && (first.of.has('none') || first.of.has('required')) ? 'authentication' : null;
}

/** Not "Server time: 10:42", nor "Mail fetched: 12": what a line shows is only read, and has to be what it is taken for. */
function isSaid(field: Field, label: string, text: string): boolean {
  if (field === 'interval') return minutesOfText(text) !== null || unitOf(label) !== null;
  // A sentence tells what is to be entered.
  if (written.has(field) && !text.includes('@') && !/^\s*\S+(\s+\S+){0,2}\s*$/.test(text)) return false;
  return field !== 'host' || serverNamed(text) !== null || /\d{1,3}(\.\d{1,3}){3}/.test(text);
}

/** What a person writes, and does not choose. */
const written: ReadonlySet<Field> = new Set(['host', 'port', 'username', 'replyTo', 'from', 'address', 'pathPrefix']);

/** "Not set", and a dash: words for what is empty. */
function isUnset(text: string): boolean {
  const { of } = said(text);
  return (
    !/[a-z0-9\u0080-\u1fff\u3040-\uffef]/i.test(text) ||
    (!/[@\d]|\w\.\w/.test(text) && (of.has('not') || of.has('none')))
  );
}
