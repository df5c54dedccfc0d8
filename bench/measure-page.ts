/** Measures one page: the first reading on fresh copies of it, then everything in turns on one that stays open. */
import type { Browser } from 'puppeteer';
import type { Scripts } from './build-scripts';
import { censusComplaints, complaintsAbout } from './complaints';
import { median } from './median';
import { type OpenPage, openPage } from './open-page';
import type { BenchPage } from './pages/page';
import type { First, Measured, PageResult } from './result';
import { takeTurns } from './turns';

/** Milliseconds that a call may take whose time is not compared. */
const limit = 60_000;
/** Readings of which the longest task is taken. */
const warmReadings = 3;
/** Milliseconds after which a page has been opened often enough, if it was so often. */
const loadsLimit = 10_000;
const leastLoads = 3;

export interface Setting {
  readonly browser: Browser;
  readonly scripts: Scripts;
  readonly address: string;
  readonly page: BenchPage;
  /** Turns of every contestant. */
  readonly rounds: number;
}

/** Measures a page; what the reader throws is a complaint of the result. */
export async function measurePage(setting: Setting): Promise<PageResult> {
  const { page, scripts } = setting;
  const complaints = new Set<string>();
  const first = await firstReadings(setting, complaints);
  const plan = {
    rounds: setting.rounds,
    calls: page.callsPerSample,
    absent: [page.floorReadsLabels ? 'floorWithoutLabels' : 'floor'],
  } as const;
  let longestWhenWarm: number | null = null;
  const times = await takeTurns(plan, (use) =>
    withPage(setting, async (opened) => {
      await opened.inject(scripts.axe);
      await opened.inject(scripts.reader);
      const counted = await opened.call((bench) => bench.census(), limit);
      for (const complaint of censusComplaints(counted, page.census)) complaints.add(complaint);
      if (!(await use(opened))) return false;
      longestWhenWarm = await longestTask(opened, complaints);
      return true;
    }),
  );
  for (const complaint of readerComplaints(times.reader)) complaints.add(complaint);
  return {
    page: page.name,
    census: page.census,
    floorReadsLabels: page.floorReadsLabels,
    times,
    first,
    longestWhenWarm,
    complaints: [...complaints],
  };
}

async function withPage<T>(setting: Setting, use: (page: OpenPage) => Promise<T>): Promise<T> {
  const opened = await openPage(setting.browser, setting.address, setting.scripts.contestants);
  try {
    return await use(opened);
  } finally {
    await opened.close();
  }
}

/** Medians of the first readings, or `null` where one failed. */
async function firstReadings(setting: Setting, complaints: Set<string>): Promise<First | null> {
  const loads: First[] = [];
  const start = performance.now();
  for (let load = 0; load < setting.page.loads; load += 1) {
    if (load >= leastLoads && performance.now() - start > loadsLimit) break;
    try {
      loads.push(await withPage(setting, (opened) => firstReading(opened, setting, complaints)));
    } catch (error) {
      complaints.add(`The first reading failed: ${messageOf(error)}`);
      return null;
    }
  }
  const middle = (key: keyof First) => median(loads.map((load) => load[key]));
  return {
    inject: middle('inject'),
    first: middle('first'),
    injectProcessor: middle('injectProcessor'),
    firstProcessor: middle('firstProcessor'),
    longest: middle('longest'),
  };
}

async function firstReading(opened: OpenPage, { page, scripts }: Setting, complaints: Set<string>): Promise<First> {
  await opened.call((bench) => bench.prepare(), limit);
  const before = await opened.threadTime();
  const inject = await opened.call((bench, source: string) => bench.inject(source), limit, scripts.reader);
  const between = await opened.threadTime();
  const { reading, time, longest } = await opened.call((bench) => bench.read(), limit);
  const after = await opened.threadTime();
  for (const complaint of complaintsAbout(reading, page)) complaints.add(complaint);
  return {
    inject,
    first: time,
    injectProcessor: between - before,
    firstProcessor: after - between,
    longest: Math.max(inject, longest),
  };
}

/** The median of the longest tasks of some readings, or `null` where one failed. */
async function longestTask(opened: OpenPage, complaints: Set<string>): Promise<number | null> {
  const tasks: number[] = [];
  try {
    for (let count = 0; count < warmReadings; count += 1) {
      await opened.call((bench) => bench.prepare(), limit);
      const { longest } = await opened.call((bench) => bench.read(), limit);
      tasks.push(longest);
    }
  } catch (error) {
    complaints.add(`A reading failed: ${messageOf(error)}`);
    return null;
  }
  return median(tasks);
}

function readerComplaints(reader: Measured): readonly string[] {
  if (reader.kind === 'failed') return [`A reading failed: ${reader.message}`];
  return reader.kind === 'over' ? [`A reading took more than ${reader.limit / 1_000} s.`] : [];
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
