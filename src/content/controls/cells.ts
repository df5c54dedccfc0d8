/** What tables say of a control: by the head of its column, by the cell before it and the one after. */
import type { ControlCount } from '../../model/gathered';
import { withoutMarks } from '../../model/one-line';
import {
  attribute,
  closest,
  firstElementOf,
  localNameOf,
  matches,
  nextElementOf,
  parentElementOf,
  parentOf,
  previousElementOf,
  query,
  queryAll,
} from '../dom';
import { hasLetters, labelText } from './text';

/** Tables as they are written, and as roles make them. */
export const cellSelector = 'td,[role=gridcell],[role=cell]';
export const rowSelector = 'tr,[role=row]';
export const tableSelector = 'table,[role=grid],[role=treegrid],[role=table]';

/** Whether an element is a cell that holds data. */
export const isCell = (element: Element): boolean =>
  localNameOf(element) === 'td' || /^(grid)?cell$/.test(attribute(element, 'role'));

const cellsOf = (row: Element): Element[] => [...queryAll(row, cellSelector)].filter((cell) => parentOf(cell) === row);

const cellsWithControls = (row: Element, inside: ControlCount) => cellsOf(row).filter((cell) => inside.of(cell) > 0);

/** "Port (Outgoing)": where a row has a label and several fields, and each column a head. */
export function labelInGrid(cell: Element, inside: ControlCount): { text: string; head: Element } | null {
  const row = parentElementOf(cell);
  const first = row && firstElementOf(row);
  if (!row || !first || first === cell || inside.of(first) > 0 || cellsWithControls(row, inside).length < 2)
    return null;
  const [label, column] = [withoutMarks(labelText(first)), columnHeader(cell, inside)];
  if (!hasLetters.test(label) || !column) return null;
  return { text: withHead(label, column.head), head: column.over ?? column.head };
}

/** "Port (Outgoing)". */
export const withHead = (label: string, head: Element): string => `${label} (${withoutMarks(labelText(head))})`;

/** Whether the cells of a row are fields of one thing that can be ticked: what names it in a cell is no label. */
export function isRowOfFields(cell: Element, inside: ControlCount): boolean {
  const row = parentElementOf(cell);
  const first = row && firstElementOf(row);
  return (
    !!first &&
    first !== cell &&
    query(first, '[type=checkbox],[type=radio]') !== null &&
    cellsWithControls(row, inside).length > 3
  );
}

/** The label in the same place of the row above, where that holds nothing but labels and this one nothing but fields. */
export function labelInRowAbove(cell: Element, inside: ControlCount): string {
  const row = parentElementOf(cell);
  const above = row && previousElementOf(row);
  if (!above || localNameOf(above) !== localNameOf(row) || inside.of(above) > 0 || inside.of(row) < 2) return '';
  const [labels, fields] = [cellsOf(above), cellsOf(row)];
  const areAlike = labels.length === fields.length && fields.every((field) => inside.of(field) > 0);
  const texts = labels.map((label) => withoutMarks(labelText(label)));
  // What stands there as values is another row of the list, and what has heads is labelled by them.
  const isLabel = (text: string) => hasLetters.test(text) && !/\w[.@]\w|\d{2}/.test(text);
  if (!areAlike || !texts.every(isLabel) || columnHeader(cell, inside)) return '';
  return texts[fields.indexOf(cell)] ?? '';
}

/** What heads a column. */
export interface ColumnHeader {
  readonly head: Element;
  /** The head over that of several columns, in a table with two rows of heads: "IMAP" over "Server" and "Port". */
  readonly over: Element | null;
}

/** The header cell above, in a table whose first row, or first two, name the columns. */
export function columnHeader(cell: Element, inside: ControlCount): ColumnHeader | null {
  const row = parentElementOf(cell);
  const table = closest(cell, tableSelector);
  const top = table && query(table, rowSelector);
  // A box to choose every row stands among the heads.
  if (!row || !top || top === row || (inside.of(top) > 0 && localNameOf(parentElementOf(top) ?? top) !== 'thead'))
    return null;
  let column = 0;
  for (let at = previousElementOf(cell); at; at = previousElementOf(at)) column += spanOf(at, 'colspan');
  const below = nextElementOf(top);
  const second = below === row ? null : below;
  let [heads, start, passed] = [0, 0, 0];
  let found: ColumnHeader | null = null;
  for (let head = firstElementOf(top); head; head = nextElementOf(head)) {
    const width = spanOf(head, 'colspan');
    const isTall = spanOf(head, 'rowspan') > 1;
    if (matches(head, headSelector)) {
      heads += 1;
      if (start <= column && column < start + width) {
        const inner = width > 1 && !isTall && second ? headAt(second, passed + column - start) : null;
        found = inner ? { head: inner, over: head } : { head, over: null };
      }
      // A row in which labels and values take turns heads nothing; over the column of labels nothing stands.
    } else if (labelText(head) !== '') return null;
    start += width;
    if (!isTall) passed += width;
  }
  return heads > 1 && found && labelText(found.head) !== '' ? found : null;
}

const headSelector = 'th,[role=columnheader]';

/** The head at that place of a row that has nothing but heads. */
function headAt(row: Element, place: number): Element | null {
  const heads = queryAll(row, headSelector);
  return heads.length > 1 && queryAll(row, cellSelector).length === 0 ? (heads[place] ?? null) : null;
}

/** Over how many columns or rows a cell goes; what is written there may be no number. */
const spanOf = (cell: Element, name: 'colspan' | 'rowspan') =>
  Math.max(1, Math.min(99, Number(attribute(cell, name)) || 1));

/** The text in the cell after a radio's own, where the last radio of the row has one too: each text follows its radio. */
export function cellAfter(radio: Element, inside: ControlCount): string {
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
