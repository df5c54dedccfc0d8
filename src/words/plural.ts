/** The form of a text that goes with a number. */
import type { WordKey, Words } from '../model/words';

/** Texts that exist for numbers: `popup_changes` where there are `popup_changes_one` and `popup_changes_other`. */
export type PluralKey = { [Key in WordKey]: Key extends `${infer Stem}_one` ? Stem : never }[WordKey];

/**
 * The text for `count`, as `$1`. By the plural rules of the language that the texts are in, which need not be the
 * browser's: it shows the default texts where there are none in its own.
 */
export function plural(words: Words, key: PluralKey, count: number): string {
  const language = words('popup_language');
  const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
  return words(`${key}_${form}` as WordKey, new Intl.NumberFormat(language).format(count));
}
