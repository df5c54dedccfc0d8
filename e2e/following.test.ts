/** While the popup is open, its checklist follows the page; and nothing is left in the page once it is closed. */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import catalogue from '../_locales/en/messages.json';
import { catalogueWords } from '../src/words/catalogue';
import { answerFor } from './browsers/answer-for';
import { tabOf, textOf } from './browsers/ask-extension';
import { chromium, firefox, type InstalledBrowser } from './browsers/installed';
import { shownRows } from './browsers/popup-rows';
import type { ExtensionBrowser, ExtensionPage, Popup } from './browsers/toolbar';

const words = catalogueWords(catalogue);
const port = words('check_incoming_port');
const server = words('check_incoming_server');
const outgoing = words('check_outgoing_server');

/** Nothing here is timed: a machine may be busy. `npm run bench:following` measures. */
const patience = { timeout: 20_000, interval: 100 };

const site = 'http://webmail.example';
const incoming =
  '<h2>Incoming mail (IMAP)</h2><p><label>Server <input id="host" value="imap-server.its.caltech.edu"></label></p>' +
  '<p><label>Port <input id="port" value="143"></label></p>' +
  '<p><label>Security <select><option>None<option selected>SSL/TLS</select></label></p>';
const sending =
  '<h2>Outgoing mail (SMTP)</h2><p><label>Server <input id="smtp" value="smtp-server.cco.caltech.edu"></label></p>';
const pages = {
  '/settings': `<title>Settings</title><form>${incoming}</form><p id="clock">12:00</p>`,
  '/dialog': `<title>Settings</title><p>Your accounts</p><dialog><form>${incoming}</form></dialog>`,
  '/wizard': `<title>Wizard</title><form><div id="first">${incoming}</div><div id="second" hidden>${sending}</div></form>`,
  '/frame': '<title>Framed</title><iframe src="/settings" width="600" height="400"></iframe>',
  '/news': '<title>News</title><p>Nothing to fill in.</p>',
};

/** Whether a follower is in the tab's page: it takes itself away when it ends. */
function isFollowed(onlooker: ExtensionPage, tabId: number): Promise<boolean> {
  return onlooker.evaluate(async (view, tabId) => {
    const func = () => 'followMailSettings' in globalThis;
    const [top] = await view.chrome.scripting.executeScript({ target: { tabId }, func });
    return top?.result === true;
  }, tabId);
}

function pagesAreFollowedIn({ name, title, missing, launch }: InstalledBrowser): void {
  describe.skipIf(missing)(title, () => {
    let browser: ExtensionBrowser;
    let onlooker: ExtensionPage;
    let page: Page;
    beforeAll(async () => {
      browser = await launch();
      onlooker = await browser.openExtensionPage('icons/16.png');
    });
    afterAll(() => browser?.close());
    beforeEach(async () => {
      page = await browser.newPage();
      onTestFinished(() => page.close());
      await answerFor(page, site, pages);
    });

    /** Opens a page and the popup on it, which then is left alone. */
    async function look(path: keyof typeof pages): Promise<Popup> {
      await page.goto(site + path);
      const popup = await browser.clickToolbarButton(page);
      onTestFinished(() => popup.close());
      await textOf(popup);
      return popup;
    }

    /** How many listeners the page has, in a browser that tells. One that was removed counts until it is collected. */
    async function listenersOn(): Promise<number> {
      if (name === 'firefox') return 0;
      const session = await page.createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      await session.detach();
      return (await page.metrics()).JSEventListeners ?? 0;
    }

    const signOf = async (popup: Popup, check: string) =>
      (await shownRows(popup)).find((row) => row.name === check)?.sign ?? null;
    const shows = (popup: Popup, check: string) => expect.poll(() => signOf(popup, check), patience);

    it('a value that a person changes, and one that a script does', async () => {
      const popup = await look('/settings');
      expect(await signOf(popup, port)).toBe('problem');
      await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('#port');
        if (field) field.value = '993';
        field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await shows(popup, port).toBe('right');
      await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('#host');
        if (field) field.value = 'imap-server.cco.caltech.edu';
      });
      await shows(popup, server).toBe('problem');
    });

    it('a dialog that opens, and closes', async () => {
      const popup = await look('/dialog');
      expect(await textOf(popup)).toContain(words('popup_nothing'));
      await page.evaluate(() => document.querySelector('dialog')?.showModal());
      await shows(popup, port).toBe('problem');
      await page.evaluate(() => document.querySelector('dialog')?.close());
      await expect.poll(() => textOf(popup), patience).toContain(words('popup_nothing'));
    });

    it('the next step of a wizard', async () => {
      const popup = await look('/wizard');
      expect(await signOf(popup, port)).toBe('problem');
      await page.evaluate(() => {
        document.querySelector('#first')?.toggleAttribute('hidden');
        document.querySelector('#second')?.toggleAttribute('hidden');
      });
      await shows(popup, outgoing).toBe('problem');
      expect(await signOf(popup, port)).not.toBe('problem');
    });

    it('a field in a frame of the same site', async () => {
      const popup = await look('/frame');
      expect(await signOf(popup, port)).toBe('problem');
      await page.evaluate(() => {
        const field = document.querySelector('iframe')?.contentDocument?.querySelector<HTMLInputElement>('#port');
        if (field) field.value = '993';
      });
      await shows(popup, port).toBe('right');
    });

    it('a page that changes a thousand times a second', async () => {
      const popup = await look('/settings');
      await page.evaluate(() => {
        const clock = document.querySelector('#clock');
        setInterval(() => {
          for (let count = 0; count < 10; count += 1) clock?.replaceChildren(`${performance.now()}`);
        }, 10);
      });
      await new Promise((done) => setTimeout(done, 3000));
      await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('#port');
        if (field) field.value = '993';
      });
      await shows(popup, port).toBe('right');
    });

    it('the next page of the same site where the browser lets it, or says what to do', async () => {
      const popup = await look('/news');
      expect(await textOf(popup)).toContain(words('popup_nothing'));
      await page.goto(`${site}/settings`);
      // Firefox takes the right to read the tab back with every page.
      if (name === 'chromium') await shows(popup, port).toBe('problem');
      else await expect.poll(() => textOf(popup), patience).toContain(words('popup_lost'));
    });

    it('nothing of it is left in the page once the popup is closed', async () => {
      await page.goto(`${site}/frame`);
      const before = await listenersOn();
      const popup = await browser.clickToolbarButton(page);
      onTestFinished(() => popup.close());
      await textOf(popup);
      const tabId = await tabOf(popup);
      expect(await isFollowed(onlooker, tabId)).toBe(true);
      if (name === 'chromium') expect(await listenersOn()).toBeGreaterThan(before);
      // Once the popup has followed, its port is open, and the end comes from the popup's and not from nobody's having
      // opened one.
      await page.evaluate(() => {
        const field = document.querySelector('iframe')?.contentDocument?.querySelector<HTMLInputElement>('#port');
        if (field) field.value = '993';
      });
      await shows(popup, port).toBe('right');
      await popup.close();
      await expect.poll(() => isFollowed(onlooker, tabId), patience).toBe(false);
      expect(await listenersOn()).toBe(before);
    });

    it('says what to do where the tab went to another site', async () => {
      const popup = await look('/settings');
      await page.goto('http://elsewhere.example/').catch(() => undefined);
      await expect.poll(() => textOf(popup), patience).toContain(words('popup_lost_next'));
      expect(await shownRows(popup)).toEqual([]);
    });
  });
}

pagesAreFollowedIn(chromium);
pagesAreFollowedIn(firefox);
