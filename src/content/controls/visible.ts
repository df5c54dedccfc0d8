/**
 * What a person can see, or can bring to the front without changing anything: rendered controls, and controls in
 * the inactive tabs of what is open. Hidden rows, closed dialogs and folded sections are not read.
 */
import {
  attribute,
  composedParentOf,
  hasAttr,
  isElement,
  isRendered,
  localNameOf,
  matches,
  nextOf,
  parentOf,
  previousOf,
  query,
  type Root,
  rectOf,
  rootOf,
  styleOf,
} from '../dom';

/** `front`: rendered now. `tab`: in an inactive tab of something that is. */
export type Shown = 'front' | 'tab' | 'hidden';

/** Class names of tab panels, as written by hand and by the usual libraries. */
const panelClass =
  /(^|[\s_-])tab([\s_-]?(pane|panel|content|page|body|view|section|item))?s?($|[\s_-])|(^|[\s-_])(pane|panel)($|[\s_-])/i;

/** Remembers the verdict on each hidden subtree, so that a hidden form of a thousand rows is judged once. */
export class Visibility {
  readonly #panels = new Map<Element, boolean>();

  /** How a control is shown. Sizes are not looked at: see `hasPlace`. */
  of(element: Element): Shown {
    if (isRendered(element)) return 'front';
    const root = hiddenRoot(element);
    if (!root || !this.#isPanel(root)) return 'hidden';
    return this.#shownInside(element, root) ? 'tab' : 'hidden';
  }

  #isPanel(element: Element): boolean {
    const known = this.#panels.get(element);
    if (known !== undefined) return known;
    const verdict = isInactivePanel(element);
    this.#panels.set(element, verdict);
    return verdict;
  }

  /** Whether the control would be seen if the tab were brought to the front. */
  #shownInside(element: Element, panel: Element): boolean {
    for (let at: Element | null = element; at && at !== panel; at = composedParentOf(at)) {
      if (hidesItself(at) && !this.#isPanel(at)) return false;
      if (localNameOf(at) === 'details' && !hasAttr(at, 'open')) return false;
    }
    return true;
  }
}

/** Whether an element is hidden by a style of its own, whatever is around it. */
function hidesItself(element: Element): boolean {
  const style = styleOf(element);
  if (style?.display === 'none') return true;
  if (style?.visibility !== 'hidden') return false;
  const above = composedParentOf(element);
  return above !== null && styleOf(above)?.visibility !== 'hidden';
}

/** Whether an element is shown; for tabs within an inactive tab, whether it would be. */
function isShownBeside(element: Element, panel: Element): boolean {
  if (isRendered(element)) return true;
  const around = composedParentOf(panel);
  return around !== null && !isRendered(around) && !hidesItself(element);
}

/** The outermost hidden element around a hidden one, found by bisecting the ancestors; `null` where nothing above is shown. */
function hiddenRoot(element: Element): Element | null {
  const chain: Element[] = [];
  for (let at: Element | null = element; at; at = composedParentOf(at)) chain.push(at);
  let hidden = 0;
  let shown = chain.length;
  while (shown - hidden > 1) {
    const middle = (hidden + shown) >> 1;
    const candidate = chain[middle];
    if (candidate && isRendered(candidate)) shown = middle;
    else hidden = middle;
  }
  return shown === chain.length ? null : (chain[hidden] ?? null);
}

/** Whether a hidden element is the panel of a tab that is not in front. */
function isInactivePanel(element: Element): boolean {
  if (styleOf(element)?.visibility === 'collapse') return false;
  if (attribute(element, 'role') === 'tabpanel') return isBesideShownPanel(element) || tabOf(element) !== null;
  if (tabOf(element)) return true;
  return panelClass.test(attribute(element, 'class')) && isBesideShownPanel(element);
}

/** The visible tab that brings a panel to the front: by its id, or by what labels the panel. */
export function tabOf(panel: Element): Element | null {
  const root = rootOf(panel) as Root;
  const id = attribute(panel, 'id');
  if (id !== '') {
    const quoted = CSS.escape(id);
    const opener = query(
      root,
      `[role=tab][aria-controls~="${quoted}"],[class*=tab i] a[href="#${quoted}"],a[role=tab][href="#${quoted}"],` +
        `[role=tab][data-target="#${quoted}"],[role=tab][data-bs-target="#${quoted}"],` +
        `[data-toggle*=tab][data-target="#${quoted}"],[data-bs-toggle*=tab][data-bs-target="#${quoted}"]`,
    );
    if (opener && isShownBeside(opener, panel)) return opener;
  }
  const labelledBy = attribute(panel, 'aria-labelledby').trim();
  if (labelledBy !== '') {
    const label = query(root, `#${CSS.escape(labelledBy.split(/\s+/)[0] ?? '')}`);
    if (label && attribute(label, 'role') === 'tab' && isShownBeside(label, panel)) return label;
  }
  const before = previousElement(panel);
  return before && attribute(before, 'role') === 'tab' && isShownBeside(before, panel) ? before : null;
}

/** Whether exactly such a panel stands beside it and is shown: the tab in front. */
function isBesideShownPanel(panel: Element): boolean {
  const parent = parentOf(panel);
  if (!parent) return false;
  let shown = 0;
  let looked = 0;
  for (const step of [previousOf, nextOf]) {
    for (let at = step(panel); at && looked < 60; at = step(at)) {
      looked += 1;
      if (!isElement(at) || localNameOf(at) !== localNameOf(panel) || !looksLike(panel, at)) continue;
      if (isShownBeside(at, panel)) shown += 1;
    }
  }
  return shown === 1;
}

/** Same role, or a class name in common. */
function looksLike(panel: Element, other: Element): boolean {
  const role = attribute(panel, 'role');
  if (role !== '' && attribute(other, 'role') === role) return true;
  const classes = attribute(other, 'class').split(/\s+/);
  return attribute(panel, 'class')
    .split(/\s+/)
    .some((name) => name !== '' && panelClass.test(name) && classes.includes(name));
}

function previousElement(element: Element): Element | null {
  for (let at = previousOf(element); at; at = previousOf(at)) if (isElement(at)) return at;
  return null;
}

/**
 * Whether a rendered control has a place a person can reach: not moved out of the page and not shrunk away, unless a
 * widget around it stands for it (switches and styled boxes hide their native input).
 */
export function hasPlace(element: Element): boolean {
  if (matches(element, '[type=checkbox],[type=radio],select,[role]')) return true;
  const { width, height, right, bottom, left, top } = rectOf(element);
  if (right <= -500 || bottom <= -500 || left < -5_000 || top < -50_000) return false;
  return width >= 3 && height >= 3;
}
