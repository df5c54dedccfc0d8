/** What a page of the bench is, and how its markup is counted. */
import type { Settings } from '../../src/model/settings';

export const pageNames = ['small', 'web-mail', 'app', 'hostile-2000', 'hostile', 'deep'] as const;
export type PageName = (typeof pageNames)[number];

/** What stands on a page, its frames and shadow roots included. */
export interface Census {
  readonly elements: number;
  /** What FLOOR's selector finds in every tree of the page. */
  readonly controls: number;
  readonly shadowRoots: number;
  readonly frames: number;
}

/** A page with a mail account among what such pages hold besides. */
export interface BenchPage {
  readonly name: PageName;
  /** Documents by their path; the page itself is at `''`. */
  readonly documents: Readonly<Record<string, string>>;
  readonly census: Census;
  /** The settings that the reading must hold, in one account; `null` where the page shows none. */
  readonly account: Settings | null;
  /** Whether FLOOR reads labels here. `element.labels` walks the tree for every control: over 20 s on hostile. */
  readonly floorReadsLabels: boolean;
  /** How often everything is measured, in turns, once the page is warm. */
  readonly rounds: number;
  /** Calls that make one sample: more where one takes a fraction of a millisecond. */
  readonly callsPerSample: number;
  /** How often the page is opened anew for the first reading. */
  readonly loads: number;
}

/** The place of a page that `filled` fills up. */
export const fillerPlace = '<!--filler-->';

/** Elements that the parser makes of this markup. A template of a shadow root leaves none. */
export function countElements(markup: string): number {
  return count(markup, /<[a-z]/g) - count(markup, /<template shadowrootmode/g);
}

export function countControls(markup: string): number {
  return count(markup, /<(input|select|textarea)\b/g);
}

function count(markup: string, pattern: RegExp): number {
  return markup.match(pattern)?.length ?? 0;
}

/**
 * Puts as many rows in the page's place for them as bring it to this number of elements, and single `<span>`s where
 * another row would be too much.
 *
 * @throws Error where the page has more elements already
 */
export function filled(markup: string, elements: number, row: (index: number) => string): string {
  let missing = elements - countElements(markup);
  if (missing < 0) throw new Error(`The page has ${-missing} elements more than it should.`);
  const rows: string[] = [];
  for (let index = 0; ; index += 1) {
    const next = row(index);
    const size = countElements(next);
    if (size > missing) break;
    rows.push(next);
    missing -= size;
  }
  rows.push('<span>·</span>'.repeat(missing));
  return markup.replace(fillerPlace, () => rows.join('\n'));
}

const words =
  'budget seminar draft minutes reply invoice telescope lecture schedule agenda proposal report visit grant paper review'.split(
    ' ',
  );

/** A few words, the same ones for the same number. */
export function wordsFor(index: number, count: number): string {
  return Array.from({ length: count }, (_, at) => words[(index * 7 + at * 5) % words.length]).join(' ');
}
