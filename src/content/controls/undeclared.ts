/**
 * Controls that neither a tag nor a role declares, only names of classes: rows of segments of which one is lit, boxes
 * that open a list, values that become a field when they are clicked, switches that are drawn.
 */
import {
  attribute,
  contains,
  firstElementOf,
  localNameOf,
  matches,
  nextElementOf,
  parentElementOf,
  query,
  queryAll,
  type Root,
  textContentOf,
} from '../dom';
import { labelText } from './text';

const lists = '[tabindex]:is([class*=sel i],[class*=drop i],[class*=pick i],[class*=combo i])';
/** The segment that is lit: by names of classes, and by parts of names. */
const litNames =
  '.on .active .act .selected .sel .current .cur .checked .chosen .is-on .is-active .is-selected .is-checked'.split(
    ' ',
  );
const litParts = '[class*=-active],[class*=-selected],[class*=checked],[class*=toggle-o]';
const rowClass = /seg|toggle|group|pill|chip|choice|option|switch|radio/i;
const inPlace = ['.editable', '.inline-edit', '.click-to-edit'];
const anyInPlace = inPlace.join();

const forms = /^(form|dialog|fieldset|table|section)$/;
const mostLines = 60;
const mostOfName = 200;
const levels = 6;

/** What a person or a program may have made a control by other means, which is then read instead. */
const declared =
  'input,select,textarea,[role]:not([role=group],[role=toolbar],[role=none],[role=presentation]),[aria-pressed],[contenteditable]';
const longest = 60;
const longestName = 120;
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

const switchClass = /(^|[\s_-])(check-?box|switch|toggle|sw)($|[\s_-])/i;
/** What "toggle active" is as well: a part that is folded open, by its heading. */
const foldClass = /(^|[\s_-])toggle($|[\s_-])/i;
/** Names of glyphs that icon fonts and styles give: a box that is ticked or not, a switch to the right or left. */
const glyphs = { on: /(^|[\s_-])(checked|toggle-on)($|[\s_-])/i, off: /(^|[\s_-])(un-?checked|toggle-off)($|[\s_-])/i };

/**
 * Whether a switch that is only drawn is on: by the glyph beside its text, or by a class of its own. `null` where it
 * is none, or does not say: what has no class for being on may show it in any way.
 */
export function drawnState(element: Element): boolean | null {
  const names = attribute(element, 'class');
  if (!switchClass.test(names)) return null;
  let isDrawn = false;
  for (let at = firstElementOf(element); at; at = nextElementOf(at)) {
    if ((textContentOf(at) ?? '').trim() !== '') continue;
    isDrawn = true;
    const glyph = attribute(at, 'class');
    if (glyphs.off.test(glyph)) return false;
    if (glyphs.on.test(glyph)) return true;
  }
  return isDrawn && !foldClass.test(names) && names.split(/\s+/).some((name) => lit.test(name)) ? true : null;
}

/** Whether an element shows a value that becomes a field when it is clicked. */
export const isInPlace = (element: Element): boolean => matches(element, anyInPlace);

/** The value that such an element shows; `''` where it shows that there is none. */
export const inPlaceText = (element: Element): string =>
  /(^|[\s_-])(empty|placeholder)($|\s)/i.test(attribute(element, 'class')) ? '' : labelText(element, true);

/**
 * The controls of a document or shadow root that nothing but names of classes makes some. They are looked for beside
 * lines of text: to search a whole page for parts of names takes too long.
 *
 * @param lines the inputs, and the other lines, each in document order
 */
export function undeclaredIn(root: Root, lines: readonly NodeListOf<Element>[]): Set<Element> {
  const places: Element[] = [];
  for (const line of lines.flatMap(firstLines)) {
    // What is around it is searched already.
    if (places.some((around) => contains(around, line))) continue;
    let place: Element | null = null;
    let at: Element | null = parentElementOf(line);
    for (let level = 0; at && level < levels && !forms.test(localNameOf(at)); level += 1) {
      place = at;
      at = parentElementOf(at);
    }
    if (at && forms.test(localNameOf(at))) place = at;
    if (place) places.push(place);
  }
  const controls = new Set<Element>();
  const take = (element: Element | null) => {
    if (element && isUndeclared(element)) controls.add(element);
  };
  const takeWithRow = (found: NodeListOf<Element>, most = found.length) => {
    for (let at = 0; at < found.length && at < most; at += 1) {
      const element = found.item(at);
      take(element);
      take(parentElementOf(element));
    }
  };
  // One by one: the browser finds a single class many times sooner than one of several.
  for (const name of inPlace) for (const element of queryAll(root, name)) take(element);
  for (const place of places) {
    for (const name of litNames) takeWithRow(queryAll(place, name), mostOfName);
    takeWithRow(queryAll(place, `${lists},${litParts}`));
  }
  return controls;
}

/** Not what is ticked or clicked: long lists have a box in every row. */
const withoutLine = /^(hidden|checkbox|radio|submit|button|reset|image|file)$/i;

function firstLines(list: NodeListOf<Element>): Element[] {
  const lines: Element[] = [];
  for (let at = 0; at < list.length && lines.length < mostLines; at += 1) {
    const line = list.item(at);
    if (!withoutLine.test(attribute(line, 'type'))) lines.push(line);
  }
  return lines;
}

/** Whether an element that was found by its classes is such a control. */
function isUndeclared(element: Element): boolean {
  if (matches(element, `${declared},[for]`)) return false;
  const text = textContentOf(element) ?? '';
  if (text.length > mostSegments * longest) return false;
  if (isInPlace(element)) return text.length <= 200 && !query(element, declared);
  if (matches(element, lists))
    return text.length <= longest && text.trim() !== '' && !query(element, `${declared},a,button`);
  if (rowClass.test(attribute(element, 'class')) && segmentsOf(element) !== null) return true;
  return text.length <= longestName && text.trim() !== '' && drawnState(element) !== null && !query(element, declared);
}
