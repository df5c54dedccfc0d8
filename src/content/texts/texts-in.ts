/** The parts of a page that show accounts, or settings of one, as text. */
import type { Changing, FoundSoFar, GatheredEntry, TextInPage } from '../../model/gathered';
import { contains } from '../dom';
import { secretWords } from '../secret-words';
import { addressesBeside, entriesOf, foldedParts, listsOfPairs } from './entries';
import { linesOf, pairsIn } from './lines';
import { rowsLike, rowsThatOpen } from './rows';

const mostBeside = 6;

/** What `changing` asks for, of a page of which that much was found; each line with the element that shows it. */
export function textsIn(
  { rowsOf, linesBeside, summaries }: Changing,
  { buttons, documents, elementsOf, inside }: FoundSoFar,
): TextInPage[] {
  const kinds = new Map<Element, GatheredEntry['kind']>();
  const { parts, alike } = entriesOf(buttons, documents, elementsOf(rowsOf));
  for (const part of parts) kinds.set(part, 'part');
  for (const part of alike) kinds.set(part, 'alike');
  const known = [...kinds.keys()];
  const add = (kind: GatheredEntry['kind'], entries: readonly Element[]) => {
    for (const entry of entries)
      if (!known.some((part) => contains(part, entry) || contains(entry, part))) kinds.set(entry, kind);
  };
  add('row', elementsOf(linesBeside.slice(0, mostBeside)).flatMap(rowsLike));
  if (linesBeside.length > 0) add('address', addressesBeside(buttons));
  if (linesBeside.length > 0 || known.length > 0) add('folded', documents.flatMap(foldedParts));
  if (summaries) {
    add('summary', documents.flatMap(listsOfPairs));
    add('row', documents.flatMap(rowsThatOpen));
  }
  return [...kinds].map(([entry, kind]) => ({
    kind,
    lines: (kind === 'row' || kind === 'summary' ? pairsIn : linesOf)(entry, inside).map((line) => ({
      ...line,
      value: isSecret(line.label, line.value) ? '' : line.value,
    })),
  }));
}

/** Whether a line shows a password: its label says so, or what stands before its colon. */
const isSecret = (label: string, value: string) =>
  secretWords.test(label || (/^[^:：]*(?=[:：])/.exec(value)?.[0] ?? ''));
