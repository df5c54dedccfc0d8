/** Values entered for a person, as the popup shows it. */
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Entered, Entering } from '../tab/enter-values';
import { App } from './app';
import { account, fakeWorld, read } from './faces.fixture';
import type { World } from './world';
import './popup.css';
import './checklist.css';
import './acting.css';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const box = () => document.querySelector<HTMLElement>('.acting')?.innerText ?? '';
const announced = () => document.querySelector('[role=status]')?.textContent ?? '';

const wrong = read([
  account('', {
    'incoming.host': 'imap-server.cco.caltech.edu',
    'incoming.port': 143,
    'incoming.security': 'none',
    checkIntervalMinutes: 1,
  }),
]);
const entered = (...outcomes: Entered[]): Entering => ({
  kind: 'entered',
  entered: outcomes,
  undo: {
    frameId: 0,
    held: [{ setting: 'incoming.port', place: 0, handles: [1], entry: { kind: 'text', text: '143' } }],
  },
});

afterEach(() => render(null, document.body));

async function show(different: Partial<World> = {}): Promise<void> {
  render(<App world={fakeWorld(wrong, different)} />, document.body);
  await expect.element(button(/^Enter all/)).toBeVisible();
}

async function enterAll(different: Partial<World>): Promise<void> {
  await show(different);
  await userEvent.click(button(/^Enter all/));
  await userEvent.click(button('Enter these values'));
}

describe('all recommended values', () => {
  it('are shown before anything is entered', async () => {
    const enterValues = vi.fn();
    await show({ enterValues });
    await userEvent.click(button('Enter all 4 recommended values for me'));
    const rows = [...document.querySelectorAll('.changes tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['Incoming mail server', 'imap-server.cco.caltech.edu', 'imap-server.its.caltech.edu'],
      ['Encryption of incoming mail', 'none', 'SSL/TLS'],
      ['Port of the incoming server', '143', '993'],
      ['How often new mail is checked for', '1', '10 minutes'],
    ]);
    expect(document.activeElement?.textContent).toBe('This will be entered');
    expect(enterValues).not.toHaveBeenCalled();
    await userEvent.click(button('Cancel'));
    expect(box()).toBe('');
  });

  it('are entered into the form that was judged', async () => {
    const enterValues = vi.fn<World['enterValues']>(async () =>
      entered({ setting: 'incoming.port', outcome: 'entered' }),
    );
    await enterAll({ enterValues });
    await expect.poll(box).toContain('Entered.');
    const [target, wishes] = enterValues.mock.calls[0] ?? [];
    expect(target).toMatchObject({ account: 0, texts: { 'incoming.host': 'imap-server.cco.caltech.edu' } });
    expect(wishes).toContainEqual({ setting: 'incoming.port', value: 993 });
    expect(box()).toContain('Nothing has been saved yet');
    await expect.poll(announced).toContain('Entered.');
  });

  it('that could not be entered are named with the reason', async () => {
    await enterAll({
      enterValues: async () =>
        entered(
          { setting: 'incoming.port', outcome: 'entered' },
          { setting: 'incoming.security', outcome: 'no-way' },
          { setting: 'incoming.host', outcome: 'not-taken' },
        ),
    });
    await expect.poll(box).toContain('2 values could not be entered');
    expect(box()).toContain('Encryption of incoming mail: the page offers nothing');
    expect(box()).toContain('Incoming mail server: the page did not keep');
  });

  it('can be put back', async () => {
    const undoEntering = vi.fn<World['undoEntering']>(async () => []);
    await enterAll({
      enterValues: async () => entered({ setting: 'incoming.port', outcome: 'entered' }),
      undoEntering,
    });
    await userEvent.click(button(/^Undo/));
    await expect.poll(box).toContain('Put back.');
    expect(undoEntering.mock.calls[0]?.[1]).toMatchObject({ frameId: 0 });
    await userEvent.click(button('Close'));
    expect(box()).toBe('');
  });

  it('that could not be put back are named', async () => {
    await enterAll({
      enterValues: async () => entered({ setting: 'incoming.port', outcome: 'entered' }),
      undoEntering: async () => ['incoming.port'],
    });
    await userEvent.click(button(/^Undo/));
    await expect.poll(box).toContain('could not be put back');
    expect(box()).toContain('Port of the incoming server');
  });

  it('are not entered into a form that has changed', async () => {
    await enterAll({ enterValues: async () => ({ kind: 'changed' }) });
    await expect.poll(box).toContain('nothing was entered');
  });

  it('end with what went wrong where the page cannot be reached', async () => {
    await enterAll({ enterValues: () => Promise.reject(new Error('The tab is gone')) });
    await expect.poll(box).toContain('The tab is gone');
  });
});

describe('one row', () => {
  it('has its value entered at once', async () => {
    const enterValues = vi.fn<World['enterValues']>(async () =>
      entered({ setting: 'incoming.port', outcome: 'entered' }),
    );
    await show({ enterValues });
    await userEvent.click(button('Use 993'));
    expect(enterValues.mock.calls[0]?.[1]).toEqual([{ setting: 'incoming.port', value: 993 }]);
  });

  it.each([
    ['shown', 'Marked on the page.'],
    ['in-tab', 'Marked on the page, in another tab of the form.'],
    ['hidden', 'It is in a part of the page that is not shown now.'],
    ['gone', 'It is no longer on the page.'],
  ] as const)('is %s on the page, and that is said', async (sight, text) => {
    const showSetting = vi.fn<World['showSetting']>(async () => sight);
    await show({ showSetting });
    await userEvent.click(button('Show on page').first());
    await expect.poll(() => document.querySelector('.said')?.textContent).toBe(text);
    expect(announced()).toBe(text);
    expect(showSetting.mock.calls[0]?.[1]).toEqual(['incoming.host']);
  });

  it('that the page cannot be asked for says so', async () => {
    await show({ showSetting: () => Promise.reject(new Error('The tab is gone')) });
    await userEvent.click(button('Show on page').first());
    await expect.poll(() => document.querySelector('.said')?.textContent).toContain('The tab is gone');
  });
});
