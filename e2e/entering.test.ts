/**
 * Values that the extension enters for a person, in forms made of the widgets of well-known libraries: what counts is
 * what the library's own state then holds.
 */
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages } from '../cli/page-server';
import { chromium, firefox, type InstalledBrowser } from './browsers/installed';
import { pressButton, waitForText } from './browsers/press-button';
import type { ExtensionBrowser } from './browsers/toolbar';
import type { MailAccount } from './widgets/account';
import { accountOf, fill } from './widgets/fill';
import { buildWidgetPages, NoNetworkError } from './widgets/install';
import { libraries } from './widgets/libraries';

const pages = await buildWidgetPages().catch((error: unknown) => {
  if (error instanceof NoNetworkError) return error;
  throw error;
});

/** As it was years ago. */
const stale: MailAccount = {
  protocol: 'pop3',
  incomingHost: 'imap-server.cco.caltech.edu',
  incomingPort: 110,
  incomingSecurity: 'none',
  username: 'jdoe',
  password: 'Mulberry+0815',
  outgoingHost: 'smtp-server.cco.caltech.edu',
  outgoingPort: 25,
  outgoingSecurity: 'starttls',
  authentication: false,
  from: 'jdoe@caltech.edu',
  replyTo: 'jdoe@its.caltech.edu',
  interval: 1,
};
/** POP stays POP: it works as well. */
const recommended: Partial<MailAccount> = {
  incomingHost: 'pop-server.its.caltech.edu',
  incomingPort: 995,
  incomingSecurity: 'ssl',
  outgoingHost: 'smtp-server.its.caltech.edu',
  outgoingPort: 465,
  outgoingSecurity: 'ssl',
  replyTo: 'jdoe@caltech.edu',
  interval: 10,
};

function valuesAreEnteredIn({ name, title, missing, launch }: InstalledBrowser): void {
  if (pages instanceof NoNetworkError) {
    it.skip(`widgets in ${title} (${pages.message})`);
    return;
  }
  describe.skipIf(missing)(`widgets in ${title}`, () => {
    const server = servePages();
    let browser: ExtensionBrowser;
    let page: Page;
    beforeAll(async () => {
      browser = await launch();
      page = await browser.newPage();
    });
    afterAll(async () => {
      await browser?.close();
      await server.close();
    });

    it.each(libraries)('$title', async (library) => {
      const address = await server.addressOf(join(pages, `${library.page}.html`));
      await page.goto(address.replace('127.0.0.1', 'pages.test'));
      await page.waitForFunction('typeof mailAccount === "function"', { timeout: 10_000 });
      await fill(page, name === 'firefox' ? 'keys' : 'at-once', library, stale);
      const before = await accountOf(page);
      const popup = await browser.clickToolbarButton(page);
      try {
        await pressButton(popup, 'Enter all');
        await pressButton(popup, 'Enter these values');
        const outcome = await waitForText(popup, '.acting', ['Entered.', 'could not be entered', 'not be reached']);
        expect(outcome).toContain('Entered.');
        expect(await accountOf(page)).toEqual({ ...before, ...recommended });
        await pressButton(popup, 'Undo');
        expect(await waitForText(popup, '.acting', ['Put back', 'could not be put back'])).toContain('Put back');
        expect(await accountOf(page)).toEqual(before);
      } finally {
        await popup.close();
      }
    });
  });
}

valuesAreEnteredIn(chromium);
valuesAreEnteredIn(firefox);
