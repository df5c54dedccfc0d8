/**
 * Controls that neither a tag nor a role declares, only names of classes: rows of segments of which one is lit, boxes
 * that open a list, values that become a field when they are clicked.
 */
import { attribute, firstElementOf, isElement, localNameOf, matches, nextOf, query, textContentOf } from '../dom';
import { labelText } from './text';

const lists = '[tabindex]:is([class*=sel i],[class*=drop i],[class*=pick i],[class*=combo i])';
const segments = '[class*=seg i],[class*=toggle i],[class*=group i],[class*=pill i],[class*=chip i],[class*=choice i]';
const inPlace = '.editable,.inline-edit,.inline-editable,.edit-in-place,.click-to-edit,[data-editable]';

/** What may be such a control, and much that is none. */
export const undeclaredSelector = `${lists},${segments},${inPlace}`;

/** What a person or a program may have made a control by other means, which is then read instead. */
const declared = 'input,select,textarea,[role],[aria-pressed],[contenteditable]';
const longest = 60;
const mostSegments = 8;

const lit =
  /^(is-|has-)?(on|active|act|selected|sel|current|cur|checked|chosen)$|[-_](on|active|selected|current|checked|chosen)$/i;

/** The segments of a row, and the one that is lit. */
interface Segments {
  readonly all: readonly Element[];
  readonly lit: Element;
}

/** Elements of a kind with short texts, of which exactly one bears a class more, one that says that it is chosen. */
export function segmentsOf(row: Element): Segments | null {
  const all: Element[] = [];
  let common: string | null = null;
  let chosen: Element | null = null;
  for (let at = firstElementOf(row); at; at = nextElementOf(at)) {
    if (all.length === mostSegments || (all[0] && localNameOf(all[0]) !== localNameOf(at))) return null;
    const classes = attribute(at, 'class').split(/\s+/).filter(Boolean);
    const plain = classes.filter((name) => !lit.test(name));
    if (plain.length < classes.length) {
      if (chosen) return null;
      chosen = at;
    }
    const names = plain.sort().join(' ');
    if (common !== null && common !== names) return null;
    common = names;
    all.push(at);
  }
  if (!chosen || all.length < 2 || query(row, declared)) return null;
  const isShort = (element: Element) => {
    const text = textContentOf(element) ?? '';
    return text.length <= longest && text.trim() !== '';
  };
  return all.every(isShort) ? { all, lit: chosen } : null;
}

function nextElementOf(element: Element): Element | null {
  let at = nextOf(element);
  while (at && !isElement(at)) at = nextOf(at);
  return at as Element | null;
}

/** Whether an element shows a value that becomes a field when it is clicked. */
export const isInPlace = (element: Element): boolean => matches(element, inPlace);

/** The value that such an element shows; `''` where it shows that there is none. */
export const inPlaceText = (element: Element): string =>
  /(^|[\s_-])(empty|placeholder)($|\s)/i.test(attribute(element, 'class')) ? '' : labelText(element, true);

/** Whether an element is a control that nothing but names of classes makes one. */
export function isUndeclared(element: Element): boolean {
  if (matches(element, `${declared},[for]`) || !matches(element, undeclaredSelector)) return false;
  const text = textContentOf(element) ?? '';
  if (text.length > mostSegments * longest) return false;
  if (isInPlace(element)) return text.length <= 200 && !query(element, declared);
  if (matches(element, lists))
    return text.length <= longest && text.trim() !== '' && !query(element, `${declared},a,button`);
  return segmentsOf(element) !== null;
}
