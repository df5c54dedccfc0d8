import type { Case } from './case';

export const cases: readonly Case[] = [
  {
    when: 'under 5 minutes',
    settings: { checkIntervalMinutes: 1 },
    outcome: 'fail',
    why: 'why_check_interval_too_often',
    expected: '10 minutes',
  },
  {
    when: '5 to under 10 minutes',
    settings: { checkIntervalMinutes: 5 },
    outcome: 'pass',
    why: 'why_check_interval_acceptable',
  },
  {
    when: '10 minutes and more',
    settings: { checkIntervalMinutes: 10 },
    outcome: 'pass',
    why: 'why_check_interval_right',
  },
  {
    when: 'never, or manually',
    settings: { checkIntervalMinutes: 0 },
    outcome: 'pass',
    why: 'why_check_interval_manual',
  },
  { when: 'not on the page', settings: {}, outcome: 'unknown', why: 'why_any_not_read' },
  { settings: { checkIntervalMinutes: 4.99 }, outcome: 'fail', why: 'why_check_interval_too_often' },
  { settings: { checkIntervalMinutes: 0.5 }, outcome: 'fail', why: 'why_check_interval_too_often' },
  { settings: { checkIntervalMinutes: -1 }, outcome: 'fail', why: 'why_check_interval_too_often' },
  { settings: { checkIntervalMinutes: 9.99 }, outcome: 'pass', why: 'why_check_interval_acceptable' },
  { settings: { checkIntervalMinutes: 1440 }, outcome: 'pass', why: 'why_check_interval_right' },
  { settings: { checkIntervalMinutes: '299 seconds' }, outcome: 'fail', why: 'why_check_interval_too_often' },
  { settings: { checkIntervalMinutes: '1 hour' }, outcome: 'pass', why: 'why_check_interval_right' },
  { settings: { checkIntervalMinutes: 'manually' }, outcome: 'pass', why: 'why_check_interval_manual' },
  { settings: { checkIntervalMinutes: 'often' }, outcome: 'unknown', why: 'why_any_cannot_tell' },
  { settings: { checkIntervalMinutes: Number.NaN }, outcome: 'unknown', why: 'why_any_cannot_tell' },
];
