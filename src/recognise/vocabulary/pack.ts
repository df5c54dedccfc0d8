/**
 * Brings the vocabularies of all languages into one text, as the reader carries it: a line for each thing spoken of,
 * each word once. All languages are tried on every page, since pages mix them. The build does this beforehand.
 */
import { fold } from '../fold';
import type { LabelWords, PurposeWords, Vocabulary } from './vocabulary';

/** What texts speak of. */
export type Concept = keyof LabelWords;
/** What forms are for. */
export type Purpose = keyof PurposeWords;

/** `concept:word,word` a line; words in the form texts are compared in, with their marks. */
export function pack(languages: readonly Vocabulary[]): string {
  const concepts = Object.keys(languages[0] ?? {}) as (keyof Vocabulary)[];
  return concepts.map((concept) => `${concept}:${wordsOf(concept, languages).join(',')}`).join('\n');
}

function wordsOf(concept: keyof Vocabulary, languages: readonly Vocabulary[]): string[] {
  const perLanguage = languages.map((language) => language[concept].split(',').map(folded));
  const words = perLanguage.flat().filter((word) => word !== '');
  // The place of a number is its meaning.
  return concept === 'numbers' ? words : [...new Set(words)].sort();
}

function folded(word: string): string {
  const [, before = '', bare = '', after = ''] = /^\s*([*=]?)(.*?)(\*?)\s*$/su.exec(word) ?? [];
  const text = fold(bare).trim();
  return text === '' ? '' : `${before}${text}${after}`;
}
