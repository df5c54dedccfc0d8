/** A page in the browser, with an isolated world of its own in which the bench's functions are called. */
import type { Browser, CDPSession } from 'puppeteer';
import { callText } from '../e2e/browsers/toolbar';
import type { Bench } from './in-page/world';

/** A call took longer than it may, and was ended. */
export class OverLimitError extends Error {}

/** How long a page may take to load, in milliseconds. The hostile one takes some seconds. */
const loadLimit = 60_000;

export interface OpenPage {
  /**
   * Calls something in the page's isolated world.
   *
   * @param limit milliseconds
   * @throws OverLimitError, or an Error with what was thrown there
   */
  call<T>(run: (bench: Bench) => T | Promise<T>, limit: number): Promise<T>;
  call<T, A>(run: (bench: Bench, argument: A) => T | Promise<T>, limit: number, argument: A): Promise<T>;
  /** Evaluates a script in that world. */
  inject(source: string): Promise<void>;
  /** Processor time of the page's main thread so far, in milliseconds. */
  threadTime(): Promise<number>;
  readonly session: CDPSession;
  close(): Promise<void>;
}

/** Opens a page in a browser context of its own, and with that in a process that has run nothing yet. */
export async function openPage(browser: Browser, address: string, contestants: string): Promise<OpenPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load', timeout: loadLimit });
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });

  const evaluate = async (expression: string, limit: number): Promise<unknown> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, fail) => {
      timer = setTimeout(() => {
        session.send('Runtime.terminateExecution').catch(() => undefined);
        fail(new OverLimitError(`over ${limit / 1_000} s`));
      }, limit);
    });
    const evaluated = session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    // Ended or not, it has an answer, for which nobody may be waiting any more.
    evaluated.catch(() => undefined);
    try {
      const { result, exceptionDetails } = await Promise.race([evaluated, late]);
      if (exceptionDetails) {
        const said = exceptionDetails.exception?.description ?? exceptionDetails.text;
        throw new Error(said.split('\n', 1)[0]);
      }
      return result.value;
    } finally {
      clearTimeout(timer);
    }
  };

  const inject = async (source: string) => {
    await evaluate(`${source}\n;undefined`, loadLimit);
  };
  await inject(contestants);
  return {
    session,
    inject,
    call: (async (run: (bench: Bench, argument: unknown) => unknown, limit: number, argument?: unknown) =>
      evaluate(callText(run, 'globalThis.bench', [argument]), limit)) as OpenPage['call'],
    async threadTime() {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1_000;
    },
    close: () => context.close(),
  };
}
