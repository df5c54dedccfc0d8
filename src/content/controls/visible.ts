/**
 * What a person can see, or can bring to the front without changing anything: rendered controls, and controls in
 * the inactive tabs of what is open. Hidden rows, closed dialogs and folded sections are not read.
 */

import type { Shown } from '../../model/gathered';
import {
  attribute,
  composedParentOf,
  hasAttr,
  isElement,
  isRendered,
  localNameOf,
  nextOf,
  previousElementOf,
  previousOf,
  query,
  type Root,
  rectOf,
  rootOf,
  scrollLeftOf,
  scrollTopOf,
  styleOf,
} from '../dom';
import { elementNamed } from './collect';
import { isLeftOut } from './text';

/** How an element is shown, or that it is not. */
type Verdict = Shown | 'hidden';

/** Class names of tab panels, as written by hand and by the usual libraries. */
const panelClass =
  /(^|[\s_-])tab([\s_-]?(pane|panel|content|page|body|view|section|item))?s?($|[\s_-])|(^|[\s-_])(pane|panel)($|[\s_-])/i;

/** Remembers the verdict on each hidden subtree, so that a hidden form of a thousand rows is judged once. */
export class Visibility {
  readonly #panels = new Map<Element, boolean>();
  readonly #roots = new Map<Element, Element | null>();

  /** How a control is shown. Sizes are not looked at: see `hasPlace`. */
  of(element: Element): Verdict {
    if (isRendered(element)) return 'front';
    const root = this.#hiddenRoot(element);
    if (!root || !this.#isPanel(root)) return 'hidden';
    for (let at: Element | null = element; at && at !== root; at = composedParentOf(at)) {
      if (isLeftOut(at) && !this.#isPanel(at)) return 'hidden';
      if (localNameOf(at) === 'details' && !hasAttr(at, 'open')) return 'hidden';
    }
    return 'tab';
  }

  #isPanel(element: Element): boolean {
    let verdict = this.#panels.get(element);
    if (verdict === undefined) {
      verdict = isInactivePanel(element);
      this.#panels.set(element, verdict);
    }
    return verdict;
  }

  /** The outermost hidden element around a hidden one; `null` where nothing above is shown. */
  #hiddenRoot(element: Element): Element | null {
    const chain: Element[] = [];
    let known: Element | null | undefined;
    for (let at: Element | null = element; at && known === undefined; at = composedParentOf(at)) {
      known = this.#roots.get(at);
      chain.push(at);
    }
    if (known === undefined) {
      let hidden = outermostHidden(chain);
      // What has no box of its own is shown all the same: what hides the element stands in it.
      while (hidden > 0 && styleOf(chain[hidden] as Element)?.display === 'contents')
        hidden = outermostHidden(chain.slice(0, hidden));
      known = hidden === chain.length - 1 ? null : (chain[hidden] ?? null);
      chain.length = hidden + 1;
    }
    for (const one of chain) this.#roots.set(one, known);
    return known;
  }
}

/**
 * The place of the outermost hidden element in a chain from a hidden one outwards. By halves: what is around it may be
 * thousands of levels deep.
 */
function outermostHidden(chain: readonly Element[]): number {
  let [hidden, shown] = [0, chain.length];
  while (shown - hidden > 1) {
    const middle = (hidden + shown) >> 1;
    if (isRendered(chain[middle] as Element)) shown = middle;
    else hidden = middle;
  }
  return hidden;
}

/** Whether an element is shown; for tabs within an inactive tab, whether it would be. */
function isShownBeside(element: Element, panel: Element): boolean {
  if (isRendered(element)) return true;
  const around = composedParentOf(panel);
  return around !== null && !isRendered(around) && !isLeftOut(element);
}

/** Whether a hidden element is the panel of a tab that is not in front. */
function isInactivePanel(element: Element): boolean {
  if (styleOf(element)?.visibility === 'collapse') return false;
  if (tabOf(element)) return true;
  return (
    (attribute(element, 'role') === 'tabpanel' || panelClass.test(attribute(element, 'class'))) &&
    isBesideShownPanel(element)
  );
}

/** The visible tab that brings a panel to the front: by its id, or by what labels the panel. */
export function tabOf(panel: Element): Element | null {
  const id = attribute(panel, 'id');
  if (id !== '') {
    const quoted = CSS.escape(id);
    const target = `[href="#${quoted}"],[data-target="#${quoted}"],[data-bs-target="#${quoted}"]`;
    const opener = query(
      rootOf(panel) as Root,
      `[role=tab][aria-controls~="${quoted}"],:is([role=tab],[class*=tab i] a,[data-toggle*=tab],[data-bs-toggle*=tab]):is(${target})`,
    );
    if (opener && isShownBeside(opener, panel)) return opener;
  }
  const named = elementNamed(attribute(panel, 'aria-labelledby').trim().split(/\s+/)[0] ?? '', panel);
  const before = previousElementOf(panel);
  for (const tab of [named, before])
    if (tab && attribute(tab, 'role') === 'tab' && isShownBeside(tab, panel)) return tab;
  return null;
}

/** Whether exactly such a panel stands beside it and is shown: the tab in front. */
function isBesideShownPanel(panel: Element): boolean {
  let [shown, looked] = [0, 0];
  for (const step of [previousOf, nextOf]) {
    for (let at = step(panel); at && looked < 60; at = step(at)) {
      looked += 1;
      if (isElement(at) && localNameOf(at) === localNameOf(panel) && looksLike(panel, at) && isShownBeside(at, panel))
        shown += 1;
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

/**
 * Whether a rendered control has a place a person can reach: not moved out of the page and not shrunk away, unless a
 * widget around it stands for it (switches and styled boxes hide their native input).
 */
export function hasPlace(element: Element): boolean {
  if (localNameOf(element) === 'select' || /^(checkbox|radio)$/i.test(attribute(element, 'type'))) return true;
  if (hasAttr(element, 'role')) return true;
  // A line that no key reaches and no reader speaks holds what a widget sends.
  if (attribute(element, 'aria-hidden') === 'true' && attribute(element, 'tabindex') === '-1') return false;
  const { width, height, right, bottom } = rectOf(element);
  if (width < 3 || height < 3) return false;
  const isOut = () => x <= -500 || y <= -500;
  let [x, y, isPut] = [right, bottom, false];
  // What was scrolled away comes back; what was put there, or stands in something that was, does not.
  for (let at: Element | null = element; at && isOut(); at = composedParentOf(at)) {
    isPut ||= /absolute|fixed/.test(styleOf(at)?.position ?? '');
    x += scrollLeftOf(at);
    y += scrollTopOf(at);
  }
  return !(isOut() && isPut);
}
