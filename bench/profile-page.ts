/** Where the time of a reading goes, function by function. */
import type { Browser, Protocol } from 'puppeteer';
import { openPage } from './open-page';
import type { PageName } from './pages/page';
import { selfTimes } from './self-times';

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

/** Profiles warm readings, and gives the functions with most time of their own, as text. */
export async function profilePage(browser: Browser, page: ProfiledPage): Promise<string> {
  const opened = await openPage(browser, page.address, page.contestants);
  try {
    const { session } = opened;
    await opened.inject(page.reader);
    const once = await opened.call((bench) => bench.sample('reader', 1), limit);
    await opened.call((bench) => bench.readOften(2), limit);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval });
    const readings = Math.max(3, Math.min(mostReadings, Math.round(duration / once)));
    await session.send('Profiler.start');
    await opened.call((bench, times: number) => bench.readOften(times), limit, readings);
    const { profile }: { profile: Protocol.Profiler.Profile } = await session.send('Profiler.stop');
    return asText(page.name, readings, profile);
  } finally {
    await opened.close();
  }
}

function asText(name: PageName, readings: number, profile: Protocol.Profiler.Profile): string {
  const times = selfTimes(profile);
  const all = times.reduce((sum, { time }) => sum + time, 0);
  const rows = times.slice(0, shownFunctions).map(({ name, time }) => {
    const share = `${((100 * time) / all).toFixed(1)} %`.padStart(7);
    return `${share}  ${(time / readings).toFixed(3).padStart(9)} ms  ${name}\n`;
  });
  return `${name}: ${readings} readings, ${(all / readings).toFixed(2)} ms of each in the reader and what it calls\n${rows.join('')}\n`;
}
