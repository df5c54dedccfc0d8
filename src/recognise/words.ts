/** What texts speak of, by the vocabularies of all languages. */
import { fold } from './fold';
import { remembered } from './remember';
import type { Concept } from './vocabulary/pack';
import { packed } from './vocabulary/packed';

/** A word or phrase that was found in a folded text. */
interface Hit {
  readonly of: ReadonlySet<Concept>;
  readonly start: number;
  readonly end: number;
}

/** A text and what it speaks of. */
export interface Said {
  /** As `fold` gives it. */
  readonly folded: string;
  /** In the order of the text; of a phrase and a word in it, the phrase alone. */
  readonly hits: readonly Hit[];
  /** Everything that is spoken of. */
  readonly of: ReadonlySet<Concept>;
}

/** Words without blanks between. */
const unspaced = /[\u3040-\u9fff]/;
const longestPhrase = 5;
const longestUnspaced = 8;

/** Concepts by word: as a whole, by its beginning, by its end, and of whole texts. */
const [exact, beginnings, endings, whole] = [0, 0, 0, 0].map(() => new Map<string, Set<Concept>>()) as [
  Words,
  Words,
  Words,
  Words,
];
type Words = Map<string, Set<Concept>>;

export const numberWords: string[] = [];

function addWord(words: Words, word: string, concept: Concept): void {
  const known = words.get(word);
  if (known) known.add(concept);
  else words.set(word, new Set([concept]));
}

for (const line of packed.split('\n')) {
  const [concept, words = ''] = line.split(':') as [Concept, string];
  for (const word of words.split(',')) {
    if (concept === 'numbers') numberWords.push(word);
    else if (word.startsWith('*')) addWord(endings, word.slice(1), concept);
    else if (word.startsWith('=')) addWord(whole, word.slice(1), concept);
    else if (word.endsWith('*')) addWord(beginnings, word.slice(0, -1), concept);
    else addWord(exact, word, concept);
  }
}

const none: ReadonlySet<Concept> = new Set();

/** What one word stands for: itself, else by all its known beginnings and ends. */
const conceptsOf = remembered((word): ReadonlySet<Concept> => {
  const known = exact.get(word);
  if (known) return known;
  const found = new Set<Concept>();
  for (let length = 2; length <= word.length; length += 1) {
    for (const concept of beginnings.get(word.slice(0, length)) ?? none) found.add(concept);
    for (const concept of endings.get(word.slice(-length)) ?? none) found.add(concept);
  }
  return found;
});

/** What a text speaks of. Long texts are for `speaksOf`. */
export const said = remembered((text): Said => {
  const folded = fold(text);
  const hits: Hit[] = [];
  const all = whole.get(folded.trim());
  if (all) hits.push({ of: all, start: 1, end: folded.length - 1 });
  else if (folded !== '') findHits(folded, hits);
  const of = new Set<Concept>();
  for (const hit of hits) for (const concept of hit.of) of.add(concept);
  return { folded, hits, of };
});

function findHits(folded: string, hits: Hit[]): void {
  const words = folded.split(' ');
  let start = 1;
  for (let at = 1; at < words.length - 1; ) {
    const word = words[at] ?? '';
    let taken = 1;
    let concepts = none;
    for (let count = Math.min(longestPhrase, words.length - 1 - at); count > 1; count -= 1) {
      const phrase = exact.get(words.slice(at, at + count).join(' '));
      if (!phrase) continue;
      [taken, concepts] = [count, phrase];
      break;
    }
    const length = words.slice(at, at + taken).join(' ').length;
    if (taken === 1 && unspaced.test(word)) findUnspaced(word, start, hits);
    else {
      if (taken === 1) concepts = conceptsOf(word);
      if (concepts.size > 0) hits.push({ of: concepts, start, end: start + length });
    }
    start += length + 1;
    at += taken;
  }
}

function findUnspaced(word: string, offset: number, hits: Hit[]): void {
  for (let at = 0; at < word.length; ) {
    let taken = 1;
    for (let length = Math.min(longestUnspaced, word.length - at); length > 0; length -= 1) {
      const of = exact.get(word.slice(at, at + length));
      if (!of) continue;
      hits.push({ of, start: offset + at, end: offset + at + length });
      taken = length;
      break;
    }
    at += taken;
  }
}

/** Whether a text speaks of something. */
export const speaksOf = (concept: Concept, text: string): boolean => said(text).of.has(concept);

/** Whether a text speaks of that and of nothing else but fillers. */
export function isOnly(concept: Concept, { folded, hits }: Said): boolean {
  let rest = lettersIn(folded);
  let found = false;
  for (const { of, start, end } of hits) {
    found ||= of.has(concept);
    if (of.has(concept) || of.has('filler')) rest -= lettersIn(folded.slice(start, end));
  }
  return found && rest === 0;
}

const lettersIn = (text: string) => text.replaceAll(' ', '').length;
