/** Where the time of a reading goes, function by function. */
import type { Browser } from 'puppeteer';
import { openPage } from './open-page';
import type { PageName } from './pages/page';
import { type CpuProfile, selfTimes } from './self-times';

export interface ProfiledPage {
  readonly name: PageName;
  readonly address: string;
  readonly contestants: string;
  /** The reader with the names it has in the source. */
  readonly reader: string;
}

/** Microseconds between two looks at what is running. */
const interval = 100;
/** How long the profile is to last, in milliseconds, and how many readings it may hold. */
const duration = 1_500;
const mostReadings = 300;
const limit = 60_000;
const shownFunctions = 15;

/** Profiles the first reading and warm ones, and gives the functions with most time of their own, as text. */
export async function profilePage(browser: Browser, page: ProfiledPage): Promise<string> {
  const opened = await openPage(browser, page.address, page.contestants);
  try {
    const { session } = opened;
    const profiled = async (run: () => Promise<unknown>): Promise<CpuProfile> => {
      await session.send('Profiler.start');
      await run();
      return (await session.send('Profiler.stop')).profile;
    };
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval });
    await opened.call((bench) => bench.prepare(), limit);
    const first = await profiled(async () => {
      await opened.inject(page.reader);
      await opened.call((bench) => bench.sample('reader', 1), limit);
    });
    await opened.call((bench) => bench.readOften(2), limit);
    const once = await opened.call((bench) => bench.sample('reader', 1), limit);
    const readings = Math.max(3, Math.min(mostReadings, Math.round(duration / once)));
    const warm = await profiled(() => opened.call((bench, times: number) => bench.readOften(times), limit, readings));
    return asText(`${page.name}, injection and first reading`, 1, first) + asText(page.name, readings, warm);
  } finally {
    await opened.close();
  }
}

function asText(title: string, readings: number, profile: CpuProfile): string {
  const times = selfTimes(profile);
  const all = times.reduce((sum, { time }) => sum + time, 0);
  const rows = times.slice(0, shownFunctions).map(({ name, time }) => {
    const share = `${((100 * time) / all).toFixed(1)} %`.padStart(7);
    return `${share}  ${(time / readings).toFixed(3).padStart(9)} ms  ${name}\n`;
  });
  return `${title} (${readings}): ${(all / readings).toFixed(2)} ms in the reader and what it calls\n${rows.join('')}\n`;
}
