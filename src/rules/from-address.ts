import { isOneWord, splitAtLastAt } from '../model/address';
import { userName } from './account-name';
import { isOwnAddress } from './own-address';
import { type Rule, verdict } from './rule';

/** Mail is sent from an address of the institution. */
export const fromAddress: Rule<'identity.from'> = {
  meta: { id: 'from-address', requirements: ['R5'], needs: ['identity.from'], source: 'imap' },
  found: (read) => read['identity.from'],
  expected: (facts) => {
    const { user, host } = splitAtLastAt(facts.settings['identity.from'] ?? '');
    // The name in an address at one of our servers is the person's own; elsewhere it may be anything.
    const known = host !== null && isOneWord(user) && facts.kindOf(host).kind === 'server';
    return `${known ? user : userName(facts)}@${facts.requirements.addressDomains[0] ?? ''}`;
  },
  judge: (read, { requirements, kindOf }) => {
    const address = read['identity.from'];
    const [first = '', second = first] = requirements.addressDomains;
    if (address === '') return verdict('fail', 'why_from_address_empty', first, second);
    if (isOwnAddress(address, requirements)) return verdict('pass', 'why_from_address_right', requirements.institution);
    const { host } = splitAtLastAt(address);
    const kind = host === null ? null : kindOf(host).kind;
    return kind === 'server' || kind === 'retired'
      ? verdict('fail', 'why_from_address_server', first, second)
      : verdict('fail', 'why_from_address_other', first, second);
  },
};
