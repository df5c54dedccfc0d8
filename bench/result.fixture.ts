/** Results as the tests of what is made of them need them. */
import type { Contestant } from './in-page/world';
import type { Measured, PageResult } from './result';

/** A contestant that took this long, each time. */
export function took(median: number): Measured {
  return { kind: 'measured', median, samples: [median, median, median], processor: median / 2 };
}

/** A page on which every target is met, with something changed. */
export function resultWith(
  changes: Partial<PageResult> = {},
  times: Partial<Record<Contestant, Measured>> = {},
): PageResult {
  return {
    page: 'small',
    census: { elements: 114, controls: 20, shadowRoots: 0, frames: 0 },
    floorReadsLabels: true,
    first: { inject: 1, first: 2, injectProcessor: 1, firstProcessor: 2, longest: 2.5 },
    longestWhenWarm: 0.4,
    complaints: [],
    ...changes,
    times: {
      nothing: took(0),
      floor: took(0.1),
      floorWithoutLabels: { kind: 'absent' },
      reader: took(0.3),
      gather: took(0.2),
      axe: took(10),
      names: took(0.5),
      walk: took(0.1),
      bareWalk: took(0.05),
      ...times,
    },
  };
}
