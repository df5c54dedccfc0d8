import { type Rule, verdict } from './rule';

/** The program does not run while nobody is there. No page can show it. */
export const quitWhenAway: Rule<never> = {
  meta: { id: 'quit-when-away', requirements: ['R11'], needs: [], source: 'imap' },
  found: () => null,
  expected: () => null,
  judge: () => verdict('manual', 'why_quit_when_away_reminder'),
};
