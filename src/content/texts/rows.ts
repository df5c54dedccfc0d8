/**
 * Rows of a label and a value, both text, as lists of settings have them: in a summary, or beside the one row that is
 * being changed. No markup ties label and value together; that one row is built like the next tells them.
 */
import type { TextRow } from '../../model/gathered';
import { oneLine } from '../../model/one-line';
import { areAlike, firstClassOf } from '../controls/alike';
import { controlSelector } from '../controls/collect';
import { withoutArrows } from '../controls/read';
import { hasLetters, isInline, isLeftOut, labelText } from '../controls/text';
import {
  composedParentOf,
  firstChildOf,
  firstElementOf,
  isShown,
  isText,
  localNameOf,
  matches,
  nextElementOf,
  nextOf,
  nodeValueOf,
  parentElementOf,
  query,
  queryFirst,
  rootOf,
  shadowRootOf,
} from '../dom';

const longestLabel = 60;
const longestValue = 120;
const climbLimit = 5;
const mostRows = 60;
const mostLists = 20;
const mostClicked = 100;

/** What holds more than one value. */
const several = 'br,p,li,dd,tr,form,section,div:has(div,span+span)';

/** What an element says that holds nothing but a label and a value, and perhaps what is clicked to change it. */
export function rowOfText(element: Element): TextRow | null {
  const holder = shadowRootOf(element) ?? element;
  if (query(holder, controlSelector) || holdsText(holder)) return null;
  const [parts, actions]: [Element[], Element[]] = [[], []];
  for (let at = firstElementOf(holder); at; at = nextElementOf(at)) {
    if (isLeftOut(at)) continue;
    if (isAction(at)) actions.push(at);
    else if (withoutArrows(labelText(at)) !== '') parts.push(at);
  }
  const [head, body] = parts;
  // Both in a box of their own, beside what is clicked, or in what is clicked.
  if (head && parts.length === 1) return rowOfText(head) ?? textOver(head);
  if (actions[0] && parts.length === 0 && actions.length === 1) return rowOfText(actions[0]);
  if (parts.length !== 2 || !head || !body) return null;
  if (parts.map(withoutWrappers).some((part) => matches(part, several) || query(part, several))) return null;
  return row(body, labelText(head), labelText(body));
}

/** A label as the text of a box, with the value in a line of its own below. */
function textOver(box: Element): TextRow | null {
  const body = firstElementOf(box);
  const first = firstChildOf(box);
  if (!body || nextElementOf(body) || !first || !isText(first) || isInline(body) || query(body, several)) return null;
  return row(body, nodeValueOf(first) ?? '', labelText(body));
}

/** Whether a text can be the label of a row: "Port of the server (25 where php.ini says nothing)". */
export function isRowLabel(text: string): boolean {
  const bare = text.replace(/\s*[(（][^()（）]*[)）]/g, '');
  return hasLetters.test(bare) && bare.length <= longestLabel && !/\w[.@]\w/.test(bare);
}

/** A row, where the label is one, and the value no longer than one. */
function row(element: Element, name: string, text: string): TextRow | null {
  const [label, value] = [oneLine(name), withoutArrows(text)];
  return isRowLabel(label) && value !== '' && value.length <= longestValue ? { element, label, value } : null;
}

/** What stands in boxes around nothing but each other. */
function withoutWrappers(part: Element): Element {
  let at = part;
  for (let level = 0; level < climbLimit; level += 1) {
    const inner = firstElementOf(at);
    if (!inner || nextElementOf(inner) || holdsText(at)) break;
    at = inner;
  }
  return at;
}

/** Whether text stands in a node itself, and not only in what is in it. */
function holdsText(parent: Node): boolean {
  for (let at = firstChildOf(parent); at; at = nextOf(at))
    if (isText(at) && (nodeValueOf(at) ?? '').trim() !== '') return true;
  return false;
}

/** Whether an element holds nothing but what is clicked. */
function isAction(element: Element): boolean {
  if (/^(a|button)$/.test(localNameOf(element))) return true;
  const first = firstElementOf(element);
  return first !== null && !nextElementOf(first) && isAction(first);
}

/** Whether an element is a row of text with another like it beside it. */
export function isOneOfRows(row: Element): boolean {
  const above = parentElementOf(row);
  if (!above || rowOfText(row) === null) return false;
  let count = 0;
  for (let at = firstElementOf(above); at && count < 2; at = nextElementOf(at))
    if (areAlike(at, row) && rowOfText(at) !== null) count += 1;
  return count > 1;
}

/** Rows of text that are built like the one in which a control stands, in its list and in others like that. */
export function rowsLike(control: Element): Element[] {
  let row = composedParentOf(control);
  for (let level = 0; row && level < climbLimit; level += 1) {
    const above = composedParentOf(row);
    if (!above || /^(body|html)$/.test(localNameOf(above))) return [];
    // Its pairs have no element each.
    if (localNameOf(row) === 'dd') return localNameOf(above) === 'dl' ? [above] : [];
    const alike = row;
    const rows = textRowsIn(above, alike);
    if (rows.length > 0) return [...rows, ...partsLike(above).flatMap((list) => textRowsIn(list, alike))];
    row = above;
  }
  return [];
}

/** Rows of text that are clicked to be changed, as phones have them. */
export const rowsThatOpen = (document: Document): Element[] =>
  // One by one: the browser finds a single name many times sooner than one of a list.
  ['button', 'a', '[role=button]', '[tabindex="0"]']
    .flatMap((selector) => queryFirst(document, selector, mostClicked))
    .filter((row) => isOneOfRows(row) && isShown(row));

function textRowsIn(list: Element, like: Element): Element[] {
  const rows: Element[] = [];
  let looked = 0;
  for (let at = firstElementOf(list); at && looked < mostRows; at = nextElementOf(at), looked += 1)
    if (at !== like && areRows(at, like) && rowOfText(at) !== null && isShown(at)) rows.push(at);
  return rows;
}

/** Whether two elements are built alike; components may be one for each kind of field. */
const areRows = (one: Element, other: Element) =>
  areAlike(one, other) || (shadowRootOf(one) !== null && shadowRootOf(other) !== null);

/** Other parts of the page that are built like one: with its class, or, where it has none, by its name or beside it. */
export function partsLike(part: Element): Element[] {
  const [name, tag] = [firstClassOf(part), localNameOf(part)];
  const place = name === '' && tag !== 'dl' ? parentElementOf(part) : rootOf(part);
  const all = place ? queryFirst(place, name === '' ? tag : `.${CSS.escape(name)}`, mostLists) : [];
  return all.filter((other) => other !== part && areAlike(other, part));
}
