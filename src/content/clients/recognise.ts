/** Which web mail client a page belongs to. Only told to the person: no outcome depends on it. */
import type { ClientIdentity } from '../../model/reading';
import { attribute, matches, query, textContentOf, viewOf } from '../dom';
import { clients } from './all';
import type { ShownVersion } from './client';

/** How far into a script or an attribute a version is looked for, in characters. */
const textLimit = 20_000;

/** The client whose fingerprint a document bears, or on whose host it is; `null` where it is none. */
export function recogniseClient(document: Document): ClientIdentity | null {
  return clientOn(document, viewOf(document)?.location.hostname ?? '');
}

/** As `recogniseClient`, for a document of that host. */
export function clientOn(document: Document, host: string): ClientIdentity | null {
  // One look through the document for all fingerprints together: most pages bear none of them.
  const marked = query(document, clients.map(({ fingerprint }) => fingerprint).join() || ':not(*)');
  const client = clients.find((one) => one.host?.test(host) || (marked && matches(marked, one.fingerprint)));
  if (!client) return null;
  return { id: client.id, name: client.name, version: client.version ? shownVersion(document, client.version) : null };
}

function shownVersion(document: Document, [selector, name, pattern]: ShownVersion): string | null {
  const element = query(document, selector);
  const text = element && (name ? attribute(element, name) : (textContentOf(element) ?? ''));
  const found = text && pattern.exec(text.slice(0, textLimit));
  return found ? found.slice(1).join('.') : null;
}
