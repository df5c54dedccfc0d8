/**
 * The label a person sees beside a control, by any of the ways pages have: ARIA, `for`, a label around it, and, where
 * none of these helps, the text that stands next to it.
 *
 * `element.labels` is not used: it walks the whole tree for every control.
 */
import {
  attribute,
  closest,
  composedParentOf,
  contains,
  hasAttr,
  isElement,
  isText,
  localNameOf,
  nextOf,
  parentElementOf,
  parentOf,
  previousOf,
  query,
  queryAll,
  type Root,
  rootOf,
  styleOf,
} from '../dom';
import type { Control } from './control';
import { headingLevel } from './heading';
import { labelText, oneLine, withoutMarks } from './text';

/** Where a label came from: `beside` is text that no markup ties to the control. */
export type LabelOrigin = 'aria' | 'label' | 'beside' | 'heading' | 'placeholder' | 'none';

export interface Label {
  readonly text: string;
  readonly origin: LabelOrigin;
  /** Text after the control that adds to it, such as a unit ("minutes", "seconds") or a domain. */
  readonly after: string;
  /** 0 for the control the text stands beside, 1 for the next one that shares it (host and port in one cell). */
  readonly ordinal: number;
}

/** What the control reader needs of labels. */
export interface LabelSource {
  /** The text of one radio of a group. */
  ofOption(radio: Element): string;
}

export const controlSelector =
  'input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image]),select,textarea,[role=radio],' +
  '[role=checkbox],[role=switch],[role=combobox],[role=textbox],[role=listbox]';
const inline = new Set(['span', 'b', 'i', 'em', 'strong', 'a', 'font', 'small', 'sup', 'abbr', 'code', 'tt', 'u', 'mark']);
const climbLimit = 14;
const siblingLimit = 12;
const hasLetters = /\p{L}/u;

/** Finds labels, with one `for` map per document or shadow root. */
export class Labels implements LabelSource {
  readonly #byFor = new Map<Node, Map<string, Element[]>>();

  of(control: Control): Label {
    const { element } = control;
    const marked = this.#marked(element, control.parts.length > 1);
    const base = control.parts.length > 1 ? commonAncestor(control.parts) : element;
    const after = control.kind === 'text' || control.kind === 'choice' ? textAfter(base) : '';
    if (marked.text !== '') return { ...marked, after, ordinal: 0 };
    if (control.kind === 'switch') {
      const following = textAfter(element);
      if (hasLetters.test(following)) return { text: withoutMarks(following), origin: 'beside', after: '', ordinal: 0 };
    }
    const beside = control.parts.length > 1 ? besideGroup(control.parts, base) : besideControl(element);
    if (beside) return { ...beside, after };
    if (control.placeholder !== '') return { text: control.placeholder, origin: 'placeholder', after, ordinal: 0 };
    const title = oneLine(attribute(element, 'title'));
    return { text: title, origin: title === '' ? 'none' : 'placeholder', after, ordinal: 0 };
  }

  ofOption(radio: Element): string {
    const marked = this.#marked(radio, false).text;
    if (marked !== '') return marked;
    const own = withoutMarks(labelText(radio, { widgets: true }));
    if (own !== '') return own;
    const after = withoutMarks(textAfter(radio));
    return after !== '' ? after : (besideControl(radio)?.text ?? '');
  }

  /** Labels that markup ties to the control. */
  #marked(element: Element, isGroup: boolean): { text: string; origin: LabelOrigin } {
    const bearer = isGroup ? (closest(element, '[role=radiogroup],[role=group]') ?? null) : element;
    if (bearer) {
      const aria = this.#aria(bearer);
      if (aria !== '') return { text: aria, origin: 'aria' };
    }
    if (isGroup) return { text: legendOfGroup(element), origin: 'label' };
    const explicit = this.#explicit(element);
    if (explicit !== '') return { text: explicit, origin: 'label' };
    const around = closest(element, 'label');
    if (around) {
      const text = withoutMarks(labelText(around));
      if (hasLetters.test(text)) return { text, origin: 'label' };
    }
    const widgetLabel = withoutMarks(attribute(element, 'label'));
    return { text: widgetLabel, origin: widgetLabel === '' ? 'none' : 'label' };
  }

  #aria(element: Element): string {
    const ids = attribute(element, 'aria-labelledby').trim();
    if (ids !== '') {
      const root = rootOf(element);
      const texts: string[] = [];
      for (const id of ids.split(/\s+/).slice(0, 6)) {
        const label = query(root, `#${CSS.escape(id)}`);
        if (label && label !== element && !contains(element, label)) texts.push(labelText(label));
      }
      const text = withoutMarks(texts.join(' '));
      if (text !== '') return text;
    }
    return withoutMarks(attribute(element, 'aria-label'));
  }

  /** A `label[for]`, or a custom element that acts as one; of several the one nearest in the tree. */
  #explicit(element: Element): string {
    let at: Element | null = element;
    // The label of a custom element stands outside its shadow root, with the host's id.
    for (let level = 0; at && level < 3; level += 1) {
      const id = attribute(at, 'id');
      const labels = id === '' ? undefined : this.#labelsOf(rootOf(at)).get(id);
      const nearest = labels && nearestTo(at, labels);
      if (nearest) {
        const text = withoutMarks(labelText(nearest));
        if (hasLetters.test(text)) return text;
      }
      const root: Node = rootOf(at);
      at = 'host' in root && root.host instanceof Object ? (root as ShadowRoot).host : null;
      if (at) {
        const own = withoutMarks(attribute(at, 'label') || attribute(at, 'aria-label'));
        if (own !== '') return own;
      }
    }
    return '';
  }

  #labelsOf(root: Node): Map<string, Element[]> {
    const known = this.#byFor.get(root);
    if (known) return known;
    const labels = new Map<string, Element[]>();
    for (const label of queryAll(root as Root, 'label[for],[for]:not(output)')) {
      const id = attribute(label, 'for');
      const same = labels.get(id);
      if (same) same.push(label);
      else labels.set(id, [label]);
    }
    this.#byFor.set(root, labels);
    return labels;
  }
}

