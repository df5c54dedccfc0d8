/**
 * Finds every control of a page in document order: in the document, in open shadow roots, and in the frames that
 * have the page's origin.
 */
import {
  attribute,
  bodyOf,
  composedParentOf,
  contains,
  elementsBelow,
  frameDocumentOf,
  framesetDocumentOf,
  hasAttr,
  isConnectedOf,
  isRendered,
  isShadowRoot,
  localNameOf,
  matches,
  queryAll,
  queryFirst,
  type Root,
  rectOf,
  rootOf,
  shadowRootOf,
  textContentOf,
} from '../dom';
import { Slices } from '../slices';
import { InTurn } from './in-turn';
import { undeclaredIn } from './undeclared';

/** What is pressed or not, beside another one of which the same is said. */
export const pressedInRow = '[aria-pressed]+*,:has(+[aria-pressed])';

/** Elements that hold a setting. Buttons only where they act as a list box. */
export const controlSelector =
  'input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image],[type=file]),select,textarea,' +
  '[role=radio]:not(input),[role=checkbox]:not(input),[role=switch]:not(input),[role=combobox]:not(input,select),' +
  '[role=listbox]:not(select),[role=textbox]:not(input,textarea),[role=spinbutton]:not(input),[role=slider]:not(input),' +
  '[aria-haspopup=listbox]:is(button,[role=button]):not([role=combobox]),[aria-haspopup=dialog][aria-label*=", "]:is(button,[role=button]),' +
  // A row of buttons of which one is pressed, and a switch that is a button of its own kind.
  `[aria-pressed]:is(${pressedInRow},[role=button]:not(button))`;
/**
 * Everything that a walk over a page can be about; most of it is told apart afterwards. One by one: the browser finds
 * a single name many times sooner than one of a list.
 */
const ofInterest = ['iframe', '[role]', 'label', 'button:is([aria-pressed],[aria-haspopup])'];
/** What is clicked. Documents with more of either have long lists, which say nothing of settings. */
const clicked = ['button', 'a'];
const clickedLimit = 200;
const mostClicked = 1_000;
/** Tags of native controls. */
const native = /^(input|select|textarea)$/;
const widget = /^(radio|checkbox|switch|combobox|listbox|textbox|spinbutton|slider)$/;
const withoutValue = /^(hidden|submit|button|reset|image|file)$/i;

/** More controls than a settings page has; the rest of such a page is said to be unread. */
export const controlLimit = 2_000;

/** The native fields of a document or shadow root, also hidden ones; each list in document order. */
interface Fields {
  readonly inputs: NodeListOf<Element>;
  readonly areas: NodeListOf<Element>;
  readonly selects: NodeListOf<Element>;
}

/** A document that was read, and the frame it stands in: `null` for the topmost. */
interface CollectedDocument {
  readonly document: Document;
  readonly frame: Element | null;
  readonly fields: Fields;
}

/** What stands on a page, before anything is made of it. */
export interface Collection {
  /** Controls in document order, also those that only classes make some; those of shadow roots and frames where their host or frame stands. */
  readonly controls: readonly Element[];
  readonly documents: readonly CollectedDocument[];
  /** Those that neither a tag nor a role makes one. */
  readonly undeclared: ReadonlySet<Element>;
  /** What is clicked: the first buttons and links of each document and shadow root. */
  readonly buttons: readonly Element[];
  /** Labels with the id of a control; elements of other names that act as such are not among them. */
  readonly labels: readonly Element[];
  /** Visible frames of another origin. */
  readonly foreignFrames: readonly Element[];
  /** Whether there were more than `controlLimit` controls. */
  readonly truncated: boolean;
}

