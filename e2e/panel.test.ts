/** The list beside the page: opened from the popup, it goes on with the tab when the popup is gone. */
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages } from '../cli/page-server';
import { builtExtension } from '../scripts/built-extension';
import { requireBrowser } from '../scripts/install-browser';
import { type Chromium, launchChromium } from './browsers/chromium';
import { chromium } from './browsers/installed';
import { pressButton, waitForText } from './browsers/press-button';

const sample = resolve(import.meta.dirname, 'sample/index.html');

describe.skipIf(chromium.missing)('the side panel in Chromium', () => {
  const server = servePages();
  let browser: Chromium;
  beforeAll(async () => {
    const [executable, extension] = [requireBrowser('chromium'), builtExtension('chromium')];
    browser = await launchChromium({ executable, extension, localHosts: ['pages.test'] });
  });
  afterAll(async () => {
    await browser?.close();
    await server.close();
  });

  it('shows the same list, and follows the form', async () => {
    const page = await browser.newPage();
    await page.goto((await server.addressOf(join(sample))).replace('127.0.0.1', 'pages.test'));
    const popup = await browser.clickToolbarButton(page);
    const inPopup = await waitForText(popup, 'h1', ['to change']);
    const panel = await browser.openedPage('/panel/panel.html', () => pressButton(popup, 'Keep open'));
    expect(await waitForText(panel, 'h1', ['to change'])).toBe(inPopup);
    // The popup closes; the panel goes on.
    const old = 'imap-server.cco.caltech.edu';
    await page.evaluate((value) => {
      const input = [...document.querySelectorAll('input')].find((one) => one.value === value);
      if (!input) throw new Error(`No field holds ${value}.`);
      input.value = 'imap-server.its.caltech.edu';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, old);
    const fewer = `${Number(/\d+/.exec(inPopup)?.[0]) - 1} `;
    expect(await waitForText(panel, 'h1', [fewer])).toContain('to change');
    expect(await panel.evaluate((view) => view.document.body.innerText)).not.toContain('Keep open');
  });
});
