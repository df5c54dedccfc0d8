import { isOneWord, splitAtLastAt } from '../model/address';
import type { AccountFacts } from './account-facts';
import { userName } from './account-name';
import { type Rule, type Verdict, verdict } from './rule';

/** The account is the user name, with the mail server where account and server share a field. */
export const incomingAccount: Rule<'incoming.username'> = {
  meta: { id: 'incoming-account', requirements: ['R3', 'R7'], needs: ['incoming.username'], source: 'protocol' },
  found: (read) => read['incoming.username'],
  expected: (facts) => `${userName(facts)}@${facts.requirements.incoming[facts.protocol].host}`,
  judge: (read, facts) => {
    const account = read['incoming.username'];
    const server = facts.requirements.incoming[facts.protocol].host;
    if (account === '') return verdict('fail', 'why_incoming_account_empty', server);
    const { user, host } = splitAtLastAt(account);
    if (!isOneWord(user)) return verdict('fail', 'why_incoming_account_other', server);
    return host === null ? judgeBare(facts, server) : judgeFull(host, facts, server);
  },
};

/** A user name alone is only enough where the server stands in a field of its own, read or not. */
function judgeBare({ settings, cannotTell }: AccountFacts, server: string): Verdict {
  return settings['incoming.host'] !== undefined || cannotTell.includes('incoming.host')
    ? verdict('pass', 'why_incoming_account_user')
    : verdict('fail', 'why_incoming_account_bare', server);
}

function judgeFull(host: string, { requirements, protocol, kindOf }: AccountFacts, server: string): Verdict {
  const kind = kindOf(host);
  if (kind.kind === 'server' && kind.role === protocol) return verdict('pass', 'why_incoming_account_full');
  if (kind.kind === 'login') return verdict('fail', 'why_incoming_account_login', requirements.loginHost);
  if (kind.kind === 'retired') return verdict('fail', 'why_incoming_account_retired');
  return verdict('fail', 'why_incoming_account_other', server);
}
