/** Reads pages with the built extension in one real browser: opens them, clicks its button, and asks it. */
import { type HTTPResponse, type Page, TimeoutError } from 'puppeteer';
import { readTab } from '../e2e/browsers/ask-extension';
import { type Chromium, launchChromium } from '../e2e/browsers/chromium';
import type { ExtensionPage } from '../e2e/browsers/toolbar';
import { builtExtension } from '../scripts/built-extension';
import { requireBrowser } from '../scripts/install-browser';
import type { PageReading } from '../src/model/reading';
import type { TabReading } from '../src/tab/tab-reading';

export interface PageReader {
  /** @throws PageError saying why the page could not be read */
  read(address: string): Promise<PageReading>;
  close(): Promise<void>;
}

/** A page could not be read; the message says why. */
export class PageError extends Error {}

/** Times in milliseconds. Pages fill their fields by script, some time after they have loaded. */
const patience = {
  load: 20_000,
  /** How long a page may go on talking to its server. */
  network: 2_000,
  /** The first reading that counts comes this long after the page has loaded. */
  script: 350,
  /** Two readings this far apart must agree. */
  between: 300,
  /** A page that never stops changing is taken as it is then. */
  settle: 5_000,
};

/** Any file of the build that a tab shows without running the extension's code. */
const quietFile = 'icons/16.png';

/** Starts the browser. */
export async function startPageReader(): Promise<PageReader> {
  const browser = await launchChromium({
    executable: requireBrowser('chromium'),
    extension: builtExtension('chromium'),
  });
  const onlooker = await browser.openExtensionPage(quietFile);
  // The click alone allows the extension to read the tab. Nobody looks at the popup, and it takes a third of a second.
  await onlooker.evaluate((view) => view.chrome.action.setPopup({ popup: '' }));
  const oneAtATime = queue();
  return {
    async read(address) {
      const page = await browser.newWindow();
      try {
        page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
        await open(page, address);
        const loadedAt = performance.now();
        await quietNetwork(page);
        const tabId = await oneAtATime(() => clickButton(browser, onlooker, page));
        return readingOf(await settledReading(onlooker, tabId, loadedAt));
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}

/** Runs what it is given one after the other. */
function queue(): <T>(run: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const next = last.then(run, run);
    last = next.catch(() => undefined);
    return next;
  };
}

/** Clicks the toolbar button, and gives the id of the tab that the extension may read from now on. */
async function clickButton(browser: Chromium, onlooker: ExtensionPage, page: Page): Promise<number> {
  await onlooker.evaluate((view) => {
    const clickedTab = new Promise<number | undefined>((done) => {
      view.chrome.action.onClicked.addListener(function listener(tab) {
        view.chrome.action.onClicked.removeListener(listener);
        done(tab.id);
      });
    });
    Object.assign(view, { clickedTab });
  });
  await browser.pressToolbarButton(page);
  return onlooker.evaluate((view) => (view as unknown as { clickedTab: Promise<number> }).clickedTab);
}

async function open(page: Page, address: string): Promise<void> {
  let response: HTTPResponse | null;
  try {
    response = await page.goto(address, { waitUntil: 'load', timeout: patience.load });
  } catch (error) {
    if (error instanceof TimeoutError) throw new PageError(`it did not load within ${patience.load / 1000} seconds`);
    throw new PageError(`it did not load: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (response && response.status() >= 400) {
    throw new PageError(`the server answered ${response.status()} ${response.statusText()}`.trimEnd());
  }
}

/** Some pages never stop talking to their server, and are read all the same. */
async function quietNetwork(page: Page): Promise<void> {
  try {
    await page.waitForNetworkIdle({ idleTime: 100, timeout: patience.network });
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
  }
}

async function settledReading(onlooker: ExtensionPage, tabId: number, loadedAt: number): Promise<TabReading> {
  const since = () => performance.now() - loadedAt;
  await pause(patience.script - since());
  let reading = await readTab(onlooker, tabId);
  while (since() < patience.settle) {
    await pause(patience.between);
    const again = await readTab(onlooker, tabId);
    if (JSON.stringify(again) === JSON.stringify(reading)) break;
    reading = again;
  }
  return reading;
}

function readingOf(answer: TabReading): PageReading {
  if (answer.kind === 'read') return answer.reading;
  if (answer.kind === 'forbidden') throw new PageError(`the browser lets no extension read it (${answer.page})`);
  throw new PageError(answer.error);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, Math.max(0, milliseconds)));
}
