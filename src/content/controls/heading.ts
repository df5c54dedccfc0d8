/** What heads a part of a page: headings, legends, tabs, titles of dialogs and cards, named groups. */
import {
  attribute,
  firstChildOf,
  hostOf,
  isElement,
  isShadowRoot,
  isText,
  localNameOf,
  nextOf,
  nodeValueOf,
  parentOf,
  previousOf,
  query,
  rootOf,
  titleOf,
} from '../dom';
import { labelText, withoutMarks } from './text';
import { tabOf } from './visible';

/** A heading and what stands above it. */
export interface Section {
  readonly text: string;
  /** The element that bears the text: two controls with the same one stand under the same heading. */
  readonly by: Element;
  /** 1 to 6 as of `h1` to `h6`; 7 and 8 for what only looks like a heading; 0 for what goes round its content. */
  readonly level: number;
  readonly outer: Section | null;
}

const headingClass =
  /(^|[\s_-])(legend|heading|header|title|subtitle|caption|sub-?header|section-?(title|head\w*))($|[\s_-])/i;
const headingTags = /^h[1-6]$/;
const textLimit = 90;
const controls = 'input:not([type=hidden]),select,textarea,[role=radio],[role=combobox]';

/** How much of a heading an element is: 1 to 8, or 0 for none. */
export function headingLevel(element: Element): number {
  const name = localNameOf(element);
  if (headingTags.test(name)) return Number(name[1]);
  if (name === 'legend' || name === 'caption' || name === 'summary') return 6;
  if (attribute(element, 'role') === 'heading') return Number(attribute(element, 'aria-level')) || 3;
  if (name === 'header' || headingClass.test(attribute(element, 'class'))) return isShortAndPlain(element) ? 7 : 0;
  if (name === 'b' || name === 'strong') return standsAlone(element) ? 8 : 0;
  if (name === 'font') return query(element, 'b,strong') && standsAlone(element) && isShortAndPlain(element) ? 8 : 0;
  if (name === 'tr') return isHeadingRow(element) ? 7 : 0;
  if (name === 'div' || name === 'p' || name === 'center') return wrapsHeading(element);
  return 0;
}

function isShortAndPlain(element: Element): boolean {
  const text = labelText(element);
  return text !== '' && text.length < textLimit && !query(element, controls);
}

/** Bold text on a line of its own; `<b>Server:</b> <input>` is a label. */
function standsAlone(element: Element): boolean {
  if (/[:：]\s*$/.test(labelText(element))) return false;
  for (let at = nextOf(element); at; at = nextOf(at)) {
    if (isText(at)) {
      if ((nodeValueOf(at) ?? '').trim() !== '') return false;
    } else if (isElement(at)) return !/^(input|select|textarea|span|a|i|label)$/.test(localNameOf(at));
  }
  return true;
}

/** A table row with one cell, and text alone in it. */
function isHeadingRow(row: Element): boolean {
  let cells = 0;
  let filled = 0;
  for (let cell = firstChildOf(row); cell; cell = nextOf(cell)) {
    if (!isElement(cell)) continue;
    cells += 1;
    if (labelText(cell) !== '' || query(cell, controls)) filled += 1;
    if (cells > 6) return false;
  }
  return filled === 1 && (cells === 1 || query(row, 'th') !== null) && isShortAndPlain(row);
}

/** A plain box around one heading and at most a sentence. */
function wrapsHeading(element: Element): number {
  let children = 0;
  let heading: Element | null = null;
  for (let child = firstChildOf(element); child; child = nextOf(child)) {
    if (!isElement(child)) continue;
    children += 1;
    if (children > 5) return 0;
    const name = localNameOf(child);
    if (headingTags.test(name) || name === 'legend' || (children === 1 && (name === 'b' || name === 'strong')))
      heading ??= child;
  }
  if (!heading || query(element, controls)) return 0;
  const name = localNameOf(heading);
  if (headingTags.test(name)) return Number(name[1]);
  return labelText(element).length < textLimit ? 8 : 0;
}

/** The text of a heading: of a box around one, the heading's own. */
function headingText(element: Element): string {
  const inner = headingTags.test(localNameOf(element))
    ? null
    : query(element, 'h1,h2,h3,h4,h5,h6,legend,[role=heading]');
  return withoutMarks(labelText(inner ?? element));
}

