/** Which part of a mail account a control is, by its label, its hints, its options and the shape of its value. */
import type { Control } from '../controls/control';
import type { Label } from '../controls/label';
import { attribute } from '../dom';
import { areIntervalOptions, unitOf } from './interval';
import { areSecurityOptions, securityWord } from './security';
import { protocolOfText } from './side';
import { type Category, fold, has, is, type Span, spans } from './words';

/** What a control can be, before it is known of which server. */
const fields = [
  'password',
  'port',
  'username',
  'replyTo',
  'pathPrefix',
  'authentication',
  'security',
  'interval',
  'protocol',
  'host',
  'from',
  'address',
] as const satisfies readonly Category[];
export type Field = (typeof fields)[number];

/** What a control was taken for, and how surely: under `threshold` it is nothing. */
export interface FieldGuess {
  readonly field: Field;
  readonly score: number;
}

export const threshold = 6;

/** Words of names and ids. They are English in every language's pages. */
const hintWords: Readonly<Record<Exclude<Field, 'address'>, RegExp>> = {
  password: / (password|passwd|pass|pwd) /,
  port: / (port|portnumber|tcpport) /,
  username: / (user|username|login|userid|uname|loginname|userlogin|usr) /,
  replyTo: / (reply|replyto|answer) /,
  pathPrefix: / (path prefix|pathprefix|rootpath) /,
  authentication: / (auth|authentication|authenticate|authtype|authmethod|smtpauth) /,
  security: / (ssl|tls|secure|security|encryption|enc|encrypt|crypt|crypto|sec|starttls|socket|usessl|usetls) /,
  interval: / (interval|refresh|poll|polling|freq|frequency|fetchfreq|checkmail|mailcheck) /,
  protocol: / (protocol|proto) /,
  host: / (host|hostname|server|servername|srv|smarthost|relay|mailhost|mailserver) /,
  from: / (from|sender|mail from|email|mail|address) /,
};
/** Hints that a control is about something else, as `other` in the vocabularies. */
const otherHint =
  / (timeout|verify|cert|certificate|validate|folder|trash|drafts?|signature|bcc|cc|subject|search|limit|quota|retry|autosave|proxy|description|comment|test|trap) /;

const compatible: Readonly<Record<Control['kind'], readonly Field[]>> = {
  text: ['port', 'username', 'replyTo', 'pathPrefix', 'interval', 'host', 'from', 'address', 'password'],
  choice: ['port', 'security', 'interval', 'protocol', 'authentication', 'from'],
  switch: ['security', 'authentication'],
  password: ['password'],
  other: [],
};
/** What a read-only line or a combo box can show beside what is typed: the text of a choice. */
const chosenText: readonly Field[] = ['security', 'protocol', 'authentication'];

