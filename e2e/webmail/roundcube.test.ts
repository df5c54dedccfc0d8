/** A real Roundcube: settings are made wrong and right in its own forms, and the popup must say so. */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../browsers/ask-extension';
import { chromium, firefox, type InstalledBrowser } from '../browsers/installed';
import { type ShownRow, shownRows } from '../browsers/popup-rows';
import type { ExtensionBrowser } from '../browsers/toolbar';
import { logIn, NoRoundcubeError, openIdentity, openUserInterface, save, startRoundcube } from './roundcube';

const roundcube = await startRoundcube().catch((error: unknown) => {
  if (error instanceof NoRoundcubeError) return error;
  throw error;
});

const from = 'Your address (From)';
const replyTo = 'Address for replies (Reply-To)';
const interval = 'How often new mail is checked for';

function worksIn({ title, missing, launch }: InstalledBrowser): void {
  if (roundcube instanceof NoRoundcubeError) {
    it.skip(`Roundcube in ${title} (${roundcube.message})`);
    return;
  }
  describe.skipIf(missing)(`Roundcube in ${title}`, () => {
    let browser: ExtensionBrowser;
    let page: Page;
    beforeAll(async () => {
      browser = await launch();
      page = await browser.newPage();
      await logIn(page, roundcube);
    });
    afterAll(() => browser?.close());

    /** What the popup says of the page as it is. */
    async function rowsAfterClick(): Promise<readonly ShownRow[]> {
      const popup = await browser.clickToolbarButton(page);
      try {
        expect(await textOf(popup)).toContain('Roundcube');
        return await shownRows(popup);
      } finally {
        await popup.close();
      }
    }

    it.each([
      { email: 'astudent@elsewhere.example', reply: 'astudent@caltech.edu', signs: ['problem', 'advice'] },
      { email: 'astudent@caltech.edu', reply: '', signs: ['right', 'right'] },
      { email: 'astudent@imap-server.its.caltech.edu', reply: 'office@its.caltech.edu', signs: ['problem', 'advice'] },
      { email: 'astudent@its.caltech.edu', reply: 'astudent@its.caltech.edu', signs: ['right', 'right'] },
    ])('tells of the addresses "$email" and "$reply"', async ({ email, reply, signs }) => {
      const form = await openIdentity(page, roundcube);
      await form.locator('input[name="_email"]').fill(email);
      await form.locator('input[name="_reply-to"]').fill(reply);
      await save(page, form);
      await openIdentity(page, roundcube);
      const rows = await rowsAfterClick();
      const signOf = (wanted: string) => rows.find(({ name }) => name === wanted)?.sign;
      expect([signOf(from), signOf(replyTo)]).toEqual(signs);
    });

    it.each([
      { minutes: '1', sign: 'problem' },
      { minutes: '10', sign: 'right' },
      { minutes: '3', sign: 'problem' },
      { minutes: '0', sign: 'right' },
    ])('tells of a refresh interval of $minutes minutes', async ({ minutes, sign }) => {
      const form = await openUserInterface(page, roundcube);
      await form.select('select[name="_refresh_interval"]', minutes);
      await save(page, form);
      await openUserInterface(page, roundcube);
      expect(await rowsAfterClick()).toContainEqual({ name: interval, sign });
    });
  });
}

worksIn(chromium);
worksIn(firefox);

afterAll(async () => {
  if (!(roundcube instanceof NoRoundcubeError)) await roundcube.stop();
});
