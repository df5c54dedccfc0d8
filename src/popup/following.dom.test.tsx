/** What stays and what changes in the popup while the page is changed under it. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { FollowedReading } from '../tab/follow-tab';
import { App } from './app';
import { account, fakeWorld, formsWith, read } from './faces.fixture';
import type { World } from './world';
import './popup.css';
import './checklist.css';
import './acting.css';

const text = (selector: string) => document.querySelector(selector)?.textContent ?? null;
const headline = () => text('h1');
const one = <E extends Element = HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} in the popup`);
  return found;
};

/** A page that is changed when the test says so. */
let changed: (reading: FollowedReading) => void;
let stopped: boolean;

async function show(first: FollowedReading, different: Partial<World> = {}): Promise<void> {
  const followTab: World['followTab'] = (onReading) => {
    changed = onReading;
    onReading(first);
    return () => {
      stopped = true;
    };
  };
  render(<App world={fakeWorld(first, { followTab, ...different })} />, document.body);
  await expect.poll(headline).not.toBeNull();
}

/** Everything that the live region says, in order. */
const said: (string | null)[] = [];
let listening: MutationObserver;
function listen(): void {
  said.length = 0;
  listening = new MutationObserver(() => {
    if (said.at(-1) !== text('[role=status]')) said.push(text('[role=status]'));
  });
  listening.observe(one('[role=status]'), { subtree: true, childList: true, characterData: true });
}

beforeEach(() => {
  stopped = false;
});
afterEach(() => {
  listening?.disconnect();
  render(null, document.body);
});

const servers = { 'incoming.port': 993, 'incoming.security': 'ssl', 'incoming.username': 'jdoe' } as const;
const retired = 'imap-server.cco.caltech.edu';
const present = 'imap-server.its.caltech.edu';
const provider = 'smtp.example.com';
const work = (host: string, port = 993) =>
  account('Work', { ...servers, 'incoming.host': host, 'incoming.port': port, 'outgoing.host': provider });

