import type { Case } from './case';

const eudora = (version: string) => ({ 'program.name': 'Eudora', 'program.version': version });

export const cases: readonly Case[] = [
  {
    when: 'Eudora before 5.2',
    settings: eudora('5.1.1'),
    outcome: 'warn',
    why: 'why_program_version_upgrade',
    expected: 'Eudora 5.2 or 6.0',
  },
  { when: 'Eudora 5.2 and later', settings: eudora('5.2'), outcome: 'notApplicable', why: 'why_program_version_fine' },
  {
    when: 'Eudora, version not known',
    settings: { 'program.name': 'Eudora' },
    outcome: 'unknown',
    why: 'why_program_version_which',
  },
  { when: 'any other program', settings: {}, outcome: 'notApplicable', why: 'why_program_version_other_program' },
  { settings: eudora('4.3'), outcome: 'warn', why: 'why_program_version_upgrade' },
  { settings: eudora('5.0.2'), outcome: 'warn', why: 'why_program_version_upgrade' },
  { settings: eudora('5.1'), outcome: 'warn', why: 'why_program_version_upgrade' },
  { settings: eudora('6.2'), outcome: 'notApplicable', why: 'why_program_version_fine' },
  { settings: { 'program.version': '5.1' }, outcome: 'notApplicable', why: 'why_program_version_other_program' },
];