/** Goes once over all elements of a document and of all that is below it. */
export async function collect(document: Document, slices = new Slices()): Promise<Collection> {
  const controls: Element[] = [];
  const buttons: Element[] = [];
  const labels: Element[] = [];
  const undeclared = new Set<Element>();
  const documents: CollectedDocument[] = [];
  const foreignFrames: Element[] = [];

  const take = (element: Element): void => {
    const name = localNameOf(element);
    if (undeclared.has(element) || isControl(element, name)) controls.push(element);
    else if (isClicked(element, name) && buttons.length < mostClicked) buttons.push(element);
    else if (name === 'label' && hasAttr(element, 'for')) labels.push(element);
  };
  const visitDocument = async (inner: Document, frame: Element | null): Promise<void> => {
    const fields = fieldsIn(inner);
    documents.push({ document: inner, frame, fields });
    await visitRoot(inner, fields);
  };
  const visitRoot = async (root: Root, { inputs, areas, selects }: Fields): Promise<void> => {
    // Found by the browser's own search, which makes no object of all the others. Shadow roots it cannot find: for them
    // every element is looked at, in the cheapest way there is.
    for (const name of clicked)
      for (const element of queryFirst(root, name, clickedLimit))
        if (buttons.length < mostClicked && !isControl(element, name)) buttons.push(element);
    const others = [...ofInterest, ...(isFrameset(root) ? ['frame'] : [])].map((selector) => queryAll(root, selector));
    const found = new InTurn([inputs, areas, selects, ...others]);
    for (const control of undeclaredIn(root, [inputs, areas])) undeclared.add(control);
    const walk = elementsBelow(root);
    let count = 0;
    /** Goes on to what is to be entered, to the end of a piece (`'pause'`), or to the end. To wait takes too long. */
    const goOn = (): Element | 'pause' | null => {
      while (controls.length <= controlLimit) {
        const element = walk.nextNode() as Element | null;
        if (!element || shadowRootOf(element)) return element;
        if (found.isNext(element)) {
          if (isFrame(element)) return element;
          take(element);
        } else if (undeclared.size > 0 && undeclared.has(element)) controls.push(element);
        count += 1;
        if (count % 512 === 0 && slices.isOver()) return 'pause';
      }
      return null;
    };
    for (let stop = slices.isOver() ? 'pause' : goOn(); stop; stop = goOn()) {
      if (stop === 'pause') {
        await slices.next();
        // What the page has removed meanwhile is not met any more.
        found.skip((element) => !isConnectedOf(element));
      } else await enter(stop, found);
    }
    // What the page has moved meanwhile.
    for (let next = found.shift(); next && controls.length <= controlLimit; next = found.shift()) {
      if (!isConnectedOf(next)) continue;
      if (isFrame(next)) await visitFrame(next);
      else take(next);
    }
  };
  const enter = async (element: Element, found: InTurn): Promise<void> => {
    const shadow = shadowRootOf(element);
    if (!shadow) return visitFrame(element);
    const before = controls.length;
    await visitRoot(shadow, fieldsIn(shadow));
    // A widget that bears a role stands for what is in it, unless that bears the same.
    if (found.isNext(element)) {
      if (controls.length === before) take(element);
    } else if (undeclared.has(element)) controls.push(element);
  };
  const visitFrame = async (frame: Element): Promise<void> => {
    // Hidden frames and those of an icon's size hold no form.
    if (!isRendered(frame)) return;
    const { width, height } = rectOf(frame);
    if (width < 60 || height < 20) return;
    const inner =
      localNameOf(frame) === 'iframe'
        ? frameDocumentOf(frame as HTMLIFrameElement)
        : framesetDocumentOf(frame as HTMLFrameElement);
    if (!inner) foreignFrames.push(frame);
    else if (!documents.some((known) => known.document === inner)) await visitDocument(inner, frame);
  };
  await visitDocument(document, null);
  const truncated = controls.length > controlLimit;
  controls.length = Math.min(controls.length, controlLimit);
  return { controls, undeclared, buttons, labels, documents, foreignFrames, truncated };
}

const isFrame = (element: Element) => /^i?frame$/.test(localNameOf(element));

/** Frames of the old kind stand nowhere else. */
function isFrameset(root: Root): boolean {
  const body = isShadowRoot(root) ? null : bodyOf(root);
  return body !== null && localNameOf(body) === 'frameset';
}

const fieldsIn = (root: Root): Fields => ({
  inputs: queryAll(root, 'input'),
  areas: queryAll(root, 'textarea'),
  selects: queryAll(root, 'select'),
});

/** Of what is neither a control nor found by its tag: what acts as a button or a link, and no hidden value. */
const isClicked = (element: Element, name: string): boolean =>
  name === 'input'
    ? /^(submit|button)$/i.test(attribute(element, 'type'))
    : !clicked.includes(name) && /^(button|link)$/.test(attribute(element, 'role'));

function isControl(element: Element, name: string): boolean {
  const role = attribute(element, 'role');
  // A button of the old kind may bear the role of a switch.
  if (native.test(name))
    return !withoutValue.test(attribute(element, 'type')) || /^(checkbox|switch|radio)$/.test(role);
  if (role !== '' && widget.test(role)) return true;
  const isButton = name === 'button' || role === 'button';
  // Buttons only where they open a list, or are pressed or not: in a row of such, or as a switch of their own kind.
  return (
    isButton &&
    (attribute(element, 'aria-haspopup') === 'listbox' ||
      opensDialog(element) ||
      (hasAttr(element, 'aria-pressed') && (name !== 'button' || matches(element, pressedInRow))))
  );
}

/** A button without a text that opens its list as a dialog, and says both what it is of and what is chosen. */
export const opensDialog = (element: Element): boolean =>
  attribute(element, 'aria-haspopup') === 'dialog' &&
  attribute(element, 'aria-label').includes(', ') &&
  (textContentOf(element) ?? '').trim() === '';

/** How many controls stand below each element: counted up to three, since more make no difference. */
export class Inside {
  readonly #counts = new Map<Node, number>();

  constructor(controls: readonly Element[]) {
    for (const control of controls) {
      for (let at: Element | null = control; at; at = composedParentOf(at)) {
        const count = this.#counts.get(at) ?? 0;
        if (count === 3) break;
        this.#counts.set(at, count + 1);
      }
    }
  }

  /** Controls that an element is or holds: 0, 1, 2, or 3 for more. */
  of = (element: Element): number => this.#counts.get(element) ?? 0;
}

/** Whether an element is a control, and no container of some. */
export const isControlElement = (element: Element): boolean =>
  /^(input|select|textarea)$/.test(localNameOf(element))
    ? attribute(element, 'type') !== 'hidden'
    : /^(radio|checkbox|switch|combobox|textbox|listbox)$/.test(attribute(element, 'role')) ||
      hasAttr(element, 'aria-pressed');

/** The element of an id that an attribute names, in the same document or shadow root. */
export function elementNamed(id: string, near: Element): Element | null {
  return id === '' ? null : (queryAll(rootOf(near), `#${CSS.escape(id)}`)[0] ?? null);
}

/**
 * The part of a widget that names it, where its label and what is chosen both stand in it: of several parts that are
 * said to name it the first in it, and not the last of all.
 */
export function innerLabel(element: Element): Element | null {
  const ids = attribute(element, 'aria-labelledby').trim().split(/\s+/, 6).slice(0, -1);
  for (const id of ids) {
    const label = elementNamed(id, element);
    if (label && label !== element && contains(element, label)) return label;
  }
  return null;
}
