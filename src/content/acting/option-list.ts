/** Lists that open: their options, wherever on the page they are shown. */
import { oneLine } from '../../model/one-line';
import { elementNamed } from '../controls/collect';
import { labelText } from '../controls/text';
import {
  activeElementOf,
  attribute,
  composedParentOf,
  elementsBelow,
  isElement,
  isRendered,
  localNameOf,
  matches,
  queryAll,
  type Root,
  rectOf,
  rootDocumentOf,
  shadowRootOf,
} from '../dom';
import { leave, pause, press, pressKey } from './press';

/** What lists are made of, most telling first. */
const kinds = ['[role=option]', '[role=menuitemradio],[role=menuitem]', 'li', '[class*=option i],[class*=item i]'];

const step = 40;
/** Milliseconds that a list may take to open, and for one way of opening it. */
const patience = 600;
const climbLimit = 3;
/** Elements among which shadow roots are looked for. */
const walkLimit = 20_000;
/** What is around a list and does something else when it is pressed. */
const elsewhere = 'a[href],button,[role=button],[role=link],[role=tab],form,dialog,[role=dialog],main,body,html';

/** An option that is shown. */
export interface ShownOption {
  readonly element: Element;
  readonly text: string;
}

/** The list that was opened last, as long as it is open, and what was shown before that. */
let opened: { readonly control: Element; readonly before: ReadonlySet<Element> } | null = null;

/** Opens the list of a control and waits for its options; empty where none opened. */
export async function openList(control: Element): Promise<readonly ShownOption[]> {
  const still = openOptions(control);
  if (still.length > 0) return still;
  opened = null;
  return findOptions(control);
}

/** The options of a list that was opened and is still open; the page may have drawn them anew meanwhile. */
const openOptions = (control: Element): readonly ShownOption[] =>
  opened?.control === control ? optionsNow(control, opened.before) : [];

async function findOptions(control: Element): Promise<readonly ShownOption[]> {
  const inside = shownIn([control, ...ownShadow(control)], '[role=option]');
  if (inside.length > 0) return inside;
  const roots = rootsAround(control);
  const before = new Set(kinds.flatMap((kind) => shownIn(roots, kind).map(({ element }) => element)));
  const named = listNamedBy(control);
  const already = named ? shownIn([named], kinds[0] as string) : [];
  if (already.length > 0) return already;
  const keep = (options: readonly ShownOption[]) => {
    if (options.length > 0) opened = { control, before };
    return options;
  };
  let at: Element | null = control;
  for (let level = 0; at && level < climbLimit; level += 1, at = composedParentOf(at)) {
    if (level > 0 && (matches(at, elsewhere) || queryAll(at, 'input,select,textarea').length > 1)) break;
    press(at);
    const options = await newOptions(control, before);
    if (options.length > 0) return keep(options);
    // One that says it is open is late, and another press would close it.
    if (attribute(control, 'aria-expanded') === 'true') return keep(await newOptions(control, before));
  }
  pressKey(control, 'ArrowDown');
  return keep(await newOptions(control, before));
}

/** Closes what was opened. Nothing is pressed where it is closed already: a dialog around it would take that as its own. */
export async function closeList(control: Element): Promise<void> {
  const isOpen = () => attribute(control, 'aria-expanded') === 'true' || openOptions(control).length > 0;
  // The way in which most close, and which nothing else listens to.
  if (isOpen()) {
    press(control);
    await pause(step);
  }
  if (isOpen()) {
    leave(control);
    await pause(step);
  }
  const page = rootDocumentOf(control);
  for (const target of [page && activeElementOf(page), control]) {
    if (!target || !isOpen()) continue;
    pressKey(target, 'Escape');
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
  const roots = rootsAround(control);
  for (const kind of kinds) {
    const own = named ? shownIn([named], kind) : [];
    const found = own.length > 0 ? own : shownIn(roots, kind).filter(({ element }) => !before.has(element));
    if (found.length > 0) return found;
  }
  return [];
}

function listNamedBy(control: Element): Element | null {
  const id = (attribute(control, 'aria-controls') || attribute(control, 'aria-owns')).split(/\s+/)[0] ?? '';
  return elementNamed(id, control);
}

const ownShadow = (control: Element): Root[] => {
  const root = shadowRootOf(control);
  return root ? [root] : [];
};

/** The trees a list can be shown in: the document and all its open shadow roots, since many hang theirs at its end. */
function rootsAround(control: Element): Root[] {
  const page = rootDocumentOf(control);
  if (!page) return [];
  const roots: Root[] = [page];
  let walked = 0;
  for (let at = 0; at < roots.length; at += 1) {
    const walk = elementsBelow(roots[at] as Root);
    for (let node = walk.nextNode(); node && walked < walkLimit; node = walk.nextNode(), walked += 1)
      if (isElement(node)) roots.push(...ownShadow(node));
  }
  return roots;
}

const isShown = (element: Element) => isRendered(element) && rectOf(element).height > 0;

/** What nobody can choose is no option. */
const isOffered = (element: Element) =>
  localNameOf(element) !== 'option' && attribute(element, 'aria-disabled') !== 'true';

function shownIn(roots: readonly Node[], kind: string): ShownOption[] {
  return roots
    .flatMap((root) => [...queryAll(root, kind)])
    .filter((element) => isOffered(element) && isShown(element))
    .map((element) => ({ element, text: oneLine(labelText(element, true)) }))
    .filter(({ text }) => text !== '');
}
