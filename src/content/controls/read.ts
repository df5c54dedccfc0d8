/** Turns elements into controls: what kind they are, what is entered or chosen, and which options there are. */
import {
  attribute,
  closest,
  hasAttr,
  inputCheckedOf,
  inputTypeOf,
  inputValueOf,
  isRendered,
  localNameOf,
  matches,
  optionTextOf,
  parentOf,
  queryAll,
  rootOf,
  selectIndexOf,
  selectOptionsOf,
  styleOf,
  textContentOf,
} from '../dom';
import type { Control, ControlKind } from './control';
import { hintsOf } from './hints';
import type { LabelSource } from './label';
import { labelText, oneLine } from './text';
import type { Shown } from './visible';

const optionCap = 60;

/** Radios of one group, gathered under their first. */
export interface RadioGroup {
  readonly first: Element;
  readonly radios: readonly Element[];
}

const isNativeRadio = (element: Element) =>
  localNameOf(element) === 'input' && inputTypeOf(element as HTMLInputElement) === 'radio';
export const isRadio = (element: Element): boolean => isNativeRadio(element) || attribute(element, 'role') === 'radio';

/** Gathers radios that exclude one another: by name within a form, or by the group or parent around them. */
export function radioGroups(elements: readonly Element[]): Map<Element, RadioGroup> {
  const byScope = new Map<Node, Map<string, Element[]>>();
  for (const element of elements) {
    if (!isRadio(element)) continue;
    const name = isNativeRadio(element) ? attribute(element, 'name') : '';
    const scope: Node =
      name === ''
        ? (closest(element, '[role=radiogroup],fieldset,tr') ?? parentOf(element) ?? element)
        : (closest(element, 'form') ?? rootOf(element));
    const names = byScope.get(scope) ?? new Map<string, Element[]>();
    byScope.set(scope, names);
    const radios = names.get(name);
    if (radios) radios.push(element);
    else names.set(name, [element]);
  }
  const groups = new Map<Element, RadioGroup>();
  for (const names of byScope.values()) {
    for (const radios of names.values()) {
      const [first] = radios;
      if (first) for (const radio of radios) groups.set(radio, { first, radios });
    }
  }
  return groups;
}

/** Words that make a field a password field, whatever its type. */
const passwordHint =
  /password|passwd|passwort|passphrase|passcode|kennwort|motdepasse|contrasena| ([a-z0-9]*(pass|pwd)|pw|psw|pswd|secret|token|senha|mdp) /;

/** Whether a line shows dots for what is typed, by style alone. */
function isDotted(element: Element): boolean {
  const shape = styleOf(element)?.getPropertyValue('-webkit-text-security') ?? '';
  return shape !== '' && shape !== 'none';
}

function nativeKind(element: Element, name: string, hints: string): ControlKind {
  if (name === 'select') return 'choice';
  if (name === 'textarea') return 'other';
  const type = inputTypeOf(element as HTMLInputElement);
  if (type === 'checkbox') return 'switch';
  if (type === 'radio') return 'choice';
  if (type === 'password') return 'password';
  if (!['text', 'email', 'number', 'tel', 'url', 'search'].includes(type)) return 'other';
  // "new-password" on a line of text may only keep browsers from filling a user name in: there the label decides.
  const completes = /(^|\s)(current-password|one-time-code)(\s|$)/i.test(attribute(element, 'autocomplete'));
  return completes || passwordHint.test(hints) || isDotted(element) ? 'password' : 'text';
}

/** Reads a native control other than a radio. A password's value is not read. */
export function readNative(element: Element, shown: Shown): Control {
  const name = localNameOf(element);
  const hints = hintsOf(element);
  const kind = nativeKind(element, name, hints);
  const input = element as HTMLInputElement;
  let text = '';
  let options: string[] = [];
  if (kind === 'choice') {
    const all = selectOptionsOf(element as HTMLSelectElement);
    const index = selectIndexOf(element as HTMLSelectElement);
    for (let at = 0; at < all.length && at < optionCap; at += 1) options.push(optionText(all[at]));
    text = index < 0 ? '' : (options[index] ?? optionText(all[index]));
    options = options.filter((option) => option !== '');
  }
  return {
    kind,
    element,
    parts: [element],
    // Read only when asked for: whether a line holds a password may show in its label alone.
    get text() {
      return kind === 'text' ? inputValueOf(input).slice(0, 2_000) : text;
    },
    on: kind === 'switch' ? inputCheckedOf(input) : null,
    options,
    hints,
    placeholder: oneLine(attribute(element, 'placeholder')),
    type: name === 'input' ? inputTypeOf(input) : '',
    editable: !matches(element, ':disabled') && !hasAttr(element, 'readonly'),
    shown,
  };
}

