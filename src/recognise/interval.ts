/** How often mail is checked, in minutes. */
import { remembered } from './remember';
import type { Concept } from './vocabulary/pack';
import { numberWords, type Said, said } from './words';

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

/** Longer than any line of text that is read, and any option. */
const textLimit = 300;

/** "1/2", "½", "1 ½". */
const fraction = /(?:(\d+) ?)?(?:([½¼¾])|(?<![\d/])([1-9])[/⁄]([2-9])(?![\d/]))/g;
const parts: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const inDecimals = (_: string, whole = '0', sign = '', above = '1', below = '1') =>
  `${Number(whole) + (parts[sign] ?? Number(above) / Number(below))}`;
/** "1,440": no hour, minute or second is told to the thousandth. */
const grouped = /(?<![\d.,])[1-9]\d{0,2}[.,]\d{3}(?![\d.,])/g;
/** "5–10 minutes", "2 to 3 hours": more than one number. */
const range = /\d(?:\s*(?:[-–—~〜～/至到]|から)|\s(?:to|bis|à|a|até|or|oder|ou|o)\s)\s*\d/i;
/** "1 h 30 min", "1 hour and 30 minutes", "1時間30分". */
const twoUnits = /^(.*?\d+\s*\p{L}+\.?)[\s,]*(?:and|und|et|y|e)?\s*(\d+\s*\p{L}+\.?)\W*$/u;

/**
 * Minutes that an option text stands for: "every 5 minutes", "30 s", "Every half hour", "Hourly", "1:30", "never" (0).
 *
 * @returns `null` for a text that is no interval, or has a number in words that are not known
 */
export function minutesOfText(written: string): number | null {
  if (written.length > textLimit) return null;
  const text = written.replace(fraction, inDecimals).replace(grouped, (number) => number.replace(/\D/g, ''));
  if (range.test(text)) return null;
  // "2 h 30".
  const [, hours, minutes] = /^\D*(\d+) ?h ?(\d\d)\s*$/i.exec(text) ?? [];
  if (hours !== undefined) return Number(hours) * 60 + Number(minutes);
  const [, whole, rest] = twoUnits.exec(text) ?? [];
  if (whole !== undefined && rest !== undefined && (unitOf(whole) ?? 0) > (unitOf(rest) ?? day))
    return (minutesOfText(whole) ?? 0) + (minutesOfText(rest) ?? 0);
  const about = spread(text);
  const { folded, of, hits } = about;
  const unit = unitOf(text);
  const digits = /\d+( \d+)?/.exec(folded)?.[0].replace(' ', '.');
  if (unit === null) return digits === undefined && (of.has('never') || of.has('none')) ? 0 : null;
  const unitAt = hits.findIndex((hit) => units.some(([concept]) => hit.of.has(concept)));
  const halfAt = hits.findIndex((hit) => hit.of.has('half'));
  const number = digits === undefined ? wordNumber(about, hits[unitAt]?.start ?? 0) : Number(digits);
  if (halfAt >= 0) {
    // "An hour and a half", "two and a half hours"; "half an hour", "una media hora".
    const wholes = number ?? 1;
    const isMore = halfAt > unitAt || wholes > 1 || / and a half |[个個]半/.test(folded);
    return isMore ? round((wholes + 0.5) * unit) : unit / 2;
  }
  if (digits === undefined && of.has('twice')) return unit / 2;
  if (digits === undefined && of.has('quarter')) return unit / 4;
  return number === null ? null : round(number * unit);
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

/** The numbers that languages spell out in `numbers`. */
export const spelledNumbers = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 24, 30, 40, 45, 60, 90] as const;

/** What may stand before a unit and is no number: "per hour". */
const beforeUnit = /^(per|par|por|pro|al|all|de|di|d|l|eine[mnr]?)$/;
/** A number in signs right before its unit, and one that nobody can tell. */
const signs = /(?:([一二三四五六七八九十两兩]+)|[数數几幾])[个個]?半? ?$/;

/**
 * The number a text spells out before its unit, else one; `null` where a word that is not known stands there. "Forty
 * five" holds "five": the longest counts.
 *
 * @param unitStart where the unit begins
 */
function wordNumber({ folded, hits }: Said, unitStart: number): number | null {
  let [longest, value] = ['', 1];
  for (const [index, word] of numberWords.entries()) {
    if (word.length > longest.length && folded.includes(` ${word} `))
      [longest, value] = [word, spelledNumbers[index % spelledNumbers.length] ?? 1];
  }
  if (longest !== '') return value;
  const before = folded.slice(0, unitStart);
  const sign = signs.exec(before);
  if (sign) return sign[1] === undefined ? null : signNumber(sign[1]);
  const word = /[a-z\xaa-\u1fff]+(?= $)/.exec(before)?.[0] ?? '';
  const isKnown = word === '' || beforeUnit.test(word) || hits.some(({ end }) => end === before.length - 1);
  return isKnown ? 1 : null;
}

const ones = '一二三四五六七八九';

/** 十五 is 15, 二十 is 20, 两 is 2. */
function signNumber(text: string): number {
  const [tens, rest] = text.includes('十') ? text.split('十', 2) : [null, text];
  const one = (sign: string | undefined) => (/[两兩]/.test(sign ?? '') ? 2 : ones.indexOf(sign ?? '') + 1);
  return tens === null ? one(rest) : (tens === '' ? 1 : one(tens)) * 10 + (rest ? one(rest) : 0);
}

const round = (minutes: number) => Math.round(minutes * 10_000) / 10_000;
