/**
 * Mail account forms made of the widgets of well-known libraries: each is filled in as a person would, and what the
 * extension reads after a click on its button must be what was entered.
 */
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages } from '../cli/page-server';
import type { AccountReading } from '../src/model/reading';
import { readTab, tabOf, textOf } from './browsers/ask-extension';
import { chromium, firefox, type InstalledBrowser } from './browsers/installed';
import type { ExtensionBrowser } from './browsers/toolbar';
import { accounts, settingsOf } from './widgets/account';
import { openMenu } from './widgets/controls';
import { accountOf, fill } from './widgets/fill';
import { buildWidgetPages, NoNetworkError } from './widgets/install';
import { libraries } from './widgets/libraries';

const pages = await buildWidgetPages().catch((error: unknown) => {
  if (error instanceof NoNetworkError) return error;
  throw error;
});

/** What the extension reads after a click on its button, and the text that it shows. */
async function readAfterClick(browser: ExtensionBrowser, page: Page) {
  const popup = await browser.clickToolbarButton(page);
  try {
    const text = await textOf(popup);
    const answer = await readTab(popup, await tabOf(popup));
    if (answer.kind !== 'read') throw new Error(JSON.stringify(answer));
    return { reading: answer.reading, everything: JSON.stringify(answer.reading) + text };
  } finally {
    await popup.close();
  }
}

function valuesOf({ settings, cannotTell }: AccountReading) {
  const values = Object.fromEntries(Object.entries(settings).map(([name, { value }]) => [name, value]));
  return { settings: values, cannotTell };
}

function widgetsAreReadIn({ name, title, missing, launch }: InstalledBrowser): void {
  if (pages instanceof NoNetworkError) {
    it.skip(`widgets in ${title} (${pages.message})`);
    return;
  }
  describe.skipIf(missing)(`widgets in ${title}`, () => {
    const server = servePages();
    let browser: ExtensionBrowser;
    let page: Page;
    // In Firefox all keys are one message, in Chromium each is two.
    const typing = name === 'firefox' ? 'keys' : 'at-once';
    beforeAll(async () => {
      browser = await launch();
      page = await browser.newPage();
    });
    afterAll(async () => {
      await browser?.close();
      await server.close();
    });

    describe.each(libraries)('$title', (library) => {
      beforeAll(async () => {
        const address = await server.addressOf(join(pages, `${library.page}.html`));
        await page.goto(address.replace('127.0.0.1', 'pages.test'));
        await page.waitForFunction('typeof mailAccount === "function"', { timeout: 10_000 });
      });

      it.each(Object.entries(accounts))('as entered: everything %s', async (_which, account) => {
        await fill(page, typing, library, account);
        expect(await accountOf(page)).toEqual(account);
        const { reading, everything } = await readAfterClick(browser, page);
        expect(reading.accounts.map(valuesOf)).toEqual([{ settings: settingsOf(account), cannotTell: [] }]);
        expect(everything).not.toContain(account.password);
      });

      it('while a menu is open', async () => {
        const { control, ...place } = library.fields.incomingSecurity;
        const isOpen = await openMenu(page, place, control);
        const account = await accountOf(page);
        const { reading, everything } = await readAfterClick(browser, page);
        expect(await isOpen()).toBe(!library.menusCloseWhenLeft);
        expect(reading.accounts.map(valuesOf)).toEqual([{ settings: settingsOf(account), cannotTell: [] }]);
        if (account.password) expect(everything).not.toContain(account.password);
      });
    });
  });
}

widgetsAreReadIn(chromium);
widgetsAreReadIn(firefox);
