/** The extension's own pages, in both browsers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium, firefox, type InstalledBrowser } from './browsers/installed';
import { waitForText } from './browsers/press-button';
import type { ExtensionBrowser } from './browsers/toolbar';

function pagesOpenIn({ title, missing, launch }: InstalledBrowser): void {
  describe.skipIf(missing)(title, () => {
    let browser: ExtensionBrowser;
    beforeAll(async () => {
      browser = await launch();
    });
    afterAll(() => browser?.close());

    it.each([
      ['options/options.html', 'imap-server.its.caltech.edu'],
      ['welcome/welcome.html', 'It reads no password'],
      ['panel/panel.html', 'This is one of the browser’s own pages'],
    ])('%s', async (path, text) => {
      const page = await browser.openExtensionPage(`src/${path}`);
      expect(await waitForText(page, 'main', [text])).toContain(text);
      await page.close();
    });
  });
}

pagesOpenIn(chromium);
pagesOpenIn(firefox);
