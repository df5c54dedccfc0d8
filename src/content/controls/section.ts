/** What heads a part of a page: headings, legends, tabs, titles of dialogs and cards, named groups. */

import { withoutMarks } from '../../model/one-line';
import {
  attribute,
  firstElementOf,
  hostOf,
  isElement,
  isShadowRoot,
  isText,
  localNameOf,
  nextElementOf,
  nextOf,
  nodeValueOf,
  parentElementOf,
  parentOf,
  previousElementOf,
  previousOf,
  query,
  queryAll,
  slotOf,
  styleOf,
  textContentOf,
  titleOf,
} from '../dom';
import { areAlike, firstClassOf } from './alike';
import { elementNamed, type Inside } from './collect';
import { isInline, isLeftOut, labelText } from './text';
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
const headings = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';
const textLimit = 90;
const mostSiblings = 60;

const ranked = (name: string) => (/^h[1-6]$/.test(name) ? Number(name[1]) : 0);

/** Whether an element holds a row of links, or a list. */
export const isNavigation = (element: Element): boolean => queryAll(element, 'a,button,li,[role=tab]').length > 2;

/** How much of a heading an element is: 1 to 8, or 0 for none. `inside` counts the controls of elements. */
export function headingLevel(element: Element, inside: Inside): number {
  const name = localNameOf(element);
  const isPlain = () => {
    const text = labelText(element);
    return text !== '' && text.length < textLimit && inside.of(element) === 0 && !isNavigation(element);
  };
  if (ranked(name)) return ranked(name);
  if (/^(legend|caption|summary)$/.test(name)) return 6;
  if (attribute(element, 'role') === 'heading') return Number(attribute(element, 'aria-level')) || 3;
  if (name === 'header' || headingClass.test(attribute(element, 'class'))) {
    const inner = query(element, headings);
    return isPlain() ? (inner && ranked(localNameOf(inner))) || 7 : 0;
  }
  if (name === 'b' || name === 'strong') return standsAlone(element) ? 8 : 0;
  if (name === 'font') return query(element, 'b,strong') && standsAlone(element) && isPlain() ? 8 : 0;
  if (name === 'thead') {
    const row = firstElementOf(element);
    return row && !nextElementOf(row) ? headingLevel(row, inside) : 0;
  }
  if (name === 'tr') return inside.of(element) === 0 && isHeadingRow(element) && isPlain() ? 7 : 0;
  if (isFirstOfCard(element, inside) && isPlain()) return 7;
  if (!/^(div|p|center)$/.test(name) || inside.of(element) > 0) return 0;
  if (isTitleOverRows(element) && isPlain()) return 7;
  // A plain box around one heading and at most a sentence.
  let children = 0;
  for (let child = firstElementOf(element); child && children < 5; child = nextElementOf(child), children += 1) {
    const inner = localNameOf(child);
    if (ranked(inner)) return ranked(inner);
    if (inner === 'legend' || (children === 0 && /^(b|strong)$/.test(inner)))
      return isPlain() && !isBar(element) ? 8 : 0;
  }
  return 0;
}

/** The first line of a card or a step that holds several controls. */
function isFirstOfCard(element: Element, inside: Inside): boolean {
  const above = parentElementOf(element);
  if (!above || firstElementOf(above) !== element || inside.of(above) < 2) return false;
  return (
    /^(section|article)$/.test(localNameOf(above)) ||
    cardClass.test(attribute(above, 'class')) ||
    (/^(p|div)$/.test(localNameOf(element)) && isBoldAboveBlocks(element))
  );
}

/** A line in bold letters, by whatever style, with blocks below and no field in its own line. */
function isBoldAboveBlocks(element: Element): boolean {
  const next = nextElementOf(element);
  if (!next || !/^(div|p|table|ul|ol|dl|form|fieldset|section)$/.test(localNameOf(next))) return false;
  return isBoldTitle(element);
}

/**
 * A line of text alone over rows that are built like each other and not like it: in bold letters, or as it stands over
 * other such rows.
 */
function isTitleOverRows(element: Element): boolean {
  const next = firstElementOf(element) ? null : nextElementOf(element);
  const other = next && nextElementOf(next);
  if (!next || !other || !areAlike(next, other) || areAlike(element, next)) return false;
  return !isInline(next) && (isBoldTitle(element) || isRepeatedTitle(element, next));
}

/** Whether a short line without an end of a sentence stands over such a row elsewhere in the list, by its class. */
function isRepeatedTitle(element: Element, row: Element): boolean {
  const isName = firstClassOf(element) !== '' && /^.{2,40}(?<![.!?。！？:：])$/u.test(labelText(element));
  const above = isName ? parentElementOf(element) : null;
  let looked = 0;
  for (let at = above && firstElementOf(above); at && looked < mostSiblings; at = nextElementOf(at), looked += 1) {
    const next = at !== element && areAlike(at, element) ? nextElementOf(at) : null;
    if (next && areAlike(next, row)) return true;
  }
  return false;
}

const isBoldTitle = (element: Element) => Number(styleOf(element)?.fontWeight) >= 600 && !isLabel(element);

const cardClass = /(^|[\s_-])(card|panel|step|tile|box)($|[\s_-])/i;

/** Whether what stands in one line are several things, of which one may be where the page is. */
const isBar = (element: Element) => ((textContentOf(element) ?? '').match(/[\u3000·•|›»>]/g) ?? []).length > 1;

/** Whether a text ends as the label of something. */
const isLabel = (element: Element) => /[:：]\s*$/.test(labelText(element));

