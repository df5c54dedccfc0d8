/** Tests of real software in both browsers: a page that is logged in, and what the extension says of it. */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { AccountReading, ClientIdentity } from '../../src/model/reading';
import type { SettingName } from '../../src/model/settings';
import { readTab, tabOf, textOf } from '../browsers/ask-extension';
import { chromium, firefox, type InstalledBrowser } from '../browsers/installed';
import { type ShownRow, shownRows } from '../browsers/popup-rows';
import { pressButton, waitForText } from '../browsers/press-button';
import type { ExtensionBrowser } from '../browsers/toolbar';
import { NotHereError, type WebSoftware } from './web-software';

/** What the extension says of a page after a click on its button. */
export interface Look {
  readonly accounts: readonly AccountLook[];
  readonly client: ClientIdentity | null;
  readonly rows: readonly ShownRow[];
  /** The text of the popup, and everything that was read, as text. */
  readonly everything: string;
}

interface AccountLook {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly cannotTell: readonly SettingName[];
}

/** What the tests of one piece of software in one browser are given. */
export interface Visit {
  readonly software: WebSoftware;
  readonly address: string;
  /** A page that is logged in. */
  readonly page: Page;
  /** Clicks the extension's real button on the page as it is. */
  look(): Promise<Look>;
  /** Has everything that is recommended entered by the popup, and closes it. Gives what it says of it. */
  enterAll(): Promise<string>;
}

/**
 * Describes the tests in each browser; they are skipped, with the reason, where the software or a browser is missing.
 *
 * @param software what `orWhyNot(startSoftware(…))` gave; it is ended after the tests
 */
export function visitIn(
  product: string,
  software: WebSoftware | NotHereError,
  logIn: (page: Page, address: string) => Promise<void>,
  tests: (visit: Visit) => void,
): void {
  for (const browser of [chromium, firefox]) visitInOne(browser, product, software, logIn, tests);
  afterAll(async () => {
    if (!(software instanceof NotHereError)) await software.stop();
  });
}

function visitInOne(
  { title, missing, launch }: InstalledBrowser,
  product: string,
  software: WebSoftware | NotHereError,
  logIn: (page: Page, address: string) => Promise<void>,
  tests: (visit: Visit) => void,
): void {
  if (software instanceof NotHereError) {
    it.skip(`${product} in ${title} (${software.message})`);
    return;
  }
  describe.skipIf(missing)(`${product} in ${title}`, () => {
    let browser: ExtensionBrowser | undefined;
    let page: Page | undefined;
    beforeAll(async () => {
      browser = await launch();
      page = await browser.newPage();
      await logIn(page, software.address);
    }, 120_000);
    afterAll(() => browser?.close());
    tests({
      software,
      address: software.address,
      get page() {
        if (!page) throw new Error('There is no page outside of the tests.');
        return page;
      },
      look() {
        if (!browser || !page) throw new Error('There is no page outside of the tests.');
        return lookAt(browser, page);
      },
      async enterAll() {
        if (!browser || !page) throw new Error('There is no page outside of the tests.');
        const popup = await browser.clickToolbarButton(page);
        try {
          await pressButton(popup, 'Enter ');
          await pressButton(popup, 'Enter these values');
          return await waitForText(popup, '.acting', ['Entered.', 'could not be entered', 'not be reached']);
        } finally {
          await popup.close();
        }
      },
    });
  });
}

async function lookAt(browser: ExtensionBrowser, page: Page): Promise<Look> {
  const popup = await browser.clickToolbarButton(page);
  try {
    const text = await textOf(popup);
    const rows = await shownRows(popup);
    const answer = await readTab(popup, await tabOf(popup));
    if (answer.kind !== 'read') throw new Error(JSON.stringify(answer));
    const { accounts, client } = answer.reading;
    return { accounts: accounts.map(valuesOf), client, rows, everything: text + JSON.stringify(answer) };
  } finally {
    await popup.close();
  }
}

function valuesOf({ settings, cannotTell }: AccountReading): AccountLook {
  const values = Object.entries(settings).map(([name, { value }]) => [name, value]);
  return { settings: Object.fromEntries(values), cannotTell: [...cannotTell].sort() };
}

/** The names of the checks that the popup shows with a sign. */
export function named({ rows }: Look, sign: ShownRow['sign']): readonly string[] {
  return rows.filter((row) => row.sign === sign).map(({ name }) => name);
}
