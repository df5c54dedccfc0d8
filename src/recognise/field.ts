/** Which part of a mail account a control is, by its label, its hints, its options and the shape of its value. */
import type { Label } from '../model/gathered';
import { areMechanisms } from './authentication';
import type { Control } from './control';
import { coverage } from './coverage';
import { fits } from './field-fit';
import { byName } from './field-names';
import { byOptions, byShape, hostLike, mailPort } from './field-shape';
import { day, minutesOfText, unitOf } from './interval';
import { areSecurityOptions, areVersions, securityWord } from './security';
import type { Concept } from './vocabulary/pack';
import { denies, isOnly, purposesOf, type Said, said, speaksOf } from './words';

/** What a control can be, before it is known of which server; what is most particular first. */
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
] as const;
export type Field = (typeof fields)[number];

/** What a control was taken for, and how surely: under `threshold` it is nothing. */
export interface FieldGuess {
  readonly field: Field;
  readonly score: number;
}

export const threshold = 6;

const compatible: Readonly<Record<Control['kind'], readonly Field[]>> = {
  text: ['port', 'username', 'replyTo', 'pathPrefix', 'interval', 'host', 'from', 'address', 'password'],
  choice: ['port', 'security', 'interval', 'protocol', 'authentication', 'from'],
  switch: ['security', 'authentication'],
  password: ['password'],
  other: [],
};
/** What a read-only line or a combo box can show beside what is typed: the text of a choice. */
const chosenText: readonly Field[] = ['security', 'protocol', 'authentication'];

/** What others offer in a list: "smtps" as a scheme, "force_tls" as encryption, "Plain, Login" as ways to log in. */
const isChosenByHand = (text: string) =>
  /^((smtp|imap|pop3?)s?|(force[_-]?)?(tls|ssl)|start_?tls)$/i.test(text) || areMechanisms(text);

const bareTask: readonly Concept[] = ['check', 'filler', 'second', 'minute', 'hour'];
/** Whether a text says what is done, perhaps with a unit, and nothing else that is known. */
const isBareTask = ({ of, hits }: Said) =>
  of.has('check') && hits.every((hit) => bareTask.some((concept) => hit.of.has(concept)));
const isOnlyEvery = (text: string) =>
  speaksOf('every', text) &&
  said(text).hits.every(({ of }) => of.has('every') || bareTask.some((concept) => of.has(concept)));

/** `{host:993/imap}` and `imaps://user@host`. */
const mailServer = /^\{[\w.-]+(:\d+)?(\/[\w-]+)*\}|^(imaps?|pop3?s?|smtps?)(\+\w+)?:\/\/\S/i;

/** The best guess for a control; `null` where nothing speaks for any. */
export function guessField(control: Control, label: Label): FieldGuess | null {
  const { kind, hints, isList } = control;
  if (kind === 'password') return { field: 'password', score: 10 };
  if ((kind === 'choice' && areVersions(control.options)) || isOfProof(control, label)) return null;
  if (kind === 'text' && purposesOf(control.placeholder).has('search')) return null;
  const isCombo = kind === 'text' && (isList || !control.editable || control.type === 'range');
  let allowed = isCombo ? [...compatible.text, ...chosenText] : compatible[kind];
  if (allowed.length === 0) return null;
  const scores = new Map<Field, number>();
  const add = (field: Field, points: number) => scores.set(field, (scores.get(field) ?? 0) + points);

  const readLabel = () =>
    byLabel(label, kind, allowed) ?? byDescription(label, kind, allowed) ?? byPlaceholder(control, label, allowed);
  let read = readLabel();
  // Before anything looks at what stands in it.
  const isSecret =
    read === null
      ? /password|one-time-code/i.test(control.autocomplete)
      : read !== 'other' && read.field === 'password';
  if (isSecret) return { field: 'password', score: 10 };
  // What a server's whole address says, no label says better.
  if (kind === 'text' && mailServer.test(control.text.trim())) return { field: 'host', score: 15 };
  if (kind === 'text' && !isCombo && isChosenByHand(control.text.trim())) {
    allowed = [...compatible.text, ...chosenText];
    read = readLabel();
  }
  if (read === 'other') return null;
  // "TLS: check the server's certificate".
  if (kind === 'switch' && said(label.after).of.has('other')) return null;
  const named = read && { ...read, field: byValue(read.field, label, control) };
  if (named)
    add(named.field, named.score * (label.origin === 'placeholder' ? 0.8 : label.origin === 'heading' ? 0.7 : 1));
  const hinted = byName(hints);
  if (hinted === 'other' && (!named || named.score < 9)) return null;
  if (hinted && hinted !== 'other') add(hinted, named?.field === hinted ? 4 : 5);
  const { of } = said(label.text);
  const mayBeTime = kind === 'choice' || unitOf(label.after) !== null || unitOf(label.text) !== null;
  if (!named && mayBeTime && of.has('check') && (of.has('mail') || of.has('every'))) add('interval', 6);
  // "Poll [10] minutes".
  // Nobody checks for mail once in a day.
  if (!named && kind === 'text' && isBareTask(said(label.text)) && (unitOf(label.after || label.text) ?? day) < day)
    add('interval', 6);
  // "Every (min)", as the head of a column.
  if (!named && kind === 'text' && isOnlyEvery(label.text) && unitOf(label.text) !== null) add('interval', 6);
  // One known option is no list to tell anything by: it is what is shown.
  const isLine = kind === 'text' || (kind === 'choice' && control.options.length < 2);
  // "Look into the mailbox: every 2 minutes" says itself what is done so often.
  const isTold = of.has('check') || (speaksOf('every', control.text) && (of.has('mail') || of.has('incoming')));
  if (isLine && isTold && minutesOfText(control.text) !== null) add('interval', unitOf(control.text) === null ? 6 : 9);
  // "Connection: [Implicit TLS]": what is shown says what it is of, where the list is not in the page.
  if (isLine && kind === 'choice' && /^(ssl|starttls)$/.test(securityWord(control.text) ?? '')) add('security', 7);
  byShape(control, label, add);
  if (kind === 'choice') byOptions(control, of, add);
  if (kind === 'switch' && !named && securityWord(label.text) !== null) add('security', 4);

  let best: FieldGuess | null = null;
  for (const [field, score] of scores) {
    if (score > (best?.score ?? threshold - 1) && allowed.includes(field) && fits(field, control, label))
      best = { field, score };
  }
  return best && best.score >= threshold ? best : null;
}

