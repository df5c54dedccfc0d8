/** What happens in the popup when a person does something. */
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TabReading } from '../tab/tab-reading';
import { App } from './app';
import { account, fakeWorld, read } from './faces.fixture';
import type { World } from './world';

const text = (selector: string) => document.querySelector(selector)?.textContent ?? null;
const headline = () => text('h1');
const button = (name: string) => page.getByRole('button', { name });

async function show(world: World): Promise<void> {
  render(<App world={world} />, document.body);
  await expect.poll(headline).not.toBeNull();
}

afterEach(() => render(null, document.body));

/** A reading that comes when the test says so. */
function later() {
  let resolve: (tab: TabReading) => void = () => {};
  const promise = new Promise<TabReading>((resolved) => {
    resolve = resolved;
  });
  return { promise, resolve: (tab: TabReading) => resolve(tab) };
}

const offCampus = read([
  account('Work', {
    'incoming.host': 'imap-server.its.caltech.edu',
    'outgoing.host': 'smtp.example.com',
  }),
]);
const other = read([account('', { 'incoming.host': 'imap.example.net' })]);
const wrong = read([account('', { 'incoming.host': 'imap-server.cco.caltech.edu' })]);

describe('reading', () => {
  it('is not shown where it is quick', async () => {
    const { promise, resolve } = later();
    render(<App world={fakeWorld(promise)} />, document.body);
    await new Promise((done) => setTimeout(done, 60));
    expect(text('main')).toBe('');
    resolve(wrong);
    await expect.poll(headline, { interval: 5 }).toBe('1 thing to change');
  });

  it('is shown where it takes longer', async () => {
    render(<App world={fakeWorld(new Promise(() => {}))} />, document.body);
    await expect.poll(headline).toContain('Reading the page…');
  });

  it('gives way to the checklist within a frame', async () => {
    const { promise, resolve } = later();
    render(<App world={fakeWorld(promise)} />, document.body);
    resolve(wrong);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(headline()).toBe('1 thing to change');
  });

  it('is tried again after a failure', async () => {
    const stop = vi.fn();
    const followTab = vi.fn<World['followTab']>((onReading) => {
      onReading(followTab.mock.calls.length === 1 ? { kind: 'failed', error: 'Error: gone' } : wrong);
      return stop;
    });
    await show(fakeWorld(wrong, { followTab }));
    expect(headline()).toBe('This page could not be checked');
    expect(text('pre')).toContain('Error: gone');
    await button('Try again').click();
    await expect.poll(headline).toBe('1 thing to change');
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it('fails where what was remembered cannot be had', async () => {
    const rememberedCircumstances = () => Promise.reject(new Error('no storage'));
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    await show(fakeWorld(wrong, { rememberedCircumstances }));
    expect(headline()).toBe('This page could not be checked');
    expect(text('pre')).toContain('Error: no storage');
  });
});

describe('where the person connects from', () => {
  const select = page.getByLabelText('You connect from');
  const server = page.getByLabelText('Your provider’s outgoing (SMTP) server, if you know it');

  it('changes the outcomes at once, without another reading', async () => {
    const { followTab } = fakeWorld(offCampus);
    const followed = vi.fn(followTab);
    const rememberCircumstances = vi.fn(async () => {});
    await show(fakeWorld(offCampus, { followTab: followed, rememberCircumstances }));
    expect(headline()).toBe('1 thing to look at');
    await userEvent.selectOptions(select, 'On campus');
    await expect.poll(headline).toBe('1 thing to change');
    expect(text('[role=status]')).toBe('1 thing to change');
    expect(rememberCircumstances).toHaveBeenCalledWith({ connection: 'campus', ispServer: null });
    expect(followed).toHaveBeenCalledTimes(1);
  });

  it('keeps the focus', async () => {
    await show(fakeWorld(offCampus));
    (select.element() as HTMLSelectElement).focus();
    await userEvent.selectOptions(select, 'On campus');
    await expect.poll(headline).toBe('1 thing to change');
    expect(document.activeElement).toBe(select.element());
  });

  it("takes the provider's server in any form", async () => {
    const rememberCircumstances = vi.fn(async () => {});
    await show(fakeWorld(offCampus, { rememberCircumstances }));
    await userEvent.selectOptions(select, 'Another internet provider');
    await userEvent.fill(server, ' SMTP.Example.com:465');
    await userEvent.tab();
    await expect.poll(headline).toContain('What can be seen here is right');
    expect((server.element() as HTMLInputElement).value).toBe('smtp.example.com');
    expect(rememberCircumstances).toHaveBeenLastCalledWith({ connection: 'isp', ispServer: 'smtp.example.com' });
  });

  it('says plainly what is no server', async () => {
    const rememberCircumstances = vi.fn(async () => {});
    await show(fakeWorld(offCampus, { rememberCircumstances }));
    await userEvent.selectOptions(select, 'Another internet provider');
    await userEvent.fill(server, 'my provider');
    await userEvent.tab();
    await expect.poll(() => text('.refusal')).toContain('“my provider” is not a server’s name');
    expect(server.element().getAttribute('aria-invalid')).toBe('true');
    expect(rememberCircumstances).toHaveBeenCalledTimes(1);
  });

  it('counts although it could not be kept, and that is said', async () => {
    const rememberCircumstances = async () => {
      throw new Error('disk full');
    };
    await show(fakeWorld(offCampus, { rememberCircumstances }));
    await userEvent.selectOptions(select, 'On campus');
    await expect.poll(headline).toBe('1 thing to change');
    await expect.poll(() => text('.trouble')).toContain('disk full');
  });
});

describe('whose account it is', () => {
  it('is overruled, and the choice kept', async () => {
    const rememberOverrule = vi.fn(async () => {});
    await show(fakeWorld(other, { rememberOverrule }));
    expect(headline()).toBe('This is another provider’s account');
    await button('Compare all the same').click();
    await expect.poll(headline).toBe('1 thing to change');
    expect(document.activeElement).toBe(document.querySelector('h1'));
    expect(rememberOverrule).toHaveBeenCalledWith('/settings/accounts  0', 'compare');
    await button('Do not compare this account any more').click();
    await expect.poll(headline).toBe('This is another provider’s account');
    expect(rememberOverrule).toHaveBeenLastCalledWith(expect.anything(), null);
  });

  it('is overruled the other way', async () => {
    const rememberOverrule = vi.fn(async () => {});
    await show(fakeWorld(wrong, { rememberOverrule }));
    await button('This is not my IMSS account').click();
    await expect.poll(headline).toBe('This account is not checked');
    expect(rememberOverrule).toHaveBeenCalledWith(expect.anything(), 'leave');
    await button('Check it after all').click();
    await expect.poll(headline).toBe('1 thing to change');
  });
});

describe('the right value', () => {
  it('is copied', async () => {
    const copy = vi.fn(async () => {});
    await show(fakeWorld(wrong, { copy }));
    await button('Copy imap-server.its.caltech.edu').first().click();
    expect(copy).toHaveBeenCalledWith('imap-server.its.caltech.edu');
    await expect.poll(() => text('[role=status]')).toBe('Copied');
  });

  it('can be copied by hand where the browser does not let it', async () => {
    const copy = async () => {
      throw new DOMException('no', 'NotAllowedError');
    };
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    await show(fakeWorld(wrong, { copy }));
    await button('Copy imap-server.its.caltech.edu').first().click();
    await expect.poll(() => text('button.copy')).toContain('Select the text');
  });
});

it('everything that can be pressed is reached with the keyboard, in the order it stands', async () => {
  await show(fakeWorld(offCampus));
  const all = [...document.querySelectorAll('a, button, select, summary')].filter((one) => one.checkVisibility());
  const reached: Element[] = [];
  for (const _ of all) {
    await userEvent.tab();
    if (document.activeElement) reached.push(document.activeElement);
  }
  expect(reached).toEqual(all);
});
