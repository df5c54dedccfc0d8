import { securities } from '../model/settings';
import type { Case } from './case';

const eudora = (version: string) => ({ 'program.name': 'Eudora', 'program.version': version });
const both = (security: string) => ({ 'incoming.security': security, 'outgoing.security': security });

/** Every version against every pair of securities. */
const grid: readonly Case[] = ['4.3', '5.0.2', '5.1', '5.1.1', '5.2', '6.0', '6.2.4', ''].flatMap((version) =>
  securities.flatMap((receiving) =>
    securities.map((sending): Case => {
      const settings = { ...eudora(version), 'incoming.security': receiving, 'outgoing.security': sending };
      if (version === '') return { settings, outcome: 'unknown', why: 'why_eudora_ssl_which_version' };
      if (version >= '5.2') return { settings, outcome: 'pass', why: 'why_eudora_ssl_mended' };
      if (version >= '5.1') {
        return receiving === 'ssl' && sending === 'ssl'
          ? { settings, outcome: 'pass', why: 'why_eudora_ssl_alternate' }
          : { settings, outcome: 'fail', why: 'why_eudora_ssl_set_alternate' };
      }
      return receiving === 'none' && sending === 'none'
        ? { settings, outcome: 'pass', why: 'why_eudora_ssl_none' }
        : { settings, outcome: 'fail', why: 'why_eudora_ssl_turn_off' };
    }),
  ),
);

export const cases: readonly Case[] = [
  {
    when: 'Eudora before 5.1, both “None”',
    settings: { ...eudora('4.3'), ...both('none') },
    outcome: 'pass',
    why: 'why_eudora_ssl_none',
  },
  {
    when: 'Eudora before 5.1, no such options',
    settings: eudora('5.0.2'),
    outcome: 'pass',
    why: 'why_eudora_ssl_none',
  },
  {
    when: 'Eudora before 5.1 otherwise',
    settings: { ...eudora('5.0.2'), ...both('ssl') },
    outcome: 'fail',
    why: 'why_eudora_ssl_turn_off',
    expected: 'Receiving: None; Sending: None',
  },
  {
    when: 'Eudora 5.1, both “Required, Alternate Port”',
    settings: { ...eudora('5.1'), ...both('Required, Alternate Port') },
    outcome: 'pass',
    why: 'why_eudora_ssl_alternate',
  },
  {
    when: 'Eudora 5.1 otherwise',
    settings: { ...eudora('5.1.1'), 'incoming.security': 'ssl', 'outgoing.security': 'none' },
    outcome: 'fail',
    why: 'why_eudora_ssl_set_alternate',
    expected: 'Receiving: Required, Alternate Port; Sending: Required, Alternate Port',
  },
  {
    when: 'Eudora 5.1, one of them not on the page and the other right',
    settings: { ...eudora('5.1'), 'incoming.security': 'ssl' },
    outcome: 'unknown',
    why: 'why_any_not_read',
  },
  {
    when: 'Eudora 5.2 and later',
    settings: { ...eudora('6.0'), ...both('none') },
    outcome: 'pass',
    why: 'why_eudora_ssl_mended',
  },
  {
    when: 'Eudora, version not known',
    settings: { 'program.name': 'Eudora' },
    outcome: 'unknown',
    why: 'why_eudora_ssl_which_version',
  },
  {
    when: 'any other program',
    settings: { 'program.name': 'Thunderbird', 'program.version': '5.1' },
    outcome: 'notApplicable',
    why: 'why_eudora_ssl_other_program',
  },
  ...grid,
  { settings: {}, outcome: 'notApplicable', why: 'why_eudora_ssl_other_program' },
  { settings: eudora('5.1'), outcome: 'unknown', why: 'why_any_not_read' },
  { settings: { ...eudora('5.1'), 'outgoing.security': 'none' }, outcome: 'fail', why: 'why_eudora_ssl_set_alternate' },
  { settings: { ...eudora('4.3'), 'incoming.security': 'none' }, outcome: 'unknown', why: 'why_any_not_read' },
  { settings: eudora('4.3'), cannotTell: ['incoming.security'], outcome: 'unknown', why: 'why_any_cannot_tell' },
  { settings: { ...eudora('5.1x'), ...both('ssl') }, outcome: 'pass', why: 'why_eudora_ssl_alternate' },
  {
    settings: { 'program.name': 'Eudora', 'program.version': 5.1, ...both('ssl') },
    outcome: 'pass',
    why: 'why_eudora_ssl_alternate',
  },
  { settings: eudora('5'), outcome: 'unknown', why: 'why_eudora_ssl_which_version' },
  { settings: eudora('5.10'), outcome: 'pass', why: 'why_eudora_ssl_mended' },
  { settings: eudora('newest'), outcome: 'unknown', why: 'why_eudora_ssl_which_version' },
  {
    settings: { 'program.name': 'Eudora OSE', 'program.version': '1.0' },
    outcome: 'notApplicable',
    why: 'why_eudora_ssl_other_program',
  },
];
