import { lowerCaseAscii, trimBlanks } from './ascii-text';

/** Minutes in one of each unit. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^s(?:ec(?:ond)?s?)?$/, 1 / 60],
  [/^(?:|m(?:in(?:ute)?s?)?)$/, 1],
  [/^h(?:(?:ou)?rs?)?$/, 60],
];

/**
 * The minutes between two checks for new mail that a text names: a number (minutes), or a number with its unit in
 * English (`30 seconds`, `1 hour`); `0` for `never` and `manually`.
 *
 * @returns `null` where the text is no interval
 */
export function parseIntervalText(text: string): number | null {
  if (text.length > 100) return null;
  const word = lowerCaseAscii(trimBlanks(text));
  if (['never', 'manually', 'manual', 'off'].includes(word)) return 0;
  const [, amount, unit] = /^(-?\d+(?:\.\d+)?)\s*([a-z]*)$/.exec(word) ?? [];
  if (amount === undefined || unit === undefined) return null;
  const minutes = units.find(([pattern]) => pattern.test(unit))?.[1];
  return minutes === undefined ? null : Number(amount) * minutes;
}
