/** On the institution's own sites the button's badge counts problems, without any click. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseNamed } from './answers';
import { answerFor } from './browsers/answer-for';
import { chromium, firefox, type InstalledBrowser } from './browsers/installed';
import type { ExtensionBrowser, ExtensionPage } from './browsers/toolbar';

const site = 'https://webmail.caltech.edu';

const pageNamed = (name: string) => readFileSync(caseNamed(name).file, 'utf8');

function badgeIsShownIn({ title, missing, launch }: InstalledBrowser): void {
  describe.skipIf(missing)(title, () => {
    let browser: ExtensionBrowser;
    let onlooker: ExtensionPage;
    let page: Page;
    beforeAll(async () => {
      browser = await launch();
      onlooker = await browser.openExtensionPage('icons/16.png');
      page = await browser.newPage();
      await answerFor(page, site, {
        '/right': pageNamed('larkspur-account-right'),
        '/wrong': pageNamed('bramble-clobbered-document').replaceAll('993', '143'),
        '/news': pageNamed('decoy-newsletter'),
      });
    });
    afterAll(() => browser?.close());

    const badge = () =>
      onlooker.evaluate(async (view, site) => {
        const [tab] = await view.chrome.tabs.query({ url: `${site}/*` });
        return tab?.id === undefined ? 'no tab' : view.chrome.action.getBadgeText({ tabId: tab.id });
      }, site);

    it('counts the problems, and shows nothing where there are none', async () => {
      await page.goto(`${site}/wrong`);
      await expect.poll(badge, { timeout: 10_000 }).toMatch(/^[1-9]$/);
      await page.goto(`${site}/right`);
      await expect.poll(badge, { timeout: 10_000 }).toBe('');
      await page.goto(`${site}/wrong`);
      await expect.poll(badge, { timeout: 10_000 }).toMatch(/^[1-9]$/);
      await page.goto(`${site}/news`);
      await expect.poll(badge, { timeout: 10_000 }).toBe('');
    });
  });
}

badgeIsShownIn(chromium);
badgeIsShownIn(firefox);
