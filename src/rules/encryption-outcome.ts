import type { Outcome } from '../model/report';
import type { Security } from '../model/settings';

/** What each kind of encryption is worth, for receiving and for sending alike. */
export const encryptionOutcome: Readonly<Record<Security, Outcome>> = {
  ssl: 'pass',
  // Encrypted, but not the way the service documents.
  starttls: 'warn',
  // Falls back to plain text without a word.
  optional: 'fail',
  none: 'fail',
};
