/**
 * Every face in a real browser, light and dark: axe finds nothing, and nothing is wider than the popup. With
 * `VITE_PICTURES` set to a folder inside the project (Vitest writes to no other), a picture of each is left there.
 */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { App } from './app';
import { faces } from './faces.fixture';
import { differenceFrom, hasSameFonts } from './faces-compare.fixture';
import type { World } from './world';
import './popup.css';
import './checklist.css';
import './acting.css';
import '../panel/panel.css';

const pictures: string | undefined = import.meta.env.VITE_PICTURES;

interface Look {
  readonly name: string;
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  /** Size of the text, in percent of what it is. */
  readonly text: number;
  /** The system's own few colours, and everything that can be folded away unfolded. */
  readonly contrast?: boolean;
  /** Beside the page, where it may be of any width. */
  readonly inPanel?: boolean;
  /** As a browser in Arabic or Hebrew shows it. */
  readonly fromRight?: boolean;
}

const looks: readonly Look[] = [
  { name: 'light', width: 400, scheme: 'light', text: 100 },
  { name: 'dark', width: 400, scheme: 'dark', text: 100 },
  { name: 'narrow', width: 300, scheme: 'light', text: 100 },
  { name: 'large', width: 400, scheme: 'light', text: 200 },
  { name: 'panel-200', width: 200, scheme: 'light', text: 100, inPanel: true },
  { name: 'panel-800', width: 800, scheme: 'dark', text: 100, inPanel: true },
  { name: 'contrast', width: 400, scheme: 'dark', text: 100, contrast: true },
  { name: 'right-to-left', width: 360, scheme: 'light', text: 100, fromRight: true },
];

async function show(world: World, look: Look): Promise<void> {
  const { width, scheme, text, contrast = false, inPanel = false, fromRight = false } = look;
  await page.viewport(width, 600);
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: contrast ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  document.body.classList.toggle('panel', inPanel);
  document.title = 'IMSS Mail Check';
  document.documentElement.lang = 'en';
  document.documentElement.dir = fromRight ? 'rtl' : 'ltr';
  document.documentElement.style.fontSize = `${(87.5 * text) / 100}%`;
  // What the look before unfolded.
  world.folds.clear();
  render(<App world={world} />, document.body);
  await expect.poll(() => document.querySelector('h1')).not.toBeNull();
  if (contrast) unfold();
}

function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

afterEach(() => render(null, document.body));

/** Both modes of every face, as the pictures that are kept have them. */
describe.each(looks.filter(({ name }) => name === 'light' || name === 'dark'))('$name looks as it did', (look) => {
  it.for(Object.entries(faces))('%s', async ([name, world], { skip }) => {
    await show(world, look);
    skip(!hasSameFonts(), 'the pictures were made with other fonts');
    const height = Math.max(200, document.documentElement.scrollHeight);
    await page.viewport(look.width, height + (height % 2));
    expect(await differenceFrom(`${name}-${look.name}`)).toBeNull();
  });
});

describe.each(looks)('$name', (look) => {
  it.each(Object.entries(faces))('%s', async (name, world) => {
    await show(world, look);
    if (pictures !== undefined) {
      await page.viewport(look.width, Math.max(200, document.documentElement.scrollHeight));
      await page.screenshot({ path: `${pictures}/${name}-${look.name}.png` });
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(look.width);
    unfold();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(look.width);
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual([]);
  });
});