describe('while the page changes', () => {
  it('the checklist follows it', async () => {
    await show(read([work(retired, 143)]));
    expect(headline()).toBe('2 things to change');
    changed(read([work(present, 143)]));
    await expect.poll(headline).toBe('1 thing to change');
    changed(read([work(present)]));
    await expect.poll(headline).toBe('1 thing to look at');
    changed(read([]));
    await expect.poll(headline).toBe('No mail account settings on this page');
    changed(read([work(retired)]));
    await expect.poll(headline).toBe('1 thing to change');
  });

  it('nothing flashes: what stays the same stays the same element', async () => {
    await show(read([work(retired, 143)]));
    const rows = Array.from(document.querySelectorAll('.row.problem'));
    const kept = [one('h1'), one('main'), one('.connection select'), rows[1]];
    changed(read([work(present, 143)]));
    await expect.poll(headline).toBe('1 thing to change');
    expect([one('h1'), one('main'), one('.connection select'), one('.row.problem')]).toEqual(kept);
    expect(one('main').getAttribute('aria-busy')).toBe('false');
  });

  it('what was unfolded stays so, and what was folded up', async () => {
    await show(read([work(retired)]));
    const folds = () => Array.from(document.querySelectorAll<HTMLDetailsElement>('details.group'), ({ open }) => open);
    expect(folds()).toEqual([false, false]);
    await page.getByText('Could not be checked here').click();
    expect(folds()).toEqual([false, true]);
    changed(read([work(present)]));
    await expect.poll(headline).toBe('1 thing to look at');
    expect(folds()).toEqual([false, true]);
    changed(read([work(retired, 143)]));
    await expect.poll(headline).toBe('2 things to change');
    expect(folds()).toEqual([false, true]);
  });

  it('the focus stays where it is', async () => {
    await show(read([work(retired)]));
    one('.connection select').focus();
    changed(read([work(present)]));
    await expect.poll(headline).toBe('1 thing to look at');
    expect(document.activeElement).toBe(one('.connection select'));
  });

  it('the focus goes to the top where the row that had it is gone, and the list does not jump', async () => {
    await page.viewport(400, 300);
    await show(read([work(retired, 143)]));
    one('.row.problem button').focus();
    const { scrollTop } = document.scrollingElement ?? one('html');
    changed(read([work(present, 143)]));
    await expect.poll(headline).toBe('1 thing to change');
    expect(document.activeElement).toBe(one('h1'));
    expect(document.scrollingElement?.scrollTop).toBeLessThanOrEqual(scrollTop);
  });

  it('the list stays scrolled to where it is', async () => {
    await page.viewport(400, 300);
    await show(read([work(retired, 143)]));
    window.scrollTo(0, 150);
    expect(document.scrollingElement?.scrollTop).toBe(150);
    changed(read([work(retired, 144)]));
    await expect.poll(() => text('main')).toContain('144');
    expect(document.scrollingElement?.scrollTop).toBe(150);
  });

  it('half a word that is being typed stays', async () => {
    await show(read([work(present)]), {
      rememberedCircumstances: async () => ({ circumstances: { connection: 'isp', ispServer: null }, broken: false }),
    });
    const server = page.getByLabelText('Your provider’s outgoing (SMTP) server, if you know it');
    await userEvent.type(server, 'smtp.exam');
    changed(read([work(retired)]));
    await expect.poll(headline).toBe('1 thing to change');
    expect((server.element() as HTMLInputElement).value).toBe('smtp.exam');
    expect(document.activeElement).toBe(server.element());
  });

  it('what was chosen stays chosen, also before it is kept', async () => {
    await show(read([work(present)]), { rememberOverrule: () => new Promise(() => {}) });
    await userEvent.selectOptions(page.getByLabelText('You connect from'), 'On campus');
    await expect.poll(headline).toBe('1 thing to change');
    changed(read([work(retired)]));
    await expect.poll(headline).toBe('2 things to change');
    await page.getByRole('button', { name: 'This is not my IMSS account' }).click();
    await expect.poll(headline).toBe('This account is not checked');
    changed(read([work(present)]));
    await new Promise((done) => setTimeout(done, 50));
    expect(headline()).toBe('This account is not checked');
  });

  it('another page in the same tab has its own choice', async () => {
    await show(read([work(retired)]), {
      rememberedForms: (reading) => formsWith(reading.page.path === '/other' ? 'leave' : null)(reading),
    });
    expect(headline()).toBe('1 thing to change');
    const other = { origin: 'https://webmail.example.edu', path: '/other', title: 'Other' };
    changed(read([work(retired)], { page: other }));
    await expect.poll(headline).toBe('This account is not checked');
  });

  it('the last reading counts, also where an earlier one takes longer to be looked up', async () => {
    let slow = true;
    await show(read([work(retired)]), {
      rememberedForms: async (reading) => {
        if (slow) await new Promise((done) => setTimeout(done, 100));
        return formsWith()(reading);
      },
    });
    changed(read([work(retired, 143)]));
    slow = false;
    changed(read([work(present)]));
    await expect.poll(headline).toBe('1 thing to look at');
    await new Promise((done) => setTimeout(done, 200));
    expect(headline()).toBe('1 thing to look at');
  });
});

describe('a screen reader', () => {
  it('is told politely of a new number, once, and of nothing else', async () => {
    await show(read([work(retired, 143)]));
    await expect.poll(() => text('[role=status]')).toBe('2 things to change');
    listen();
    changed(read([work(retired, 144)]));
    await expect.poll(() => text('main')).toContain('144');
    changed(read([work(present, 144)]));
    await expect.poll(headline).toBe('1 thing to change');
    changed(read([work(present, 145)]));
    await expect.poll(() => text('main')).toContain('145');
    expect(said).toEqual(['1 thing to change']);
  });

  it('is told that the page is lost', async () => {
    await show(read([work(retired)]));
    changed({ kind: 'lost' });
    await expect.poll(headline).toBe('This tab shows another page now');
    expect(text('main')).toContain('click the button in the toolbar again');
    await expect.poll(() => text('[role=status]')).toBe('This tab shows another page now');
    expect(document.querySelectorAll('.row')).toHaveLength(0);
  });
});

it('ends with the popup', async () => {
  await show(read([work(retired)]));
  expect(stopped).toBe(false);
  render(null, document.body);
  expect(stopped).toBe(true);
});
