import { protocolName } from '../model/protocol-text';
import { type Rule, verdict } from './rule';

/** IMAP is recommended over POP. */
export const incomingProtocol: Rule<'incoming.protocol'> = {
  meta: { id: 'incoming-protocol', requirements: ['R1'], needs: ['incoming.protocol'], source: 'imap' },
  found: (read) => protocolName(read['incoming.protocol']),
  expected: () => protocolName('imap'),
  judge: (read, { requirements }) =>
    read['incoming.protocol'] === 'imap'
      ? verdict('pass', 'why_incoming_protocol_imap')
      : verdict('warn', 'why_incoming_protocol_pop', requirements.service),
};
