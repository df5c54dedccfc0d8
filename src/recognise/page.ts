/** A gathered page as those who recognise settings see it: with what is not known yet asked for. */
import type {
  Answers,
  GatheredContainer,
  GatheredControl,
  GatheredEntry,
  GatheredPage,
  GatheredSection,
  Label,
  Questions,
} from '../model/gathered';
import { hintWords } from './hint-words';
import { unitOf } from './interval';

/** A heading and what stands above it. */
export interface Section extends Omit<GatheredSection, 'outer'> {
  readonly outer: Section | null;
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

/** What is asked, while it is gathered. */
const nothing = () => ({
  values: new Set<number>(),
  around: new Set<number>(),
  prose: new Set<number>(),
  navigation: false,
  changeable: null as readonly string[] | null,
});

/** The page, and what was learnt of it. Whatever is asked for and not known yet is noted, and answered with nothing. */
export class Page {
  readonly controls: readonly Control[];
  readonly #values = new Map<number, string>();
  readonly #around = new Map<number, string>();
  readonly #prose = new Map<number, readonly string[]>();
  #navigation: readonly string[] | null = null;
  #entries: readonly GatheredEntry[] | null = null;
  #sections: readonly Section[] = [];
  #containers: readonly GatheredContainer[];
  #asked = nothing();

  constructor(readonly gathered: GatheredPage) {
    this.#containers = gathered.containers;
    this.#sections = chained(gathered.sections);
    this.controls = withoutHelpers(gathered.controls.map((control, id) => this.#controlOf(control, id)));
  }

  /** What is to be asked before anything that was worked out holds; `null` where everything was known. */
  questions(): Questions | null {
    const { values, around, prose, navigation, changeable } = this.#asked;
    this.#asked = nothing();
    if (values.size + around.size + prose.size === 0 && !navigation && !changeable) return null;
    return { values: [...values], around: [...around], prose: [...prose], navigation, changeable };
  }

  /** What was asked and has no answer is gone from the page: it is known to be nothing. */
  learn(asked: Questions, { values, around, prose, navigation, entries, sections, containers }: Answers): void {
    keep(this.#values, asked.values, values, '');
    keep(this.#around, asked.around, around, '');
    keep(this.#prose, asked.prose, prose, []);
    if (asked.navigation) this.#navigation = navigation ?? [];
    if (asked.changeable) this.#entries = entries ?? [];
    this.#sections = chained(sections);
    this.#containers = containers;
  }

  section(place: number | null): Section | null {
    return place === null ? null : (this.#sections[place] ?? null);
  }

  /** The text beside the box that a control stands in. */
  around({ id }: Control): string {
    return this.#known(this.#around, this.#asked.around, id, '');
  }

  /** The texts of the containers around a control, the nearest first. */
  proseAround({ id }: Control): readonly string[] {
    return this.#known(this.#prose, this.#asked.prose, id, []);
  }

  /** What there is to be clicked for going elsewhere. */
  navigation(): readonly string[] {
    if (this.#navigation === null) this.#asked.navigation = true;
    return this.#navigation ?? [];
  }

  /** The parts that show a server and can be changed with such a button. */
  entries(changing: readonly string[]): readonly GatheredEntry[] {
    if (changing.length === 0) return [];
    if (this.#entries === null) this.#asked.changeable = changing;
    return this.#entries ?? [];
  }

  /** The container around a container. */
  above(container: number): number | null {
    return this.#containers[container]?.outer ?? null;
  }

  /** The form or dialog around a control; `null` where it stands in none. */
  formOf({ container }: Control): { readonly at: number; readonly isWrapper: boolean } | null {
    for (let at: number | null = container; at !== null; at = this.above(at)) {
      const form = this.#containers[at]?.form;
      if (form) return { at, isWrapper: form === 'wrapper' };
    }
    return null;
  }

  #known<T>(known: ReadonlyMap<number, T>, asked: Set<number>, id: number, unknown: T): T {
    const value = known.get(id);
    if (value === undefined) asked.add(id);
    return value ?? unknown;
  }

  /** The page as it would be with other values: texts of lines and choices, states of switches, by controls' numbers. */
  changed(changes: ReadonlyMap<number, string | boolean>): Page {
    const controls = this.gathered.controls.map((control, id): GatheredControl => {
      const change = changes.get(id);
      if (typeof change === 'boolean') return { ...control, on: change };
      return change === undefined || control.kind === 'text' ? control : { ...control, text: change };
    });
    const page = new Page({ ...this.gathered, controls });
    for (const [id, value] of this.#values) page.#values.set(id, value);
    for (const [id, change] of changes) if (typeof change === 'string') page.#values.set(id, change);
    for (const [id, text] of this.#around) page.#around.set(id, text);
    for (const [id, texts] of this.#prose) page.#prose.set(id, texts);
    page.#navigation = this.#navigation;
    page.#entries = this.#entries;
    page.#sections = this.#sections;
    page.#containers = this.#containers;
    return page;
  }

  #controlOf(control: GatheredControl, id: number): Control {
    const hints = ` ${hintWords(control.hints)} `;
    const { head, beyond, ...label } = control.label;
    const kind = isSecret(control, hints) ? 'password' : control.kind;
    const value = () => this.#known(this.#values, this.#asked.values, id, '');
    return {
      ...control,
      id,
      kind,
      hints,
      // Asked for only when somebody wants it: whether a line holds a password may show in its label alone.
      get text() {
        return kind === 'text' ? value() : control.text;
      },
      label: { ...label, after: label.after || (unitOf(beyond) === null ? '' : beyond) },
      section: this.section(control.section),
      head: head && { ...head, level: 7, outer: null },
    };
  }
}

/**
 * A list that is dressed up may come with a line that only takes the focus, and has the label; what shows the choice
 * then has nothing but its own text beside it. Both are one.
 */
function withoutHelpers(controls: readonly Control[]): Control[] {
  return controls.map((control, at) => {
    const [before, next] = [controls[at - 1], controls[at + 1]];
    if (isHelper(control, next)) return { ...control, kind: 'other' };
    return before && isHelper(before, control) ? { ...control, label: before.label, section: before.section } : control;
  });
}

const isHelper = (line: Control, list: Control | undefined) =>
  line.kind === 'text' &&
  line.isList &&
  /^(aria|label)$/.test(line.label.origin) &&
  list?.kind === 'choice' &&
  list.text !== '' &&
  list.label.origin === 'beside' &&
  list.label.text === list.text;

function keep<T>(known: Map<number, T>, asked: readonly number[], told: readonly (readonly [number, T])[], none: T) {
  for (const id of asked) known.set(id, none);
  for (const [id, value] of told) known.set(id, value);
}

function chained(sections: readonly GatheredSection[]): Section[] {
  const all: Section[] = [];
  for (const section of sections)
    all.push({ ...section, outer: section.outer === null ? null : (all[section.outer] ?? null) });
  return all;
}
