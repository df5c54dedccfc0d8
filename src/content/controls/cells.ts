/** What tables say of a control: by the head of its column, by the cell before it and the one after. */
import { withoutMarks } from '../../model/one-line';
import {
  attribute,
  closest,
  firstElementOf,
  isElement,
  localNameOf,
  parentElementOf,
  parentOf,
  previousOf,
  query,
  queryAll,
} from '../dom';
import type { Inside } from './collect';
import { hasLetters, labelText } from './text';

/** Tables as they are written, and as roles make them. */
export const cellSelector = 'td,[role=gridcell],[role=cell]';
export const rowSelector = 'tr,[role=row]';
export const tableSelector = 'table,[role=grid],[role=treegrid],[role=table]';

/** Whether an element is a cell that holds data. */
export const isCell = (element: Element): boolean =>
  localNameOf(element) === 'td' || /^(grid)?cell$/.test(attribute(element, 'role'));

const cellsOf = (row: Element): Element[] => [...queryAll(row, cellSelector)].filter((cell) => parentOf(cell) === row);

const cellsWithControls = (row: Element, inside: Inside) => cellsOf(row).filter((cell) => inside.of(cell) > 0);

/** "Port (Outgoing)": where a row has a label and several fields, and each column a head. */
export function labelInGrid(cell: Element, inside: Inside): { text: string; head: Element } | null {
  const row = parentElementOf(cell);
  const first = row && firstElementOf(row);
  if (!row || !first || first === cell || inside.of(first) > 0 || cellsWithControls(row, inside).length < 2)
    return null;
  const [label, head] = [withoutMarks(labelText(first)), columnHeader(cell, inside)];
  return hasLetters.test(label) && head ? { text: `${label} (${withoutMarks(labelText(head))})`, head } : null;
}

/** The header cell above, in a table whose first row names the columns. */
export function columnHeader(cell: Element, inside: Inside): Element | null {
  const row = parentElementOf(cell);
  const table = closest(cell, tableSelector);
  const top = table && query(table, rowSelector);
  if (!row || !top || top === row || inside.of(top) > 0) return null;
  const heads = queryAll(top, 'th,[role=columnheader]');
  let index = 0;
  for (let at = previousOf(cell); at; at = previousOf(at)) if (isElement(at)) index += 1;
  const header = heads[index];
  return heads.length > 1 && header && parentOf(header) === top && labelText(header) !== '' ? header : null;
}

/** The text in the cell after a radio's own, where the last radio of the row has one too: each text follows its radio. */
export function cellAfter(radio: Element, inside: Inside): string {
  const cell = closest(radio, cellSelector);
  const row = cell && parentElementOf(cell);
  if (!cell || !row || hasLetters.test(labelText(cell))) return '';
  const cells = cellsOf(row);
  const textAfter = (one: Element | undefined) => {
    const next = one && cells[cells.indexOf(one) + 1];
    return next && inside.of(next) === 0 ? withoutMarks(labelText(next)) : '';
  };
  return hasLetters.test(textAfter(cellsWithControls(row, inside).at(-1))) ? textAfter(cell) : '';
}
