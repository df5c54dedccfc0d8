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

/** Calls `enter` with every tree of the page, outermost first; gives the number of elements. */
function everyTree(enter: (root: Root) => void): number {
  let elements = 0;
  const visit = (root: Root, page: Document): void => {
    enter(root);
    const iterator = createIterator.call(page, root, NodeFilter.SHOW_ELEMENT);
    for (let node = iterator.nextNode(); node; node = iterator.nextNode()) {
      elements += 1;
      const shadow = shadowRootOf.call(node as Element);
      if (shadow) visit(shadow, page);
    }
    for (const frame of all(root, 'iframe,frame') as NodeListOf<HTMLIFrameElement>) {
      const inner = frame.contentDocument;
      if (inner) visit(inner, inner);
    }
  };
  visit(document, document);
  return elements;
}

/** Visits every element, and reads nothing. */
export function bareWalk(): number {
  return everyTree(() => undefined);
}

/** The same, and of every field what FLOOR reads, labels found in one pass. Gives the length of what was read. */
export function walk(): number {
  let length = 0;
  everyTree((root) => {
    const labels = new Map<string, HTMLLabelElement>();
    for (const found of all(root, 'label') as NodeListOf<HTMLLabelElement>) {
      labels.set(found.htmlFor, found);
    }
    // Labels that only stand around their field.
    labels.delete('');
    for (const field of all(root, 'input,select,textarea') as NodeListOf<Field>) {
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
  const elements = everyTree((root) => {
    counted.controls += all(root, 'input,select,textarea').length;
    counted.frames += all(root, 'iframe,frame').length;
    if (root instanceof ShadowRoot) counted.shadowRoots += 1;
  });
  return { elements, ...counted };
}
