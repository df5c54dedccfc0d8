/** How often mail is checked, in minutes. */
import { remembered } from './remember';
import type { Concept } from './vocabulary/pack';
import { numberWords, said } from './words';

/** Digits and letters apart, and "minute(s)" one word. */
const spread = remembered((text) =>
  said(
    text
      .replace(/(?<=[a-z\xaa-\uffff])\(([a-z]{1,3})\)/gi, '$1')
      .replace(/\d(?=[a-z\xaa-\uffff])|[a-z\xaa-\uffff](?=\d)/gi, '$& '),
  ),
);

/** In minutes. */
export const day = 1440;

const units: readonly (readonly [Concept, number])[] = [
  ['second', 1 / 60],
  ['minute', 1],
  ['hour', 60],
  ['day', day],
];

/** Minutes of one unit that a text names; `null` where it names none or several. */
export const unitOf = remembered((text): number | null => {
  const { of } = spread(text);
  const named = units.filter(([unit]) => of.has(unit));
  return named.length === 1 ? (named[0]?.[1] ?? null) : null;
});

/**
 * Minutes that an option text stands for: "every 5 minutes", "30 s", "Every half hour", "Hourly", "1:30", "never" (0).
 *
 * @returns `null` for a text that is no interval
 */
export function minutesOfText(text: string): number | null {
  const { folded, of } = spread(text);
  const unit = unitOf(text);
  const number = /\d+( \d+)?/.exec(folded)?.[0].replace(' ', '.');
  if (unit === null) return number === undefined && (of.has('never') || of.has('none')) ? 0 : null;
  if (number !== undefined) return round(Number(number) * unit);
  if (of.has('half') || of.has('twice')) return unit / 2;
  if (of.has('quarter')) return unit / 4;
  return round(unit * wordNumber(folded));
}

/** Whether the options of a choice are intervals. */
export const areIntervalOptions = (options: readonly string[]): boolean =>
  options.length >= 2 && options.filter((option) => minutesOfOption(option) !== null).length >= options.length - 1;

const minutesOfOption = remembered(minutesOfText);

/**
 * Minutes of a number typed into a line.
 *
 * @param context texts that may name the unit, the nearest first; the first that names one decides
 * @returns `null` where nothing names the unit, or the text is no number
 */
export function minutesOfNumber(text: string, context: readonly string[]): number | null {
  const trimmed = text.trim();
  const direct = minutesOfText(trimmed);
  if (direct !== null) return direct;
  if (!/^\d+([.,]\d+)?$/.test(trimmed)) return null;
  for (const one of context) {
    const unit = unitOf(one);
    // "[300] 5 minutes" says the same once more, in another unit.
    const again = /^\D?(\d+([.,]\d+)?)\s*\p{L}+\W*$/u.exec(one.trim())?.[1];
    if (unit !== null && (again === undefined || again === trimmed))
      return round(Number(trimmed.replace(',', '.')) * unit);
  }
  return null;
}

const numbers = [1, 2, 3, 5, 10, 15, 20, 30, 45, 60];

/** The number a text spells out, else one. "Forty five" holds "five": the longest counts. */
function wordNumber(folded: string): number {
  let [longest, value] = ['', 1];
  for (const [index, word] of numberWords.entries()) {
    if (word.length > longest.length && folded.includes(` ${word} `))
      [longest, value] = [word, numbers[index % numbers.length] ?? 1];
  }
  return value;
}

const round = (minutes: number) => Math.round(minutes * 10_000) / 10_000;
