import { securityName } from '../model/security-text';
import type { Security } from '../model/settings';
import type { AccountFacts } from './account-facts';
import { notRead, type Rule, type Verdict, verdict, why } from './rule';

const sides = ['incoming.security', 'outgoing.security'] as const;

/** Eudora below 5.2 has secure sockets that need settings of their own. */
export const eudoraSsl: Rule<never> = {
  meta: { id: 'eudora-ssl', requirements: ['R8'], needs: [], alsoJudges: sides, source: 'imap' },
  notApplicable: ({ eudora }) => (eudora === null ? why('why_eudora_ssl_other_program') : null),
  found: (_, { settings }) => inWords(settings[sides[0]], settings[sides[1]]),
  expected: ({ eudora }) => {
    if (eudora === 'before-5.1') return inWords('none', 'none');
    return eudora === '5.1' ? inWords('ssl', 'ssl') : null;
  },
  judge: (_, facts) => {
    switch (facts.eudora) {
      case 'before-5.1':
        return judgeBoth(facts, 'none', 'why_eudora_ssl_none', 'why_eudora_ssl_turn_off');
      case '5.1':
        return judgeBoth(facts, 'ssl', 'why_eudora_ssl_alternate', 'why_eudora_ssl_set_alternate');
      case 'from-5.2':
        return verdict('pass', 'why_eudora_ssl_mended');
      default:
        return verdict('unknown', 'why_eudora_ssl_which_version');
    }
  },
};

function judgeBoth(
  facts: AccountFacts,
  right: Security,
  good: 'why_eudora_ssl_none' | 'why_eudora_ssl_alternate',
  bad: 'why_eudora_ssl_turn_off' | 'why_eudora_ssl_set_alternate',
): Verdict {
  const read = sides.map((side) => facts.settings[side]);
  if (read.some((security) => security !== undefined && security !== right)) return verdict('fail', bad);
  const unread = sides.filter((_, index) => read[index] === undefined);
  if (unread.length === 0) return verdict('pass', good);
  // Versions without SSL show neither option. Where one of the two is there, the other only was not seen.
  const noSuchOption = unread.length === 2 && !unread.some((side) => facts.cannotTell.includes(side));
  return right === 'none' && noSuchOption ? verdict('pass', good) : notRead(facts, unread);
}

/** The two settings in Eudora's words; `null` where neither was read. */
function inWords(receiving: Security | undefined, sending: Security | undefined): string | null {
  const said = (when: string, security: Security | undefined) =>
    security === undefined
      ? []
      : [`${when}: ${security === 'ssl' ? 'Required, Alternate Port' : securityName(security)}`];
  return [...said('Receiving', receiving), ...said('Sending', sending)].join('; ') || null;
}
