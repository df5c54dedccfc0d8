import type { Case } from './case';

export const cases: readonly Case[] = [
  { when: 'always', settings: {}, outcome: 'manual', why: 'why_quit_when_away_reminder', expected: null },
];
