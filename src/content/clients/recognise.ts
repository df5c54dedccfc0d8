/** Which web mail client a page belongs to. A client is a file of its own and a line here. */
import type { ClientIdentity } from '../../model/reading';
import { query } from '../dom';
import type { Client } from './client';
import { roundcube } from './roundcube';

const clients: readonly Client[] = [roundcube];

/** The client whose fingerprint a document bears, or `null`. */
export function recogniseClient(document: Document): ClientIdentity | null {
  const client = clients.find(({ fingerprint }) => query(document, fingerprint) !== null);
  return client ? { id: client.id, name: client.name, version: client.version?.(document) ?? null } : null;
}
