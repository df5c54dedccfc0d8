/**
 * The DOM calls the reader makes, bound to the prototypes.
 *
 * A page can shadow members of its forms and its document by naming a control after them
 * (`<input name="getAttribute">`, `<img name="body">`); a getter or method taken from the prototype cannot be shadowed.
 * The functions work on nodes of other same-origin documents too.
 */

function getter<Owner extends object, Name extends keyof Owner & string>(prototype: Owner, name: Name) {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`this browser has no ${name}`);
  return (owner: Owner): Owner[Name] => get.call(owner) as Owner[Name];
}

export const parentOf = getter(Node.prototype, 'parentNode');
export const previousOf = getter(Node.prototype, 'previousSibling');
export const nextOf = getter(Node.prototype, 'nextSibling');
export const firstChildOf = getter(Node.prototype, 'firstChild');
export const isConnectedOf = getter(Node.prototype, 'isConnected');
export const nodeTypeOf = getter(Node.prototype, 'nodeType');
export const nodeValueOf = getter(Node.prototype, 'nodeValue');
export const localNameOf = getter(Element.prototype, 'localName');
export const scrollLeftOf = getter(Element.prototype, 'scrollLeft');
export const scrollTopOf = getter(Element.prototype, 'scrollTop');
export const slotOf = getter(Element.prototype, 'assignedSlot');
export const shadowRootOf = getter(Element.prototype, 'shadowRoot');
export const hostOf = getter(ShadowRoot.prototype, 'host');
export const textContentOf = getter(Node.prototype, 'textContent');
export const frameDocumentOf = getter(HTMLIFrameElement.prototype, 'contentDocument');
export const framesetDocumentOf = getter(HTMLFrameElement.prototype, 'contentDocument');
export const inputValueOf = getter(HTMLInputElement.prototype, 'value');
export const inputTypeOf = getter(HTMLInputElement.prototype, 'type');
export const inputCheckedOf = getter(HTMLInputElement.prototype, 'checked');
export const selectIndexOf = getter(HTMLSelectElement.prototype, 'selectedIndex');
export const selectOptionsOf = getter(HTMLSelectElement.prototype, 'options');
export const optionTextOf = getter(HTMLOptionElement.prototype, 'text');
export const titleOf = getter(Document.prototype, 'title');
/** The body, or the frameset in its place. */
export const bodyOf = getter(Document.prototype, 'body');
export const documentElementOf = getter(Document.prototype, 'documentElement');
export const viewOf = getter(Document.prototype, 'defaultView');

const getAttribute = Element.prototype.getAttribute;
const hasAttribute = Element.prototype.hasAttribute;
const getAttributeNames = Element.prototype.getAttributeNames;
const matchesSelector = Element.prototype.matches;
const closestElement = Element.prototype.closest;
const checkVisibility = Element.prototype.checkVisibility;
const boundingRect = Element.prototype.getBoundingClientRect;
const containsNode = Node.prototype.contains;
const compareNodes = Node.prototype.compareDocumentPosition;
const rootNode = Node.prototype.getRootNode;
const assignedNodes = HTMLSlotElement.prototype.assignedNodes;
const queries = {
  element: [Element.prototype.querySelectorAll, Element.prototype.querySelector],
  document: [Document.prototype.querySelectorAll, Document.prototype.querySelector],
  fragment: [DocumentFragment.prototype.querySelectorAll, DocumentFragment.prototype.querySelector],
} as const;

const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;
const FRAGMENT = 11;

/** A node that can be asked for its descendants. */
export type Root = Document | ShadowRoot;

export const isElement = (node: Node | null): node is Element => node !== null && nodeTypeOf(node) === ELEMENT;
export const isText = (node: Node): node is Text => nodeTypeOf(node) === TEXT;
export const isShadowRoot = (node: Node): node is ShadowRoot => nodeTypeOf(node) === FRAGMENT;

/** The attribute's text, or `''`. */
export const attribute = (element: Element, name: string): string => getAttribute.call(element, name) ?? '';
export const attributeNamesOf = (element: Element): readonly string[] => getAttributeNames.call(element);
export const hasAttr = (element: Element, name: string): boolean => hasAttribute.call(element, name);
export const matches = (element: Element, selector: string): boolean => matchesSelector.call(element, selector);
export const closest = (element: Element, selector: string): Element | null => closestElement.call(element, selector);
export const contains = (outer: Node, inner: Node): boolean => containsNode.call(outer, inner);
export const rootOf = (node: Node): Node => rootNode.call(node);
export const rectOf = (element: Element): DOMRect => boundingRect.call(element);

