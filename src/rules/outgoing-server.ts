import type { AccountFacts } from './account-facts';
import type { HostKind } from './host-kind';
import { lookalikeVerdict } from './lookalike-verdict';
import { type Rule, type Verdict, verdict } from './rule';

/** The server that mail is sent through is the right one for where the person connects from. */
export const outgoingServer: Rule<'outgoing.host'> = {
  meta: {
    id: 'outgoing-server',
    requirements: ['R4', 'R7', 'R9'],
    needs: ['outgoing.host'],
    asksConnection: true,
    source: 'imap',
  },
  found: (read) => read['outgoing.host'],
  expected: (facts) => providerServer(facts) ?? facts.requirements.outgoing.host,
  judge: (read, facts) => {
    const kind: HostKind = facts.outgoingHost ?? { kind: 'no-name' };
    switch (kind.kind) {
      case 'server':
        return kind.role === 'smtp' ? judgeRightServer(facts) : verdict('fail', 'why_outgoing_server_incoming');
      case 'empty':
        return verdict('fail', 'why_outgoing_server_empty', outgoingServer.expected(facts) ?? '');
      case 'retired':
        return verdict('fail', 'why_outgoing_server_retired');
      case 'login':
        return verdict('fail', 'why_outgoing_server_login');
      case 'address':
        return verdict('fail', 'why_outgoing_server_address');
      case 'no-name':
        return verdict('fail', 'why_outgoing_server_no_name');
      case 'lookalike':
        return lookalikeVerdict('outgoing', read['outgoing.host'], kind);
      case 'service':
      case 'foreign':
        return judgeOtherServer(read['outgoing.host'], facts);
    }
  },
};

/** The server the person named as the provider's, where they connect through one and it can be one. */
function providerServer({ kindOf, circumstances: { connection, ispServer } }: AccountFacts): string | null {
  if (connection !== 'isp' || ispServer === null) return null;
  return /^(?:foreign|service)$/.test(kindOf(ispServer).kind) ? ispServer : null;
}

/** Through a provider, the right server takes mail only from those who sign in; the server itself may stay. */
function judgeRightServer(facts: AccountFacts): Verdict {
  const { settings, requirements, circumstances } = facts;
  if (circumstances.connection !== 'isp') return verdict('pass', 'why_outgoing_server_right', requirements.service);
  const expected = providerServer(facts);
  const signsIn = settings['outgoing.authentication'];
  if (signsIn === undefined) return { ...verdict('warn', 'why_outgoing_server_maybe_signed_in'), expected };
  return signsIn
    ? verdict('pass', 'why_outgoing_server_signed_in', requirements.service)
    : { ...verdict('fail', 'why_outgoing_server_not_signed_in'), expected };
}

function judgeOtherServer(host: string, { requirements, circumstances }: AccountFacts): Verdict {
  if (circumstances.connection === null) return verdict('warn', 'why_outgoing_server_off_campus');
  if (circumstances.connection !== 'isp') return verdict('fail', 'why_outgoing_server_other', requirements.service);
  return host === circumstances.ispServer
    ? verdict('pass', 'why_outgoing_server_named')
    : verdict('warn', 'why_outgoing_server_if_provider');
}