/** What a label leaves open, what stands in the field tells: an address is a server's or a person's. */
function byValue(field: Field, label: Label, { text }: Control): Field {
  const value = text.trim();
  if (field === 'host' && value.includes('@') && !speaksOf('server', label.text)) return 'address';
  if (field === 'host' && mailPort.test(value)) return 'port';
  return field === 'port' && hostLike.test(value) && speaksOf('server', label.text) ? 'host' : field;
}

/** What a short description beside the field names, where the label names nothing. */
function byDescription(label: Label, kind: Control['kind'], allowed: readonly Field[]): FieldGuess | null {
  if (label.after === '' || label.after.length > 32 || unitOf(label.after) !== null) return null;
  const named = byLabel({ ...label, text: label.after, ordinal: 0 }, kind, allowed);
  return named === 'other' || named === null ? null : { field: named.field, score: Math.min(named.score, 7) };
}

/** What a placeholder in words names, where what stands beside the line is about something else. */
function byPlaceholder({ kind, placeholder }: Control, label: Label, allowed: readonly Field[]): FieldGuess | null {
  if (kind !== 'text' || !isLooseText(label) || placeholder === '' || /[@\d]/.test(placeholder)) return null;
  const named = byLabel({ text: placeholder, origin: 'placeholder', after: '', ordinal: 0 }, kind, allowed);
  return named === 'other' || named === null ? null : { field: named.field, score: Math.min(named.score, 8) };
}

const isLooseText = ({ origin }: Label) => origin === 'beside' || origin === 'column';

const choices = / (or|oder|ou|o|或) |\/|または/;
const joins = / (and|und|et|y|e|和|と) |[&、,+]/;

/** "User name, leave empty to send without": what an empty line does, to the end of the label. */
const leftEmpty =
  /[-–—,;:(（\s]*(leave (it |this )?(empty|blank)|leer lassen|laisse[rz] vide|dejar? (vac[ií]o|en blanco)|lasciare? (vuoto|in bianco)|deix(ar|e) (vazio|em branco)|留空|空欄).*$/i;

/** "SMTP ID (if the server requires a login)": when something is to be entered names nothing. */
const withoutConditions = (label: string): string =>
  label
    .replace(leftEmpty, ' ')
    .replace(/[(（]([^)）]*)[)）]/g, (whole, inner: string) => (purposesOf(inner).has('condition') ? ' ' : whole));

