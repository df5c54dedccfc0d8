/**
 * Finds every control of a page in document order: in the document, in open shadow roots, and in the frames that
 * have the page's origin.
 */
import {
  frameDocumentOf,
  framesetDocumentOf,
  isBefore,
  isRendered,
  localNameOf,
  matches,
  queryAll,
  type Root,
  rectOf,
  shadowRootOf,
} from '../dom';

/** Elements that hold a setting, and frames. Buttons only where they act as a list box. */
const selector = [
  'input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image],[type=file])',
  'select',
  'textarea',
  '[role=radio]:not(input)',
  '[role=checkbox]:not(input)',
  '[role=switch]:not(input)',
  '[role=combobox]:not(input,select)',
  '[role=listbox]:not(select)',
  '[role=textbox]:not(input,textarea)',
  '[role=spinbutton]:not(input)',
  '[role=button][aria-haspopup=listbox]',
  'button[aria-haspopup=listbox]:not([role=combobox])',
  'iframe',
  'frame',
].join(',');

/** More controls than a settings page has; the rest of such a page is said to be unread. */
export const controlLimit = 5_000;

/** A document that was read, and the frame it stands in: `null` for the topmost. */
interface CollectedDocument {
  readonly document: Document;
  readonly frame: Element | null;
}

/** What stands on a page, before anything is made of it. */
export interface Collection {
  /** Controls in document order, those of shadow roots and frames where their host or frame stands. */
  readonly controls: readonly Element[];
  readonly documents: readonly CollectedDocument[];
  /** Visible frames of another origin. */
  readonly foreignFrames: readonly Element[];
  /** Whether there were more than `controlLimit` controls. */
  readonly truncated: boolean;
}

/** Collects the controls of a document and of all that is below it. */
export function collect(document: Document): Collection {
  const controls: Element[] = [];
  const documents: CollectedDocument[] = [{ document, frame: null }];
  const foreignFrames: Element[] = [];
  let truncated = false;

  const visitRoot = (root: Root): void => {
    for (const element of controlsAndHosts(root)) {
      if (controls.length >= controlLimit) {
        truncated = true;
        return;
      }
      const shadow = shadowRootOf(element);
      if (shadow) visitRoot(shadow);
      const name = localNameOf(element);
      if (name === 'iframe' || name === 'frame') visitFrame(element);
      else if (!shadow || isControl(element)) controls.push(element);
    }
  };
  const visitFrame = (frame: Element): void => {
    if (!canHoldForm(frame)) return;
    const inner = innerDocument(frame);
    if (!inner) foreignFrames.push(frame);
    else if (!documents.some((known) => known.document === inner)) {
      documents.push({ document: inner, frame });
      visitRoot(inner);
    }
  };
  visitRoot(document);
  return { controls, documents, foreignFrames, truncated };
}

const isControl = (element: Element) => matches(element, selector);

/** The elements of one root that the selector finds and those with a shadow root of their own, in document order. */
function controlsAndHosts(root: Root): Element[] {
  const found = [...queryAll(root, selector)];
  const hosts: Element[] = [];
  for (const element of queryAll(root, '*')) if (shadowRootOf(element)) hosts.push(element);
  if (hosts.length === 0) return found;
  const merged: Element[] = [];
  let next = 0;
  for (const host of hosts) {
    let control = found[next];
    while (control && control !== host && isBefore(control, host)) {
      merged.push(control);
      next += 1;
      control = found[next];
    }
    if (control === host) next += 1;
    merged.push(host);
  }
  return merged.concat(found.slice(next));
}

/** `null` where the frame belongs to another origin, or is sandboxed. */
function innerDocument(frame: Element): Document | null {
  return localNameOf(frame) === 'iframe'
    ? frameDocumentOf(frame as HTMLIFrameElement)
    : framesetDocumentOf(frame as HTMLFrameElement);
}

/** Hidden frames and those of an icon's size hold no form. */
function canHoldForm(frame: Element): boolean {
  if (!isRendered(frame)) return false;
  const { width, height } = rectOf(frame);
  return width >= 60 && height >= 20;
}
