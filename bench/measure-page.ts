/** Measures one page: the first reading on fresh copies of it, then everything in turns on one that stays open. */
import type { Browser } from 'puppeteer';
import type { Scripts } from './build-scripts';
import { censusComplaints, complaintsAbout } from './complaints';
import { type Contestant, contestants } from './in-page/world';
import { median } from './median';
import { type OpenPage, OverLimitError, openPage } from './open-page';
import type { BenchPage } from './pages/page';
import type { First, Measured, PageResult } from './result';

/** Milliseconds a call may take: the others', which are slow where a page is large, and the reader's. */
const limits = { others: 3_000, reader: 20_000 };
/** Milliseconds after which a slow contestant has had enough turns. */
const enough = 4_000;
/** Readings of which the longest task and the processor time are taken. */
const warmReadings = 5;

export interface Setting {
  readonly browser: Browser;
  readonly scripts: Scripts;
  readonly address: string;
  readonly page: BenchPage;
  /** Turns of every contestant. */
  readonly rounds: number;
}

export async function measurePage(setting: Setting): Promise<PageResult> {
  const { page } = setting;
  const complaints = new Set<string>();
  const first = await firstReadings(setting, complaints);
  const times = await takeTurns(setting, complaints);
  const warm = times.reader.kind === 'measured' ? await warmReading(setting) : null;
  return {
    page: page.name,
    census: page.census,
    floorReadsLabels: page.floorReadsLabels,
    times,
    first,
    longestWhenWarm: warm?.longest ?? null,
    busy: warm?.busy ?? null,
    complaints: [...complaints],
  };
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function withPage<T>(setting: Setting, use: (page: OpenPage) => Promise<T>): Promise<T> {
  const opened = await openPage(setting.browser, setting.address, setting.scripts.contestants);
  try {
    return await use(opened);
  } finally {
    await opened.close();
  }
}

/** A page with everything in it. */
function withReaders<T>(setting: Setting, use: (page: OpenPage) => Promise<T>): Promise<T> {
  return withPage(setting, async (opened) => {
    await opened.inject(setting.scripts.axe);
    await opened.inject(setting.scripts.reader);
    return use(opened);
  });
}

async function firstReadings(setting: Setting, complaints: Set<string>): Promise<First | null> {
  const loads: First[] = [];
  for (let load = 0; load < setting.page.loads; load += 1) {
    try {
      await withPage(setting, async (opened) => {
        const read = await opened.call(
          (bench, source: string) => bench.readFirst(source),
          limits.reader,
          setting.scripts.reader,
        );
        for (const complaint of complaintsAbout(read.reading, setting.page)) complaints.add(complaint);
        loads.push({ inject: read.inject, first: read.first, longest: Math.max(read.inject, read.longest) });
      });
    } catch (error) {
      complaints.add(`The first reading failed: ${messageOf(error)}`);
      return null;
    }
  }
  const middle = (key: keyof First) => median(loads.map((load) => load[key]));
  return { inject: middle('inject'), first: middle('first'), longest: middle('longest') };
}

/** Everybody once, to learn who is too slow or fails, and then in turns. */
async function takeTurns(setting: Setting, complaints: Set<string>): Promise<Record<Contestant, Measured>> {
  const absent = setting.page.floorReadsLabels ? 'floorWithoutLabels' : 'floor';
  const out = new Map<Contestant, Measured>([[absent, { kind: 'absent' }]]);
  const samples = new Map<Contestant, number[]>(contestants.map((name) => [name, []]));
  const stillIn = () => contestants.filter((name) => !out.has(name));

  while (true) {
    const ended = await withReaders(setting, async (opened) => {
      for (const complaint of censusComplaints(
        await opened.call((bench) => bench.census(), limits.reader),
        setting.page.census,
      )) {
        complaints.add(complaint);
      }
      for (const name of stillIn()) {
        const failure = await turn(opened, name, 1, () => undefined);
        if (!failure) continue;
        out.set(name, failure);
        // What was ended may have left things undone: the others go on with another copy of the page.
        if (failure.kind === 'over') return false;
      }
      for (let round = 0; round < setting.rounds; round += 1) {
        const order = stillIn();
        for (let place = 0; place < order.length; place += 1) {
          const name = order[(place + round) % order.length] as Contestant;
          const taken = samples.get(name) as number[];
          if (taken.reduce((sum, time) => sum + time, 0) * setting.page.callsPerSample > enough) continue;
          const failure = await turn(opened, name, setting.page.callsPerSample, (time) => taken.push(time));
          if (failure) out.set(name, failure);
          if (failure?.kind === 'over') return false;
        }
      }
      return true;
    });
    if (ended) break;
  }
  const reader = out.get('reader');
  if (reader?.kind === 'failed') complaints.add(`A reading failed: ${reader.message}`);
  if (reader?.kind === 'over') complaints.add(`A reading took more than ${reader.limit / 1_000} s.`);
  return Object.fromEntries(
    contestants.map((name) => {
      const taken = samples.get(name) as number[];
      return [name, out.get(name) ?? { kind: 'measured', median: median(taken), samples: taken }];
    }),
  ) as Record<Contestant, Measured>;
}

/** One sample; what went wrong, or `null`. */
async function turn(
  opened: OpenPage,
  name: Contestant,
  calls: number,
  take: (time: number) => void,
): Promise<Measured | null> {
  const limit = (name === 'reader' ? limits.reader : limits.others) * calls;
  try {
    take(
      await opened.call((bench, [one, times]: [Contestant, number]) => bench.sample(one, times), limit, [name, calls]),
    );
    return null;
  } catch (error) {
    return error instanceof OverLimitError
      ? { kind: 'over', limit: limit / calls }
      : { kind: 'failed', message: messageOf(error) };
  }
}

async function warmReading(setting: Setting): Promise<{ readonly longest: number; readonly busy: number }> {
  return withReaders(setting, async (opened) => {
    const longest: number[] = [];
    for (let count = 0; count < warmReadings; count += 1) {
      longest.push(await opened.call((bench) => bench.longestTask(), limits.reader));
    }
    const idle: number[] = [];
    const busy: number[] = [];
    for (let count = 0; count < warmReadings; count += 1) {
      idle.push(await threadTimeOf(opened, 0));
      busy.push(await threadTimeOf(opened, 1));
    }
    return { longest: median(longest), busy: Math.max(0, median(busy) - median(idle)) };
  });
}

/** Processor time that the page's main thread takes for so many readings and what is around them. */
async function threadTimeOf(opened: OpenPage, readings: number): Promise<number> {
  const before = await opened.threadTime();
  await opened.call((bench, times: number) => bench.readOften(times), limits.reader, readings);
  return (await opened.threadTime()) - before;
}
