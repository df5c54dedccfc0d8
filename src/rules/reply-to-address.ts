import { isOwnAddress } from './own-address';
import { type Rule, verdict } from './rule';

/** Replies go where the mail came from. */
export const replyToAddress: Rule<'identity.replyTo'> = {
  meta: { id: 'reply-to-address', requirements: ['R5'], needs: ['identity.replyTo'], source: 'imap' },
  found: (read) => read['identity.replyTo'],
  expected: ({ settings, requirements }) => {
    const from = settings['identity.from'] ?? '';
    return isOwnAddress(from, requirements) ? from : '';
  },
  judge: (read, { settings }) => {
    const address = read['identity.replyTo'];
    const from = settings['identity.from'];
    if (address === '') return verdict('pass', 'why_reply_to_address_empty');
    if (address === from) return verdict('pass', 'why_reply_to_address_same');
    return from === undefined
      ? verdict('warn', 'why_reply_to_address_alone')
      : verdict('warn', 'why_reply_to_address_differs');
  },
};
