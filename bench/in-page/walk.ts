/**
 * The cheapest complete walks: every element of the page, its open shadow roots and its frames of the same origin.
 * A node iterator is the cheapest way to all elements that Chromium has; a list of them takes several times as long.
 */
import type { Census } from '../pages/page';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Root = Document | ShadowRoot;

const createIterator = Document.prototype.createNodeIterator;
const queryAll = {
  document: Document.prototype.querySelectorAll,
  fragment: DocumentFragment.prototype.querySelectorAll,
};
const shadowRootOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get as (
  this: Element,
) => ShadowRoot | null;

const all = (root: Root, selector: string) =>
  (root instanceof ShadowRoot ? queryAll.fragment : queryAll.document).call(root, selector);

const isFrame = (element: Element): element is HTMLIFrameElement =>
  element.localName === 'iframe' || element.localName === 'frame';

/**
 * Visits every element, and calls `enter` with what stands in every tree of the page, outermost first.
 *
 * @param kinds selector of what `enter` asks for, besides frames: one query is cheaper than two
 * @returns the number of elements
 */
function everyTree(kinds: string, enter: (found: NodeListOf<Element>, root: Root) => void): number {
  let elements = 0;
  const visit = (root: Root, page: Document): void => {
    const found = all(root, `${kinds}iframe,frame`);
    enter(found, root);
    const iterator = createIterator.call(page, root, NodeFilter.SHOW_ELEMENT);
    for (let node = iterator.nextNode(); node; node = iterator.nextNode()) {
      elements += 1;
      const shadow = shadowRootOf.call(node as Element);
      if (shadow) visit(shadow, page);
    }
    for (const frame of found) {
      const inner = isFrame(frame) ? frame.contentDocument : null;
      if (inner) visit(inner, inner);
    }
  };
  visit(document, document);
  return elements;
}

/** Visits every element, and reads nothing. */
export function bareWalk(): number {
  return everyTree('', () => undefined);
}

/** The same, and of every field what FLOOR reads, labels found in one pass. Gives the length of what was read. */
export function walk(): number {
  let length = 0;
  everyTree('label,input,select,textarea,', (found) => {
    const labels = new Map<string, HTMLLabelElement>();
    const fields: Field[] = [];
    for (const element of found) {
      if (element.localName === 'label') labels.set((element as HTMLLabelElement).htmlFor, element as HTMLLabelElement);
      else if (!isFrame(element)) fields.push(element as Field);
    }
    // Labels that only stand around their field.
    labels.delete('');
    for (const field of fields) {
      length += field.name.length + field.id.length + field.type.length + field.value.length;
      const label = labels.get(field.id) ?? Element.prototype.closest.call(field, 'label');
      length += label?.textContent?.length ?? 0;
    }
  });
  return length;
}

/** Counts what stands on the page, so that it is known to be the page that was meant. */
export function census(): Census {
  const counted = { controls: 0, shadowRoots: 0, frames: 0 };
  const elements = everyTree('input,select,textarea,', (found, root) => {
    const frames = [...found].filter(isFrame).length;
    counted.frames += frames;
    counted.controls += found.length - frames;
    if (root instanceof ShadowRoot) counted.shadowRoots += 1;
  });
  return { elements, ...counted };
}
