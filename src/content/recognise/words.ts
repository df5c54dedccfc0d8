/** Matches texts against the words of all languages: one regular expression a category, made once. */
import { languages } from './vocabulary/languages';
import type { Vocabulary } from './vocabulary/vocabulary';

export type Category = keyof Vocabulary;

/** Words of a text, in lower case, one blank between, and a blank at both ends: the form all matching works on. */
export function fold(text: string): string {
  const words = text
    .replace(/['’]s\b/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? '' : ` ${words} `;
}

/** Scripts that put no blanks between words. */
const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function compile(category: Category): RegExp {
  const phrases = languages.flatMap((language) => language[category].split(','));
  const folded = [...new Set(phrases.map((phrase) => fold(phrase).trim()))].filter((phrase) => phrase !== '');
  folded.sort((a, b) => b.length - a.length);
  const spaced = folded.filter((phrase) => !unspaced.test(phrase)).map(quoted);
  const joined = folded.filter((phrase) => unspaced.test(phrase)).map(quoted);
  const alternatives = [`(?<= )(?:${spaced.join('|')})(?= )`, ...joined];
  return new RegExp(alternatives.join('|'), 'gu');
}

const compiled = new Map<Category, RegExp>();

function expression(category: Category): RegExp {
  let found = compiled.get(category);
  if (!found) {
    found = compile(category);
    compiled.set(category, found);
  }
  found.lastIndex = 0;
  return found;
}

/** Whether a folded text holds a phrase of the category. */
export const has = (category: Category, folded: string): boolean => folded !== '' && expression(category).test(folded);

/** Whether a folded text is a phrase of the category, and nothing else. */
export function is(category: Category, folded: string): boolean {
  const match = expression(category).exec(folded);
  return match !== null && match[0].length === folded.length - 2;
}

/** Part of a folded text that a phrase covers. */
export interface Span {
  readonly category: Category;
  readonly start: number;
  readonly end: number;
}

/** All phrases of some categories in a folded text; of one inside another, the longer alone. */
export function spans(categories: readonly Category[], folded: string): Span[] {
  const all: Span[] = [];
  for (const category of categories) {
    for (const match of folded.matchAll(expression(category))) {
      all.push({ category, start: match.index, end: match.index + match[0].length });
    }
  }
  return all.filter(
    (span) =>
      !all.some(
        (other) =>
          other.end - other.start > span.end - span.start && other.start <= span.start && other.end >= span.end,
      ),
  );
}
