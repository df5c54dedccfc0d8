/** Controls that their roles alone make some: lists, lines, switches. */
import type { Shown } from '../../model/gathered';
import { oneLine } from '../../model/one-line';
import {
  attribute,
  closest,
  isRendered,
  parentElementOf,
  previousElementOf,
  query,
  queryAll,
  queryFirst,
} from '../dom';
import { elementNamed, innerLabel, opensDialog } from './collect';
import type { Control } from './control';
import { isOn, lineRole, optionCap, widget, withoutArrows } from './read';
import { labelText } from './text';

/** Reads a control that only its ARIA role makes one; `null` for a list box that belongs to another control. */
export function readAria(element: Element, shown: Shown): Control | null {
  const role = attribute(element, 'role');
  const base = widget(element, shown);
  if (role === 'checkbox' || role === 'switch') {
    // A styled box beside the native one it stands for: the native one is read.
    const label = closest(element, 'label');
    return label && query(label, 'input[type=checkbox]') ? null : { ...base, kind: 'switch', on: isOn(element) };
  }
  if (lineRole.test(role)) return { ...base, kind: 'text' };
  if (opensDialog(element)) return { ...base, kind: 'choice', text: oneLine(spokenChoice(element)) };
  // The list that a control has opened is no control of its own.
  const isMenu = role === 'listbox' && closest(element, menus) !== null;
  return isMenu || query(element, 'input:not([type=hidden]),select')
    ? null
    : { ...base, kind: 'choice', ...listOf(element, role) };
}

/** What is chosen, of a name that says it together with what it is of; mostly it comes last. */
function spokenChoice(element: Element): string {
  const spoken = attribute(element, 'aria-label');
  const label = closest(element, 'label');
  const before = label ? `, ${labelText(label)}` : '';
  return before !== '' && spoken.endsWith(before)
    ? spoken.slice(0, -before.length)
    : spoken.slice(spoken.lastIndexOf(', ') + 2);
}

const menus = '[role=presentation],[class*=pop i],[class*=menu i],[class*=overlay i],[class*=dropdown i]';

/** The options and the chosen one of a list box, or of the button that opens one. */
function listOf(element: Element, role: string): { text: string; options: string[] } {
  const ids = attribute(element, 'aria-controls') || attribute(element, 'aria-owns');
  const options: string[] = [];
  let chosen = '';
  for (const list of [element, ...ids.split(/\s+/).map((id) => elementNamed(id, element))]) {
    for (const option of list ? queryFirst(list, '[role=option]', optionCap) : []) {
      const text = labelText(option, true);
      if (text === '') continue;
      options.push(text);
      if (isOn(option)) chosen = text;
    }
  }
  const shownText = role === 'listbox' ? '' : visibleText(element) || textBefore(element);
  return { text: withoutArrows(shownText || chosen), options };
}

/** What a box shows in which a button without a text lies over the choice. */
function textBefore(element: Element): string {
  const before = previousElementOf(element);
  const isBox = /(^|[\s_-])(select|combo|dropdown)/i.test(attribute(parentElementOf(element) ?? element, 'class'));
  return isBox && before && labelText(element, true) === '' ? labelText(before) : '';
}

/** What a list-box button shows: its text without the options it may hold. */
function visibleText(element: Element): string {
  const hasOptions = (part: Element) => query(part, '[role=option]') !== null;
  for (const part of queryAll(element, '[class*=value i],[class*=selected i]')) {
    const text = isRendered(part) && !hasOptions(part) ? labelText(part) : '';
    if (text !== '') return text;
  }
  // What a widget shows as long as nothing is chosen is no choice.
  if (hasOptions(element) || query(element, '[class*=placeholder i]')) return '';
  const [text, label] = [labelText(element, true), innerLabel(element)];
  const name = label ? labelText(label) : '';
  return text.startsWith(name) ? text.slice(name.length).trim() : text;
}
