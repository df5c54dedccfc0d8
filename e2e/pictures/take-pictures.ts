/** `npm run pictures`: takes the pictures in `docs/pictures`, of the real popup on the sample page. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtExtension } from '../../scripts/built-extension';
import { requireBrowser } from '../../scripts/install-browser';
import { answerFor } from '../browsers/answer-for';
import { textOf } from '../browsers/ask-extension';
import { launchChromium } from '../browsers/chromium';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'docs/pictures');
const site = 'https://mail.example.edu';

const browser = await launchChromium({
  executable: requireBrowser('chromium'),
  extension: builtExtension('chromium'),
  args: ['--screen-info={3200x2400 devicePixelRatio=2}', '--hide-scrollbars', '--lang=en-US'],
});
try {
  const page = await browser.newPage();
  await answerFor(page, site, { '/': readFileSync(join(root, 'e2e/sample/index.html'), 'utf8') });
  await page.goto(`${site}/`, { waitUntil: 'networkidle0' });
  const popup = await browser.clickToolbarButton(page);
  await textOf(popup);
  mkdirSync(folder, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    const picture = join(folder, `popup-${scheme}.png`);
    writeFileSync(picture, await popup.picture(scheme));
    console.log(picture);
  }
} finally {
  await browser.close();
}
