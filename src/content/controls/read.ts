/** Turns elements into controls: what kind they are, what is entered or chosen, and which options there are. */

import type { ControlKind, Shown } from '../../model/gathered';
import { oneLine } from '../../model/one-line';
import {
  attribute,
  closest,
  hasAttr,
  hostOf,
  inputCheckedOf,
  inputTypeOf,
  inputValueOf,
  isRendered,
  isShadowRoot,
  localNameOf,
  matches,
  optionTextOf,
  parentElementOf,
  parentOf,
  previousElementOf,
  query,
  rootOf,
  selectIndexOf,
  selectOptionsOf,
  styleOf,
  textContentOf,
} from '../dom';
import { type Inside, pressedInRow } from './collect';
import type { Control } from './control';
import { hintsOf } from './hints';
import type { LabelSource } from './label';
import { labelText } from './text';
import { drawnState, inPlaceText, isInPlace, segmentsOf } from './undeclared';

/** Options of a list that are read. */
export const optionCap = 60;

/** Roles of what shows a text or a number. */
export const lineRole = /^(textbox|spinbutton|slider)$/;

const isNativeRadio = (element: Element) =>
  localNameOf(element) === 'input' && inputTypeOf(element as HTMLInputElement) === 'radio';
/** Radios, and buttons of which one is pressed. */
export const isRadio = (element: Element): boolean =>
  attribute(element, 'role') === 'radio' || isNativeRadio(element) || hasAttr(element, 'aria-pressed');

/** Gathers radios that exclude one another, by name within a form or by the group or parent around them. */
export function radioGroups(elements: readonly Element[]): Map<Element, readonly Element[]> {
  const byScope = new Map<Node, Map<string, Element[]>>();
  const groups = new Map<Element, readonly Element[]>();
  for (const element of elements) {
    if (!isRadio(element)) continue;
    const name = isNativeRadio(element) ? attribute(element, 'name') : '';
    const scope: Node = name === '' ? scopeOf(element) : (closest(element, 'form') ?? rootOf(element));
    const names = byScope.get(scope) ?? new Map<string, Element[]>();
    byScope.set(scope, names);
    const radios = names.get(name) ?? [];
    names.set(name, radios);
    radios.push(element);
    groups.set(element, radios);
  }
  return groups;
}

/** What holds a group of widgets without a name: what is said to, else what is around them, outside their shadow roots. */
function scopeOf(element: Element): Node {
  const root = rootOf(element);
  // What is pressed alone is a switch, whatever else is pressed beside it.
  if (hasAttr(element, 'aria-pressed') && !matches(element, pressedInRow)) return element;
  const around = closest(element, '[role=radiogroup],fieldset,tr') ?? (isShadowRoot(root) ? null : parentOf(element));
  return around ?? (isShadowRoot(root) ? (parentOf(hostOf(root)) ?? root) : element);
}

function kindOf(element: Element, name: string): ControlKind {
  if (name === 'select') return 'choice';
  if (name === 'textarea') return 'other';
  const type = inputTypeOf(element as HTMLInputElement);
  if (type === 'checkbox') return 'switch';
  if (type === 'password') return 'password';
  return /^(text|email|number|tel|url|search|range)$/.test(type) ? 'text' : 'other';
}

/** Whether dots are shown for what is typed, by style alone. */
export const isMasked = (element: Element): boolean =>
  !/^(none)?$/.test(styleOf(element)?.getPropertyValue('-webkit-text-security') ?? '');

/** Whether a line only shows what is chosen in a list that opens from it. */
export const opensList = (element: Element): boolean =>
  closest(element, '[role=combobox],[role=listbox],[aria-haspopup=listbox]') !== null;

const isListLine = (element: Element): boolean => hasAttr(element, 'readonly') || opensList(element);

/** What a list box shows beside its line for searching: the chosen option as text, in the widget around the line. */
function shownFor(element: Element, inside: Inside): string {
  if (!isListLine(element)) return '';
  // A box that bears the role itself counts as a control, and so does the line in it.
  const box = closest(element, '[role=combobox]');
  const own = box && box !== element ? 2 : 1;
  let at = parentElementOf(element);
  for (let level = 0; at && level < 4 && inside.of(at) <= own && !query(at, 'label'); level += 1) {
    const text = labelText(at, true);
    if (text !== '') return text;
    at = parentElementOf(at);
  }
  return '';
}

/** What was typed before, where a line makes a chip of each that stands beside it. */
function chipsBefore(element: Element): string {
  const texts: string[] = [];
  let chip = previousElementOf(element) ?? previousElementOf(parentElementOf(element) ?? element);
  for (; chip && chipClass.test(attribute(chip, 'class')); chip = previousElementOf(chip))
    if (isRendered(chip)) texts.unshift(withoutArrows(labelText(chip)));
  return texts.join(', ');
}

const chipClass = /chip|tag|token/i;

/** What every control has, and nothing else is known of. */
const plain = (element: Element, shown: Shown) => ({
  element,
  parts: [element],
  text: '',
  on: null,
  options: [],
  hints: hintsOf(element),
  placeholder: oneLine(attribute(element, 'placeholder')),
  type: '',
  autocomplete: attribute(element, 'autocomplete'),
  masked: false,
  isList: false,
  shown,
});