/** Bold text on a line of its own; `<b>Server:</b> <input>` is a label. */
function standsAlone(element: Element): boolean {
  if (isLabel(element)) return false;
  for (let at = nextOf(element); at; at = nextOf(at)) {
    if (isElement(at)) return !/^(input|select|textarea|span|a|i|label)$/.test(localNameOf(at));
    if (isText(at) && (nodeValueOf(at) ?? '').trim() !== '') return false;
  }
  return true;
}

/** A table row with text in one cell alone. */
function isHeadingRow(row: Element): boolean {
  let [cells, filled] = [0, 0];
  for (let cell = firstElementOf(row); cell; cell = nextElementOf(cell)) {
    cells += 1;
    if (labelText(cell) !== '') filled += 1;
    if (cells === 7 || filled > 1) return false;
  }
  return filled === 1 && (cells === 1 || query(row, 'th') !== null);
}

/** Finds the headings above elements. Remembers what it found, since controls share most of what is above them. */
export class Sections {
  readonly #of = new Map<Node, Section | null>();
  readonly #before = new Map<Node, Section | null>();

  /**
   * @param frames the frame element of each document that was read
   * @param inside counts the controls of elements
   */
  constructor(
    private readonly frames: Pick<WeakMap<Node, Element | null>, 'get'>,
    private readonly inside: Inside,
  ) {}

  /** The innermost heading that applies to an element. */
  of(element: Element): Section | null {
    const chain: Node[] = [];
    let at: Node | null = element;
    let section: Section | null = null;
    for (; at; at = this.#above(at)) {
      const known = this.#of.get(at);
      if (known !== undefined) {
        section = known;
        break;
      }
      chain.push(at);
    }
    for (const node of chain.reverse()) {
      section = this.#extend(node, section);
      this.#of.set(node, section);
    }
    return section;
  }

  #above(node: Node): Node | null {
    // What heads a card may stand in the shadow root into which the card's content is put.
    const slot = isElement(node) ? slotOf(node) : null;
    return slot ?? parentOf(node) ?? (isShadowRoot(node) ? hostOf(node) : (this.frames.get(node) ?? null));
  }

  #extend(node: Node, outer: Section | null): Section | null {
    if (!isElement(node)) {
      const frame = this.frames.get(node);
      const title = frame ? withoutMarks(titleOf(node as Document)) : '';
      return frame && title !== '' ? { text: title, by: frame, level: 0, outer } : outer;
    }
    const section = append(outer, this.#headings(node));
    const own = ownTitle(node);
    return own === '' ? section : { text: own, by: node, level: 0, outer: section };
  }

  /** The chain of headings before an element among its siblings, each of a lower rank than the next. */
  #headings(element: Element): Section | null {
    const met: Omit<Section, 'outer'>[] = [];
    let found: Section | null = null;
    for (let at = previousOf(element); at; at = previousOf(at)) {
      const heading = isElement(at) ? this.#headingOf(at) : null;
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
      let outer = found;
      while (outer && outer.level >= heading.level) outer = outer.outer;
      found = { ...heading, outer };
    }
    this.#before.set(element, found);
    return found;
  }

  #headingOf(element: Element): Omit<Section, 'outer'> | null {
    const level = headingLevel(element, this.inside);
    if (level === 0 || isLeftOut(element)) return null;
    // Of a box around a heading, the heading's own text.
    const inner = ranked(localNameOf(element)) ? null : query(element, headings);
    const by = inner ?? element;
    // What is folded open is headed by the button that does it.
    const text = withoutMarks(labelText(by) || labelText(by, true));
    return text !== '' && text.length <= 2 * textLimit ? { text, by: element, level } : null;
  }
}

/** Puts a short chain of sibling headings below what is outside. */
const append = (outer: Section | null, chain: Section | null): Section | null =>
  chain ? { ...chain, outer: append(outer, chain.outer) } : outer;

/** The tab that is chosen in the row of tabs right before a panel, by its role or, where no role makes it one, its class. */
function tabInFront(panel: Element): Element | null {
  const row = previousElementOf(panel);
  if (!row) return null;
  const isDeclared = attribute(row, 'role') === 'tablist';
  if (!isDeclared && !/(^|[\s_-])tabs?($|[\s_-])/i.test(attribute(row, 'class'))) return null;
  const chosen = queryAll(
    row,
    isDeclared ? '[role=tab][aria-selected=true]' : 'li:is(.active,.is-active,.current,.selected)',
  );
  return chosen.length === 1 ? (chosen[0] ?? null) : null;
}

/** The title an element gives its own content: a legend, a tab, an ARIA name. */
function ownTitle(element: Element): string {
  const name = localNameOf(element);
  const role = attribute(element, 'role');
  if (name === 'fieldset' || name === 'table') {
    for (let child = firstElementOf(element); child; child = nextElementOf(child))
      if (/^(legend|caption)$/.test(localNameOf(child))) return withoutMarks(labelText(child));
  }
  if (role === 'tabpanel' || /(^|[\s_-])(tab|pane|panel)/i.test(attribute(element, 'class'))) {
    const tab = tabOf(element) ?? tabInFront(element);
    if (tab) return withoutMarks(labelText(tab, true));
  }
  if (!/^(tabpanel|group|region|dialog|alertdialog|form)$/.test(role) && !/^(dialog|section|form|fieldset)$/.test(name))
    return '';
  const label = elementNamed(attribute(element, 'aria-labelledby').trim().split(/\s+/)[0] ?? '', element);
  const text = withoutMarks(label ? labelText(label, true) : attribute(element, 'aria-label'));
  return text.length <= textLimit ? text : '';
}
