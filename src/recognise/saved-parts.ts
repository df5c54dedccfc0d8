/** What a line of text says: which settings it names, each as a control that can only be read. */
import type { Label } from '../model/gathered';
import { addressInText } from '../model/names-in-text';
import { withoutMarks } from '../model/one-line';
import { authenticationOf } from './authentication';
import { saysChecking } from './candidate';
import type { Control } from './control';
import { type Field, type FieldGuess, guessField } from './field';
import { labelWords } from './fold';
import { minutesOfText, unitOf } from './interval';
import { type SplitLine, serverNamed } from './saved-lines';
import { securityWord } from './security';
import { protocolOfText } from './side';
import { lettersIn, said, speaksOf } from './words';

/** One setting that a line names. */
export interface Part {
  readonly control: Control;
  readonly label: Label;
  readonly guess: FieldGuess;
}

/** What the label of a line says that its value is. */
export function wholeOf(line: SplitLine): Part[] {
  const whole = line.label === '' ? null : part(line, line.label, line.value);
  return whole && isSure(whole) ? [whole] : [];
}

const isSure = ({ guess }: Part) => guess.score >= 8 || guess.field === 'interval';

/** What a line says: its label and value, or, of a sentence, each thing it names. */
export function partsOf(line: SplitLine): Part[] {
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
  const address = addressInText.exec(value)?.[0];
  // "Folder: Requests.new".
  const host = speaksOf('folder', line.label) && !speaksOf('server', line.label) ? null : serverNamed(value);
  const pieces = value.replace(host?.[0] ?? '', ' ').split(between);
  const isUser = address && speaksOf('user', pieces.find((piece) => piece.includes(address)) ?? '');
  if (address && !labelled) known(isUser ? 'username' : 'from', address);
  // "User rosa", in a line of its own.
  const [, head = '', name] = /^(\p{L}+(?: \p{L}+){0,2}) (\S+)$/u.exec(labelled || address || host ? '' : value) ?? [];
  const isTold = !labelled && saysLogin(value);
  if (isTold) known('authentication', value);
  else if (name && namesUser(head)) known('username', name);
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

/**
 * "Sender: rosa@example.edu", "From Rosa <rosa@example.edu>"; or what the line above says that it is.
 *
 * @param above that line
 */
export function senderIn(line: SplitLine, above: SplitLine | undefined): Part[] {
  const address = addressInText.exec(line.value);
  if (!address) return [];
  const names = [line.label || line.value.slice(0, address.index), above?.label === '' ? above.value : ''];
  const parts = names.map((name) => (name === '' ? null : part(line, name, address[0])));
  const sender = parts.find((one) => one !== null && /^(from|address)$/.test(one.guess.field));
  return sender ? [sender] : [];
}

/** "User", "logged in as": the words before a name. */
const namesUser = (head: string) =>
  said(head).hits.some(({ of }) => of.has('user') || of.has('login')) &&
  said(head).hits.every(({ of }) => of.has('user') || of.has('login') || of.has('filler'));

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
  if (!told || !isSaid(told.field, label.text, text)) return null;
  // "993 (reachable)".
  const port = told.field === 'port' ? /^\d{2,5}(?=\s)/.exec(text)?.[0] : undefined;
  return { control: port ? controlFor(line, port) : control, label, guess: told };
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
