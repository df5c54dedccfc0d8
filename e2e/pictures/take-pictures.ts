/** `npm run pictures`: takes the pictures in `docs/pictures`, of the real popup and panel on the sample page. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtExtension } from '../../scripts/built-extension';
import { requireBrowser } from '../../scripts/install-browser';
import { answerFor } from '../browsers/answer-for';
import { textOf } from '../browsers/ask-extension';
import { launchChromium } from '../browsers/chromium';
import { pressButton, waitForText } from '../browsers/press-button';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'docs/pictures');
const site = 'https://mail.example.edu';

/** In CSS pixels. */
const panelWidths = [300, 480];
const panelHeight = 700;

function keep(name: string, picture: Uint8Array): void {
  const path = join(folder, `${name}.png`);
  writeFileSync(path, picture);
  console.log(path);
}

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
  const schemes = ['light', 'dark'] as const;
  for (const scheme of schemes) keep(`popup-${scheme}`, await popup.picture(scheme));
  const panel = await browser.openedPage('/panel/panel.html', () => pressButton(popup, 'Keep open'));
  await waitForText(panel, 'h1', ['to change']);
  for (const width of panelWidths) {
    for (const scheme of schemes) keep(`panel-${width}-${scheme}`, await panel.picture(scheme, width, panelHeight));
  }
} finally {
  await browser.close();
}
