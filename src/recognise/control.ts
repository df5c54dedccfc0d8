/** The controls of a gathered page as those see them who recognise settings. */
import type { GatheredControl, GatheredSection, Label } from '../model/gathered';
import { isPortBehind } from '../model/server-text';
import { labelWords } from './fold';
import { hintWords } from './hint-words';
import { unitOf } from './interval';

/** A heading and what stands above it. */
export interface Section extends Omit<GatheredSection, 'outer'> {
  readonly outer: Section | null;
}

/** Whether a heading is another one, or stands below it. */
export function isUnder(section: Section | null, other: Section | null): boolean {
  for (let at = section; at; at = at.outer) if (at.by === other?.by) return true;
  return section === other;
}

/** A control, or a line of text that shows what was saved. */
export interface Control extends Omit<GatheredControl, 'label' | 'section'> {
  readonly id: number;
  /** Text of a line, text of the chosen option (`''` where none is chosen); of everything else `''`. */
  readonly text: string;
  /** Machine-readable hints: name, id, data attributes, in lower case words separated by blanks. */
  readonly hints: string;
  readonly label: Label;
  readonly section: Section | null;
  /** The head of its column, as a section. */
  readonly head: Section | null;
}

/** Words that make a field a password field, whatever its type. */
const passwordHint =
  /password|passwd|passwort|passphrase|passcode|kennwort|motdepasse|contrasena| ([a-z0-9]*(pass|pwd)|pw|psw|pswd|secret|token|senha|mdp) /;

/** Whether a line of text holds a password by anything but its label. */
const isSecret = ({ kind, masked, autocomplete }: GatheredControl, hints: string): boolean =>
  kind === 'text' &&
  (masked ||
    passwordHint.test(hints) ||
    // "new-password" on a line of text may only keep browsers from filling a user name in: there the label decides.
    /(^|\s)(current-password|one-time-code)(\s|$)/i.test(autocomplete));

/**
 * The controls of a page, in its order.
 *
 * @param sectionOf gives the section of a place
 * @param lineOf gives what stands in a line, by its control's number
 */
export function controlsOf(
  gathered: readonly GatheredControl[],
  sectionOf: (place: number | null) => Section | null,
  lineOf: (id: number) => string,
): readonly Control[] {
  const controls = gathered.map((control, id) => new PageControl(control, id, sectionOf, lineOf));
  joinHelpers(controls);
  return controls;
}

/** By a class, since what is spread into a new object of many fields takes the browser many times as long. */
class PageControl implements Control {
  readonly handles: readonly number[];
  kind: Control['kind'];
  readonly on: boolean | null;
  readonly options: readonly string[];
  readonly hints: string;
  readonly placeholder: string;
  readonly type: string;
  readonly autocomplete: string;
  readonly masked: boolean;
  readonly isList: boolean;
  readonly editable: boolean;
  readonly shown: Control['shown'];
  label: Label;
  section: Section | null;
  readonly container: number;
  readonly head: Section | null;
  readonly #text: string;
  readonly #lineOf: (id: number) => string;

  constructor(
    control: GatheredControl,
    readonly id: number,
    sectionOf: (place: number | null) => Section | null,
    lineOf: (id: number) => string,
  ) {
    const { text, origin, after, beyond, ordinal, head } = control.label;
    this.hints = ` ${hintWords(control.hints)} `;
    this.handles = control.handles;
    this.kind = isSecret(control, this.hints) ? 'password' : control.kind;
    this.on = control.on;
    this.options = control.options;
    this.placeholder = control.placeholder;
    this.type = control.type;
    this.autocomplete = control.autocomplete;
    this.masked = control.masked;
    this.isList = control.isList;
    this.editable = control.editable;
    this.shown = control.shown;
    const isUnit = unitOf(beyond) !== null || isPortBehind(beyond);
    this.label = { text: labelWords(text), origin, after: after || (isUnit ? beyond : ''), ordinal };
    this.section = sectionOf(control.section);
    this.container = control.container;
    this.head = head && { ...head, level: 7, outer: null };
    this.#text = control.text;
    this.#lineOf = lineOf;
  }

  /** Asked for only when somebody wants it: whether a line holds a password may show in its label alone. */
  get text(): string {
    return this.kind === 'text' ? this.#lineOf(this.id) : this.#text;
  }
}

/**
 * A list that is dressed up may come with a line that only takes the focus, and has the label; what shows the choice
 * then has nothing but its own text beside it. Both are one.
 */
function joinHelpers(controls: readonly PageControl[]): void {
  for (const [at, line] of controls.entries()) {
    const list = controls[at + 1];
    if (!list || !isHelper(line, list)) continue;
    list.label = line.label;
    list.section = line.section;
    line.kind = 'other';
  }
}

const isHelper = (line: Control, list: Control) =>
  line.kind === 'text' &&
  line.isList &&
  /^(aria|label)$/.test(line.label.origin) &&
  list.kind === 'choice' &&
  list.text !== '' &&
  list.label.origin === 'beside' &&
  list.label.text === list.text;
