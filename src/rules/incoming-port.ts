import { isValidPort } from '../model/port';
import { protocolName } from '../model/protocol-text';
import { judgedForEudora } from './eudora-exception';
import { type Rule, verdict } from './rule';

/** Mail is received on the protocol's port for SSL. */
export const incomingPort: Rule<'incoming.port'> = {
  meta: { id: 'incoming-port', requirements: ['R12'], needs: ['incoming.port'], source: 'ssl' },
  notApplicable: judgedForEudora,
  found: (read) => String(read['incoming.port']),
  expected: ({ requirements, protocol }) => String(requirements.incoming[protocol].port),
  judge: (read, { settings, requirements, protocol }) => {
    const port = read['incoming.port'];
    const { service, incoming } = requirements;
    const right = incoming[protocol].port;
    const name = protocolName(protocol);
    if (port === '') return verdict('unknown', 'why_incoming_port_empty', String(right));
    if (!isValidPort(port)) return verdict('fail', 'why_incoming_port_not_a_port');
    if (port === right) return verdict('pass', 'why_incoming_port_right', name);

    if (incoming.imap.plainPorts.includes(port) || incoming.pop.plainPorts.includes(port)) {
      return settings['incoming.security'] === 'starttls'
        ? verdict('warn', 'why_incoming_port_starttls', service, String(right))
        : verdict('fail', 'why_incoming_port_plain', service, name, String(right));
    }
    const other = protocol === 'imap' ? 'pop' : 'imap';
    if (port === incoming[other].port) {
      return verdict('fail', 'why_incoming_port_other_protocol', String(port), protocolName(other), name);
    }
    return verdict('fail', 'why_incoming_port_other', name);
  },
};
