/** What the popup shows where there is no simple checklist to show, and what a person can do there. */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import catalogue from '../_locales/en/messages.json';
import { servePages } from '../cli/page-server';
import { catalogueWords } from '../src/words/catalogue';
import { caseNamed } from './answers';
import { textOf } from './browsers/ask-extension';
import { chromium, firefox, type InstalledBrowser } from './browsers/installed';
import { type ShownRow, shownRows } from './browsers/popup-rows';
import type { ExtensionBrowser, Popup } from './browsers/toolbar';
import { filled } from './page-queue';
import { servePdf } from './pdf-server';

const words = catalogueWords(catalogue);
const protectedPages = { chromium: 'chrome://version', firefox: 'about:support' };
const outgoingServer = words('check_outgoing_server');

function clickButton(popup: Popup, label: string): Promise<void> {
  return popup.evaluate((view, label) => {
    const button = [...view.document.querySelectorAll('button')].find(
      ({ textContent }) => textContent?.trim() === label,
    );
    if (!button) throw new Error(`The popup has no button "${label}".`);
    button.click();
  }, label);
}

/** Answers the question where the person connects from, or asks what is answered. */
function connection(popup: Popup, answer?: string): Promise<string> {
  return popup.evaluate((view, answer) => {
    const question = view.document.querySelector('select');
    if (!question) throw new Error('The popup does not ask.');
    if (answer !== undefined) {
      question.value = answer;
      question.dispatchEvent(new view.Event('change', { bubbles: true }));
    }
    return question.value;
  }, answer);
}

const signOf = (rows: readonly ShownRow[], wanted: string) => rows.find(({ name }) => name === wanted)?.sign;

function facesAreShownIn({ name, title, missing, launch }: InstalledBrowser): void {
  describe.skipIf(missing)(title, () => {
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

    async function open(caseName: string): Promise<void> {
      const address = (await server.addressOf(caseNamed(caseName).file)).replace('127.0.0.1', 'pages.test');
      await page.goto(address);
      await filled(page);
    }

    async function click(): Promise<Popup> {
      const popup = await browser.clickToolbarButton(page);
      onTestFinished(() => popup.close());
      return popup;
    }

    it('a page of the browser itself', async () => {
      const tab = await browser.newPage();
      // Firefox tells nobody that it arrived there, so the button is clicked until it has.
      tab.goto(protectedPages[name]).catch(() => undefined);
      const textAfterClick = async () => {
        const popup = await browser.clickToolbarButton(tab);
        const text = await textOf(popup);
        await popup.close();
        return text;
      };
      await expect.poll(textAfterClick, { timeout: 10_000 }).toContain(words('popup_browser_page'));
    });

    // Firefox does not say what it shows there.
    it('a PDF', async () => {
      const pdf = await servePdf();
      onTestFinished(() => pdf.close());
      // A tab of its own: the viewer's frames stay in the way of what is opened after them.
      const tab = await browser.newPage();
      await tab.goto(pdf.address);
      const popup = await browser.clickToolbarButton(tab);
      onTestFinished(() => popup.close());
      expect(await textOf(popup)).toContain(words(name === 'chromium' ? 'popup_pdf' : 'popup_forbidden'));
    });

    it('a page without mail settings', async () => {
      await open('decoy-newsletter');
      expect(await textOf(await click())).toContain(words('popup_nothing'));
    });

    it('a frame of another site, which no click allows to be read', async () => {
      await open('outrigger-foreign-frame');
      const text = await textOf(await click());
      expect(text).toContain(words('popup_unread_one', '1'));
      expect(text).toContain('frames.test');
    });

    it('another provider, compared only when asked, and from then on', async () => {
      await open('dovetail-other-provider');
      const popup = await click();
      expect(await textOf(popup)).toContain(words('popup_others'));
      expect(await shownRows(popup)).toEqual([]);
      await clickButton(popup, words('popup_compare'));
      await expect.poll(async () => signOf(await shownRows(popup), words('check_incoming_server'))).toBe('problem');
      await popup.close();
      const again = await click();
      await textOf(again);
      expect(signOf(await shownRows(again), words('check_incoming_server'))).toBe('problem');
    });

    it('where the person connects from: counts at once, and is remembered', async () => {
      await open('bramble-clobbered-document');
      const popup = await click();
      await textOf(popup);
      expect(signOf(await shownRows(popup), outgoingServer)).toBe('right');
      await connection(popup, 'isp');
      await expect.poll(async () => signOf(await shownRows(popup), outgoingServer)).toBe('advice');
      await popup.close();
      const again = await click();
      await textOf(again);
      expect(await connection(again)).toBe('isp');
      expect(signOf(await shownRows(again), outgoingServer)).toBe('advice');
    });
  });
}

facesAreShownIn(chromium);
facesAreShownIn(firefox);
