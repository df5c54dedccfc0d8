import { type Rule, verdict, why } from './rule';

/** Through a provider, the service's server for sending needs the program to sign in. */
export const outgoingAuthentication: Rule<'outgoing.authentication'> = {
  meta: {
    id: 'outgoing-authentication',
    requirements: ['R9'],
    needs: ['outgoing.authentication'],
    asksConnection: true,
    source: 'imap',
  },
  notApplicable: ({ outgoingHost, circumstances, requirements }) =>
    circumstances.connection === 'isp' && outgoingHost?.kind === 'server' && outgoingHost.role === 'smtp'
      ? null
      : why('why_outgoing_authentication_not_needed', requirements.service),
  found: (read) => (read['outgoing.authentication'] ? 'On' : 'Off'),
  expected: () => 'On',
  judge: (read, { requirements: { service } }) =>
    read['outgoing.authentication']
      ? verdict('pass', 'why_outgoing_authentication_on', service)
      : verdict('fail', 'why_outgoing_authentication_off', service),
};
