/** What must hold, and whether it does. */

import type { PageName } from './pages/page';
import { floorOf, type Measured, type PageResult, timeOf } from './result';

export interface Verdict {
  readonly page: PageName;
  readonly target: string;
  /** What was found, in the unit of the target. */
  readonly found: string;
  readonly met: boolean;
}

/** Most times FLOOR that a reading may take. */
const timesFloor: Readonly<Partial<Record<PageName, number>>> = { small: 5, 'web-mail': 1.5, app: 0.25, hostile: 3 };
/** Milliseconds of a first reading. */
const firstLimit: Readonly<Partial<Record<PageName, number>>> = { small: 3 };
/** Milliseconds of a task. */
const taskLimit = 50;
/** Most times the walk that a reading may take. */
const timesWalk = 4;
/** Most times longer for ten times the controls. */
const growth = 12;

/** Judges what was measured. A target that needs something that was not measured is missed. */
export function judge(results: readonly PageResult[]): readonly Verdict[] {
  return [...results.flatMap(judgePage), ...judgeGrowth(results)];
}

function judgePage(result: PageResult): readonly Verdict[] {
  const { page, first, times, complaints } = result;
  const floorLimit = timesFloor[page];
  const firstMost = firstLimit[page];
  const longest = longestOf(result);
  const verdict = (target: string, found: string, met: boolean): Verdict => ({ page, target, found, met });
  const ratio = (name: string, most: number, to: Measured) => {
    const times_ = quotient(times.reader, to);
    return verdict(
      `at most ${most} × ${name}`,
      times_ === null ? 'no figure' : `${times_.toFixed(2)} ×`,
      times_ !== null && times_ <= most,
    );
  };
  return [
    ...(floorLimit === undefined
      ? []
      : [ratio(result.floorReadsLabels ? 'FLOOR' : 'FLOOR without labels', floorLimit, floorOf(result))]),
    ...(firstMost === undefined
      ? []
      : [
          verdict(
            `at most ${firstMost} ms the first time`,
            inMilliseconds(first?.first ?? null),
            first !== null && first.first <= firstMost,
          ),
        ]),
    verdict(`no task over ${taskLimit} ms`, inMilliseconds(longest), longest !== null && longest <= taskLimit),
    judgeAxe(result),
    ratio('walk', timesWalk, times.walk),
    verdict('nothing thrown, everything read', complaints.join(' ') || 'nothing amiss', complaints.length === 0),
  ];
}

function judgeAxe({ page, times: { reader, axe } }: PageResult): Verdict {
  const target = "faster than axe-core's rule";
  const own = timeOf(reader);
  if (own === null) return { page, target, found: 'no figure', met: false };
  if (axe.kind === 'failed') return { page, target, found: 'axe-core fails here', met: true };
  if (axe.kind === 'over')
    return { page, target, found: `axe-core was ended after ${axe.limit} ms`, met: own < axe.limit };
  const times = quotient(reader, axe);
  return {
    page,
    target,
    found: times === null ? 'no figure' : `${times.toFixed(2)} × axe-core`,
    met: times !== null && times < 1,
  };
}

/** Only where both hostile pages were measured. */
function judgeGrowth(results: readonly PageResult[]): readonly Verdict[] {
  const timeAt = (name: PageName) => results.find(({ page }) => page === name)?.times.reader;
  const few = timeAt('hostile-2000');
  const many = timeAt('hostile');
  if (!few || !many) return [];
  const times = quotient(many, few);
  return [
    {
      page: 'hostile',
      target: `at most ${growth} × as long for 20,000 controls as for 2,000`,
      found: times === null ? 'no figure' : `${times.toFixed(2)} ×`,
      met: times !== null && times <= growth,
    },
  ];
}

/** How many times as long one thing takes as another; `null` where one of them has no time. */
export function quotient(one: Measured, other: Measured): number | null {
  const [above, below] = [timeOf(one), timeOf(other)];
  return above === null || below === null ? null : above / below;
}

/** Longest task of the first reading and of later ones. */
export function longestOf({ first, longestWhenWarm }: PageResult): number | null {
  return first === null || longestWhenWarm === null ? null : Math.max(first.longest, longestWhenWarm);
}

function inMilliseconds(time: number | null): string {
  return time === null ? 'no figure' : `${time.toFixed(time < 10 ? 2 : 1)} ms`;
}
