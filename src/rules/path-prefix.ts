import { trimBlanks } from '../model/ascii-text';
import { type Rule, verdict, why } from './rule';

/** The IMAP path prefix is blank. */
export const pathPrefix: Rule<'incoming.pathPrefix'> = {
  meta: { id: 'path-prefix', requirements: ['R13'], needs: ['incoming.pathPrefix'], source: 'ssl' },
  notApplicable: ({ protocol }) => (protocol === 'pop' ? why('why_path_prefix_pop') : null),
  found: (read) => read['incoming.pathPrefix'],
  expected: () => '',
  judge: (read, { requirements: { pathPrefixToDelete } }) => {
    const prefix = trimBlanks(read['incoming.pathPrefix']);
    if (prefix === '') return verdict('pass', 'why_path_prefix_blank');
    return prefix === pathPrefixToDelete
      ? verdict('fail', 'why_path_prefix_default', prefix)
      : verdict('fail', 'why_path_prefix_not_blank');
  },
};