/** Of labels that name the same id, the one that shares the nearest ancestor with the control. */
function nearestTo(element: Element, labels: readonly Element[]): Element | null {
  const outside = labels.filter((label) => !contains(element, label));
  if (outside.length <= 1) return outside[0] ?? null;
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    const around = at;
    const inside = outside.find((label) => contains(around, label));
    if (inside) return inside;
  }
  return null;
}

/** A fieldset's legend, where the fieldset holds nothing but the group. */
function legendOfGroup(radio: Element): string {
  const fieldset = closest(radio, 'fieldset');
  if (!fieldset) return '';
  const others = [...queryAll(fieldset, controlSelector)].filter((one) => !isRadioLike(one));
  if (others.length > 0) return '';
  const legend = query(fieldset, 'legend');
  return legend ? withoutMarks(labelText(legend)) : '';
}

const isRadioLike = (element: Element) => attribute(element, 'type') === 'radio' || attribute(element, 'role') === 'radio';

function commonAncestor(elements: readonly Element[]): Element {
  const [first, last] = [elements[0], elements[elements.length - 1]];
  let at = first as Element;
  while (last && !contains(at, last)) {
    const above = parentElementOf(at);
    if (!above) break;
    at = above;
  }
  return at;
}

type Beside = Omit<Label, 'after'>;

/** Text before the first radio within the group's own container, else beside that container. */
function besideGroup(radios: readonly Element[], container: Element): Beside | null {
  const [first] = radios;
  if (!first) return null;
  for (let at: Element | null = first; at && at !== container; at = parentElementOf(at)) {
    const found = before(at);
    if (found.kind === 'text' && !closest(at, 'label')) return { text: found.text, origin: 'beside', ordinal: 0 };
  }
  return besideControl(container);
}

/** The text that stands beside a control: before it, above it, in the cell or the row before. */
function besideControl(element: Element): Beside | null {
  let at: Element = element;
  for (let level = 0; level < climbLimit; level += 1) {
    const found = before(at);
    if (found.kind === 'text') return { text: found.text, origin: 'beside', ordinal: 0 };
    const floating = labelAfter(at);
    if (floating !== '') return { text: floating, origin: 'beside', ordinal: 0 };
    if (found.kind === 'control') return shared(found.control);
    if (found.kind === 'heading') return { text: found.text, origin: 'heading', ordinal: 0 };
    const name = localNameOf(at);
    if (name === 'td') {
      const header = columnHeader(at);
      if (header !== '') return { text: header, origin: 'beside', ordinal: 0 };
    }
    const above = composedParentOf(at);
    if (!above || /^(body|dialog|main|html)$/.test(localNameOf(above))) return null;
    // A table or form around nothing but this control is its wrapper.
    if (/^(form|fieldset|table)$/.test(localNameOf(above)) && queryAll(above, controlSelector).length > 1) return null;
    at = above;
  }
  return null;
}

/** The second control of a cell has its neighbour's label, as its second. */
function shared(neighbour: Element): Beside | null {
  const before = besideControl(neighbour);
  const label = closest(neighbour, 'label');
  const text = before?.text ?? (label ? withoutMarks(labelText(label)) : '');
  return text === '' ? null : { text, origin: 'beside', ordinal: (before?.ordinal ?? 0) + 1 };
}

