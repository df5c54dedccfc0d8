/** Which web mail client a page belongs to. Only told to the person: no outcome depends on it. */
import type { ClientIdentity } from '../../model/reading';
import { attribute, elementsOfTag, matches, query, textContentOf, viewOf } from '../dom';
import { clients } from './all';
import type { ShownVersion } from './client';

/**
 * Tags that can bear a fingerprint, and how many of each are looked at. By their tags they are found many times sooner
 * than by what is looked for, which would be compared with every element of a page.
 */
const bearers = ['script', 'link', 'meta', 'style', 'frame', 'body', 'img', 'input', 'select'];
const bearerLimit = 300;

/** How far into a script or an attribute a version is looked for, in characters. */
const textLimit = 20_000;

const fingerprints = clients.map(({ fingerprint }) => fingerprint).join();

/** The client whose fingerprint a document bears, or on whose host it is; `null` where it is none. */
export function recogniseClient(document: Document): ClientIdentity | null {
  return clientOn(document, viewOf(document)?.location.hostname ?? '');
}

/** As `recogniseClient`, for a document of that host. */
export function clientOn(document: Document, host: string): ClientIdentity | null {
  const marked = markedIn(document);
  const client = clients.find((one) => one.host?.test(host) || (marked && matches(marked, one.fingerprint)));
  if (!client) return null;
  return { id: client.id, name: client.name, version: client.version ? shownVersion(document, client.version) : null };
}

/** The first element that bears a fingerprint of any client: most pages have none. */
function markedIn(document: Document): Element | null {
  if (fingerprints === '') return null;
  for (const tag of bearers) {
    const found = elementsOfTag(document, tag);
    for (let at = 0; at < bearerLimit; at += 1) {
      const element = found.item(at);
      if (!element) break;
      if (matches(element, fingerprints)) return element;
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
