/**
 * Runs in every frame of the sites that are checked without a click. Notices whether there is anything to fill in,
 * and when it changes, and tells the background, which reads the page. Reads no value itself.
 */
import { send } from '../messages';

const controls =
  'input:not([type=hidden],[type=search],[type=submit],[type=button],[type=image],[type=reset],[type=file]),' +
  'select,textarea,[contenteditable],[role=textbox],[role=combobox],[role=spinbutton],[role=switch],[role=checkbox],' +
  '[role=radio],[role=listbox]';

/** Attributes that show, hide, fill or switch a control. */
const telling = ['class', 'style', 'hidden', 'open', 'value', 'checked', 'selected', 'aria-checked', 'aria-selected'];

/** Milliseconds from a change to the next look. A page that changes all the time is looked at less and less. */
const shortest = 300;
const longest = 10_000;

/** More elements than this are not searched for shadow roots: that would take over a millisecond. */
const searchable = 20_000;

// Taken from the prototype: a page can shadow members of its document with an image or a form of that name.
const isHidden = Object.getOwnPropertyDescriptor(Document.prototype, 'hidden')?.get;

/** Ends with the extension's version this script belongs to. */
const life = new AbortController();
life.signal.addEventListener('abort', () => observer.disconnect());

let pause = shortest;
let timer: ReturnType<typeof setTimeout> | undefined;
let told = false;

const observer = new MutationObserver((mutations) => {
  if (mutations.some(matters)) lookSoon();
});
const observed = new WeakSet<Node>();

function observe(root: Document | ShadowRoot): void {
  if (observed.has(root)) return;
  observed.add(root);
  observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: telling });
}

/** A clock replaces text once a second: only elements count. */
function matters({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  const hasElement = (nodes: NodeList) => Array.prototype.some.call(nodes, (node: Node) => node.nodeType === 1);
  return type === 'attributes' || hasElement(addedNodes) || hasElement(removedNodes);
}

function lookSoon(): void {
  if (timer !== undefined || isHidden?.call(document)) return;
  timer = setTimeout(look, pause);
  pause = Math.min(pause * 2, longest);
}

function look(): void {
  timer = undefined;
  const shown = hasControl();
  if (shown || told) tell(shown ? 'form-seen' : 'form-gone');
  told = shown;
}

function hasControl(): boolean {
  if (Document.prototype.querySelector.call(document, controls)) return true;
  const elements = Document.prototype.querySelectorAll.call(document, '*');
  if (elements.length > searchable) return false;
  return Array.from(elements).some(({ shadowRoot }) => {
    if (!shadowRoot) return false;
    observe(shadowRoot);
    return shadowRoot.querySelector(controls) !== null;
  });
}

function tell(kind: 'form-seen' | 'form-gone'): void {
  // After an update of the extension this script is an orphan: the new version's watcher comes with the next page.
  if (!chrome.runtime?.id) {
    life.abort();
    return;
  }
  send(kind).catch((error: unknown) => console.error('IMSS Mail Check could not tell that a form changed:', error));
}

/** What a person does is answered at once, however busy the page was before. */
function hurry(): void {
  pause = shortest;
  if (timer !== undefined) {
    clearTimeout(timer);
    timer = undefined;
  }
  lookSoon();
}

function listen(target: EventTarget, type: string, listener: () => void): void {
  EventTarget.prototype.addEventListener.call(target, type, listener, {
    capture: true,
    passive: true,
    signal: life.signal,
  });
}

observe(document);
for (const type of ['input', 'change', 'reset', 'click']) listen(document, type, hurry);
listen(document, 'visibilitychange', hurry);
listen(window, 'pagehide', () => told && tell('form-gone'));
// A page that comes back from the browser's memory is shown without a badge.
listen(window, 'pageshow', hurry);
look();
