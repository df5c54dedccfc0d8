/** The list beside the page: it goes with the tab in front, and on when the popup is gone. */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import catalogue from '../_locales/en/messages.json';
import { builtExtension } from '../scripts/built-extension';
import { requireBrowser } from '../scripts/install-browser';
import { catalogueWords } from '../src/words/catalogue';
import { answerFor } from './browsers/answer-for';
import { type Chromium, launchChromium } from './browsers/chromium';
import { type Firefox, launchFirefox } from './browsers/firefox';
import { chromium, firefox } from './browsers/installed';
import { pressButton, waitForText } from './browsers/press-button';
import type { ExtensionBrowser, ExtensionPage } from './browsers/toolbar';

const words = catalogueWords(catalogue);
const site = 'http://webmail.example';
const other = 'http://elsewhere.example';
const form = (name: string, host: string) =>
  `<form><h2>${name}</h2><h3>Incoming mail (IMAP)</h3><p><label>Server <input value="${host}"></label></p>` +
  '<p><label>Port <input class="port" value="143"></label></p>' +
  '<p><label>Security <select><option>None<option selected>SSL/TLS</select></label></p></form>';
const [right, wrong] = ['imap-server.its.caltech.edu', 'imap-server.cco.caltech.edu'];
const pages = {
  '/one': `<title>One</title>${form('Work', right)}`,
  '/two': `<title>Two</title>${form('Work', wrong)}${form('Laboratory', wrong)}`,
};

const correct = (page: Page) =>
  page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('.port');
    if (field) field.value = '993';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
const title = (panel: ExtensionPage, text: string) => waitForText(panel, 'h1', [text]);

/** What holds in either browser, once its panel is open. */
function panelIsRightIn(start: () => Promise<{ browser: ExtensionBrowser; openPanel(): Promise<ExtensionPage> }>) {
  let browser: ExtensionBrowser;
  let openPanel: () => Promise<ExtensionPage>;
  let page: Page;
  beforeAll(async () => {
    ({ browser, openPanel } = await start());
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    page = await tab();
  });

  async function tab(): Promise<Page> {
    const opened = await browser.newPage();
    onTestFinished(() => opened.close());
    await answerFor(opened, [site, other], pages);
    return opened;
  }

  async function click(page: Page): Promise<void> {
    const popup = await browser.clickToolbarButton(page);
    await waitForText(popup, 'h1', ['to change', 'right']);
    await popup.close();
  }

  it('says what to do where nobody clicked, reads once somebody did, and follows the form', async () => {
    await page.goto(`${site}/one`);
    await page.bringToFront();
    const panel = await openPanel();
    await title(panel, words('panel_unasked'));
    await click(page);
    await title(panel, '1 thing to change');
    await correct(page);
    await title(panel, 'What can be seen here is right');
    expect(await panel.evaluate((view) => view.document.body.innerText)).not.toContain(words('panel_open'));
  });

  it('goes with the tab in front, and back', async () => {
    await page.goto(`${site}/one`);
    const panel = await openPanel();
    await click(page);
    await title(panel, '1 thing to change');
    const second = await tab();
    await second.goto(`${site}/two`);
    await second.bringToFront();
    await title(panel, words('panel_unasked'));
    await page.bringToFront();
    await title(panel, '1 thing to change');
    await second.bringToFront();
    await click(second);
    await title(panel, '4 things to change');
    await page.bringToFront();
    await title(panel, '1 thing to change');
    await second.bringToFront();
    await title(panel, '4 things to change');
  });

  it('says what to do where the tab went to another site, and is there again after a click', async () => {
    await page.goto(`${site}/one`);
    const panel = await openPanel();
    await click(page);
    await title(panel, '1 thing to change');
    await page.goto(`${other}/two`);
    await waitForText(panel, 'h1', [words('popup_lost'), words('panel_unasked')]);
    expect(await panel.evaluate((view) => view.document.querySelectorAll('.row').length)).toBe(0);
    await click(page);
    await title(panel, '4 things to change');
  });

  it('keeps whose each account is for its form, also when the page is loaded anew', async () => {
    await page.goto(`${site}/two`);
    const panel = await openPanel();
    await click(page);
    await title(panel, '4 things to change');
    await pressButton(panel, words('whose_leave'));
    await title(panel, '2 things to change');
    await page.reload();
    await click(page);
    await title(panel, '2 things to change');
    const names = await panel.evaluate((view) =>
      [...view.document.querySelectorAll<HTMLElement>('section.account')].map((one) => one.innerText.split('\n')[0]),
    );
    expect(names).toEqual(['Work', 'Laboratory']);
    const kept = await panel.evaluate((view) => view.chrome.storage.local.get());
    expect(Object.entries(kept)).toEqual([[expect.stringMatching(/^overrule [0-9a-f]+$/), 'leave']]);
    await pressButton(panel, words('popup_left_undo'));
    await title(panel, '4 things to change');
  });

  it('hears what is decided in the popup', async () => {
    await page.goto(`${site}/two`);
    const panel = await openPanel();
    const popup = await browser.clickToolbarButton(page);
    await title(panel, '4 things to change');
    await pressButton(popup, words('whose_leave'));
    await title(popup, '2 things to change');
    await title(panel, '2 things to change');
    await pressButton(popup, words('popup_left_undo'));
    await title(panel, '4 things to change');
    await popup.close();
    await correct(page);
    await title(panel, '3 things to change');
  });
}

describe.skipIf(chromium.missing)(`the side panel in ${chromium.title}`, () => {
  let browser: Chromium;
  let panel: ExtensionPage | null = null;
  panelIsRightIn(async () => {
    browser = await launchChromium({
      executable: requireBrowser('chromium'),
      extension: builtExtension('chromium'),
    });
    return {
      browser,
      async openPanel() {
        panel ??= await openFromPopup(browser);
        return panel;
      },
    };
  });
});

/** Opened as people do; that it shows what the popup showed is seen here, on a tab that goes again. */
async function openFromPopup(browser: Chromium): Promise<ExtensionPage> {
  const page = await browser.newPage();
  await answerFor(page, site, pages);
  await page.goto(`${site}/two`);
  const popup = await browser.clickToolbarButton(page);
  const shown = await title(popup, 'to change');
  const panel = await browser.openedPage('/panel/panel.html', () => pressButton(popup, words('panel_open')));
  expect(await title(panel, 'to change')).toBe(shown);
  await page.close();
  return panel;
}

describe.skipIf(firefox.missing)(`the sidebar in ${firefox.title}`, () => {
  let browser: Firefox;
  panelIsRightIn(async () => {
    browser = await launchFirefox({ executable: requireBrowser('firefox'), extension: builtExtension('firefox') });
    return { browser, openPanel: () => browser.sidebar('show') };
  });

  it('is opened from the popup, which then closes', async () => {
    await (await browser.sidebar('show')).close();
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await answerFor(page, site, pages);
    await page.goto(`${site}/two`);
    const popup = await browser.clickToolbarButton(page);
    await title(popup, '4 things to change');
    await browser.pressInPopup(words('panel_open'));
    await title(await browser.sidebar('as-it-is'), '4 things to change');
    await browser.popupHasClosed();
  });
});
