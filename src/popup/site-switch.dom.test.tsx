import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { App } from './app';
import { account, fakeWorld, read } from './faces.fixture';
import type { World } from './world';

const button = (name: string) => page.getByRole('button', { name });
const wrong = read([account('', { 'incoming.host': 'imap-server.cco.caltech.edu' })]);
const show = (different: Partial<World>) => render(<App world={fakeWorld(wrong, different)} />, document.body);

afterEach(() => render(null, document.body));

it('a site is chosen by a press, and taken back', async () => {
  const chooseSite = vi.fn<World['chooseSite']>(async () => true);
  const leaveSite = vi.fn<World['leaveSite']>(async () => true);
  show({ siteState: async () => 'not-chosen', chooseSite, leaveSite });
  await userEvent.click(button('Check this site automatically'));
  expect(chooseSite.mock.lastCall?.[0].pattern).toMatch(/^https:\/\/[^/]+\/\*$/);
  await expect.element(page.getByText(/will be checked by itself/).first()).toBeInTheDocument();
  await userEvent.click(button('Stop checking this site automatically'));
  await expect.element(button('Check this site automatically')).toBeVisible();
  expect(leaveSite).toHaveBeenCalled();
});

it('a site that the person said no to stays as it was', async () => {
  show({ siteState: async () => 'not-chosen', chooseSite: async () => false });
  await userEvent.click(button('Check this site automatically'));
  await expect.element(button('Check this site automatically')).toBeVisible();
});

it('what is checked anyway is not asked for', async () => {
  show({ siteState: async () => 'always' });
  await expect.element(button('This is not my IMSS account')).toBeVisible();
  expect(button('Check this site automatically').elements()).toEqual([]);
});

it('what goes wrong is said', async () => {
  show({ siteState: async () => 'not-chosen', chooseSite: () => Promise.reject(new Error('not allowed')) });
  await userEvent.click(button('Check this site automatically'));
  await expect.poll(() => document.querySelector('.site .said')?.textContent).toContain('not allowed');
});
