/** Controls that may be settings, with everything that speaks for it. */
import type { Label } from '../model/gathered';
import { withoutMarks } from '../model/one-line';
import { isPortBehind, isScheme } from '../model/server-text';
import type { Control, Section } from './control';
import { coverage } from './coverage';
import { type FieldGuess, guessField, threshold } from './field';
import { fold } from './fold';
import { unitOf } from './interval';
import type { Page } from './page';
import { protocolOfText, type Side, type SideEvidence, sideOf } from './side';
import { said, speaksOf } from './words';

/** One control with its label, its headings, and what it was taken for. */
export interface Candidate {
  readonly control: Control;
  readonly label: Label;
  readonly section: Section | null;
  readonly guess: FieldGuess;
  readonly side: SideEvidence;
  /** What a heading over several servers says of the side. */
  readonly shared?: Side | null;
  /** The line with the domain, where an address is split in two at the `@`. */
  readonly domain: Control | null;
  /** Lines beside it for the rest of an interval, in smaller units: "every [1] h [30] min". */
  readonly smaller: readonly Control[];
  /** Its place in document order. */
  readonly order: number;
}

/** Looks at the control of that place; `null` where it is no setting of a mail account by its looks. */
export function candidateOf(page: Page, order: number): Candidate | null {
  const { controls } = page;
  const control = controls[order];
  if (!control) return null;
  const next = controls[order + 1];
  if (isUnitOfPrevious(page, order)) return null;
  const own = withoutNext(ownLabel(control, controls[order - 1], page), next);
  const section = underColumn(control);
  const unit = unitBeside(next);
  const near = labelWithHeading(
    control,
    unit === '' ? own : { ...own, after: `${own.after} ${unit}` },
    section,
    controls[order - 1],
    page,
  );
  const known = guessShared(control, near, next) ?? guessField(control, near) ?? usesProtocol(control, near, section);
  const task = known ? null : taskOf(page, control, near, controls[order - 1]);
  const guess = known ?? (task === null ? guessUser(control, near, next) : { field: 'interval', score: 8 });
  if (!guess) return null;
  const label = task ? { ...near, text: `${task} ${near.text}` } : near;
  // Not what else there is to choose: "OAuth" is no other server.
  const options = guess.field === 'protocol' ? control.options.filter(namesProtocol).join(' ') : '';
  const over = aboveLabel(section, label);
  // A server's whole address names its protocol. What stands in other lines is not looked at.
  const value = guess.field === 'host' ? wholeAddress(control) : '';
  const side = sideWithHeading(sideOf(`${label.text} ${options} ${value}`, control.hints, over), guess, label, over);
  // "Email prefix" of what is sent: of subjects.
  if (guess.field === 'pathPrefix' && side.side === 'outgoing' && side.strength > 1) return null;
  const isAddress = guess.field === 'from' || guess.field === 'address';
  const domain = isAddress && label.after.startsWith('@') ? next : undefined;
  return {
    control,
    label,
    section: over,
    guess,
    side,
    order,
    domain: domain && domain.kind !== 'switch' ? domain : null,
    smaller: guess.field === 'interval' ? smallerUnits(page, order, near) : [],
  };
}