/** What a slot shows: what is put into it from outside its shadow root, else what stands in it. */
export const shownIn = (slot: Element): readonly Node[] =>
  // Other markup has elements of that name too.
  Object.prototype.toString.call(slot) === '[object HTMLSlotElement]'
    ? assignedNodes.call(slot as HTMLSlotElement, { flatten: true })
    : [];

/** Whether `first` stands before `second` in the same tree. */
export const isBefore = (first: Node, second: Node): boolean =>
  (compareNodes.call(first, second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Whether the element is rendered: neither `display: none` nor `visibility: hidden`, here or above. */
export const isRendered = (element: Element): boolean => checkVisibility.call(element, { visibilityProperty: true });

function queriesOf(root: Node) {
  const type = nodeTypeOf(root);
  return type === DOCUMENT ? queries.document : type === FRAGMENT ? queries.fragment : queries.element;
}

export const queryAll = (root: Node, selector: string): NodeListOf<Element> =>
  queriesOf(root)[0].call(root as Element, selector);
/** The first so many of what a selector finds: of the others no object is made. */
export function queryFirst(root: Node, selector: string, most: number): Element[] {
  const list = queryAll(root, selector);
  const found: Element[] = [];
  for (let at = 0; at < list.length && at < most; at += 1) found.push(list.item(at));
  return found;
}
export const query = (root: Node, selector: string): Element | null =>
  queriesOf(root)[1].call(root as Element, selector);

const activeOf = {
  document: getter(Document.prototype, 'activeElement'),
  fragment: getter(ShadowRoot.prototype, 'activeElement'),
} as const;

/** The focused element of a document or shadow root. */
export const activeElementOf = (root: Root): Element | null =>
  isShadowRoot(root) ? activeOf.fragment(root) : activeOf.document(root);

const documentHasFocus = Document.prototype.hasFocus;

/** Whether the window of a document has the focus. */
export const hasWindowFocus = (document: Document): boolean => documentHasFocus.call(document);

const createNodeIterator = Document.prototype.createNodeIterator;

/** Goes over all elements below a root, in document order. Ask `nextNode()` until it is `null`. */
export const elementsBelow = (root: Root): NodeIterator =>
  createNodeIterator.call(ownerDocumentOf(root) ?? (root as Document), root, NodeFilter.SHOW_ELEMENT);

/** The first child that is an element. */
export function firstElementOf(parent: Node): Element | null {
  let at = firstChildOf(parent);
  while (at && !isElement(at)) at = nextOf(at);
  return at;
}

/** The sibling before that is an element. */
export function previousElementOf(element: Element): Element | null {
  let at = previousOf(element);
  while (at && !isElement(at)) at = previousOf(at);
  return at;
}

/** The next sibling that is an element. */
export function nextElementOf(element: Element): Element | null {
  let at = nextOf(element);
  while (at && !isElement(at)) at = nextOf(at);
  return at;
}

/** The element above, or `null` at the top of a document or shadow root. */
export function parentElementOf(node: Node): Element | null {
  const parent = parentOf(node);
  return isElement(parent) ? parent : null;
}

/** The smallest element around all of some elements. */
export function commonAncestor(elements: readonly Element[]): Element {
  const [first, last] = [elements[0] as Element, elements[elements.length - 1]];
  let at: Element | null = first;
  while (at && last && !contains(at, last)) at = parentElementOf(at);
  return at ?? first;
}

/** The element above, across shadow roots. */
export function composedParentOf(node: Node): Element | null {
  const parent = parentOf(node);
  return parent && isShadowRoot(parent) ? hostOf(parent) : isElement(parent) ? parent : null;
}

/** As `isRendered`, for what may have no box of its own and is shown where what is around it is. */
export function isShown(element: Element): boolean {
  let at: Element | null = element;
  while (at && !isRendered(at) && styleOf(at)?.display === 'contents') at = composedParentOf(at);
  return at !== null && isRendered(at);
}

/** The computed style, also in documents of other frames. */
export function styleOf(element: Element): CSSStyleDeclaration | null {
  const ownerDocument = rootDocumentOf(element);
  return ownerDocument ? (viewOf(ownerDocument)?.getComputedStyle(element) ?? null) : null;
}

const ownerDocumentOf = getter(Node.prototype, 'ownerDocument');

/** The document a node belongs to. */
export const rootDocumentOf = (node: Node): Document | null => ownerDocumentOf(node) as Document | null;
