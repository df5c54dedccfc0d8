/** Reads saved pages with the built reader, in a real browser and in a world apart from the pages' own scripts. */
import puppeteer, { type Page } from 'puppeteer';
import { servePages } from '../../cli/page-server';
import { quietArguments } from '../../e2e/browsers/chromium';
import { requireBrowser } from '../../scripts/install-browser';
import type { Answers, GatheredFrame } from '../../src/model/gathered';
import type { FrameReading, PageReading } from '../../src/model/reading';
import { recognisePage } from '../../src/recognise/recognise-page';
import { joinFrames } from '../../src/tab/join-frames';

/** Pages that load and are read at a time. */
const openPages = 4;

/** Times in milliseconds: pages fill their fields some time after they have loaded. */
const patience = { load: 20_000, filled: 600, reading: 10_000 };

/**
 * Reads each file with the scripts of the reader, one after the other, and gives the readings in the same order; an
 * `Error` for a page that could not be read.
 */
export async function readPages(
  files: readonly string[],
  scripts: readonly string[],
): Promise<readonly (PageReading | Error)[]> {
  const script = scripts.join('\n');
  const server = servePages();
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    pipe: true,
    defaultViewport: { width: 1200, height: 900 },
    args: [...quietArguments(), '--host-resolver-rules=MAP *.test 127.0.0.1'],
  });
  try {
    const readings: (PageReading | Error)[] = [];
    const waiting = files.entries();
    const work = async () => {
      // In windows of their own, since a tab that is not in front draws no frames.
      const page = await browser.newPage({ type: 'window' });
      page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
      for (const [index, file] of waiting) {
        const address = (await server.addressOf(file)).replace('127.0.0.1', 'pages.test');
        readings[index] = await readOne(page, address, script).catch((error: unknown) => asError(error));
      }
    };
    await Promise.all(Array.from({ length: openPages }, work));
    return readings;
  } finally {
    await browser.close();
    await server.close();
  }
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));

async function readOne(page: Page, address: string, script: string): Promise<PageReading> {
  await page.goto(address, { waitUntil: 'load', timeout: patience.load });
  await new Promise((done) => setTimeout(done, patience.filled));
  const reading = await callReader(page, script);
  return joinFrames({ top: { address, root: reading }, others: [], broken: [], silent: false });
}

async function callReader(page: Page, script: string): Promise<FrameReading> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'reader',
  });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
      timeout: patience.reading,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
  try {
    await evaluate(script);
    const frame = (await evaluate('mailReader.gather()')) as GatheredFrame;
    if (frame.kind !== 'gathered') throw new Error('the reader left the top frame to a parent');
    return await recognisePage(
      frame.gathered,
      async (questions) => (await evaluate(`mailReader.answer(${JSON.stringify(questions)})`)) as Answers,
    );
  } finally {
    await session.detach();
  }
}