function optionText(option: HTMLOptionElement | undefined): string {
  if (!option) return '';
  const label = attribute(option, 'label');
  return oneLine(label !== '' ? label : optionTextOf(option).slice(0, 400));
}

const isOn = (element: Element): boolean | null => {
  for (const name of ['aria-checked', 'aria-selected', 'aria-pressed']) {
    const value = attribute(element, name);
    if (value === 'true') return true;
    if (value === 'false') return false;
  }
  return null;
};

const isEnabled = (element: Element): boolean =>
  attribute(element, 'aria-disabled') !== 'true' &&
  attribute(element, 'aria-readonly') !== 'true' &&
  !hasAttr(element, 'disabled');

/** Reads a group of radios, native or ARIA. `labels` gives each radio's own text. */
export function readRadios(group: RadioGroup, shown: Shown, labels: LabelSource): Control {
  const options: string[] = [];
  let text = '';
  for (const radio of group.radios.slice(0, optionCap)) {
    const option = labels.ofOption(radio);
    options.push(option);
    const on = isNativeRadio(radio) ? inputCheckedOf(radio as HTMLInputElement) : isOn(radio);
    if (on) text = option;
  }
  const scope = closest(group.first, '[role=radiogroup]');
  return {
    kind: 'choice',
    element: group.first,
    parts: group.radios,
    text,
    on: null,
    options: options.filter((option) => option !== ''),
    hints: ` ${[hintsOf(group.first), scope ? hintsOf(scope) : ''].join(' ').trim()} `,
    placeholder: '',
    type: 'radio',
    editable: group.radios.some((radio) => isEnabled(radio) && !matches(radio, ':disabled')),
    shown,
  };
}

/** Reads a control that only its ARIA role makes one; `null` for a list box that belongs to another control. */
export function readAria(element: Element, shown: Shown): Control | null {
  const role = attribute(element, 'role');
  const base = {
    element,
    parts: [element],
    hints: hintsOf(element),
    placeholder: oneLine(attribute(element, 'placeholder')),
    type: '',
    editable: isEnabled(element),
    shown,
  };
  if (role === 'checkbox' || role === 'switch') {
    // A styled box beside the native one it stands for: the native one is read.
    const label = closest(element, 'label');
    if (label && queryAll(label, 'input[type=checkbox]').length > 0) return null;
    return { ...base, kind: 'switch', text: '', on: isOn(element), options: [] };
  }
  if (role === 'textbox' || role === 'spinbutton') {
    const text =
      attribute(element, 'aria-valuetext') || (textContentOf(element) ?? '') || attribute(element, 'aria-valuenow');
    return { ...base, kind: 'text', text: text.slice(0, 2_000).trim(), on: null, options: [] };
  }
  if (queryAll(element, 'input:not([type=hidden]),select').length > 0) return null;
  return { ...base, kind: 'choice', ...listOf(element, role), on: null };
}

/** The options and the chosen one of a list box, or of the button that opens one. */
function listOf(element: Element, role: string): { text: string; options: string[] } {
  const owned = attribute(element, 'aria-controls') || attribute(element, 'aria-owns');
  const root = rootOf(element);
  const lists: Element[] = [element];
  for (const id of owned.split(/\s+/)) {
    if (id === '') continue;
    const list = queryAll(root, `#${CSS.escape(id)}`)[0];
    if (list) lists.push(list);
  }
  const options: string[] = [];
  let chosen = '';
  for (const list of lists) {
    for (const option of [...queryAll(list, '[role=option]')].slice(0, optionCap)) {
      const text = oneLine(labelText(option, { widgets: true }));
      if (text === '') continue;
      options.push(text);
      if (isOn(option)) chosen = text;
    }
  }
  if (role === 'listbox') return { text: chosen, options };
  const shownText = oneLine(visibleText(element));
  return { text: (shownText !== '' ? shownText : chosen).replace(/[\s\p{So}\p{Sm}\p{Co}]+$/u, ''), options };
}

/** What a list-box button shows: its text without the options it may hold. */
function visibleText(element: Element): string {
  const parts = [...queryAll(element, '[class*=value i],[class*=selected i]')].filter(
    (part) => isRendered(part) && queryAll(part, '[role=option]').length === 0 && labelText(part) !== '',
  );
  const [first] = parts;
  if (first) return labelText(first);
  return queryAll(element, '[role=option]').length > 0 ? '' : labelText(element, { widgets: true });
}
