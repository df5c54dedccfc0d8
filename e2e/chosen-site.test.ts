/** A site that the person chooses is checked without a click, until they take it back. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { builtExtension } from '../scripts/built-extension';
import { requireBrowser } from '../scripts/install-browser';
import { caseNamed } from './answers';
import { answerFor } from './browsers/answer-for';
import { launchFirefox } from './browsers/firefox';
import { firefox } from './browsers/installed';
import { waitForText } from './browsers/press-button';

const site = 'https://mail.example.edu';
const patience = { timeout: 10_000 };

describe.skipIf(firefox.missing)(firefox.title, () => {
  it('is chosen in the list, counted on the button, and taken back', async () => {
    const browser = await launchFirefox({
      executable: requireBrowser('firefox'),
      extension: builtExtension('firefox'),
    });
    onTestFinished(() => browser.close());
    const onlooker = await browser.openExtensionPage('icons/16.png');
    const page = await browser.newPage();
    const wrong = readFileSync(caseNamed('bramble-clobbered-document').file, 'utf8').replaceAll('993', '143');
    await answerFor(page, site, { '/settings': wrong });
    const badge = () =>
      onlooker.evaluate(async (view) => {
        const tabs = await view.chrome.tabs.query({});
        const texts = await Promise.all(
          tabs.map(({ id }) => (id === undefined ? '' : view.chrome.action.getBadgeText({ tabId: id }))),
        );
        return texts.join('');
      });
    const granted = () =>
      onlooker.evaluate(async (view) => (await view.chrome.permissions.getAll()).origins?.join() ?? '');

    await page.goto(`${site}/settings`);
    await new Promise((done) => setTimeout(done, 1500));
    expect(await badge()).toBe('');
    let popup = await browser.clickToolbarButton(page);
    await waitForText(popup, 'body', ['Check this site automatically']);
    await browser.pressInPopup('Check this site automatically');
    expect(await waitForText(popup, '.site', ['mail.example.edu'])).toContain('will be checked by itself');
    await popup.close();
    expect(await granted()).toContain(`${site}/*`);
    await page.goto(`${site}/settings`);
    await expect.poll(badge, patience).toMatch(/^[1-9]$/);

    popup = await browser.clickToolbarButton(page);
    await waitForText(popup, 'body', ['Stop checking this site automatically']);
    await browser.pressInPopup('Stop checking this site automatically');
    expect(await waitForText(popup, '.site', ['mail.example.edu'])).toContain('only checked after a click');
    await popup.close();
    expect(await granted()).not.toContain(site);
    await expect.poll(badge, patience).toBe('');
    await page.goto(`${site}/settings`);
    await new Promise((done) => setTimeout(done, 1500));
    expect(await badge()).toBe('');
  });
});
