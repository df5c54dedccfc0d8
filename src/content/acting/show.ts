/** Shows a person where on the page a control is. */
import type { Sight } from '../../model/entering';
import { isDressed } from '../controls/read';
import { tabOf } from '../controls/visible';
import { composedParentOf, documentElementOf, isConnectedOf, isRendered, rectOf, rootDocumentOf } from '../dom';
import { pause, press } from './press';

/** Milliseconds for which the mark is seen. */
const duration = 4_000;

/** Smaller things are the hidden native part of a widget: what is around them is marked. */
const smallest = 12;

/** Scrolls an element into view, brings its tab to the front where need be, and marks it. */
export async function show(element: Element): Promise<Sight> {
  if (!isConnectedOf(element)) return 'gone';
  // A hidden list that something stands for is seen where that is.
  const wasInTab = !isRendered(element) && !isDressed(element);
  if (wasInTab && !(await bringToFront(element))) return 'hidden';
  const seen = visiblePart(element);
  if (!seen) return 'hidden';
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  Element.prototype.scrollIntoView.call(seen, {
    block: 'center',
    inline: 'nearest',
    // Not `auto`: a page's own style may make that smooth.
    behavior: calm ? 'instant' : 'smooth',
  });
  mark(seen, calm);
  return wasInTab ? 'in-tab' : 'shown';
}

/** Presses the tabs that the element's panels belong to, outermost first. */
async function bringToFront(element: Element): Promise<boolean> {
  const tabs: Element[] = [];
  for (let at: Element | null = element; at; at = composedParentOf(at)) {
    const tab = isRendered(at) ? null : tabOf(at);
    if (tab) tabs.unshift(tab);
  }
  for (const tab of tabs) {
    press(tab);
    await pause(120);
  }
  for (let waited = 0; !isRendered(element) && waited < 600; waited += 60) await pause(60);
  return isRendered(element);
}

function visiblePart(element: Element): Element | null {
  for (let at: Element | null = element; at; at = composedParentOf(at)) {
    const { width, height } = rectOf(at);
    if (width >= smallest && height >= smallest) return at;
  }
  return null;
}

let current: (() => void) | null = null;

/**
 * Draws a frame around an element. It stands in the top layer and in a closed shadow root: above the page's dialogs,
 * out of reach of its styles, and of no effect on its layout.
 */
function mark(element: Element, calm: boolean): void {
  current?.();
  const page = rootDocumentOf(element);
  if (!page) return;
  const host = Document.prototype.createElement.call(page, 'div');
  const frame = Document.prototype.createElement.call(page, 'div');
  host.popover = 'manual';
  host.setAttribute('aria-hidden', 'true');
  // `all: initial` first, and everything as important: no style sheet of the page gets through. What is hidden but for
  // the frame in it has a hidden backdrop too, which a page may have darkened for its dialogs.
  const important = (styles: string) => styles.replaceAll(';', '!important;');
  host.style.cssText = important(
    'all:initial;visibility:hidden;position:fixed;inset:0;width:100vw;height:100vh;pointer-events:none;background:transparent;border:0;margin:0;padding:0;overflow:hidden;',
  );
  frame.style.cssText = important(
    'all:initial;visibility:visible;pointer-events:none;position:fixed;box-sizing:border-box;border:3px solid #d95300;border-radius:6px;outline:2px solid #fff;box-shadow:0 0 0 6px rgb(217 83 0 / 25%);',
  );
  Element.prototype.attachShadow.call(host, { mode: 'closed' }).append(frame);
  Element.prototype.append.call(documentElementOf(page), host);
  host.showPopover?.();
  const end = performance.now() + duration;
  let running = true;
  const remove = () => {
    running = false;
    host.remove();
    if (current === remove) current = null;
  };
  current = remove;
  const place = () => {
    if (!running) return;
    if (performance.now() > end || !isConnectedOf(element)) {
      remove();
      return;
    }
    const { left, top, width, height } = rectOf(element);
    for (const [name, value] of [
      ['left', left - 5],
      ['top', top - 5],
      ['width', width + 10],
      ['height', height + 10],
    ] as const)
      frame.style.setProperty(name, `${value}px`, 'important');
    if (!calm)
      frame.style.setProperty(
        'opacity',
        String(0.55 + 0.45 * Math.cos((end - performance.now()) / 160) ** 2),
        'important',
      );
    requestAnimationFrame(place);
  };
  place();
}
