/** Lists that open: their options, wherever on the page they are shown. */
import { oneLine } from '../../model/one-line';
import { elementNamed } from '../controls/collect';
import { labelText } from '../controls/text';
import {
  attribute,
  composedParentOf,
  hostOf,
  isRendered,
  isShadowRoot,
  localNameOf,
  queryAll,
  type Root,
  rectOf,
  rootDocumentOf,
  rootOf,
} from '../dom';
import { leave, pause, press, pressKey } from './press';

/** What lists are made of, most telling first. */
const kinds = ['[role=option]', '[role=menuitemradio],[role=menuitem]', 'li', '[class*=option i],[class*=item i]'];

const step = 40;
/** Milliseconds that a list may take to open, and for one way of opening it. */
const patience = 600;
const climbLimit = 3;

/** An option that is shown. */
export interface ShownOption {
  readonly element: Element;
  readonly text: string;
}

/** The list that was opened last, as long as it is open. */
let opened: { readonly control: Element; readonly options: readonly ShownOption[] } | null = null;

/** Opens the list of a control and waits for its options; empty where none opened. */
export async function openList(control: Element): Promise<readonly ShownOption[]> {
  const isOpen = opened?.control === control && opened.options.every(({ element }) => isShown(element));
  if (opened && isOpen) return opened.options;
  const options = await findOptions(control);
  opened = options.length > 0 ? { control, options } : null;
  return options;
}

async function findOptions(control: Element): Promise<readonly ShownOption[]> {
  const inside = shownIn([control], '[role=option]');
  if (inside.length > 0) return inside;
  const before = new Set(kinds.flatMap((kind) => shownIn(rootsAround(control), kind).map(({ element }) => element)));
  const named = listNamedBy(control);
  const already = named ? shownIn([named], kinds[0] as string) : [];
  if (already.length > 0) return already;
  let at: Element | null = control;
  for (let level = 0; at && level < climbLimit; level += 1, at = composedParentOf(at)) {
    press(at);
    const options = await newOptions(control, before);
    if (options.length > 0) return options;
  }
  pressKey(control, 'ArrowDown');
  return newOptions(control, before);
}

/** Closes what was opened. */
export async function closeList(control: Element): Promise<void> {
  pressKey(document.activeElement ?? control, 'Escape');
  if (document.activeElement !== control) pressKey(control, 'Escape');
  await pause(step);
  // Some close only in the way they were opened.
  if (attribute(control, 'aria-expanded') === 'true') {
    press(control);
    await pause(step);
  }
  opened = null;
  leave(control);
}

/** The options that were not shown before: they may stand in any part of the document. */
async function newOptions(control: Element, before: ReadonlySet<Element>): Promise<readonly ShownOption[]> {
  let last: readonly ShownOption[] = [];
  for (let waited = 0; waited < patience; waited += step) {
    await pause(step);
    const found = optionsNow(control, before);
    // All of them, and where they stay.
    if (found.length > 0 && found.length === last.length) return found;
    last = found;
  }
  return last;
}

function optionsNow(control: Element, before: ReadonlySet<Element>): readonly ShownOption[] {
  const named = listNamedBy(control);
  for (const kind of kinds) {
    const own = named ? shownIn([named], kind) : [];
    const found =
      own.length > 0 ? own : shownIn(rootsAround(control), kind).filter(({ element }) => !before.has(element));
    if (found.length > 0) return found;
  }
  return [];
}

function listNamedBy(control: Element): Element | null {
  const id = (attribute(control, 'aria-controls') || attribute(control, 'aria-owns')).split(/\s+/)[0] ?? '';
  return elementNamed(id, control);
}

/** The trees a list can be shown in: those around the control, out to the document. */
function rootsAround(control: Element): Node[] {
  const roots: Node[] = [];
  let at: Node = control;
  for (;;) {
    const root = rootOf(at) as Root;
    roots.push(root);
    if (!isShadowRoot(root)) break;
    at = hostOf(root);
  }
  const own = rootDocumentOf(control);
  return own && !roots.includes(own) ? [...roots, own] : roots;
}

const isShown = (element: Element) => isRendered(element) && rectOf(element).height > 0;

function shownIn(roots: readonly Node[], kind: string): ShownOption[] {
  return roots
    .flatMap((root) => [...queryAll(root, kind)])
    .filter((element) => isShown(element) && localNameOf(element) !== 'option')
    .map((element) => ({ element, text: oneLine(labelText(element, true)) }))
    .filter(({ text }) => text !== '');
}
