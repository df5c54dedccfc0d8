/** The lines of text in a small part of a page, with the label and the value of each. */

import { oneLine, withoutMarks } from '../model/one-line';
import { cellSelector, columnHeader, isCell } from './controls/cells';
import type { Inside } from './controls/collect';
import { isLeftOut, labelText } from './controls/text';
import { firstChildOf, isElement, isText, localNameOf, nextOf, nodeValueOf, previousOf, queryAll } from './dom';
import { isOneOfRows, rowOfText, type TextRow } from './rows';

/** One line as a person reads it. */
export interface TextLine {
  readonly element: Element;
  /** What the value is of: the cell or the line before it, or what stands before a colon. */
  readonly label: string;
  readonly value: string;
  /** In a line without a label, the words before the value. */
  readonly before: string;
}

const blockTags = /^(div|p|li|td|th|dd|dt|section|article|tr|ul|ol|table|tbody|form|fieldset|h[1-6]|header|footer|br)$/;
const skipped = /^(script|style|template|noscript|select|textarea|button|input|svg|a|label)$/;
const lineLimit = 60;

/** Rows of a table and pairs of a list first; else every line between blocks and breaks. */
export function linesOf(container: Element, inside: Inside): TextLine[] {
  const pairs = pairsOf(container, inside);
  return pairs.length > 1 ? pairs : plainLines(container);
}

/** The pairs of a label and a value that a row or a list of pairs holds. */
export function pairsIn(container: Element, inside: Inside): TextLine[] {
  const row = rowOfText(container);
  return row ? [lineOfRow(row)] : pairsOf(container, inside);
}

const lineOfRow = ({ element, label, value }: TextRow): TextLine => ({
  element,
  label: withoutMarks(label),
  value,
  before: '',
});

function pairsOf(container: Element, inside: Inside): TextLine[] {
  const lines: TextLine[] = [];
  for (const cell of [...queryAll(container, `${cellSelector},dd`)].slice(0, lineLimit)) {
    const head = columnHeader(cell, inside)?.head ?? null;
    let before = head ?? previousOf(cell);
    while (before && !isElement(before)) before = previousOf(before);
    const [label, value] = [before ? withoutMarks(labelText(before)) : '', labelText(cell)];
    const isLabel =
      before && localNameOf(before) !== 'dd' && (!isCell(before) || (label.length < 40 && !/\w[.@]\w/.test(label)));
    if (
      isLabel &&
      label !== '' &&
      value !== '' &&
      queryAll(cell, 'br,a,button,[role=link],input,select,textarea').length === 0
    )
      lines.push({ element: cell, label, value, before: '' });
  }
  return lines;
}

function plainLines(container: Element): TextLine[] {
  const lines: TextLine[] = [];
  let text = '';
  let owner = container;
  const end = () => {
    const line = oneLine(text);
    if (line !== '' && lines.length < lineLimit) lines.push(split(line, owner, lines.at(-1)));
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
          if (lines.length < lineLimit) lines.push(lineOfRow(row));
          continue;
        }
        if (blockTags.test(name)) end();
        visit(child);
        if (blockTags.test(name)) end();
      }
    }
  };
  visit(container);
  end();
  return lines;
}

/** "Server: mail.example.edu" has a label; "sent through mail.example.edu" words before it, or the line above. */
function split(line: string, element: Element, above: TextLine | undefined): TextLine {
  const colon = /^([^:：]{2,60})[:：]\s+(.+)$/.exec(line);
  if (colon) return { element, label: withoutMarks(colon[1] ?? ''), value: colon[2] ?? '', before: '' };
  if (above && above.label === '' && /^[^\d.@]{2,40}$/.test(above.value) && !line.includes(' '))
    return { element, label: withoutMarks(above.value), value: line, before: '' };
  const host = line.search(/(?<![@\w.-])[a-z0-9][\w-]*(?:\.[\w-]+)*\.[a-z]{2,}/i);
  return { element, label: '', value: line, before: host > 0 ? withoutMarks(line.slice(0, host)) : line };
}