/** A server's text with the scheme before it, where it is more than a name. */
function wholeAddress({ label, text }: Control): string {
  const whole = `${isScheme(label.text) ? label.text : ''}${text.slice(0, 200)}`;
  return /[/{]/.test(whole) ? whole : '';
}

const namesProtocol = (option: string) => protocolOfText(option) !== null || / smtps? /.test(fold(option));

/** The lines right after one of an interval that hold the rest of it. */
function smallerUnits({ controls }: Page, order: number, label: Label): Control[] {
  const parts: Control[] = [];
  let last = unitOf(label.after) ?? unitOf(label.text);
  for (const control of controls.slice(order + 1, order + 3)) {
    const unit = unitOf(control.label.after) ?? unitOf(control.label.text);
    const isRest = control.kind === 'text' && (control.label.ordinal > 0 || isOnlyUnit(control.label.text));
    if (last === null || unit === null || unit >= last || !isRest) break;
    parts.push(control);
    last = unit;
  }
  return parts;
}

const isOnlyUnit = (text: string) => unitOf(text) !== null && /^\s*\S{1,10}\s*$/.test(text);

/**
 * "Mailbox user" under "Outgoing": whose name it is, and not which server asks for it; "Log in (as for receiving)" there:
 * with what is logged in.
 */
function sideWithHeading(own: SideEvidence, guess: FieldGuess, label: Label, over: Section | null): SideEvidence {
  const isOfLogin = guess.field === 'username' || guess.field === 'authentication';
  const isLoose = isOfLogin && own.strength === 3 && own.side === 'incoming';
  if (!isLoose || protocolOfText(label.text) !== null) return own;
  const above = sideOf('', '', over);
  return above.strength === 2 && above.side !== own.side ? above : own;
}

/** "Login and password" before two lines: what is no password line asks for the first of both. */
function guessShared(control: Control, label: Label, next: Control | undefined): FieldGuess | null {
  if (control.kind !== 'text' || label.ordinal > 0 || next?.kind !== 'password') return null;
  if (next.label.ordinal !== 1 || next.label.text !== label.text || next.type !== 'password') return null;
  const { of } = said(label.text);
  const isBoth = of.has('password') && (of.has('login') || of.has('user') || of.has('name') || of.has('account'));
  return isBoth ? { field: 'username', score: 8 } : null;
}

/** "Use IMAP" under a heading that names POP as well: a switch between both. */
function usesProtocol({ kind }: Control, label: Label, section: Section | null): FieldGuess | null {
  if (kind !== 'switch' || protocolOfText(label.text) === null || !section) return null;
  const isOnlyUse = said(label.text).hits.every(
    ({ of }) => of.has('filler') || of.has('required') || of.has('incoming'),
  );
  const isBoth = /imap/i.test(section.text) && /pop/i.test(section.text);
  return isOnlyUse && isBoth && coverage(label.text) >= 0.9 ? { field: 'protocol', score: 8 } : null;
}

/** The line right before a password, with a label that says "Name" or "Account", or nothing that is known in any language. */
function guessUser(control: Control, label: Label, next: Control | undefined): FieldGuess | null {
  if (control.kind !== 'text' || next?.kind !== 'password' || next.section?.by !== control.section?.by) return null;
  if (
    !/^(text|email)?$/.test(control.type) ||
    label.origin === 'none' ||
    label.origin === 'heading' ||
    label.ordinal > 0
  )
    return null;
  const about = said(label.text);
  // "ID for authentication", before its password.
  const isId = / id /.test(about.folded);
  // "Mailbox name", before its password.
  const isMailbox = about.of.has('name') && (about.of.has('mail') || about.of.has('incoming'));
  const isUnknown = about.hits.every(
    ({ of }) =>
      of.has('filler') ||
      of.has('account') ||
      of.has('name') ||
      (isMailbox && (of.has('mail') || of.has('incoming'))) ||
      (isId && (of.has('auth') || of.has('outgoing') || of.has('required'))),
  );
  if (!isUnknown) return null;
  return /^[^\s:/]{1,200}$/.test(control.text.trim() || '-') ? { field: 'username', score: threshold } : null;
}

/** "Enable" as the first switch under a heading is about what the heading names. */
function labelWithHeading(
  control: Control,
  label: Label,
  section: Section | null,
  previous: Control | undefined,
  page: Page,
): Label {
  const bare = said(label.text);
  const isBare =
    control.kind === 'switch' &&
    bare.hits.length > 0 &&
    bare.hits.every(({ of }) => (of.has('required') || of.has('none')) && !of.has('auth'));
  if (!isBare) {
    // "Enable TLS: [x] for servers that ask for encryption": of both texts the one that says the kind.
    const isOpen = control.kind === 'switch' && bare.of.has('secure') && !namesKind(label.text);
    const beside = isOpen ? page.around(control) : '';
    return namesKind(beside) ? { ...label, text: beside } : label;
  }
  // What goes round its content heads more than the first of it.
  if (section && section.level > 0 && previous?.section?.by !== section.by) return { ...label, text: section.text };
  // "Use SSL  [Off]": the state stands beside the switch, and what it is of beside the box around both.
  const around = page.around(control);
  return around === '' || around === label.text ? label : { ...label, text: around };
}

const namesKind = (text: string) => /ssl|tls/i.test(text);

/**
 * Where a group of radios says how the line after it is filled, the label of both is the line's; where a scheme stands
 * right before the line, its label is before the box of both.
 */
function ownLabel(control: Control, previous: Control | undefined, page: Page): Label {
  const { label } = control;
  if (isScheme(label.text)) return { ...label, text: page.around(control) };
  if (label.ordinal === 0 || control.kind !== 'text' || previous?.type !== 'radio') return label;
  const before = previous.label;
  return before.text === label.text && guessField(previous, before) === null ? { ...label, ordinal: 0 } : label;
}

/** A column of a table is a part of the page of its own. */
function underColumn({ section, head }: Control): Section | null {
  return head ? { ...head, text: withoutMarks(head.text), outer: section } : section;
}

/** "Fetch mail from [ ] on port [ ]": what stands behind a line in a sentence is of the next one. */
const withoutNext = (label: Label, next: Control | undefined): Label =>
  label.after !== '' && label.after === next?.label.text && unitOf(label.after) === null && !isPortBehind(label.after)
    ? { ...label, after: '' }
    : label;

/** "[15] [minutes]": the unit is chosen beside the number. */
function unitBeside(next: Control | undefined): string {
  const isUnit = (option: string) => unitOf(option) !== null && !/\d/.test(option);
  // A line that only shows what is chosen, too; what stands in one is not asked before it is known to be no password.
  const isLine = next?.kind === 'text' && (next.isList || !next.editable);
  if (!next || !(next.kind === 'choice' || (isLine && guessField(next, next.label)?.field !== 'password'))) return '';
  // What a closed list has to offer may not be in the page.
  const offered = next.options.length < 2 ? [next.text] : next.options;
  return offered.every(isUnit) ? next.text : '';
}

/** Whether a closed list shows nothing but the unit of the interval in the line before it. */
function isUnitOfPrevious(page: Page, order: number): boolean {
  const [previous, control] = [page.controls[order - 1], page.controls[order]];
  const isClosed = control?.kind === 'choice' && control.options.length < 2 && previous?.kind === 'text';
  return isClosed && unitBeside(control) !== '' && candidateOf(page, order - 1)?.guess.field === 'interval';
}

/** A bold line over a field is its label, and heads nothing else. */
function aboveLabel(section: Section | null, label: Label): Section | null {
  let at = section;
  while (at && at.level >= 6 && at.text === label.text) at = at.outer;
  return at;
}

/**
 * "Get mail [automatically], every [60] seconds": what stands around, or the label of the control before, says what is
 * done so often.
 *
 * @returns what does; `''` where that is in the unit's own text; `null` where it is nothing known, or no interval
 */
function taskOf(page: Page, control: Control, label: Label, previous: Control | undefined): string | null {
  if (control.kind === 'password' || control.kind === 'other') return null;
  // "On [15] minutes" in a group whose label says what is on.
  const isBare = said(label.text).hits.every(({ of }) => of.has('required') || of.has('filler'));
  if (
    !(isBare || isOnlyUnit(label.text) || speaksOf('every', label.text)) ||
    unitOf(`${label.after} ${label.text}`) === null
  )
    return null;
  const isEvery = speaksOf('every', label.text);
  if (saysChecking(label.after, isEvery || speaksOf('every', label.after))) return '';
  return (
    [control.section?.text ?? '', page.around(control), previous?.label.text ?? ''].find((text) =>
      saysChecking(text, isEvery),
    ) ?? null
  );
}

/**
 * Whether a text says that mail is checked.
 *
 * @param isEvery whether it is said, there or beside it, that something is done every so often
 */
export function saysChecking(text: string, isEvery: boolean): boolean {
  const { of } = said(text);
  return !of.has('other') && (of.has('interval') || (of.has('check') && (isEvery || of.has('mail'))));
}

/** The headings above a control, outermost first, for a person to find it by. */
export function sectionTexts(section: Section | null): string[] {
  const texts: string[] = [];
  for (let at = section; at && texts.length < 6; at = at.outer) {
    if (texts[0] !== at.text) texts.unshift(at.text);
  }
  return texts;
}

/** The texts of the headings above a control: so many, from the innermost. */
export function headingWords(section: Section | null, levels: number): string {
  let text = '';
  let level = 0;
  for (let at = section; at && level < levels; at = at.outer, level += 1) text += ` | ${at.text}`;
  return text;
}
