/**
 * A number that differs once a control on the page has another value, came or went. A script can do that without an
 * event or a mutation, so the follower asks for the number now and then. It is no reading: no value is kept, and a
 * field that may hold a password is not looked at.
 */

import { secretWords } from './secret-words';

/** What is searched by itself: a document, or a shadow root, which no search from outside enters. */
export type Root = Document | ShadowRoot;

// Not forms: a page can shadow their members too.
const controls =
  ':is(input,select,[contenteditable],[role=textbox],[role=combobox],[role=spinbutton],[role=switch],[role=checkbox],' +
  '[role=radio],[role=option]):not(form,[type=hidden],[type=password],[type=file])';

/** A form with more controls is no form for mail settings: the rest is followed by events and mutations alone. */
const mostControls = 500;

/** Characters of a text that count. */
const mostCharacters = 200;

const fields = 'input,select,textarea';

// Taken from the prototypes: a page can shadow members of its documents and forms with controls of that name.
const { matches } = Element.prototype;
const textContent = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get;
const nodeType = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeType')?.get;
const documentType = 9;

function search(root: Root, selector: string): NodeListOf<HTMLElement> {
  const { prototype } = nodeType?.call(root) === documentType ? Document : DocumentFragment;
  return prototype.querySelectorAll.call(root as Document & ShadowRoot, selector) as NodeListOf<HTMLElement>;
}

const textOf = (node: Node) => String(textContent?.call(node)).slice(0, mostCharacters);

/** A document, with the open shadow roots and the frames of the same origin below it. Looks at every element. */
export function rootsOf(document: Document): Root[] {
  const roots: Root[] = [document];
  // It grows while it is walked.
  for (const root of roots) {
    for (const element of search(root, ':not(form)')) {
      const { shadowRoot, contentDocument } = element as HTMLIFrameElement;
      if (shadowRoot) roots.push(shadowRoot);
      else if (contentDocument && /^i?frame$/.test(element.localName)) roots.push(contentDocument);
    }
  }
  return roots;
}

/** The number for what stands in these roots. */
export function signatureOf(roots: readonly Root[]): number {
  let hash = roots.length;
  let count = 0;
  for (const root of roots) {
    for (const control of search(root, controls)) {
      count += 1;
      if (count > mostControls) return hash;
      const text = stateOf(control, root);
      for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
  }
  return hash;
}

function stateOf(control: HTMLElement, root: Root): string {
  if (!control.checkVisibility({ visibilityProperty: true })) return '-';
  const { localName, ariaChecked, ariaSelected } = control;
  const { checked, disabled, readOnly } = control as HTMLInputElement;
  const switched = [checked, disabled, readOnly, ariaChecked, ariaSelected].join();
  if (mayBeSecret(control, root)) return switched;
  const value = /^(input|select)$/.test(localName) ? (control as HTMLInputElement).value : textOf(control);
  return switched + value.slice(0, mostCharacters);
}

/** Whether anything about a field speaks of a password: its attributes, its labels, and what stands beside it. */
function mayBeSecret(field: HTMLElement, root: Root): boolean {
  const texts: string[] = [];
  for (const { name, value } of field.attributes) if (name !== 'value') texts.push(value);
  if (field.id) texts.push(...Array.from(search(root, `label[for="${CSS.escape(field.id)}"]`), textOf));
  let part: Element = field;
  for (let level = 0; level < 4; level += 1) {
    const { parentElement, previousSibling } = part;
    if (previousSibling) texts.push(textOf(previousSibling));
    if (!parentElement || matches.call(parentElement, 'form') || parentElement.querySelectorAll(fields).length > 1)
      break;
    part = parentElement;
  }
  return secretWords.test(`${texts.join(' ')} ${part === field ? '' : textOf(part)}`);
}