const hostLike = /^(\[|\{)?([a-z]+:\/\/)?[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)+/iu;

/** The best guess for a control; `null` where nothing speaks for any. */
export function guessField(control: Control, label: Label): FieldGuess | null {
  if (control.kind === 'password') return { field: 'password', score: 10 };
  const allowed = allowedFields(control);
  if (allowed.length === 0) return null;
  const scores = new Map<Field, number>();
  const add = (field: Field, points: number) => scores.set(field, (scores.get(field) ?? 0) + points);

  const folded = fold(label.text.length > 120 ? '' : label.text);
  const said = byLabel(folded, label, control.kind) ?? byDescription(label, control.kind);
  if (said === 'other') return null;
  if (said?.field === 'password') return { field: 'password', score: 10 };
  if (!said && /password|one-time-code/i.test(attribute(control.element, 'autocomplete')))
    return { field: 'password', score: 10 };
  if (said) add(said.field, said.score * (label.origin === 'placeholder' ? 0.8 : label.origin === 'heading' ? 0.7 : 1));
  if (otherHint.test(control.hints) && (!said || said.score < 9)) return null;
  for (const field of fields) {
    if (field !== 'address' && hintWords[field].test(control.hints)) {
      add(field, said?.field === field ? 4 : 5);
      break;
    }
  }
  // "Import mail of the last 30 days" is no interval: nobody checks for mail so rarely.
  const isAge = control.options.some((option) => has('days', fold(option)));
  const mayBeTime = control.kind === 'choice' || unitOf(label.after) !== null || unitOf(label.text) !== null;
  const saysChecking = has('checkVerb', folded) && (has('mail', folded) || has('every', folded));
  if (!said && mayBeTime && !isAge && saysChecking) add('interval', 6);
  byShape(control, label, add);
  if (control.kind === 'choice') byOptions(control, add);
  if (control.kind === 'switch' && !said && securityWord(label.text) !== null) add('security', 4);

  let best: FieldGuess | null = null;
  for (const [field, score] of scores) {
    if (allowed.includes(field) && fits(field, control, label) && score > (best?.score ?? 0)) best = { field, score };
  }
  return best && best.score >= threshold ? best : null;
}

function allowedFields(control: Control): readonly Field[] {
  const base = compatible[control.kind];
  const isCombo =
    control.kind === 'text' && (!control.editable || /combobox|listbox/.test(attribute(control.element, 'role')));
  return isCombo ? [...base, ...chosenText] : base;
}

/** Whether a control can show what the field holds: a choice of ports offers numbers, a switch of encryption names it. */
function fits(field: Field, control: Control, label: Label): boolean {
  if (control.kind === 'switch') return field !== 'security' || namesEncryption(label.text);
  if (control.kind !== 'choice' || control.options.length === 0) return true;
  const texts = [...control.options, control.text];
  switch (field) {
    case 'port':
      return texts.some((text) => /\d{2,5}/.test(text));
    case 'security':
      return texts.some((text) => securityWord(text) !== null);
    case 'interval':
      return (
        texts.some((text) => unitOf(text) !== null) ||
        (unitOf(label.text) !== null && texts.some((text) => /\d/.test(text)))
      );
    case 'protocol':
      return texts.some((text) => protocolOfText(fold(text)) !== null);
    case 'from':
      return texts.some((text) => text.includes('@'));
    default:
      return true;
  }
}

function namesEncryption(text: string): boolean {
  const folded = fold(text);
  if (/ (ssl|tls|starttls|start tls) /.test(folded) || is('security', folded)) return true;
  return spans(['security'], folded).some(
    (span) => folded.slice(span.start, span.end).includes(' ') || !/[a-z]/.test(folded),
  );
}

/** Categories whose shortest words are too common to count inside a longer label ("de", "from", "to"). */
const wholeOnly = 4;

/** What a short description beside the field names, where the label names nothing. */
function byDescription(label: Label, kind: Control['kind']): FieldGuess | null {
  if (label.after === '' || label.after.length > 32 || unitOf(label.after) !== null) return null;
  const said = byLabel(fold(label.after), { ...label, text: label.after, ordinal: 0 }, kind);
  return said === 'other' || said === null ? null : { field: said.field, score: Math.min(said.score, 7) };
}

/** "Never answer to", "Do not send from". */
const excluded = / (never|not|don t|niemals|nie|nicht|jamais|pas|nunca|mai|non) |不|しない/;

/** What the label names. The word that is most particular decides: "SMTP server port" is a port. */
function byLabel(folded: string, label: Label, kind: Control['kind']): FieldGuess | 'other' | null {
  if (folded === '') return null;
  const { ordinal } = label;
  const found = spans([...fields, 'accountName', 'other'], folded).filter((span) => !isTooShort(span, folded));
  const names = new Set(found.map((span) => span.category));
  if (certificate.test(folded)) return 'other';
  // "Address" alone may be a server's; beside a word for mail or a sender it is theirs.
  if (names.has('from') || names.has('address') || names.has('replyTo')) {
    if (found.every((span) => span.category !== 'host' || anyAddress.test(folded.slice(span.start, span.end))))
      names.delete('host');
  }
  if (names.has('other') && !names.has('password')) return 'other';
  if (names.has('username') && (names.has('from') || names.has('address'))) return names.has('from') ? 'other' : null;
  // "Never answer to" lists addresses that are none of the account's.
  if (kind === 'text' && excluded.test(folded) && (names.has('replyTo') || names.has('from') || names.has('address')))
    return 'other';
  // "Mailbox (user@server)" is a server with the account in front of it.
  if (names.has('host') && names.has('username') && kind === 'text' && /\p{L}@\p{L}/u.test(label.text))
    return { field: 'host', score: 9 };
  // "Server and port" before two lines: the first is the server, the second the port.
  if (
    names.has('host') &&
    names.has('port') &&
    kind === 'text' &&
    ordinal === 0 &&
    / (and|und|et|y|e|&|，|和|と) |和|と/.test(folded)
  ) {
    return { field: 'host', score: 9 };
  }
  if (ordinal > 0) {
    // Name and address beside each other, host and port beside each other.
    if (names.has('replyTo') || names.has('from'))
      return { field: names.has('replyTo') ? 'replyTo' : 'from', score: threshold - 1 };
    return names.has('port') || names.has('host') ? { field: 'port', score: 6 } : null;
  }
  const allowed = new Set<Category>([...compatible[kind], ...(kind === 'text' ? chosenText : [])]);
  for (const field of fields) {
    if (!names.has(field) || !allowed.has(field)) continue;
    if (field === 'host' && folders.test(folded)) return 'other';
    const longest = Math.max(...found.filter((span) => span.category === field).map((span) => span.end - span.start));
    const share = longest / Math.max(1, folded.length - 2 - sideWords(folded));
    return { field, score: share >= 0.75 ? 10 : share >= 0.35 ? 8 : 6 };
  }
  if (names.has('accountName') && kind === 'text') return { field: 'username', score: threshold };
  return null;
}

/** Whether a certificate is checked is no setting of encryption. */
const certificate = /certifi|zertifikat|self signed|selbst signiert|证书|憑證|証明書/;

const anyAddress = /^(address|adresse|dirección|indirizzo|endereço|地址|位址|アドレス)$/;

/** "Folders to fetch from the server" is no server. */
const folders = /folder|ordner|dossier|carpeta|cartell|pasta|文件夹|資料夾|フォルダ/;

const isTooShort = (span: Span, folded: string) => {
  const word = folded.slice(span.start, span.end);
  if (word.length >= wholeOnly || !/^[a-z]+$/.test(word) || word === 'bcc') return false;
  const isWhole = word.length >= folded.length - 2 - sideWords(folded);
  return (span.category === 'from' || span.category === 'other') && !isWhole;
};

/** Length of the words that only say which server: they take nothing from a label's clearness. */
function sideWords(folded: string): number {
  const match = folded.match(/(?<= )(imap4?|pop3?|smtp|incoming|outgoing|mail|email|your|the|optional|tcp)(?= )/g);
  return match ? match.join(' ').length + 1 : 0;
}

function byShape(control: Control, label: Label, add: (field: Field, points: number) => void): void {
  if (control.kind !== 'text' && control.kind !== 'choice') return;
  const value = control.text.trim();
  if (control.type === 'number') {
    add('port', 1);
  }
  if (unitOf(label.after) !== null || unitOf(label.text) !== null) add('interval', 2);
  if (control.type === 'email') {
    add('address', 3);
    add('from', 1);
    add('replyTo', 1);
  }
  if (value.includes('@')) {
    add('from', 1);
    add('replyTo', 1);
    add('username', 1);
    add('address', 2);
  } else if (hostLike.test(value)) add('host', 2);
  if (/^\{[\w.-]+(:\d+)?(\/[\w-]+)*\}/.test(value) || /^(imaps?|pop3?s?|smtps?)(\+\w+)?:\/\//i.test(value))
    add('host', 7);
  if (/^[\w-]+(\.[\w-]+)+:\d{2,5}(\/[\w/-]+)?$/.test(value)) add('host', 5);
  if (/^\d{2,5}$/.test(value)) add('port', 2);
}

function byOptions(control: Control, add: (field: Field, points: number) => void): void {
  const { options } = control;
  if (areSecurityOptions(options)) add('security', 9);
  const protocols = new Set(options.map((option) => protocolOfText(fold(option))));
  // A list of protocols may name their encryption too: it is read from the same list.
  if (protocols.has('imap') && protocols.has('pop')) add('protocol', 10);
  else if ((protocols.has('imap') || protocols.has('pop')) && options.length <= 2) add('protocol', 2);
  if (areIntervalOptions(options)) {
    add('interval', 3);
    // A list that says itself what is done so often: "Fetch every 15 minutes".
    if (options.some((option) => has('interval', fold(option)) || has('checkVerb', fold(option)))) add('interval', 4);
  }
  if (options.length > 0 && options.filter((option) => /^\d{2,5}\b/.test(option)).length >= options.length / 2)
    add('port', 2);
  if (options.length <= 3 && options.some((option) => / (ssl|tls|starttls) /.test(fold(option)))) add('security', 3);
  const bare = options.every(
    (option) => has('none', fold(option)) || has('required', fold(option)) || has('ifOffered', fold(option)),
  );
  if (bare && options.length >= 2 && options.length <= 4) add('security', 1);
}

/** Whether a label names a sender's address as such, and not just any address. */
export const namesSender = (label: Label, hints: string): boolean =>
  has('from', fold(label.text)) || / (from|sender) /.test(hints);
