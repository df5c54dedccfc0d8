/** Measures everybody in turns on one page, so that what disturbs the machine disturbs all of them alike. */
import { type Contestant, contestants } from './in-page/world';
import { median } from './median';
import { type OpenPage, OverLimitError } from './open-page';
import type { Measured } from './result';

/** Milliseconds a call may take: of those that are slow where a page is large, and of all others. */
const limits = { slow: 3_000, other: 20_000 };
const slow: ReadonlySet<Contestant> = new Set(['axe', 'names']);
/** Milliseconds to lay a page out and draw it again. */
const prepareLimit = 60_000;
/** Milliseconds after which a slow contestant has had enough turns. */
const enough = 3_000;
/** Milliseconds after which a page has had enough rounds, if it has had so many: a slow machine is to end, too. */
const roundsLimit = 15_000;
const leastRounds = 3;

export interface TurnPlan {
  readonly rounds: number;
  /** Calls that make one sample. */
  readonly calls: number;
  /** Who does not take part. */
  readonly absent: readonly Contestant[];
}

interface Sample {
  /** Milliseconds of one call. */
  readonly wall: number;
  /** Processor time of all calls of the sample, and of asking for them. */
  readonly processor: number;
}

/**
 * Everybody once, to learn who is too slow or fails, and then in turns.
 *
 * @param withPage opens the page anew, with everything in it: one on which a call was ended is left
 */
export async function takeTurns(
  plan: TurnPlan,
  withPage: (use: (page: OpenPage) => Promise<boolean>) => Promise<boolean>,
): Promise<Record<Contestant, Measured>> {
  const out = new Map<Contestant, Measured>(plan.absent.map((name) => [name, { kind: 'absent' }]));
  const samples = new Map<Contestant, Sample[]>();
  const stillIn = () => contestants.filter((name) => !out.has(name));

  /** Whether the page can be used on. */
  const turn = async (page: OpenPage, name: Contestant, calls: number): Promise<Sample | null> => {
    const result = await sampleOf(page, name, calls);
    if ('wall' in result) return result;
    out.set(name, result);
    return null;
  };
  const allTurns = async (page: OpenPage): Promise<boolean> => {
    for (const name of stillIn()) {
      if (!(await turn(page, name, 1)) && out.get(name)?.kind === 'over') return false;
    }
    const start = performance.now();
    for (let round = 0; round < plan.rounds; round += 1) {
      if (round >= leastRounds && performance.now() - start > roundsLimit) break;
      const order = stillIn();
      for (const [place] of order.entries()) {
        const name = order[(place + round) % order.length] as Contestant;
        const taken = samples.get(name) ?? [];
        samples.set(name, taken);
        if (taken.length >= leastRounds && taken.reduce((sum, { wall }) => sum + wall, 0) * plan.calls > enough)
          continue;
        const sample = await turn(page, name, plan.calls);
        if (sample) taken.push(sample);
        else if (out.get(name)?.kind === 'over') return false;
      }
    }
    return true;
  };
  while (!(await withPage(allTurns))) samples.clear();
  return summaries(samples, out, plan.calls);
}

/** What one call takes without what it takes to ask for it. */
function summaries(
  samples: ReadonlyMap<Contestant, readonly Sample[]>,
  out: ReadonlyMap<Contestant, Measured>,
  calls: number,
): Record<Contestant, Measured> {
  const processorOf = (name: Contestant) => median((samples.get(name) ?? []).map(({ processor }) => processor));
  const asking = processorOf('nothing');
  const measured = (name: Contestant): Measured => {
    const walls = (samples.get(name) ?? []).map(({ wall }) => wall);
    const processor = Math.max(0, processorOf(name) - asking) / calls;
    return { kind: 'measured', median: median(walls), samples: walls, processor };
  };
  return Object.fromEntries(contestants.map((name) => [name, out.get(name) ?? measured(name)])) as Record<
    Contestant,
    Measured
  >;
}

/** One sample, or what went wrong. */
async function sampleOf(page: OpenPage, name: Contestant, calls: number): Promise<Sample | Measured> {
  const limit = slow.has(name) ? limits.slow : limits.other;
  await page.call((bench) => bench.prepare(), prepareLimit);
  const before = await page.threadTime();
  try {
    const wall = await page.call(
      (bench, [one, times]: [Contestant, number]) => bench.sample(one, times),
      limit * calls,
      [name, calls],
    );
    return { wall, processor: (await page.threadTime()) - before };
  } catch (error) {
    if (error instanceof OverLimitError) return { kind: 'over', limit };
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
