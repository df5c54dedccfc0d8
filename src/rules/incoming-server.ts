import { protocolName } from '../model/protocol-text';
import type { AccountFacts } from './account-facts';
import type { HostKind } from './host-kind';
import { lookalikeVerdict } from './lookalike-verdict';
import { type Rule, type Verdict, verdict } from './rule';

/** The server that mail is fetched from is the one for the account's protocol. */
export const incomingServer: Rule<'incoming.host'> = {
  meta: { id: 'incoming-server', requirements: ['R2', 'R3', 'R7'], needs: ['incoming.host'], source: 'protocol' },
  found: (read) => read['incoming.host'],
  expected: ({ requirements, protocol }) => requirements.incoming[protocol].host,
  judge: (read, facts) => {
    const { requirements, protocol, incomingHost } = facts;
    const kind: HostKind = incomingHost ?? { kind: 'no-name' };
    switch (kind.kind) {
      case 'server':
        return judgeServer(kind.role, facts);
      case 'empty':
        return verdict('fail', 'why_incoming_server_empty', requirements.incoming[protocol].host);
      case 'retired':
        return verdict('fail', 'why_incoming_server_retired');
      case 'login':
        return verdict('fail', 'why_incoming_server_login');
      case 'address':
        return verdict('fail', 'why_incoming_server_address');
      case 'no-name':
        return verdict('fail', 'why_incoming_server_no_name');
      case 'lookalike':
        return lookalikeVerdict('incoming', read['incoming.host'], kind);
      case 'service':
      case 'foreign':
        return verdict('fail', 'why_incoming_server_other', requirements.service);
    }
  },
};

function judgeServer(role: 'imap' | 'pop' | 'smtp', { requirements, protocol }: AccountFacts): Verdict {
  if (role === 'smtp') return verdict('fail', 'why_incoming_server_smtp');
  const [theirs, ours] = [protocolName(role), protocolName(protocol)];
  return role === protocol
    ? verdict('pass', 'why_incoming_server_right', ours, requirements.service)
    : verdict('fail', 'why_incoming_server_other_protocol', theirs, ours);
}