/** What the label names. The word that is most particular decides: "SMTP server port" is a port. */
function byLabel(label: Label, kind: Control['kind'], allowed: readonly Field[]): FieldGuess | 'other' | null {
  if (label.text.length > 120) return null;
  const about = said(withoutConditions(label.text));
  const { folded, of } = about;
  if (folded === '') return null;
  const names = fieldsNamed(of, kind, isOnly('mail', about) || isOnly('kind', about));
  const isText = kind === 'text';
  // "Show password" and "Encrypt passwords" are switches of their own.
  if (of.has('password') ? kind === 'switch' && !of.has('server') && !of.has('user') : of.has('other')) return 'other';
  if (of.has('folder') && !of.has('password') && !names.has('pathPrefix') && !names.has('interval')) return 'other';
  if (names.has('username') && names.has('from')) return 'other';
  if (isText && (of.has('address') || of.has('mail')) && isCalledFrom(label)) {
    names.add('from');
    names.delete('host');
  }
  // "Email or user name", "User email": what is asked for is what stands there.
  if (
    names.has('username') &&
    of.has('mail') &&
    (choices.test(`${folded}${label.text}`) ||
      (about.hits.at(-1)?.of.has('mail') && !about.hits.at(-2)?.of.has('filler') && !/[(（]/.test(label.text)))
  )
    return null;
  // "Blocked senders".
  if (
    isText &&
    (names.has('from') || names.has('replyTo') || names.has('address')) &&
    purposesOf(label.text).has('works')
  )
    return 'other';
  // "E-mail for notifications".
  if (isText && of.has('notice') && names.has('address') && !names.has('from') && !names.has('username'))
    return 'other';
  // "Never answer to" lists addresses that are none of the account's.
  if (isText && denies(about) && (names.has('replyTo') || names.has('from') || names.has('address'))) return 'other';
  // "Mailbox (user@server)" is a server with the account in front of it.
  if (isText && names.has('host') && names.has('username') && /[a-z\xaa-\uffff]@[a-z\xaa-\uffff]/i.test(label.text))
    return { field: 'host', score: 9 };
  // "Server and port" before two lines: the first is the server, the second the port.
  if (isText && label.ordinal === 0 && names.has('host') && names.has('port') && joins.test(`${folded}${label.text}`))
    return { field: 'host', score: 9 };
  if (label.ordinal > 0) {
    // Name and address beside each other, host and port beside each other.
    if (names.has('replyTo') || names.has('from'))
      return { field: names.has('replyTo') ? 'replyTo' : 'from', score: threshold - 1 };
    return names.has('port') || names.has('host') ? { field: 'port', score: 6 } : null;
  }
  // "Replies are sent as": the sender of replies.
  if (names.has('from')) names.delete('replyTo');
  // A list that names the login is about how it is done.
  if (isText && allowed.includes('authentication') && !of.has('user')) names.delete('username');
  const field = fields.find((one) => names.has(one) && allowed.includes(one));
  if (!field) return of.has('account') && isText ? { field: 'username', score: threshold } : null;
  const share = coverage(label.text);
  // "Ticket prefix", "People with an address at": only as a whole it is what it seems.
  const isLoose =
    (field === 'pathPrefix' && !/ imap4? /.test(folded)) ||
    (field === 'host' && !of.has('server')) ||
    (field === 'address' && isLooseText(label));
  if (isLoose && share < 0.75) return null;
  return { field, score: share >= 0.75 ? 10 : share >= 0.35 ? 8 : 6 };
}

/** "SSL verification" is of the certificate; "Use SSL to check mail" is not. */
function isOfProof({ kind, options }: Control, { text }: Label): boolean {
  const { of, hits } = said(text);
  const isRest = (hit: (typeof hits)[number]) =>
    (['secure', 'check', 'auth', 'other', 'filler'] as const).some((concept) => hit.of.has(concept));
  const isAsked = kind === 'switch' || (kind === 'choice' && !areSecurityOptions(options));
  return isAsked && of.has('secure') && purposesOf(text).has('proof') && hits.every(isRest);
}

/** The fields that what a label speaks of can stand for together. */
function fieldsNamed(of: ReadonlySet<Concept>, kind: Control['kind'], alone: boolean): Set<Field> {
  const mail = of.has('mail');
  const named: Readonly<Record<Field, boolean>> = {
    password: of.has('password'),
    port: of.has('port'),
    username: of.has('user') || (of.has('login') && kind === 'text'),
    // "Check for replies every".
    replyTo: of.has('reply') && !of.has('every'),
    pathPrefix: of.has('prefix'),
    authentication:
      of.has('auth') ||
      (of.has('login') && !of.has('secure')) ||
      ((of.has('password') || (kind === 'switch' && of.has('user'))) && of.has('server')) ||
      (kind === 'switch' && of.has('user') && of.has('password')),
    security: of.has('secure'),
    interval:
      of.has('interval') || (of.has('check') && (of.has('every') || (mail && !of.has('server') && !of.has('account')))),
    protocol:
      of.has('protocol') ||
      (of.has('kind') && (alone || mail || of.has('account') || of.has('server') || of.has('incoming'))),
    host:
      of.has('server') ||
      (of.has('address') && !mail && !of.has('from') && !of.has('reply') && !of.has('user') && !of.has('account')),
    from: of.has('from') && (!of.has('name') || of.has('address') || mail),
    address: mail && !of.has('name') && (alone || of.has('address')),
  };
  return new Set(fields.filter((field) => named[field]));
}

/** Whether a label names a sender's address as such, and not just any address. */
export const namesSender = (label: Label, hints: string): boolean =>
  speaksOf('from', label.text) || isCalledFrom(label) || / (from|sender) /.test(hints);

const isCalledFrom = ({ text, after }: Label): boolean =>
  speaksOf('from', quotedIn(text)) || speaksOf('from', calledIn(after));

/** "Notification email", and below it "The From: address of all messages". */
const calledIn = (description: string): string => /^[^:：.]{0,30}?([^\s:：.]+)[:：]/.exec(description)?.[1] ?? '';

/** 'The "From" address': a word that alone says more than within a text. */
const quotedIn = (text: string): string =>
  /["“”„«»‘「『]\s*([^"“”„«»’「」『』]{1,24}?)\s*["“”«»’」』]/.exec(text)?.[1] ?? '';