/** Finds the headings above elements. Remembers what it found, since controls share most of what is above them. */
export class Sections {
  readonly #of = new Map<Node, Section | null>();
  readonly #before = new Map<Node, Section | null>();
  readonly #frames: ReadonlyMap<Node, Element | null>;

  /** `frames` gives the frame element of each document that was read. */
  constructor(frames: ReadonlyMap<Node, Element | null>) {
    this.#frames = frames;
  }

  /** The innermost heading that applies to an element. */
  of(element: Element): Section | null {
    const chain: Node[] = [];
    let at: Node | null = element;
    let section: Section | null = null;
    while (at) {
      const known = this.#of.get(at);
      if (known !== undefined) {
        section = known;
        break;
      }
      chain.push(at);
      at = this.#above(at);
    }
    for (const node of chain.reverse()) {
      section = this.#extend(node, section);
      this.#of.set(node, section);
    }
    return section;
  }

  #above(node: Node): Node | null {
    const parent = parentOf(node);
    if (parent) return parent;
    if (isShadowRoot(node)) return hostOf(node);
    return this.#frames.get(node) ?? null;
  }

  #extend(node: Node, outer: Section | null): Section | null {
    if (!isElement(node)) {
      const title = this.#frames.get(node) ? withoutMarks(titleOf(node as Document)) : '';
      return title === '' ? outer : { text: title, by: this.#frames.get(node) as Element, level: 0, outer };
    }
    let section = append(outer, this.#headings(node));
    const own = ownTitle(node);
    if (own !== '') section = { text: own, by: node, level: 0, outer: section };
    return section;
  }

  /** The chain of headings before an element among its siblings, each of a lower rank than the next. */
  #headings(element: Element): Section | null {
    const met: Omit<Section, 'outer'>[] = [];
    let found: Section | null = null;
    for (let at = previousOf(element); at; at = previousOf(at)) {
      const heading = isElement(at) ? headingOf(at) : null;
      if (heading) met.push(heading);
      const known = this.#before.get(at);
      if (known !== undefined) {
        found = known;
        break;
      }
    }
    // Not by recursion: a page can have more headings in a row than there is stack.
    for (const heading of met.reverse()) {
      this.#before.set(heading.by, found);
      found = { ...heading, outer: ranked(found, heading.level) };
    }
    this.#before.set(element, found);
    return found;
  }
}

function headingOf(element: Element): Omit<Section, 'outer'> | null {
  const level = headingLevel(element);
  if (level === 0) return null;
  const text = headingText(element);
  return text !== '' && text.length <= 2 * textLimit ? { text, by: element, level } : null;
}

/** The headings of a chain that rank above a level. */
function ranked(section: Section | null, level: number): Section | null {
  let at = section;
  while (at && at.level >= level) at = at.outer;
  return at;
}

/** Puts a short chain of sibling headings below what is outside. */
function append(outer: Section | null, chain: Section | null): Section | null {
  if (!chain) return outer;
  return { ...chain, outer: append(outer, chain.outer) };
}

/** The title an element gives its own content: a legend, a tab, an ARIA name. */
function ownTitle(element: Element): string {
  const name = localNameOf(element);
  const role = attribute(element, 'role');
  if (name === 'fieldset') {
    for (let child = firstChildOf(element); child; child = nextOf(child)) {
      if (isElement(child) && localNameOf(child) === 'legend') return withoutMarks(labelText(child));
    }
  }
  if (name === 'table') {
    const caption = firstChildOf(element);
    if (caption && isElement(caption) && localNameOf(caption) === 'caption') return withoutMarks(labelText(caption));
  }
  const isPanel = role === 'tabpanel' || /(^|[\s_-])(tab|pane|panel)/i.test(attribute(element, 'class'));
  if (isPanel) {
    const tab = tabOf(element);
    if (tab) return withoutMarks(labelText(tab, { widgets: true }));
  }
  if (/^(tabpanel|group|region|dialog|alertdialog|form)$/.test(role) || /^(dialog|section|form|fieldset)$/.test(name)) {
    const labelledBy = attribute(element, 'aria-labelledby').trim().split(/\s+/)[0] ?? '';
    const label = labelledBy === '' ? null : query(rootOf(element), `#${CSS.escape(labelledBy)}`);
    const text = label
      ? withoutMarks(labelText(label, { widgets: true }))
      : withoutMarks(attribute(element, 'aria-label'));
    return text.length <= textLimit ? text : '';
  }
  return '';
}
