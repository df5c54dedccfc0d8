/** A frame of another site is read where the person has permitted that site. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { servePages } from '../cli/page-server';
import { builtExtension } from '../scripts/built-extension';
import { requireBrowser } from '../scripts/install-browser';
import { unsaid } from '../src/model/circumstances';
import { caltechImss } from '../src/requirements/load';
import { auditPage } from '../src/rules/audit-page';
import { caseNamed, expectedAccounts, reportedAccounts, unreadFrames } from './answers';
import { readTab, tabOf } from './browsers/ask-extension';
import { launchChromium } from './browsers/chromium';
import { chromium } from './browsers/installed';

const server = servePages();
const patience = { timeout: 10_000, interval: 250 };
afterAll(() => server.close());

/** A copy of the build whose manifest has the permission: nobody can answer the browser's question in a test. */
function buildThatMayRead(site: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'permitted-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(builtExtension('chromium'), copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as chrome.runtime.ManifestV3;
  const host_permissions = [...(manifest.host_permissions ?? []), site];
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions }));
  return copy;
}

describe.skipIf(chromium.missing)(chromium.title, () => {
  it('reads it as a part of the page', async () => {
    const { file, answer } = caseNamed('outrigger-foreign-frame');
    const browser = await launchChromium({
      executable: requireBrowser('chromium'),
      extension: buildThatMayRead('http://frames.test/*'),
      localHosts: ['pages.test', 'frames.test'],
    });
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    const address = (await server.addressOf(file)).replace('127.0.0.1', 'pages.test');
    await page.goto(address, { waitUntil: 'networkidle0' });
    const popup = await browser.clickToolbarButton(page);
    const tabId = await tabOf(popup);
    // A frame in a process of its own may come after the page seems to be loaded; who follows the page reads again.
    const reading = await vi.waitFor(async () => {
      const read = await readTab(popup, tabId);
      if (read.kind !== 'read') throw new Error(JSON.stringify(read));
      expect(unreadFrames(read.reading)).toEqual([]);
      return read.reading;
    }, patience);
    const { accounts } = auditPage(reading, { requirements: caltechImss, circumstances: unsaid });
    expect(reportedAccounts(accounts)).toEqual(expectedAccounts(answer.whenPermitted ?? []));
    expect(accounts).not.toEqual([]);
  });
});
