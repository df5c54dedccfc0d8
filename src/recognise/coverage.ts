/** How much of a label is understood. */
import { fold } from './fold';
import type { Concept } from './vocabulary/pack';
import { lettersIn, said } from './words';

/** How much of a label is understood: the share of its letters, without what stands in brackets. */
export function coverage(label: string): number {
  const { folded, hits } = said(label);
  const bare = fold(label.replace(/[(（][^)）]*[)）]/g, '')) || folded;
  const known = hits.filter(({ of }) => ![...aside].some((concept) => of.has(concept)));
  const letters = known.reduce((sum, { start, end }) => sum + lettersIn(folded.slice(start, end)), sideWords(folded));
  return letters / Math.max(1, lettersIn(bare));
}

/** What labels of settings do not speak of. */
const aside: ReadonlySet<Concept> = new Set(['suite', 'foreign', 'edit', 'subject', 'all', 'notice']);

/** Length of the words that only say which server: they take nothing from a label's clearness. */
function sideWords(folded: string): number {
  const match = folded.match(/(?<= )(imap4?|pop3?|smtp|ip)(?= )/g);
  return match ? match.join('').length : 0;
}
