import { type Rule, verdict, why } from './rule';

/** Eudora is new enough to handle SSL like other programs. */
export const programVersion: Rule<never> = {
  meta: { id: 'program-version', requirements: ['R8'], needs: [], alsoJudges: ['program.version'], source: 'imap' },
  notApplicable: ({ eudora }) => {
    if (eudora === null) return why('why_program_version_other_program');
    return eudora === 'from-5.2' ? why('why_program_version_fine') : null;
  },
  found: (_, { settings }) => settings['program.version'] ?? null,
  expected: () => 'Eudora 5.2 or 6.0',
  judge: (_, { eudora }) =>
    eudora === 'unknown'
      ? verdict('unknown', 'why_program_version_which')
      : verdict('warn', 'why_program_version_upgrade'),
};