type Neighbour =
  | { kind: 'text'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'control'; control: Element }
  | { kind: 'none' };

/** What stands before an element among its siblings. Text is read back to the next line break or block. */
function before(element: Element): Neighbour {
  const parts: string[] = [];
  let looked = 0;
  for (let at = previousOf(element); at && looked < siblingLimit; at = previousOf(at)) {
    looked += 1;
    if (isText(at)) {
      parts.unshift(oneLine(at.nodeValue ?? ''));
      continue;
    }
    if (!isElement(at)) continue;
    const name = localNameOf(at);
    const ready = hasLetters.test(parts.join(''));
    if (name === 'br' || name === 'hr') {
      if (ready) break;
      continue;
    }
    if (isControlElement(at)) return ready ? asText(parts) : { kind: 'control', control: at };
    if (ready && !inline.has(name)) break;
    if (styleOf(at)?.display === 'none' || hasAttr(at, 'hidden')) continue;
    const text = labelText(at);
    const inner = query(at, controlSelector);
    // A label may hold small controls of its own, such as a switch for how the field is filled.
    if (inner && name === 'label' && attribute(at, 'for') === '' && hasLetters.test(text) && isRadioLike(inner)) return asText([text]);
    if (inner) return ready ? asText(parts) : { kind: 'control', control: lastControl(at) ?? inner };
    if (!hasLetters.test(text)) {
      if (inline.has(name)) parts.unshift(text);
      continue;
    }
    if (headingLevel(at) > 0 && headingLevel(at) < 7) return ready ? asText(parts) : { kind: 'heading', text: withoutMarks(text) };
    parts.unshift(text);
    if (!inline.has(name)) break;
  }
  return hasLetters.test(parts.join('')) ? asText(parts) : { kind: 'none' };
}

const asText = (parts: readonly string[]): Neighbour => {
  const text = withoutMarks(parts.join(' '));
  return text.length < 120 ? { kind: 'text', text } : { kind: 'none' };
};

const isControlElement = (element: Element) =>
  /^(input|select|textarea)$/.test(localNameOf(element))
    ? attribute(element, 'type') !== 'hidden'
    : /^(radio|checkbox|switch|combobox|textbox|listbox)$/.test(attribute(element, 'role'));

function lastControl(element: Element): Element | null {
  const all = queryAll(element, controlSelector);
  return all[all.length - 1] ?? null;
}

/** A floating label: a `label` right after the control, with nothing else after it. */
function labelAfter(element: Element): string {
  for (let at = nextOf(element), looked = 0; at && looked < 4; at = nextOf(at), looked += 1) {
    if (!isElement(at)) continue;
    if (isControlElement(at) || query(at, controlSelector)) return '';
    if (localNameOf(at) !== 'label') continue;
    const target = attribute(at, 'for');
    if (target !== '' && target !== attribute(element, 'id')) return '';
    return isFollowedByControl(at) ? '' : withoutMarks(labelText(at));
  }
  return '';
}

function isFollowedByControl(element: Element): boolean {
  for (let at = nextOf(element), looked = 0; at && looked < 4; at = nextOf(at), looked += 1) {
    if (isElement(at) && (isControlElement(at) || query(at, controlSelector))) return true;
  }
  return false;
}

/** The text of the header cell above, in a table whose first row names the columns. */
function columnHeader(cell: Element): string {
  const row = parentElementOf(cell);
  const table = closest(cell, 'table');
  if (!row || !table || query(row, 'th')) return '';
  const top = query(table, 'tr');
  if (!top || top === row) return '';
  let index = 0;
  for (let at = previousOf(cell); at; at = previousOf(at)) if (isElement(at)) index += 1;
  const header = queryAll(top, 'th')[index];
  return header && parentOf(header) === top ? withoutMarks(labelText(header)) : '';
}

/** Text that follows a control on its line: a unit, or the text of a check-box. */
function textAfter(element: Element): string {
  const parts: string[] = [];
  let at: Node | null = nextOf(element);
  if (!at && localNameOf(element) !== 'select') {
    const above = parentElementOf(element);
    // A widget's wrapper around nothing but the input: the text stands after the wrapper.
    if (above && inline.has(localNameOf(above))) at = nextOf(above);
  }
  for (let looked = 0; at && looked < 6; at = nextOf(at), looked += 1) {
    if (isText(at)) parts.push(oneLine(at.nodeValue ?? ''));
    else if (isElement(at)) {
      const name = localNameOf(at);
      if (name === 'br' || isControlElement(at) || query(at, controlSelector)) break;
      const text = labelText(at);
      if (styleOf(at)?.display === 'none') continue;
      parts.push(text);
      if (!inline.has(name) && hasLetters.test(text)) break;
    }
  }
  return oneLine(parts.join(' '));
}
