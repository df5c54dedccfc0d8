/** The pages of `e2e/pages` in a browser, each loaded by the time its turn comes. */
import type { Page } from 'puppeteer';
import type { PageServer } from '../cli/page-server';
import { type Case, cases } from './answers';
import type { ExtensionBrowser } from './browsers/toolbar';

/** Tabs whose pages load while another is looked at: each takes half a second to fall silent. */
const tabCount = 4;

/** Opens every page in its turn, in tabs that are there from the start: a new one would close an open popup. */
export class PageQueue {
  private readonly opened = new Map<Case, Promise<Page>>();

  private constructor(
    private readonly server: PageServer,
    private readonly tabs: readonly Page[],
  ) {}

  static async start(browser: ExtensionBrowser, server: PageServer): Promise<PageQueue> {
    const tabs: Page[] = [];
    while (tabs.length < tabCount) tabs.push(await browser.newPage());
    const queue = new PageQueue(server, tabs);
    for (const [index, tab] of tabs.entries()) queue.open(cases[index], tab);
    return queue;
  }

  /** The page of a case. One whose turn has not come, since only some tests were asked for, is opened now. */
  async pageOf(wanted: Case): Promise<Page> {
    const [tab] = this.tabs;
    if (!tab) throw new Error('The queue has no tabs.');
    const page = await (this.opened.get(wanted) ?? this.show(wanted, tab));
    await filled(page);
    return page;
  }

  /** Gives the tab of a page that was looked at to the next one. */
  done(looked: Case, page: Page): void {
    this.open(cases[cases.indexOf(looked) + tabCount], page);
  }

  private open(next: Case | undefined, tab: Page): void {
    if (!next) return;
    const opening = this.show(next, tab);
    opening.catch(() => undefined); // The test whose turn it is will say so.
    this.opened.set(next, opening);
  }

  private async show({ file }: Case, tab: Page): Promise<Page> {
    const address = (await this.server.addressOf(file)).replace('127.0.0.1', 'pages.test');
    await tab.goto(address);
    return tab;
  }
}

/**
 * Waits until nothing is filled in any more. In a tab that is not in front no frame is drawn, and a page that waits
 * for one only begins when it is brought there.
 */
export async function filled(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(untilFilled);
}

/** Runs in the page, which may have shadowed what would be called on its document. */
async function untilFilled(): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const values = () =>
    Array.from(Document.prototype.querySelectorAll.call(document, 'input,select,textarea'), (control) => {
      const { value, checked } = control as HTMLInputElement;
      return `${value} ${checked}`;
    }).join();
  await frame();
  let last = values();
  for (let since = performance.now(); performance.now() - since < 300; ) {
    await frame();
    const now = values();
    if (now !== last) since = performance.now();
    last = now;
  }
}
