import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import catalogue from '../../_locales/en/messages.json';
import { catalogueWords } from '../words/catalogue';
import { WelcomePage } from './welcome-page';
import '../popup/popup.css';
import '../options/sheet.css';

const words = catalogueWords(catalogue);

afterEach(() => render(null, document.body));

it('tells in three pictures what to do, and what is read', () => {
  render(<WelcomePage words={words} keys="Alt+Shift+M" />, document.body);
  expect(document.querySelectorAll('.steps svg')).toHaveLength(3);
  const text = document.body.textContent ?? '';
  expect(text).toContain('Alt+Shift+M does the same');
  expect(text).toContain('It reads no password. Nothing it reads leaves your browser.');
});

it('speaks of no keys where there are none', () => {
  render(<WelcomePage words={words} keys="" />, document.body);
  expect(document.body.textContent).not.toContain('does the same');
});

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  it.each([800, 320])('axe finds nothing at %i pixels, and nothing is wider', async (width) => {
    await page.viewport(width, 700);
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'forced-colors', value: 'none' },
      ],
    });
    document.title = 'Welcome';
    document.documentElement.lang = 'en';
    document.body.className = 'page';
    render(<WelcomePage words={words} keys="Alt+Shift+M" />, document.body);
    if (import.meta.env.VITE_PICTURES)
      await page.screenshot({ path: `${import.meta.env.VITE_PICTURES}/welcome-${scheme}-${width}.png` });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual([]);
    document.body.className = '';
  });
});
