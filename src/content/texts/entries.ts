/**
 * Saved accounts that a page shows as text: a summary in a table, an entry of a list. They count only where the page
 * offers to change them beside it: instructions, articles and search results name servers too, and are no account.
 */
import { addressInText, serverInText } from '../../model/names-in-text';
import { areAlike } from '../controls/alike';
import { rowSelector, tableSelector } from '../controls/cells';
import { controlSelector } from '../controls/collect';
import { prose } from '../controls/text';
import {
  closest,
  contains,
  firstElementOf,
  isShown,
  localNameOf,
  matches,
  parentElementOf,
  query,
  queryAll,
  queryFirst,
  textContentOf,
} from '../dom';
import { isOneOfRows, partsLike } from './rows';

const longestLine = 160;
const cellLimit = 1_500;
/** Instructions can be changed too, by those who write them. */
const writing = '[role=article],[class*=wiki i],[class*=article i],[id*=wiki i],[class*=blog i],[class*=markdown i]';
/** What is filled in is no summary of what was. */
const entered = 'input:not([type=hidden],[type=checkbox],[type=radio],[type=submit],[type=button]),select,textarea';
const longestEntry = 800;
/** More fields make a form: one row or two of a list may be being changed. */
const mostEntered = 3;
const climbLimit = 6;

/** Parts of a page that can be changed. */
interface Entries {
  /** The smallest that show a server. */
  readonly parts: readonly Element[];
  /** Others that are built like one of these. */
  readonly alike: readonly Element[];
}

/**
 * The smallest parts of a page that show a server and can be changed, and those that are built like them.
 *
 * @param buttons those that lead to a change
 * @param changed controls of rows that are being changed, each row an account
 */
export function entriesOf(
  buttons: readonly Element[],
  documents: readonly Document[],
  changed: readonly Element[],
): Entries {
  const entries = new Set(changed.flatMap(rowsBeside));
  const shown = buttons.filter((button) => isShown(button) && !isWritten(button));
  for (const button of shown) {
    let at = parentElementOf(button);
    for (let level = 0; at && level < climbLimit && !isWhole(at); level += 1) {
      if ((textContentOf(at) ?? '').length > longestEntry || queryAll(at, entered).length > mostEntered) break;
      if (!isLine(at) && serverInText.test(prose(at))) {
        entries.add(at);
        break;
      }
      at = parentElementOf(at);
    }
  }
  // What is saved, with the button somewhere beside it.
  const isSummary = shown.length > 0 && entries.size === 0;
  if (isSummary) for (const entry of documents.flatMap(cellEntries)) entries.add(entry);
  const parts = smallest(entries);
  // What shows no server, such as addresses, in a part like one that does.
  const alike = new Set(
    parts.flatMap(cardsLike).filter((part) => isSummary || shown.some((button) => contains(part, button))),
  );
  return { parts, alike: smallest(alike).filter((one) => !parts.some((part) => part === one || contains(one, part))) };
}

/** Whether a part that can be changed by itself is a line of the list or table around it. */
function isLine(part: Element): boolean {
  if (localNameOf(part) === 'dd' || isOneOfRows(part)) return true;
  const row = localNameOf(part) === 'td' ? parentElementOf(part) : null;
  return row !== null && isOneOfRows(row);
}

const isWhole = (part: Element) => /^(body|main)$/.test(localNameOf(part));

/** Those that hold no other. */
const smallest = (entries: ReadonlySet<Element>): Element[] =>
  [...entries].filter((entry) => ![...entries].some((other) => other !== entry && contains(entry, other)));

/** Parts of the page that are built like one that shows a server, and in which nothing is filled in. */
const cardsLike = (entry: Element): Element[] =>
  partsLike(entry).filter(
    (part) =>
      !contains(part, entry) &&
      (textContentOf(part) ?? '').length <= longestEntry &&
      !query(part, entered) &&
      isShown(part),
  );

/** The rows of a table that show a server as text, beside one in which a control stands. */
function rowsBeside(control: Element): Element[] {
  const row = closest(control, rowSelector);
  const table = row && closest(row, tableSelector);
  if (!table) return [];
  return [...queryAll(table, rowSelector)].filter(
    (other) =>
      other !== row && query(other, controlSelector) === null && serverInText.test(prose(other)) && isShown(other),
  );
}

const fewestLists = 3;
const mostLists = 30;

/** Lists of pairs where the page has several that are built alike and one shows a server: all of them. */
export function listsOfPairs(document: Document): Element[] {
  const lists = queryFirst(document, 'dl', mostLists).filter(
    (list) => isShown(list) && !closest(list, `${writing},article`),
  );
  return lists.filter((list) => {
    const alike = lists.filter((other) => areAlike(other, list));
    return alike.length >= fewestLists && alike.some((other) => serverInText.test(prose(other)));
  });
}

/** What opens a part that is folded, and names the server in it. */
export const foldedParts = (document: Document): Element[] =>
  // One by one: the browser finds a single name many times sooner than one of a list.
  ['summary', '[aria-expanded=false]']
    .flatMap((selector) => queryFirst(document, selector, mostLists))
    .filter((head) => !matches(head, 'details[open]>summary,[aria-haspopup]') && namesServer(head) && isShown(head));

const namesServer = (part: Element) => serverInText.test((textContentOf(part) ?? '').slice(0, longestEntry));

/** Lines that show an address and no server, each beside a button that changes it: what an earlier step asked for. */
export const addressesBeside = (buttons: readonly Element[]): Element[] =>
  buttons
    .map(parentElementOf)
    .filter((line) => line !== null)
    .filter((line) => {
      const text = textContentOf(line) ?? '';
      const isLine = text.length <= longestLine && addressInText.test(text) && !serverInText.test(text);
      return isLine && !query(line, entered) && isShown(line);
    });

function cellEntries(document: Document): Element[] {
  const entries: Element[] = [];
  for (const cell of queryFirst(document, 'td,dd,span,div', cellLimit)) {
    const text = firstElementOf(cell) ? '' : (textContentOf(cell) ?? '');
    if (text.length > 100 || !serverInText.test(text) || !isShown(cell) || closest(cell, `${writing},article`))
      continue;
    let at: Element | null = null;
    for (let around = parentElementOf(cell); around && !isWhole(around); around = parentElementOf(around)) {
      if ((textContentOf(around) ?? '').length > longestEntry || query(around, entered)) break;
      at = around;
    }
    if (at) entries.push(at);
  }
  return entries;
}

/** Whether a button changes what is written there: an article with a title of its own is no card of an account. */
function isWritten(button: Element): boolean {
  const article = closest(button, 'article');
  return closest(button, writing) !== null || (article !== null && query(article, 'h1') !== null);
}
