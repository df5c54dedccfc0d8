/** The lines of text in a small part of a page; those that are pairs of a label and a value with both. */

import type { ControlCount, TextRow } from '../../model/gathered';
import { pairInText } from '../../model/names-in-text';
import { oneLine } from '../../model/one-line';
import { cellSelector, columnHeader, isCell } from '../controls/cells';
import { controlSelector } from '../controls/collect';
import { isInline, isLeftOut, labelText } from '../controls/text';
import {
  attribute,
  firstChildOf,
  isBefore,
  isElement,
  isText,
  localNameOf,
  nextOf,
  nodeValueOf,
  previousElementOf,
  query,
  queryFirst,
} from '../dom';
import { isOneOfRows, isRowLabel, rowOfText } from './rows';

/** Neither controls nor their labels, nor what is clicked. */
const skipped = /^(select|textarea|button|a|label)$/;
const isClicked = (element: Element) => /^(link|button)$/.test(attribute(element, 'role'));
const lineLimit = 60;

/** Rows of a table and pairs of a list, and what stands beside those; else every line between blocks and breaks. */
export function linesOf(container: Element, inside: ControlCount): TextRow[] {
  const pairs = pairsOf(container, inside);
  if (pairs.length < 2) return plainLines(container);
  const beside = plainLines(container, /^(table|tbody|tr|dl)$/);
  return [...pairs, ...beside].sort((a, b) => (isBefore(a.element, b.element) ? -1 : 1)).slice(0, lineLimit);
}

/** The pairs of a label and a value that a row or a list of pairs holds. */
export function pairsIn(container: Element, inside: ControlCount): TextRow[] {
  const row = rowOfText(container);
  return row ? [row] : pairsOf(container, inside);
}

function pairsOf(container: Element, inside: ControlCount): TextRow[] {
  const lines: TextRow[] = [];
  for (const cell of queryFirst(container, `${cellSelector},dd`, lineLimit)) {
    const before = columnHeader(cell, inside)?.head ?? previousElementOf(cell);
    if (!before || localNameOf(before) === 'dd' || query(cell, controlSelector)) continue;
    const [label, value] = [labelText(before), labelText(cell)];
    if (label === '' || (isCell(before) && !isRowLabel(label))) continue;
    if (query(cell, 'br,a,[role=link]')) lines.push(...severalIn(cell, label));
    else if (value !== '') lines.push({ element: cell, label, value });
  }
  return lines;
}

/** The lines of a cell as one, without what is clicked, and those by themselves that say what they are of. */
function severalIn(cell: Element, label: string): TextRow[] {
  const lines = plainLines(cell);
  const isOwn = (line: TextRow) => line.label !== '' || pairInText.test(line.value);
  const value = lines
    .filter((line) => !isOwn(line))
    .map((line) => line.value)
    .join(', ');
  return [...(value === '' ? [] : [{ element: cell, label, value }]), ...lines.filter(isOwn)];
}

/** @param left names of elements whose lines are read in another way */
function plainLines(container: Element, left?: RegExp): TextRow[] {
  const lines: TextRow[] = [];
  let text = '';
  let owner = container;
  const end = () => {
    const line = oneLine(text);
    if (line !== '' && lines.length < lineLimit) lines.push({ element: owner, label: '', value: line });
    text = '';
  };
  const visit = (element: Element) => {
    for (let child = firstChildOf(element); child; child = nextOf(child)) {
      if (isText(child)) {
        if (text === '') owner = element;
        text += nodeValueOf(child) ?? '';
      } else if (isElement(child)) {
        const name = localNameOf(child);
        if (skipped.test(name) || left?.test(name) || isClicked(child) || isLeftOut(child)) continue;
        // A label is one without another row beside it.
        const row = isOneOfRows(child) || query(child, 'label') ? rowOfText(child) : null;
        if (row) {
          end();
          if (lines.length < lineLimit) lines.push(row);
          continue;
        }
        const isBlock = name === 'br' || !isInline(child);
        if (isBlock) end();
        visit(child);
        if (isBlock) end();
      }
    }
  };
  if (!left?.test(localNameOf(container))) visit(container);
  end();
  return lines;
}
