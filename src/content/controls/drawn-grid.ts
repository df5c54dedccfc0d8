/**
 * Grids that only a style draws: cells in a row, of which the first of each line is a label and those of the first line
 * are heads.
 */
import type { ControlCount } from '../../model/gathered';
import { withoutMarks } from '../../model/one-line';
import { firstElementOf, nextElementOf, parentElementOf, styleOf } from '../dom';
import { withHead } from './cells';
import { hasLetters, labelText } from './text';

/** A label and two servers. */
const fewestColumns = 3;
const mostCells = 120;

/** What stands first in the line of a cell, with the head of its column: where each line has a field for several heads. */
export function labelInDrawnGrid(cell: Element, inside: ControlCount): { text: string; head: Element } | null {
  const grid = parentElementOf(cell);
  // More fields than a line has.
  if (!grid || inside.of(grid) < 3 || inside.of(cell) === 0) return null;
  const first = firstElementOf(grid);
  const second = first && nextElementOf(first);
  // The first head: it is asked for before the style, which takes longer.
  if (!second || inside.of(second) > 0) return null;
  const style = styleOf(grid);
  if (style?.display !== 'grid') return null;
  const columns = style.gridTemplateColumns.split(' ').length;
  const cells: Element[] = [];
  for (let at: Element | null = first; at && cells.length <= mostCells; at = nextElementOf(at)) cells.push(at);
  if (columns < fewestColumns || cells.length % columns !== 0) return null;
  const place = cells.indexOf(cell);
  const column = place % columns;
  const [label, head] = [cells[place - column], cells[column]];
  const heads = cells.slice(1, columns);
  const isHead = (one: Element) => inside.of(one) === 0 && hasLetters.test(labelText(one));
  if (column === 0 || !label || !head || inside.of(label) > 0 || !heads.every(isHead)) return null;
  const text = withoutMarks(labelText(label));
  return hasLetters.test(text) ? { text: withHead(text, head), head } : null;
}
