/** The report for a help desk, as a person gets it. */
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { App } from './app';
import { account, fakeWorld, read } from './faces.fixture';
import type { World } from './world';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const wrong = read([account('', { 'incoming.host': 'imap-server.cco.caltech.edu', 'incoming.username': 'astudent' })]);

afterEach(() => render(null, document.body));

async function open(different: Partial<World>): Promise<void> {
  render(<App world={fakeWorld(wrong, different)} />, document.body);
  await userEvent.click(page.getByText('Report for the help desk'));
}

it('is copied without names, unless they were asked for', async () => {
  const copy = vi.fn<World['copy']>(async () => {});
  await open({ copy });
  await userEvent.click(button('Copy report'));
  expect(copy.mock.lastCall?.[0]).toContain('imap-server.cco.caltech.edu → imap-server.its.caltech.edu');
  expect(copy.mock.lastCall?.[0]).not.toContain('astudent');
  await userEvent.click(page.getByLabelText('Include the account names: astudent'));
  await userEvent.click(button('Copy as Markdown'));
  expect(copy.mock.lastCall?.[0]).toContain('## IMSS Mail Check');
  expect(copy.mock.lastCall?.[0]).toContain('astudent');
  await expect.poll(() => document.querySelector('[role=status]')?.textContent).toBe('The report is copied.');
});

it('is copied in the form that was chosen in the options', async () => {
  const copy = vi.fn<World['copy']>(async () => {});
  await open({ copy, reportForm: async () => 'markdown' });
  await expect.element(button('Copy as plain text')).toBeVisible();
  await userEvent.click(button('Copy report'));
  expect(copy.mock.lastCall?.[0]).toContain('## IMSS Mail Check');
  await userEvent.click(button('Copy as plain text'));
  expect(copy.mock.lastCall?.[0]).not.toContain('##');
});

it('is saved in the shape that the command line prints', async () => {
  const save = vi.fn<World['save']>();
  await open({ save });
  await userEvent.click(button('Save report'));
  const [name, json] = save.mock.lastCall ?? [];
  expect(name).toBe('imss-mail-check.json');
  const [saved] = JSON.parse(json ?? '');
  expect(saved).toMatchObject({ error: null, accounts: [{ applies: 'yes' }], circumstances: { connection: null } });
  expect(json).not.toContain('astudent');
});

it('that could not be copied says so', async () => {
  await open({ copy: () => Promise.reject(new Error('not allowed')) });
  await userEvent.click(button('Copy report'));
  await expect.poll(() => document.querySelector('.said')?.textContent).toContain('not allowed');
});
