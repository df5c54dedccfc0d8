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
      ['desktop/desktop.html', 'Check a mail program'],
      ['panel/panel.html', 'This is one of the browser’s own pages'],
    ])('%s', async (path, text) => {
      const page = await browser.openExtensionPage(`src/${path}`);
      expect(await waitForText(page, 'main', [text])).toContain(text);
      await page.close();
    });

    it.each([
      [
        'eudora.ini',
        '[Settings]\nPOPAccount=jdoe@imap-server.cco.caltech.edu\nUsesIMAP=1\nSavePasswordText=Rosebud\n',
        'imap-server.its.caltech.edu',
      ],
      [
        'profile.mobileconfig',
        '<plist version="1.0"><dict><key>PayloadType</key><string>Configuration</string><key>PayloadContent</key><array><dict>' +
          '<key>PayloadType</key><string>com.apple.mail.managed</string><key>IncomingPassword</key><string>Rosebud</string>' +
          '<key>IncomingMailServerHostName</key><string>imap-server.cco.caltech.edu</string></dict></array></dict></plist>',
        'imap-server.its.caltech.edu',
      ],
      ['broken.mobileconfig', '<plist><dict>', 'could not be used: this XML file is broken'],
    ])('the settings file %s is read, and nothing of it is kept', async (name, text, shown) => {
      const page = await browser.openExtensionPage('src/desktop/desktop.html');
      await waitForText(page, 'main', ['Check a mail program']);
      await page.evaluate(
        (view, name, text) => {
          const files = new view.DataTransfer();
          files.items.add(new view.File([text], name));
          const drop = view.document.querySelector('.drop');
          drop?.dispatchEvent(new view.DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files }));
        },
        name,
        text,
      );
      expect(await waitForText(page, 'main', [shown])).toContain(shown);
      const kept = await page.evaluate(async (view) => {
        const stored = await view.chrome.storage.local.get(null);
        return JSON.stringify([stored, Object.entries(view.localStorage)]) + view.document.body.innerHTML;
      });
      expect(kept).not.toContain('Rosebud');
      expect(kept.slice(0, kept.indexOf('<'))).not.toContain('caltech');
      await page.close();
    });
  });
}

pagesOpenIn(chromium);
pagesOpenIn(firefox);
