import { securityName } from '../model/security-text';
import { encryptionOutcome } from './encryption-outcome';
import { notOurOutgoingServer } from './other-provider';
import { type Rule, verdict } from './rule';

/** Mail is sent over SSL. */
export const outgoingEncryption: Rule<'outgoing.security'> = {
  meta: { id: 'outgoing-encryption', requirements: ['R6'], needs: ['outgoing.security'], source: 'imap' },
  notApplicable: notOurOutgoingServer,
  found: (read) => securityName(read['outgoing.security']),
  expected: () => securityName('ssl'),
  judge: (read, { requirements: { service } }) => {
    const security = read['outgoing.security'];
    const outcome = encryptionOutcome[security];
    if (security === 'optional') return verdict(outcome, 'why_outgoing_encryption_optional');
    return verdict(outcome, `why_outgoing_encryption_${security}`, service);
  },
};
