/** What was measured on one page. Times in milliseconds. */
import type { Contestant } from './in-page/world';
import type { Census, PageName } from './pages/page';

/** Time of one contestant. */
export type Measured =
  | {
      readonly kind: 'measured';
      readonly median: number;
      readonly samples: readonly number[];
      /** Processor time of the page's main thread, the median. */
      readonly processor: number;
    }
  /** It was ended after this time. */
  | { readonly kind: 'over'; readonly limit: number }
  | { readonly kind: 'failed'; readonly message: string }
  /** It has no place in a run on this page. */
  | { readonly kind: 'absent' };

/** Medians over the fresh loads of a page. */
export interface First {
  /** Compiling the reader's script and running it once. */
  readonly inject: number;
  readonly first: number;
  /** Processor time of the page's main thread for each, and for asking for it: about a millisecond more. */
  readonly injectProcessor: number;
  readonly firstProcessor: number;
  /** Longest task, of the injection or of the reading. */
  readonly longest: number;
}

export interface PageResult {
  readonly page: PageName;
  readonly census: Census;
  readonly floorReadsLabels: boolean;
  readonly times: Readonly<Record<Contestant, Measured>>;
  /** `null` where the reader failed. */
  readonly first: First | null;
  /** Longest task of a reading once the page is warm, the median of some; `null` where the reader failed. */
  readonly longestWhenWarm: number | null;
  /** What was thrown, or what the reading lacks. */
  readonly complaints: readonly string[];
}

/** FLOOR as it is measured on this page. */
export function floorOf(result: PageResult): Measured {
  return result.floorReadsLabels ? result.times.floor : result.times.floorWithoutLabels;
}

/** The time, or `null` where there is none. */
export function timeOf(measured: Measured): number | null {
  return measured.kind === 'measured' ? measured.median : null;
}
