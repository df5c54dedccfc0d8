/** The text that stands beside a control, where no markup ties a label to it. */
import {
  attribute,
  closest,
  composedParentOf,
  contains,
  firstChildOf,
  hasAttr,
  isElement,
  isText,
  localNameOf,
  nextOf,
  nodeValueOf,
  parentElementOf,
  parentOf,
  previousOf,
  query,
  queryAll,
  styleOf,
} from '../dom';
import { headingLevel } from './heading';
import type { Label } from './label';
import { labelText, oneLine, withoutMarks } from './text';

export const controlSelector =
  'input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image]),select,textarea,[role=radio],' +
  '[role=checkbox],[role=switch],[role=combobox],[role=textbox],[role=listbox]';
const inline = new Set([
  'span',
  'b',
  'i',
  'em',
  'strong',
  'a',
  'font',
  'small',
  'sup',
  'abbr',
  'code',
  'tt',
  'u',
  'mark',
]);
const climbLimit = 14;
const siblingLimit = 12;
/** At most so many controls share one label; rows of a hundred do not ask each other. */
const mostSharers = 3;
export const hasLetters = /\p{L}/u;

export const isRadioLike = (element: Element): boolean =>
  attribute(element, 'type') === 'radio' || attribute(element, 'role') === 'radio';

/** The smallest element around all of some elements. */
export function commonAncestor(elements: readonly Element[]): Element {
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
export function besideGroup(radios: readonly Element[], container: Element): Beside | null {
  const [first] = radios;
  if (!first) return null;
  for (let at: Element | null = first; at && at !== container; at = parentElementOf(at)) {
    const found = before(at);
    // What stands in the label of the first radio is that radio's own text.
    const around = parentElementOf(at);
    if (found.kind === 'text' && !(around && closest(around, 'label')))
      return { text: found.text, origin: 'beside', ordinal: 0 };
  }
  return besideControl(container);
}

/** The text that stands beside a control: before it, above it, in the cell or the row before. */
export function besideControl(element: Element, sharers = 0): Beside | null {
  let at: Element = element;
  for (let level = 0; level < climbLimit; level += 1) {
    const found = before(at);
    const grid = localNameOf(at) === 'td' ? inGrid(at) : '';
    if (grid !== '') return { text: grid, origin: 'beside', ordinal: 0 };
    if (found.kind === 'text') return { text: found.text, origin: 'beside', ordinal: 0 };
    const floating = labelAfter(at);
    if (floating !== '') return { text: floating, origin: 'beside', ordinal: 0 };
    if (found.kind === 'heading') return { text: found.text, origin: 'heading', ordinal: 0 };
    // The head of its own column says more than the control in the cell before.
    const header = localNameOf(at) === 'td' ? columnHeader(at) : '';
    if (header !== '') return { text: header, origin: 'beside', ordinal: 0 };
    if (found.kind === 'control') return sharers < mostSharers ? shared(found.control, sharers + 1) : null;
    const above = composedParentOf(at);
    if (!above || /^(body|dialog|main|html)$/.test(localNameOf(above))) return null;
    // A table or form around nothing but this control is its wrapper.
    if (/^(form|fieldset|table)$/.test(localNameOf(above)) && queryAll(above, controlSelector).length > wrapped(above))
      return null;
    at = above;
  }
  return null;
}

/** How many controls a form or table may hold and still be one field: two in a table within a cell (name and address). */
const wrapped = (element: Element) =>
  localNameOf(element) === 'table' && closest(parentElementOf(element) ?? element, 'td') ? 2 : 1;

/** The second control of a cell has its neighbour's label, as its second. */
function shared(neighbour: Element, sharers: number): Beside | null {
  const before = besideControl(neighbour, sharers);
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
      parts.unshift(oneLine(nodeValueOf(at) ?? ''));
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
    if (inner && name === 'label' && attribute(at, 'for') === '' && hasLetters.test(text) && isRadioLike(inner))
      return asText([text]);
    if (inner) return ready ? asText(parts) : { kind: 'control', control: lastControl(at) ?? inner };
    if (!hasLetters.test(text)) {
      if (inline.has(name)) parts.unshift(text);
      continue;
    }
    if (headingLevel(at) > 0 && headingLevel(at) < 7)
      return ready ? asText(parts) : { kind: 'heading', text: withoutMarks(text) };
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

/** "Port (Outgoing)": where a row has a label and several fields, and each column a head. */
function inGrid(cell: Element): string {
  const row = parentElementOf(cell);
  const first = row && firstElementOf(row);
  if (!row || !first || first === cell || query(first, controlSelector)) return '';
  const fields = [...queryAll(row, 'td')].filter(
    (one) => parentOf(one) === row && query(one, controlSelector) !== null,
  );
  const [label, header] = [withoutMarks(labelText(first)), columnHeader(cell)];
  return fields.length > 1 && hasLetters.test(label) && header !== '' ? `${label} (${header})` : '';
}

function firstElementOf(element: Element): Element | null {
  for (let at = firstChildOf(element); at; at = nextOf(at)) if (isElement(at)) return at;
  return null;
}

/** The text of the header cell above, in a table whose first row names the columns. */
function columnHeader(cell: Element): string {
  const row = parentElementOf(cell);
  const table = closest(cell, 'table');
  if (!row || !table) return '';
  const top = query(table, 'tr');
  if (!top || top === row || queryAll(top, 'th').length < 2 || query(top, controlSelector)) return '';
  let index = 0;
  for (let at = previousOf(cell); at; at = previousOf(at)) if (isElement(at)) index += 1;
  const header = queryAll(top, 'th')[index];
  return header && parentOf(header) === top ? withoutMarks(labelText(header)) : '';
}

/** The text in the cell after a radio's own, where the last radio of the row has one too: each text follows its radio. */
export function cellAfter(radio: Element): string {
  const cell = closest(radio, 'td');
  const row = cell && parentElementOf(cell);
  if (!cell || !row || hasLetters.test(labelText(cell))) return '';
  const cells = [...queryAll(row, 'td')].filter((one) => parentOf(one) === row);
  const textAt = (index: number) => {
    const next = cells[index];
    return next && !query(next, controlSelector) ? withoutMarks(labelText(next)) : '';
  };
  const last = cells.findLastIndex((one) => query(one, controlSelector) !== null);
  return hasLetters.test(textAt(last + 1)) ? textAt(cells.indexOf(cell) + 1) : '';
}

/** Text that follows a control on its line: a unit, or the text of a check-box. */
export function textAfter(element: Element): string {
  const parts: string[] = [];
  let at: Node | null = nextOf(element);
  if (!at && localNameOf(element) !== 'select') {
    const above = parentElementOf(element);
    // A widget's wrapper around nothing but the input: the text stands after the wrapper.
    if (above && inline.has(localNameOf(above))) at = nextOf(above);
  }
  for (let looked = 0; at && looked < 6; at = nextOf(at), looked += 1) {
    if (isText(at)) parts.push(oneLine(nodeValueOf(at) ?? ''));
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
