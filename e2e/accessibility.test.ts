/** axe-core finds nothing in the real popup, whatever it shows. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { servePages } from '../cli/page-server';
import { caseNamed } from './answers';
import { textOf } from './browsers/ask-extension';
import { chromium } from './browsers/installed';
import type { ExtensionBrowser, ExtensionWindow } from './browsers/toolbar';
import { filled } from './page-queue';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// The popup lets no script in, so axe travels with the call itself.
const runAxe = new Function('view', `${axe}; return view.axe.run();`) as (view: ExtensionWindow) => Promise<AxeResults>;

describe.skipIf(chromium.missing)(`axe in ${chromium.title}`, () => {
  const server = servePages();
  let browser: ExtensionBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch();
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await server.close();
  });

  it.each([
    { face: 'a checklist', name: 'quillbox-table-rows' },
    { face: 'two accounts', name: 'gantry-two-cards' },
    { face: 'an empty form', name: 'acorn-new-account-dialog' },
    { face: 'another provider', name: 'dovetail-other-provider' },
    { face: 'no settings', name: 'decoy-newsletter' },
    { face: 'a frame that was not read', name: 'outrigger-foreign-frame' },
    { face: 'settings that cannot be told', name: 'lattice-ambiguous-security' },
  ])('finds nothing in $face', async ({ name }) => {
    await page.goto(await server.addressOf(caseNamed(name).file));
    await filled(page);
    const popup = await browser.clickToolbarButton(page);
    onTestFinished(() => popup.close());
    await textOf(popup);
    for (const scheme of ['light', 'dark'] as const) {
      await popup.picture(scheme);
      const { violations, passes } = await popup.evaluate(runAxe);
      expect(passes.length, scheme).toBeGreaterThan(10);
      expect(
        violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
        scheme,
      ).toEqual([]);
    }
  });
});
