import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import catalogue from '../../_locales/en/messages.json';
import { unsaid } from '../model/circumstances';
import { caltechImss } from '../requirements/load';
import { catalogueWords } from '../words/catalogue';
import { OptionsPage, type OptionsWorld } from './options-page';
import '../popup/popup.css';
import '../popup/checklist.css';
import './sheet.css';

const site = { pattern: 'https://mail.example.org/*', host: 'mail.example.org' };
const world = (different: Partial<OptionsWorld> = {}): OptionsWorld => ({
  words: catalogueWords(catalogue),
  requirements: caltechImss,
  rememberedCircumstances: async () => ({ circumstances: unsaid, broken: false }),
  rememberCircumstances: async () => {},
  serverName: (text) => text,
  reportForm: async () => 'plain',
  rememberReportForm: async () => {},
  chosenSites: async () => [site],
  leaveSite: async () => {},
  shortcut: async () => 'Alt+Shift+M',
  ...different,
});
const show = (different?: Partial<OptionsWorld>) => render(<OptionsPage world={world(different)} />, document.body);

afterEach(() => render(null, document.body));

it('the connection is chosen and kept', async () => {
  const rememberCircumstances = vi.fn<OptionsWorld['rememberCircumstances']>(async () => {});
  show({ rememberCircumstances });
  await userEvent.selectOptions(page.getByLabelText('You connect from'), 'campus');
  expect(rememberCircumstances).toHaveBeenCalledWith({ connection: 'campus', ispServer: null });
});

it('the form of reports is chosen and kept', async () => {
  const rememberReportForm = vi.fn(async () => {});
  show({ reportForm: async () => 'markdown', rememberReportForm });
  const list = page.getByLabelText('“Copy report” copies it as');
  await expect.element(list).toHaveValue('markdown');
  await userEvent.selectOptions(list, 'plain');
  expect(rememberReportForm).toHaveBeenCalledWith('plain');
});

it('a site is taken back', async () => {
  const chosenSites = vi.fn<OptionsWorld['chosenSites']>(async () => []).mockResolvedValueOnce([site]);
  const leaveSite = vi.fn(async () => {});
  show({ chosenSites, leaveSite });
  await userEvent.click(page.getByRole('button', { name: 'Remove mail.example.org' }));
  expect(leaveSite).toHaveBeenCalledWith(site);
  await expect.element(page.getByText(/You have chosen none/)).toBeVisible();
});

it('the keys are told, and that there are none', async () => {
  show();
  await expect.element(page.getByText(/Alt\+Shift\+M opens the list/)).toBeVisible();
  render(null, document.body);
  show({ shortcut: async () => '' });
  await expect.element(page.getByText(/No keys are set/)).toBeVisible();
});

it('the message about certificates is explained with the true names', async () => {
  show();
  const help = document.querySelector('#certificate')?.textContent ?? '';
  expect(help).toContain(caltechImss.incoming.imap.host);
  expect(help).toContain(caltechImss.outgoing.host);
  expect(help).toContain('Do not accept the certificate');
});

it('what goes wrong is said', async () => {
  show({ chosenSites: () => Promise.reject(new Error('storage is broken')) });
  await expect.poll(() => document.querySelector('.trouble')?.textContent).toContain('storage is broken');
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
    document.title = 'Options';
    document.documentElement.lang = 'en';
    document.body.className = 'page';
    show();
    await expect.element(page.getByText(/Alt\+Shift\+M/)).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual([]);
    document.body.className = '';
  });
});
