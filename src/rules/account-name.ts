/** The person's own user name, as far as the form shows it, for suggestions of what to type. */
import { isOneWord, splitAtLastAt } from '../model/address';
import type { AccountFacts } from './account-facts';
import { isUnder } from './host-kind';

/** The word that stands for a user name that is not known. */
const placeholder = 'username';

/** The user name from the incoming account, else from the outgoing one, else the placeholder. */
export function userName({ settings, requirements, kindOf }: AccountFacts): string {
  for (const account of [settings['incoming.username'], settings['outgoing.username']]) {
    const { user, host } = splitAtLastAt(account ?? '');
    const ours =
      host === null ||
      requirements.addressDomains.some((domain) => isUnder(host, domain)) ||
      kindOf(host).kind !== 'foreign';
    if (isOneWord(user) && ours) return user;
  }
  return placeholder;
}
