/** The lines of text in a small part of a page; those that are pairs of a label and a value with both. */

import { oneLine } from '../model/one-line';
import { cellSelector, columnHeader, isCell } from './controls/cells';
import type { Inside } from './controls/collect';
import { isInline, isLeftOut, labelText } from './controls/text';
import { firstChildOf, isElement, isText, localNameOf, nextOf, nodeValueOf, previousOf, queryAll } from './dom';
import { isOneOfRows, rowOfText, type TextRow } from './rows';

const blockTags = /^(div|p|li|td|th|dd|dt|section|article|tr|ul|ol|table|tbody|form|fieldset|h[1-6]|header|footer|br)$/;
const skipped = /^(script|style|template|noscript|select|textarea|button|input|svg|a|label)$/;
const lineLimit = 60;

/** Rows of a table and pairs of a list first; else every line between blocks and breaks. */
export function linesOf(container: Element, inside: Inside): TextRow[] {
  const pairs = pairsOf(container, inside);
  return pairs.length > 1 ? pairs : plainLines(container);
}

/** The pairs of a label and a value that a row or a list of pairs holds. */
export function pairsIn(container: Element, inside: Inside): TextRow[] {
  const row = rowOfText(container);
  return row ? [row] : pairsOf(container, inside);
}

function pairsOf(container: Element, inside: Inside): TextRow[] {
  const lines: TextRow[] = [];
  for (const cell of [...queryAll(container, `${cellSelector},dd`)].slice(0, lineLimit)) {
    const head = columnHeader(cell, inside)?.head ?? null;
    let before = head ?? previousOf(cell);
    while (before && !isElement(before)) before = previousOf(before);
    const [label, value] = [before ? labelText(before) : '', labelText(cell)];
    const isLabel =
      before && localNameOf(before) !== 'dd' && (!isCell(before) || (label.length < 40 && !/\w[.@]\w/.test(label)));
    if (
      isLabel &&
      label !== '' &&
      value !== '' &&
      queryAll(cell, 'br,a,[role=link],input,select,textarea').length === 0
    )
      lines.push({ element: cell, label, value });
  }
  return lines;
}

function plainLines(container: Element): TextRow[] {
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
        if (skipped.test(name) || isLeftOut(child)) continue;
        const row = isOneOfRows(child) ? rowOfText(child) : null;
        if (row) {
          end();
          if (lines.length < lineLimit) lines.push(row);
          continue;
        }
        const isBlock = blockTags.test(name) || !isInline(child);
        if (isBlock) end();
        visit(child);
        if (isBlock) end();
      }
    }
  };
  visit(container);
  end();
  return lines;
}
