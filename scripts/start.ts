/**
 * `npm start`: shows the extension at work. Builds it, opens a browser with it on a sample page of mail settings
 * with several mistakes, and clicks its button. Without a display it prints the checklist and takes a picture.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import catalogue from '../_locales/en/messages.json';
import { asText, terminal } from '../cli/as-text';
import { servePages } from '../cli/page-server';
import { readTab, tabOf, textOf } from '../e2e/browsers/ask-extension';
import { launchChromium } from '../e2e/browsers/chromium';
import { launchFirefox } from '../e2e/browsers/firefox';
import type { ExtensionBrowser, Popup } from '../e2e/browsers/toolbar';
import { unsaid } from '../src/model/circumstances';
import { caltechImss } from '../src/requirements/load';
import { auditPage } from '../src/rules/audit-page';
import { catalogueWords } from '../src/words/catalogue';
import { builtExtension } from './built-extension';
import { chromiumPath, firefoxPath } from './find-browser';
import { NoBrowserError, requireBrowser } from './install-browser';

const root = resolve(import.meta.dirname, '..');
const samplePage = join(root, 'e2e/sample/index.html');
const picture = join(root, '.cache/popup.png');

/** Whether a window can be shown. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return !process.env.SSH_CONNECTION;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Any browser that is there: Chromium first, which is installed where there is none and that can be done. */
function launch(headless: boolean): Promise<ExtensionBrowser> {
  const firefox = chromiumPath() ? null : firefoxPath();
  return firefox
    ? launchFirefox({ executable: firefox, extension: builtExtension('firefox'), headless })
    : launchChromium({ executable: requireBrowser('chromium'), extension: builtExtension('chromium'), headless });
}

async function printChecklist(popup: Popup): Promise<void> {
  const answer = await readTab(popup, await tabOf(popup));
  if (answer.kind !== 'read') throw new Error(`The sample page could not be read: ${JSON.stringify(answer)}`);
  const report = auditPage(answer.reading, { requirements: caltechImss, circumstances: unsaid });
  const options = { words: catalogueWords(catalogue), ...terminal() };
  process.stdout.write(asText(relative(process.cwd(), samplePage), report, options));
}

async function main(): Promise<void> {
  const windowed = hasDisplay();
  const browser = await launch(!windowed);
  const server = servePages();
  try {
    const page = await browser.newPage();
    await page.goto(await server.addressOf(samplePage), { waitUntil: 'networkidle0' });
    const popup = await browser.clickToolbarButton(page);
    await textOf(popup);
    if (windowed) {
      console.log('The browser stays open until you close it. Its toolbar has the button of the extension.');
      await browser.closed;
    } else {
      await printChecklist(popup);
      mkdirSync(join(picture, '..'), { recursive: true });
      writeFileSync(picture, await popup.picture());
      console.log(`There is no display: the popup is in the picture ${relative(process.cwd(), picture)}.`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof NoBrowserError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
