import { isValidPort } from '../model/port';
import { notOurOutgoingServer } from './other-provider';
import { type Rule, verdict } from './rule';

/** Mail is sent on the port for SSL. */
export const outgoingPort: Rule<'outgoing.port'> = {
  meta: { id: 'outgoing-port', requirements: ['R12'], needs: ['outgoing.port'], source: 'ssl' },
  notApplicable: notOurOutgoingServer,
  found: (read) => String(read['outgoing.port']),
  expected: ({ requirements }) => String(requirements.outgoing.port),
  judge: (read, { settings, requirements: { service, outgoing } }) => {
    const port = read['outgoing.port'];
    const security = settings['outgoing.security'];
    const right = String(outgoing.port);
    if (port === '') return verdict('unknown', 'why_outgoing_port_empty', right);
    if (!isValidPort(port)) return verdict('fail', 'why_outgoing_port_not_a_port');
    if (port === outgoing.port) return verdict('pass', 'why_outgoing_port_right');
    if (outgoing.fallbackPorts.includes(port) && security === 'ssl') {
      return verdict('warn', 'why_outgoing_port_fallback', right);
    }
    if (port === outgoing.submissionPort && security === 'starttls') {
      return verdict('warn', 'why_outgoing_port_submission', service, right);
    }
    return outgoing.plainPorts.includes(port)
      ? verdict('fail', 'why_outgoing_port_plain', service, right)
      : verdict('fail', 'why_outgoing_port_other');
  },
};
