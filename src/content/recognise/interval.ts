/** How often mail is checked, in minutes. */
import { numberWords } from './vocabulary/numbers';
import { fold, has } from './words';

/** Digits and letters apart, and "minute(s)" one word. */
const spread = (text: string) =>
  fold(text.replace(/(\p{L})\((\p{L}{1,3})\)/gu, '$1$2'))
    .replace(/(\d)(?=\p{L})/gu, '$1 ')
    .replace(/(\p{L})(?=\d)/gu, '$1 ');

/** Minutes of one unit that a text names; `null` where it names none or several. */
export function unitOf(text: string): number | null {
  const folded = spread(text);
  const named: number[] = [];
  if (has('seconds', folded)) named.push(1 / 60);
  if (has('minutes', folded)) named.push(1);
  if (has('hours', folded)) named.push(60);
  if (has('days', folded)) named.push(1440);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/**
 * Minutes that an option text stands for: "every 5 minutes", "30 s", "Every half hour", "Hourly", "1:30", "never" (0).
 *
 * @returns `null` for a text that is no interval
 */
export function minutesOfText(text: string): number | null {
  const folded = spread(text).replace(/(?<=\d) (?=\d)/g, '.');
  if (folded === '') return null;
  const unit = unitOf(text);
  const number = /\d+(\.\d+)?/.exec(folded);
  if (unit === null) return number === null && has('never', folded) ? 0 : null;
  if (number) return round(Number(number[0]) * unit);
  if (has('half', folded) || has('twice', folded)) return unit / 2;
  if (has('quarter', folded)) return unit / 4;
  return round(unit * (wordNumber(folded) ?? 1));
}

/** Whether the options of a choice are intervals. */
export function areIntervalOptions(options: readonly string[]): boolean {
  return options.length >= 2 && options.filter((option) => minutesOfText(option) !== null).length >= options.length - 1;
}

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
    if (unit !== null) return round(Number(trimmed.replace(',', '.')) * unit);
  }
  return null;
}

function wordNumber(folded: string): number | null {
  // "forty five" holds "five": the longest counts.
  let longest = '';
  for (const word of numberWords.keys()) {
    if (word.length > longest.length && folded.includes(` ${word} `)) longest = word;
  }
  return numberWords.get(longest) ?? null;
}

const round = (minutes: number) => Math.round(minutes * 10_000) / 10_000;
