/** The visible text of small pieces of a page, capped, without the text of controls in them. */
import {
  attribute,
  firstChildOf,
  hasAttr,
  isElement,
  isText,
  localNameOf,
  nextOf,
  nodeValueOf,
  parentElementOf,
  shadowRootOf,
  styleOf,
} from '../dom';

/** A label is short; what is longer is help text or an attempt to keep us busy. */
export const textCap = 160;
const nodeCap = 60;

const withoutText = new Set([
  'input',
  'select',
  'textarea',
  'button',
  'option',
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'frame',
  'object',
  'math',
  'datalist',
]);
const widgetRoles =
  /^(radio|checkbox|switch|combobox|listbox|option|textbox|spinbutton|button|menu|menuitem|tooltip|alert|radiogroup)$/;

/** Elements that stand within a word or a line: all others begin a new one. */
const withinLine = /^(a|abbr|b|bdi|code|em|font|i|mark|small|span|strong|sub|sup|tt|u|wbr)$/;

/** One line: white space folded, ends trimmed, capped. */
export const oneLine = (text: string): string =>
  text
    .slice(0, 4 * textCap)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, textCap);

/** Without the signs that close a label: colons, asterisks, "(required)" stays. */
export const withoutMarks = (text: string): string =>
  oneLine(text)
    .replace(/^[\s*:：•·]+|[\s*:：†‡]+$/gu, '')
    .trim();

/** Whether an element's text is no label text: controls, scripts, widgets, and what is hidden. */
function isSilent(element: Element, widgets: boolean): boolean {
  const name = localNameOf(element);
  if (withoutText.has(name)) return true;
  if (hasAttr(element, 'hidden') || attribute(element, 'aria-hidden') === 'true') return true;
  const role = attribute(element, 'role');
  if (role !== '' && !widgets && widgetRoles.test(role)) return true;
  if (name.includes('-') && shadowRootOf(element)) return true;
  const style = styleOf(element);
  return style?.display === 'none' || (style?.visibility === 'hidden' && !isInHiddenPart(element));
}

/** Whether what is around is hidden in the same way: the text of an inactive tab is read, a hidden tooltip is not. */
function isInHiddenPart(element: Element): boolean {
  const above = parentElementOf(element);
  return above !== null && styleOf(above)?.visibility === 'hidden';
}

/**
 * The text of a node as a person reads it beside a control. At most `textCap` characters from at most `nodeCap`
 * nodes, so that a label of a megabyte costs no more than a short one.
 */
export const labelText = (node: Node, options: { widgets?: boolean } = {}): string =>
  oneLine(gather(node, { characters: textCap, nodes: nodeCap, widgets: options.widgets ?? false }));

/** The text of a part of a page, for the words in it: up to a few thousand characters, options and hidden parts left out. */
export const prose = (node: Node): string => gather(node, { characters: 3_000, nodes: 600, widgets: true });

function gather(node: Node, limits: { characters: number; nodes: number; widgets: boolean }): string {
  let text = '';
  let seen = 0;
  const visit = (current: Node): boolean => {
    seen += 1;
    if (seen > limits.nodes || text.length > limits.characters) return false;
    if (isText(current)) {
      text += (nodeValueOf(current) ?? '').slice(0, limits.characters);
      return true;
    }
    if (!isElement(current)) return true;
    if (current !== node && isSilent(current, limits.widgets)) return true;
    if (!withinLine.test(localNameOf(current))) text += ' ';
    for (let child = firstChildOf(current); child; child = nextOf(child)) {
      if (!visit(child)) return false;
    }
    text += ' ';
    return true;
  };
  if (isElement(node) && withoutText.has(localNameOf(node)) && !limits.widgets) return '';
  visit(node);
  return text;
}
