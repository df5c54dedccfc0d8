import type { Why } from '../model/report';
import type { AccountFacts } from './account-facts';
import { judgedForEudora } from './eudora-exception';
import { why } from './rule';

/**
 * Encryption and port of sending are judged for servers of the service, names taken for one, and fields that are
 * empty or were not read; a provider's own server has rules of its own. Eudora's exception comes first.
 */
export function notOurOutgoingServer(facts: AccountFacts): Why | null {
  const eudora = judgedForEudora(facts);
  if (eudora) return eudora;
  switch (facts.outgoingHost?.kind) {
    case 'foreign':
    case 'address':
    case 'no-name':
      return why('why_any_other_provider', facts.requirements.service);
    default:
      return null;
  }
}
