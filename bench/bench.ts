/** `npm run bench`: the reader's speed beside that of others, in a real Chromium. See `--help`. */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import puppeteer, { type Browser } from 'puppeteer';
import { quietArguments } from '../e2e/browsers/chromium';
import { NoBrowserError, requireBrowser } from '../scripts/install-browser';
import { InputError } from '../src/model/input-error';
import { type BenchArguments, readArguments, usage } from './arguments';
import { buildScripts, readableReader } from './build-scripts';
import { measurePage } from './measure-page';
import { makePage } from './pages/pages';
import { profilePage } from './profile-page';
import type { PageResult } from './result';
import { type BenchServer, serveBenchPages } from './serve-pages';
import { asText } from './table';
import { judge } from './targets';

/** Load for each processor above which times are no longer what they are on a quiet machine; this run alone makes about 1. */
const busyLoad = 1.2;

/** Runs it and gives the exit status. */
async function bench({ pages, rounds, json, profile }: BenchArguments): Promise<0 | 1> {
  const scripts = await buildScripts();
  return withBrowser(async (browser, server) => {
    if (profile) {
      const reader = await readableReader();
      for (const name of pages) {
        const address = server.show(makePage[name]());
        process.stdout.write(await profilePage(browser, { name, address, contestants: scripts.contestants, reader }));
      }
      return 0;
    }
    const results: PageResult[] = [];
    for (const name of pages) {
      const page = makePage[name]();
      const address = server.show(page);
      const start = performance.now();
      results.push(await measurePage({ browser, scripts, address, page, rounds: rounds ?? page.rounds }));
      console.error(`${name}: measured in ${((performance.now() - start) / 1_000).toFixed(0)} s`);
    }
    const verdicts = judge(results);
    process.stdout.write(asText(results, verdicts));
    const [load = 0] = loadavg();
    if (load > busyLoad * cpus().length) {
      console.error(
        `The machine is busy (load ${load.toFixed(1)} on ${cpus().length} processors): times are too long.`,
      );
    }
    if (json !== null) writeFileSync(json, `${JSON.stringify({ results, verdicts }, null, 2)}\n`);
    return verdicts.every(({ met }) => met) ? 0 : 1;
  });
}

async function withBrowser<T>(use: (browser: Browser, server: BenchServer) => Promise<T>): Promise<T> {
  const server = await serveBenchPages();
  try {
    const browser = await puppeteer.launch({
      executablePath: requireBrowser('chromium'),
      headless: true,
      pipe: true,
      defaultViewport: null,
      protocolTimeout: 120_000,
      args: quietArguments(),
    });
    try {
      return await use(browser, server);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

async function main(): Promise<void> {
  const given = readArguments(process.argv.slice(2));
  if (given === 'help') process.stdout.write(usage);
  else process.exitCode = await bench(given);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof InputError || error instanceof NoBrowserError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
