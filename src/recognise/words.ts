/** What texts speak of, by the vocabularies of all languages. */
import { fold } from './fold';
import { remembered } from './remember';
import type { Concept, Purpose } from './vocabulary/pack';
import { packed } from './vocabulary/packed';

/** A word or phrase that was found in a folded text. */
interface Hit<C = Concept> {
  readonly of: ReadonlySet<C>;
  readonly start: number;
  readonly end: number;
}

/** A text and what it speaks of. */
export interface Said<C = Concept> {
  /** As `fold` gives it. */
  readonly folded: string;
  /** In the order of the text; of a phrase and a word in it, the phrase alone. */
  readonly hits: readonly Hit<C>[];
  /** Everything that is spoken of. */
  readonly of: ReadonlySet<C>;
}

/** Words without blanks between. */
const unspaced = /[\u3040-\u9fff]/;
const longestPhrase = 5;
const longestUnspaced = 8;

/** Concepts by word: as a whole, by its beginning, by its end, and of whole texts. */
class Dictionary<C> {
  readonly exact: Words<C> = new Map();
  readonly beginnings: Words<C> = new Map();
  readonly endings: Words<C> = new Map();
  readonly whole: Words<C> = new Map();

  add(word: string, concept: C): void {
    if (word.startsWith('*')) addWord(this.endings, word.slice(1), concept);
    else if (word.startsWith('=')) addWord(this.whole, word.slice(1), concept);
    else if (word.endsWith('*')) addWord(this.beginnings, word.slice(0, -1), concept);
    else addWord(this.exact, word, concept);
  }

  /** What one word stands for: itself, else by all its known beginnings and ends. */
  readonly conceptsOf = remembered((word): ReadonlySet<C> => {
    const known = this.exact.get(word);
    if (known) return known;
    const found = new Set<C>();
    for (let length = 2; length <= word.length; length += 1) {
      for (const concept of this.beginnings.get(word.slice(0, length)) ?? []) found.add(concept);
      for (const concept of this.endings.get(word.slice(-length)) ?? []) found.add(concept);
    }
    return found;
  });
}
type Words<C> = Map<string, Set<C>>;

function addWord<C>(words: Words<C>, word: string, concept: C): void {
  const known = words.get(word);
  if (known) known.add(concept);
  else words.set(word, new Set([concept]));
}

export const numberWords: string[] = [];

const purposes: Readonly<Record<Purpose, true>> = {
  works: true,
  plea: true,
  alien: true,
  condition: true,
  moment: true,
  proof: true,
  mailed: true,
  search: true,
  copy: true,
  probe: true,
  keep: true,
  away: true,
};
const isPurpose = (concept: Concept | Purpose): concept is Purpose => concept in purposes;
const ofLabels = new Dictionary<Concept>();
const ofPurposes = new Dictionary<Purpose>();

for (const line of packed.split('\n')) {
  const [concept, words = ''] = line.split(':') as [Concept | Purpose, string];
  for (const word of words.split(',')) {
    if (concept === 'numbers') numberWords.push(word);
    else if (isPurpose(concept)) ofPurposes.add(word, concept);
    else ofLabels.add(word, concept);
  }
}

/** What a text speaks of. Long texts are for `speaksOf`. */
export const said = remembered((text): Said => saidIn(ofLabels, text));

/** What a heading, a button or the label of a long text says its form is for. */
export const purposesOf = remembered((text): ReadonlySet<Purpose> => saidIn(ofPurposes, text).of);

function saidIn<C>(dictionary: Dictionary<C>, text: string): Said<C> {
  const folded = fold(text);
  const hits: Hit<C>[] = [];
  const all = dictionary.whole.get(folded.trim());
  if (all) hits.push({ of: all, start: 1, end: folded.length - 1 });
  else if (folded !== '') findHits(dictionary, folded, hits);
  const of = new Set<C>();
  for (const hit of hits) for (const concept of hit.of) of.add(concept);
  return { folded, hits, of };
}

function findHits<C>(dictionary: Dictionary<C>, folded: string, hits: Hit<C>[]): void {
  const words = folded.split(' ');
  let start = 1;
  for (let at = 1; at < words.length - 1; ) {
    const word = words[at] ?? '';
    let taken = 1;
    let concepts: ReadonlySet<C> = new Set();
    for (let count = Math.min(longestPhrase, words.length - 1 - at); count > 1; count -= 1) {
      const phrase = dictionary.exact.get(words.slice(at, at + count).join(' '));
      if (!phrase) continue;
      [taken, concepts] = [count, phrase];
      break;
    }
    const length = words.slice(at, at + taken).join(' ').length;
    if (taken === 1 && unspaced.test(word)) findUnspaced(dictionary, word, start, hits);
    else {
      if (taken === 1) concepts = dictionary.conceptsOf(word);
      if (concepts.size > 0) hits.push({ of: concepts, start, end: start + length });
    }
    start += length + 1;
    at += taken;
  }
}

function findUnspaced<C>(dictionary: Dictionary<C>, word: string, offset: number, hits: Hit<C>[]): void {
  for (let at = 0; at < word.length; ) {
    let taken = 1;
    for (let length = Math.min(longestUnspaced, word.length - at); length > 0; length -= 1) {
      const of = dictionary.exact.get(word.slice(at, at + length));
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

/** Whether a text denies something. "no" is a negation in one language and "in the" in another: then it denies nothing. */
export const denies = ({ hits }: Said): boolean => hits.some(({ of }) => of.has('not') && !of.has('filler'));

/** How many letters and digits a folded text has. */
export const lettersIn = (text: string): number => text.replaceAll(' ', '').length;
