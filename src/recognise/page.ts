/** A gathered page as those who recognise settings see it: with what is not known yet asked for. */
import type {
  Answers,
  Changing,
  GatheredContainer,
  GatheredControl,
  GatheredEntry,
  GatheredPage,
  GatheredSection,
  Questions,
} from '../model/gathered';
import { type Control, controlsOf, type Section } from './control';

/** A form or dialog, by its place among the containers. */
export interface FormAround {
  readonly at: number;
  /** Whether it is around a single control. */
  readonly isWrapper: boolean;
  /** Whether the page says that it is there to search by. */
  readonly isSearch: boolean;
}

/** What is asked, while it is gathered. */
const nothing = () => ({
  values: new Set<number>(),
  around: new Set<number>(),
  prose: new Set<number>(),
  clickable: new Set<number>(),
  navigation: false,
  changeable: null as Changing | null,
});

/** The page, and what was learnt of it. Whatever is asked for and not known yet is noted, and answered with nothing. */
export class Page {
  readonly controls: readonly Control[];
  readonly #values = new Map<number, string>();
  readonly #around = new Map<number, string>();
  readonly #prose = new Map<number, readonly string[]>();
  readonly #clickable = new Map<number, readonly string[]>();
  #navigation: readonly string[] | null = null;
  #entries: readonly GatheredEntry[] | null = null;
  #sections: readonly Section[] = [];
  #containers: readonly GatheredContainer[];
  /** Of each container so far, the form it is or stands in. */
  readonly #forms: (FormAround | null)[] = [];
  #asked = nothing();
  /** How often something was wanted that is not known, since the last questions. */
  #lacks = 0;
  readonly #found = new Map<unknown, unknown>();

  constructor(readonly gathered: GatheredPage) {
    this.#containers = gathered.containers;
    this.#sections = chained(gathered.sections);
    const lineOf = (id: number) => this.#known(this.#values, this.#asked.values, id, '');
    const sectionOf = (place: number | null) => this.section(place);
    this.controls = controlsOf(gathered.controls, sectionOf, lineOf);
  }

  /** What is to be asked before anything that was worked out holds; `null` where everything was known. */
  questions(): Questions | null {
    const { values, around, prose, clickable, navigation, changeable } = this.#asked;
    this.#asked = nothing();
    this.#lacks = 0;
    if (values.size + around.size + prose.size + clickable.size === 0 && !navigation && !changeable) return null;
    return {
      values: [...values],
      around: [...around],
      prose: [...prose],
      clickable: [...clickable],
      navigation,
      changeable,
    };
  }

  /** Whether something is to be asked. */
  get isLacking(): boolean {
    return this.#lacks > 0;
  }

  /** What is found out about a part of the page, or about all of it: kept where everything was known that it took. */
  once<T>(part: Control | this, find: () => T): T {
    if (this.#found.has(part)) return this.#found.get(part) as T;
    const before = this.#lacks;
    const found = find();
    if (this.#lacks === before) this.#found.set(part, found);
    return found;
  }

  /** What was asked and has no answer is gone from the page: it is known to be nothing. */
  learn(asked: Questions, answers: Answers): void {
    const { values, around, prose, clickable, navigation, entries, sections, containers } = answers;
    keep(this.#values, asked.values, values, '');
    keep(this.#around, asked.around, around, '');
    keep(this.#prose, asked.prose, prose, []);
    keep(this.#clickable, asked.clickable, clickable, []);
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

  /** What there is to be clicked in the form or dialog around a control; nothing where it stands in none. */
  clickableAround({ id }: Control): readonly string[] {
    return this.#known(this.#clickable, this.#asked.clickable, id, []);
  }

  /** What there is to be clicked for going elsewhere. */
  navigation(): readonly string[] {
    if (this.#navigation === null) {
      this.#asked.navigation = true;
      this.#lacks += 1;
    }
    return this.#navigation ?? [];
  }

  /** The parts that show a server and can be changed. */
  entries(changing: Changing): readonly GatheredEntry[] {
    if (this.#entries === null) {
      this.#asked.changeable = changing;
      this.#lacks += 1;
    }
    return this.#entries ?? [];
  }

  /** The container around a container. */
  above(container: number): number | null {
    return this.#containers[container]?.outer ?? null;
  }

  /** The form or dialog around a control; `null` where it stands in none. */
  formOf({ container }: { readonly container: number }): FormAround | null {
    // Each container stands behind the one around it.
    for (let at = this.#forms.length; at < this.#containers.length; at += 1) {
      const { form, outer } = this.#containers[at] as GatheredContainer;
      const around = outer === null ? null : (this.#forms[outer] ?? null);
      this.#forms.push(form ? { at, isWrapper: form === 'wrapper', isSearch: form === 'search' } : around);
    }
    return this.#forms[container] ?? null;
  }

  #known<T>(known: ReadonlyMap<number, T>, asked: Set<number>, id: number, unknown: T): T {
    const value = known.get(id);
    if (value === undefined) {
      asked.add(id);
      this.#lacks += 1;
    }
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
    for (const [id, texts] of this.#clickable) page.#clickable.set(id, texts);
    page.#navigation = this.#navigation;
    page.#entries = this.#entries;
    page.#sections = this.#sections;
    page.#containers = this.#containers;
    return page;
  }
}

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
