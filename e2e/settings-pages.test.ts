/** Every page in `e2e/pages`, read in real browsers after a click on the toolbar button. */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import catalogue from '../_locales/en/messages.json';
import { servePages } from '../cli/page-server';
import { unsaid } from '../src/model/circumstances';
import type { PageReading } from '../src/model/reading';
import type { Report } from '../src/model/report';
import { checklistOf, checkNameKey, isLeftAlone } from '../src/popup/checklist';
import { caltechImss } from '../src/requirements/load';
import { auditPage } from '../src/rules/audit-page';
import { catalogueWords } from '../src/words/catalogue';
import { cases, expectedAccounts, reportedAccounts, unreadFrames } from './answers';
import { readTab, tabOf, textOf } from './browsers/ask-extension';
import { chromium, firefox, type InstalledBrowser } from './browsers/installed';
import { shownRows } from './browsers/popup-rows';
import type { ExtensionBrowser } from './browsers/toolbar';
import { PageQueue } from './page-queue';

const words = catalogueWords(catalogue);
const audit = (reading: PageReading) => auditPage(reading, { requirements: caltechImss, circumstances: unsaid });

/** What is typed into the password fields of a page and its frames. */
async function passwordsOn(page: Page): Promise<readonly string[]> {
  const perFrame = page.frames().map((frame) =>
    frame.evaluate(() => {
      // Some of the pages hide what a document is usually asked for.
      const fields = Document.prototype.querySelectorAll.call(document, 'input[type=password]');
      return [...fields].map((field) => (field as HTMLInputElement).value);
    }),
  );
  return (await Promise.all(perFrame)).flat().filter((value) => value.length > 3);
}

function pagesAreReadIn({ title, missing, launch }: InstalledBrowser): void {
  describe.skipIf(missing)(title, () => {
    const server = servePages();
    let browser: ExtensionBrowser;
    let queue: PageQueue;
    /** From the click to the checklist, in milliseconds: told, not judged, since machines differ. */
    const times: number[] = [];
    beforeAll(async () => {
      browser = await launch();
      queue = await PageQueue.start(browser, server);
    });
    afterAll(async () => {
      const [median, slowest] = [0.5, 1].map((part) => times.sort((a, b) => a - b)[Math.ceil(times.length * part) - 1]);
      console.log(`${title}: from click to checklist ${median?.toFixed(0)} ms, at most ${slowest?.toFixed(0)} ms`);
      await browser?.close();
      await server.close();
    });

    it.each(cases)('$name', async (wanted) => {
      const page = await queue.pageOf(wanted);
      onTestFinished(() => queue.done(wanted, page));
      const start = performance.now();
      const popup = await browser.clickToolbarButton(page);
      onTestFinished(() => popup.close());
      const text = await textOf(popup);
      times.push(performance.now() - start);
      const answer = await readTab(popup, await tabOf(popup));
      if (answer.kind !== 'read') throw new Error(JSON.stringify(answer));

      const { client, clientVersion = null } = wanted.answer;
      const { client: known } = answer.reading;
      expect(known && { id: known.id, version: known.version }).toEqual(
        client === undefined ? null : { id: client, version: clientVersion },
      );

      const report = audit(answer.reading);
      expect(reportedAccounts(report.accounts)).toEqual(expectedAccounts(wanted.answer.accounts));
      expect(unreadFrames(answer.reading)).toEqual(wanted.answer.unread ?? []);

      const rows = await shownRows(popup);
      const shown = (sign: string) => rows.filter((row) => row.sign === sign).map(({ name }) => name);
      expect(shown('problem')).toEqual(namesOf(report, 'problems'));
      expect(shown('advice')).toEqual(namesOf(report, 'advice'));
      expect(shown('right')).toEqual(namesOf(report, 'right'));

      const everything = JSON.stringify(answer.reading) + text;
      for (const secret of [...(wanted.answer.secrets ?? []), ...(await passwordsOn(page))]) {
        expect(everything).not.toContain(secret);
      }
    });
  });
}

/** The names of the checks that belong into a group of the popup. An empty form shows what to enter instead. */
function namesOf({ accounts }: Report, group: 'problems' | 'advice' | 'right'): readonly string[] {
  return accounts
    .filter((account) => !isLeftAlone(account) && (group === 'right' || account.applies !== 'new'))
    .flatMap((account) => checklistOf(account)[group])
    .map(({ result }) => words(checkNameKey(result.id)));
}

pagesAreReadIn(chromium);
pagesAreReadIn(firefox);
