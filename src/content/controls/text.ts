/** The visible text of small pieces of a page, capped, without the text of controls in them. */

import { lineCap, oneLine } from '../../model/one-line';
import {
  attribute,
  firstChildOf,
  hasAttr,
  isElement,
  isRendered,
  isText,
  localNameOf,
  nextOf,
  nodeValueOf,
  parentElementOf,
  shadowRootOf,
  shownIn,
  styleOf,
} from '../dom';

const nodeCap = 60;

/** Letters of any script, no wide punctuation; by their range, since Unicode's classes cost a millisecond to compile. */
export const hasLetters =
  /[a-z\xaa-\u2000\u2c00-\u2fff\u3040-\ufeff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffff]/i;

const withoutText =
  /^(input|select|textarea|button|option|script|style|template|noscript|svg|i?frame|object|math|datalist)$/;
const widgetRoles =
  /^(radio|checkbox|switch|combobox|listbox|option|textbox|spinbutton|slider|button|menu|menuitem|tooltip|alert|radiogroup)$/;

/** Elements that stand within a word or a line: all others begin a new one. */
const withinLine = /^(a|abbr|b|bdi|code|em|font|i|mark|small|span|strong|sub|sup|tt|u|wbr)$/;

/** Whether what an element holds stands in the line that is around it. */
export const isInline = (element: Element): boolean => /^(inline|contents|)$/.test(styleOf(element)?.display ?? '');

/** Whether an element is not shown where what is around it is, or would be in an inactive tab. */
export function isLeftOut(element: Element): boolean {
  if (isRendered(element)) return false;
  const [above, style] = [parentElementOf(element), styleOf(element)];
  return (
    style?.display === 'none' || (style?.visibility === 'hidden' && !!above && styleOf(above)?.visibility !== 'hidden')
  );
}

/** Whether an element's text is no label text: controls, scripts, widgets, and what is hidden. */
function isSilent(element: Element, widgets: boolean, shadows: boolean): boolean {
  const name = localNameOf(element);
  return (
    (withoutText.test(name) && !(widgets && name === 'button')) ||
    hasAttr(element, 'hidden') ||
    attribute(element, 'aria-hidden') === 'true' ||
    (!widgets && widgetRoles.test(attribute(element, 'role'))) ||
    (!shadows && name.includes('-') && shadowRootOf(element) !== null) ||
    isLeftOut(element)
  );
}

/**
 * The text of a node as a person reads it beside a control. At most `lineCap` characters from at most `nodeCap`
 * nodes, so that a label of a megabyte costs no more than a short one.
 *
 * @param widgets whether the text of buttons and options counts
 */
export const labelText = (node: Node, widgets = false): string => oneLine(gather(node, lineCap, nodeCap, widgets));

/** The text of a part of a page, for the words in it: up to a few thousand characters, options and hidden parts left out. */
export const prose = (node: Node): string => gather(node, 3_000, 600, true);

function gather(node: Node, characters: number, nodes: number, widgets: boolean): string {
  let text = '';
  let left = nodes;
  const isProse = nodes > nodeCap;
  const visitBelow = (parent: Node): boolean => {
    for (let child = firstChildOf(parent); child; child = nextOf(child)) {
      if (!visit(child)) return false;
    }
    return true;
  };
  const visit = (current: Node): boolean => {
    left -= 1;
    if (left < 0 || text.length > characters) return false;
    if (isText(current)) {
      text += (nodeValueOf(current) ?? '').slice(0, characters);
      return true;
    }
    if (!isElement(current)) return true;
    if (isProse) text += ` ${attribute(current, 'placeholder')} `;
    if (current !== node && isSilent(current, widgets, isProse)) return true;
    // "SSL<small>Port 993</small>", the second in a line of its own.
    const name = localNameOf(current);
    const isWithin = withinLine.test(name) && (/(^|\s)$/.test(text) || isInline(current));
    if (!isWithin) text += ' ';
    const shadow = isProse ? shadowRootOf(current) : null;
    if (shadow && !visitBelow(shadow)) return false;
    // What is put into a slot stands elsewhere; a whole part's text is gathered there.
    if (name === 'slot' && !isProse ? !shownIn(current).every(visit) : !visitBelow(current)) return false;
    text += ' ';
    return true;
  };
  if (widgets || !isElement(node) || !withoutText.test(localNameOf(node))) visit(node);
  return text;
}
