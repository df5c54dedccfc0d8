/**
 * `npm run bench:following`: what it costs a page that changes a thousand times a second to be followed by the open
 * popup, and how long a changed value takes to get into its list. In a real Chromium, on pages of three sizes.
 */
import { cpus, loadavg } from 'node:os';
import type { CDPSession, Page } from 'puppeteer';
import { answerFor } from '../e2e/browsers/answer-for';
import { textOf } from '../e2e/browsers/ask-extension';
import { type Chromium, launchChromium } from '../e2e/browsers/chromium';
import type { Popup } from '../e2e/browsers/toolbar';
import { builtExtension } from '../scripts/built-extension';
import { requireBrowser } from '../scripts/install-browser';

/** Milliseconds of one stretch with the popup closed, and of one with it open; they alternate, so that noise hits both. */
const stretch = 8_000;
const rounds = 3;
/** Values that are changed, one after the other, to see how long each takes. */
const changes = 10;
/** Milliseconds in which a change must show, or the measurement fails. */
const limit = 60_000;

const site = 'http://webmail.example';
const sizes = { 'small form': 50, 'form in 2,000 elements': 2000, 'form in 20,000 elements': 20_000 };

/** A settings form below that many other elements, and a place in which something always happens. */
function pageOf(elements: number): string {
  const filler = Array.from({ length: elements / 2 }, (_, index) => `<div><span>Message ${index}</span></div>`).join(
    '',
  );
  return (
    `<!DOCTYPE html><title>Settings</title><form><h2>Incoming mail (IMAP)</h2>` +
    '<p><label>Server <input id="host" value="imap-server.its.caltech.edu"></label></p>' +
    '<p><label>Port <input id="port" value="993"></label></p>' +
    '<p><label>Security <select><option>None<option selected>SSL/TLS</select></label></p>' +
    '<p><label>User name <input value="jdoe"></label></p><h2>Outgoing mail (SMTP)</h2>' +
    '<p><label>Server <input value="smtp-server.its.caltech.edu"></label></p>' +
    '<p><label>Port <input value="465"></label></p>' +
    `<p><label>Password <input type="password" value="x"></label></p></form><ul id="ticker"></ul>${filler}`
  );
}

/** Runs in the page: texts, elements and attributes change in turn, ten of them every 10 ms. */
function churn(): void {
  const ticker = document.querySelector('#ticker') as Element;
  let count = 0;
  setInterval(() => {
    for (let one = 0; one < 10; one += 1) {
      count += 1;
      if (count % 3 === 0) ticker.setAttribute('data-count', String(count));
      else if (count % 3 === 1) ticker.append(document.createElement('li'));
      else if (ticker.firstChild) ticker.firstChild.remove();
    }
  }, 10);
}

/** Seconds of processor time that the page's thread has spent so far: what else runs on the machine is not in it. */
interface Spent {
  /** Seconds on the clock. */
  readonly at: number;
  readonly script: number;
  readonly task: number;
}

async function spentBy(session: CDPSession): Promise<Spent> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { at: performance.now() / 1000, script: of('ScriptDuration'), task: of('TaskDuration') };
}

/** Parts of the time, in percent. */
interface Share {
  readonly script: number;
  readonly task: number;
}

async function shareDuring(session: CDPSession, wait: number): Promise<Share> {
  const before = await spentBy(session);
  await pause(wait);
  const after = await spentBy(session);
  const part = (key: 'script' | 'task') => (100 * (after[key] - before[key])) / (after.at - before.at);
  return { script: part('script'), task: part('task') };
}

interface Figures {
  readonly closed: Share;
  readonly open: Share;
  /** Milliseconds from a change by script to the list, in order of size. */
  readonly quiet: readonly number[];
  readonly busy: readonly number[];
}

async function measure(browser: Chromium, path: string): Promise<Figures> {
  const page = await browser.newPage();
  await answerFor(page, site, Object.fromEntries(Object.entries(sizes).map(([, size]) => [`/${size}`, pageOf(size)])));
  await page.goto(site + path);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });

  const quiet = await withPopup(browser, page, (popup) => delays(page, popup));
  await page.evaluate(churn);
  const closed: Share[] = [];
  const open: Share[] = [];
  for (let round = 0; round < rounds; round += 1) {
    closed.push(await shareDuring(session, stretch));
    open.push(await withPopup(browser, page, () => shareDuring(session, stretch)));
  }
  const busy = await withPopup(browser, page, (popup) => delays(page, popup));
  await page.close();
  return { closed: middle(closed), open: middle(open), quiet, busy };
}

async function withPopup<T>(browser: Chromium, page: Page, use: (popup: Popup) => Promise<T>): Promise<T> {
  const popup = await browser.clickToolbarButton(page);
  try {
    await textOf(popup);
    // What is measured is following, not opening.
    await pause(1000);
    return await use(popup);
  } finally {
    await popup.close();
    await pause(500);
  }
}

/** Sets one value by script after the other, at no regular times, and waits until each stands in the list. */
async function delays(page: Page, popup: Popup): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let change = 0; change < changes; change += 1) {
    const value = String(1000 + change);
    // A moment in the popup is one of the page's clock too: both count from the same epoch.
    const shown = popup.evaluate(
      (view, value, limit) =>
        new Promise<number>((done) => {
          const isShown = () => view.document.body.textContent?.includes(value);
          const observer = new view.MutationObserver(() => isShown() && finish());
          const finish = () => {
            observer.disconnect();
            done(view.Date.now());
          };
          observer.observe(view.document.body, { subtree: true, childList: true, characterData: true });
          if (isShown()) finish();
          view.setTimeout(() => {
            observer.disconnect();
            done(Number.NaN);
          }, limit);
        }),
      value,
      limit,
    );
    await pause(1500 + ((change * 377) % 1000));
    const set = await page.evaluate((value) => {
      (document.querySelector('#port') as HTMLInputElement).value = value;
      return Date.now();
    }, value);
    const delay = (await shown) - set;
    if (Number.isNaN(delay)) {
      throw new Error(`A changed value was not shown within ${limit} ms, but this: ${await textOf(popup)}`);
    }
    taken.push(delay);
  }
  return taken.sort((a, b) => a - b);
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

function middle(shares: readonly Share[]): Share {
  const of = (key: 'script' | 'task') => shares.map((share) => share[key]).sort((a, b) => a - b)[rounds >> 1] ?? 0;
  return { script: of('script'), task: of('task') };
}

function say(name: string, { closed, open, quiet, busy }: Figures): void {
  const percent = (value: number) => `${value.toFixed(2)} %`;
  const signed = (value: number) => (value < 0 ? '' : '+') + percent(value);
  const times = (of: readonly number[]) => `median ${of[of.length >> 1]} ms, at most ${of.at(-1)} ms`;
  console.log(`${name}, 1,000 mutations a second:`);
  console.log(
    `  script: ${percent(closed.script)} closed, ${percent(open.script)} open, ${signed(open.script - closed.script)}`,
  );
  console.log(
    `  tasks:  ${percent(closed.task)} closed, ${percent(open.task)} open, ${signed(open.task - closed.task)}`,
  );
  console.log(`  a value set by script shows: ${times(busy)}; on the quiet page ${times(quiet)}`);
}

const browser = await launchChromium({ executable: requireBrowser('chromium'), extension: builtExtension('chromium') });
try {
  for (const [name, size] of Object.entries(sizes)) say(name, await measure(browser, `/${size}`));
  const [load = 0] = loadavg();
  console.log(`load ${load.toFixed(1)} on ${cpus().length} processors`);
} finally {
  await browser.close();
}