/** Reads a native control other than a radio. What stands in a line is left to `lineTextOf`. */
export function readNative(element: Element, shown: Shown): Control {
  const name = localNameOf(element);
  const kind = kindOf(element, name);
  let chosen = '';
  const options: string[] = [];
  if (kind === 'choice') {
    const all = selectOptionsOf(element as HTMLSelectElement);
    const index = selectIndexOf(element as HTMLSelectElement);
    chosen = optionText(all[index]);
    for (let at = 0; at < all.length && at < optionCap; at += 1) options.push(optionText(all[at]));
  }
  return {
    ...plain(element, shown),
    kind,
    text: chosen,
    on: kind === 'switch' ? inputCheckedOf(element as HTMLInputElement) : null,
    options: options.filter(Boolean),
    type: name === 'input' ? inputTypeOf(element as HTMLInputElement) : '',
    masked: kind === 'text' && isMasked(element),
    isList: kind === 'text' && isListLine(element),
    editable:
      !matches(element, ':disabled') &&
      (!hasAttr(element, 'readonly') || opensList(element)) &&
      (kind !== 'text' || chipsBefore(element) === ''),
  };
}

/**
 * What stands in a line of text, native or not; `''` where the element is none, or has become a password.
 *
 * @param inside counts the controls of elements
 */
export function lineTextOf(element: Element, inside: Inside): string {
  const name = localNameOf(element);
  if (name === 'input') {
    if (kindOf(element, name) !== 'text') return '';
    const spoken = attribute(element, 'aria-valuetext').slice(0, 200);
    if (spoken !== '') return spoken;
    const typed = inputValueOf(element as HTMLInputElement).slice(0, 2_000);
    // Of a list whose line cannot be seen, it holds the number of what is chosen, and the text stands beside it.
    const isSeen = typed !== '' && !(isListLine(element) && styleOf(element)?.opacity === '0');
    return isSeen ? typed : shownFor(element, inside) || chipsBefore(element) || typed;
  }
  if (isInPlace(element)) return inPlaceText(element).slice(0, 2_000);
  if (!lineRole.test(attribute(element, 'role'))) return '';
  const text = attribute(element, 'aria-valuetext') || textContentOf(element) || attribute(element, 'aria-valuenow');
  return text.slice(0, 2_000).trim();
}

/** Whether a hidden list is shown by something beside it that bears the text of what is chosen. */
export function isDressed(element: Element): boolean {
  const box = localNameOf(element) === 'select' ? parentElementOf(element) : null;
  if (!box || !isRendered(box)) return false;
  const select = element as HTMLSelectElement;
  const chosen = optionText(selectOptionsOf(select)[selectIndexOf(select)]);
  return chosen !== '' && labelText(box, true).includes(chosen);
}

/** What an option is called, in one line. */
export const optionText = (option: HTMLOptionElement | undefined): string =>
  option ? oneLine(attribute(option, 'label') || optionTextOf(option).slice(0, 400)) : '';

/** Whether a radio, an option or a switch is on; `null` where it does not say. */
export function isOn(element: Element): boolean | null {
  if (isNativeRadio(element)) return inputCheckedOf(element as HTMLInputElement);
  for (const name of ['aria-checked', 'aria-selected', 'aria-pressed']) {
    const value = attribute(element, name);
    if (/^(true|false)$/.test(value)) return value === 'true';
  }
  return null;
}

/** Whether a person can change a control that is more than a native one. */
export const isEnabled = (element: Element): boolean =>
  attribute(element, 'aria-disabled') !== 'true' &&
  attribute(element, 'aria-readonly') !== 'true' &&
  !hasAttr(element, 'disabled') &&
  !matches(element, ':disabled');

/** What every control has that is no native line or list. */
export const widget = (element: Element, shown: Shown) => ({ ...plain(element, shown), editable: isEnabled(element) });

/** Reads a group of radios, native or ARIA, in document order. `labels` gives each radio's own text. */
export function readRadios(radios: readonly Element[], shown: Shown, labels: LabelSource): Control {
  const [first] = radios as [Element];
  const options = radios.slice(0, optionCap).map((radio) => labels.ofOption(radio));
  const scope = closest(first, '[role=radiogroup]');
  if (radios.length === 1 && hasAttr(first, 'aria-pressed'))
    return { ...widget(first, shown), kind: 'switch', on: isOn(first) };
  return {
    ...widget(first, shown),
    kind: 'choice',
    parts: radios,
    text: options.find((_, index) => isOn(radios[index] as Element)) ?? '',
    options: options.filter(Boolean),
    hints: `${hintsOf(first)} ${scope ? hintsOf(scope) : ''}`,
    type: 'radio',
    editable: radios.some(isEnabled),
  };
}

/** Reads a control that only names of classes make one. */
export function readUndeclared(element: Element, shown: Shown): Control {
  const base = widget(element, shown);
  // Only a click makes it a field, which is another element then.
  if (isInPlace(element))
    return { ...base, kind: attribute(element, 'data-type') === 'password' ? 'password' : 'text', editable: false };
  const segments = segmentsOf(element);
  const on = segments ? null : drawnState(element);
  if (on !== null) return { ...base, kind: 'switch', on };
  if (!segments) return { ...base, kind: 'choice', text: withoutArrows(labelText(element, true)) };
  const textOf = (segment: Element) => labelText(segment, true);
  return {
    ...base,
    kind: 'choice',
    parts: segments.all,
    text: textOf(segments.lit),
    options: segments.all.map(textOf),
    type: 'radio',
  };
}

/** A text without the arrow behind it that says that it opens something or leads on, or the cross that takes it away. */
export const withoutArrows = (text: string) => text.replace(/[\s>»›…×\u2190-\u2bff\ue000-\uf8ff]+$/, '');
