/** Which web mail client a page belongs to. Only told to the person: no outcome depends on it. */
import type { ClientIdentity } from '../../model/reading';
import {
  attribute,
  documentElementOf,
  firstElementOf,
  matches,
  nextElementOf,
  query,
  textContentOf,
  viewOf,
} from '../dom';
import { clients } from './all';
import type { ShownVersion } from './client';

/** How many children of a head or a body are looked at, and how many fields of each kind. */
const bearerLimit = 300;

/** How far into a script or an attribute a version is looked for, in characters. */
const textLimit = 20_000;

const fingerprints = clients.map(({ fingerprint }) => fingerprint).join();

/**
 * The client whose fingerprint a document bears, or on whose host it is; `null` where it is none.
 *
 * @param fields the document's fields, also hidden ones: they are found already
 */
export function recogniseClient(document: Document, fields: readonly NodeListOf<Element>[]): ClientIdentity | null {
  return clientOn(document, viewOf(document)?.location.hostname ?? '', fields);
}

/** As `recogniseClient`, for a document of that host. */
export function clientOn(
  document: Document,
  host: string,
  fields: readonly NodeListOf<Element>[],
): ClientIdentity | null {
  const marked = markedIn(document, fields);
  const client = clients.find((one) => one.host?.test(host) || (marked && matches(marked, one.fingerprint)));
  if (!client) return null;
  return { id: client.id, name: client.name, version: client.version ? shownVersion(document, client.version) : null };
}

/**
 * The first element that bears a fingerprint of any client: most pages have none. Nothing is searched for, which would
 * take as long as all other searches of a reading together: it stands in a place of its own, or is a field.
 */
function markedIn(document: Document, fields: readonly NodeListOf<Element>[]): Element | null {
  if (fingerprints === '') return null;
  const isMarked = (element: Element) => matches(element, fingerprints);
  const html = documentElementOf(document);
  for (let part = html && firstElementOf(html); part; part = nextElementOf(part)) {
    if (isMarked(part)) return part;
    let left = bearerLimit;
    for (let at = firstElementOf(part); at && left > 0; at = nextElementOf(at), left -= 1) if (isMarked(at)) return at;
  }
  for (const list of fields) {
    const count = Math.min(list.length, bearerLimit);
    for (let at = 0; at < count; at += 1) {
      const field = list.item(at);
      if (isMarked(field)) return field;
    }
  }
  return null;
}

function shownVersion(document: Document, [selector, name, pattern]: ShownVersion): string | null {
  const element = query(document, selector);
  const text = element && (name ? attribute(element, name) : (textContentOf(element) ?? ''));
  const found = text && pattern.exec(text.slice(0, textLimit));
  return found ? found.slice(1).join('.') : null;
}
