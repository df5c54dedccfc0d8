/** Which web mail client a page belongs to.  */
import type { ClientIdentity } from '../../model/reading';
import { query } from '../dom';
import { clients } from './all';

/** The client whose fingerprint a document bears, or `null`. */
export function recogniseClient(document: Document): ClientIdentity | null {
  const client = clients.find(({ fingerprint }) => query(document, fingerprint) !== null);
  return client ? { id: client.id, name: client.name, version: client.version?.(document) ?? null } : null;
}
