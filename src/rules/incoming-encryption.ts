import { securityName } from '../model/security-text';
import { encryptionOutcome } from './encryption-outcome';
import { judgedForEudora } from './eudora-exception';
import { type Rule, verdict } from './rule';

/** Mail is received over SSL. */
export const incomingEncryption: Rule<'incoming.security'> = {
  meta: { id: 'incoming-encryption', requirements: ['R6'], needs: ['incoming.security'], source: 'imap' },
  notApplicable: judgedForEudora,
  found: (read) => securityName(read['incoming.security']),
  expected: () => securityName('ssl'),
  judge: (read, { requirements: { service } }) => {
    const security = read['incoming.security'];
    const outcome = encryptionOutcome[security];
    if (security === 'optional') return verdict(outcome, 'why_incoming_encryption_optional');
    return verdict(outcome, `why_incoming_encryption_${security}`, service);
  },
};
