/** Several accounts on a page: each with its own decision, folded while all is well, and as the person left it. */
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AccountReading } from '../model/reading';
import type { FollowedReading } from '../tab/follow-tab';
import { App } from './app';
import { account, fakeWorld, formsWith, read } from './faces.fixture';
import type { World } from './world';
import './popup.css';
import './checklist.css';
import './acting.css';

const headline = () => document.querySelector('h1')?.textContent ?? null;
const button = (name: string) => page.getByRole('button', { name });

/** An account as it is shown: its section, found by its name. */
function shown(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('section.account')].find(
    (section) => section.querySelector('h2')?.textContent === name,
  );
  if (!found) throw new Error(`no account ${name} in the popup`);
  return found;
}
const foldOf = (name: string) => shown(name).querySelector('details');
const isOpen = (name: string) => foldOf(name)?.open;
const buttonOf = (name: string, text: string): HTMLButtonElement => {
  const found = [...shown(name).querySelectorAll('button')].find((one) => one.textContent === text);
  if (!found) throw new Error(`no button ${text} in account ${name}`);
  return found;
};

/** A page that is changed, and a memory that is changed elsewhere, when the test says so. */
let changed: (reading: FollowedReading) => void;
let elsewhere: () => void;
let ended: boolean;

async function show(accounts: readonly AccountReading[], different: Partial<World> = {}): Promise<void> {
  const first = read(accounts);
  const world = fakeWorld(first, {
    followTab(onReading) {
      changed = onReading;
      onReading(first);
      return () => {};
    },
    onRemembered(listener) {
      elsewhere = listener;
      return () => {
        ended = true;
      };
    },
    ...different,
  });
  ended = false;
  render(<App world={world} />, document.body);
  await expect.poll(headline).not.toBeNull();
}

afterEach(() => render(null, document.body));

const server = (name: string, host: string) => account(name, { 'incoming.host': host, 'incoming.port': 993 });
const right = (name: string) => server(name, 'imap-server.its.caltech.edu');
const wrong = (name: string) => server(name, 'imap-server.cco.caltech.edu');
const other = (name: string) => server(name, 'imap.example.net');

describe('several accounts', () => {
  it('are open where something is to be done, folded where all is well, and a line where they are left alone', async () => {
    await show([right('Work'), wrong('Laboratory'), other('Home')]);
    expect([isOpen('Work'), isOpen('Laboratory'), isOpen('Home')]).toEqual([false, true, undefined]);
    expect(shown('Work').querySelector('summary')?.textContent).toContain('not checked, the rest right');
    expect(shown('Home').textContent).toContain('Another provider’s account, not checked');
  });

  it('stay as the person folded and unfolded them while the page changes', async () => {
    await show([right('Work'), wrong('Laboratory')]);
    await userEvent.click(shown('Work').querySelector('summary') as HTMLElement);
    await userEvent.click(shown('Laboratory').querySelector('summary') as HTMLElement);
    await expect.poll(() => [isOpen('Work'), isOpen('Laboratory')]).toEqual([true, false]);
    const kept = [foldOf('Work'), foldOf('Laboratory')];
    changed(read([wrong('Work'), wrong('Laboratory')]));
    await expect.poll(headline).toBe('2 things to change');
    expect([isOpen('Work'), isOpen('Laboratory')]).toEqual([true, false]);
    expect([foldOf('Work'), foldOf('Laboratory')]).toEqual(kept);
  });

  it('that get a problem unfold, and do not fold up when it is put right', async () => {
    await show([right('Work'), right('Laboratory')]);
    expect(isOpen('Work')).toBe(false);
    changed(read([wrong('Work'), right('Laboratory')]));
    await expect.poll(() => isOpen('Work')).toBe(true);
    changed(read([right('Work'), right('Laboratory')]));
    await expect.poll(headline).not.toContain('to change');
    // What folds does so when the browser next tells of it.
    await new Promise(requestAnimationFrame);
    expect([isOpen('Work'), isOpen('Laboratory')]).toEqual([true, false]);
  });

  it('are as they were left when the list is opened on them again', async () => {
    const folds = new Map<string, boolean>();
    await show([right('Work'), wrong('Laboratory')], { folds });
    await userEvent.click(shown('Laboratory').querySelector('summary') as HTMLElement);
    await expect.poll(() => folds.size).toBe(1);
    render(null, document.body);
    await show([right('Work'), wrong('Laboratory')], { folds });
    expect([isOpen('Work'), isOpen('Laboratory')]).toEqual([false, false]);
  });

  it('are folded with the keyboard', async () => {
    await show([wrong('Work'), wrong('Laboratory')]);
    shown('Work').querySelector('summary')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => isOpen('Work')).toBe(false);
    expect(isOpen('Laboratory')).toBe(true);
  });
});

describe('whose each of several accounts is', () => {
  it('is overruled for one alone, and the focus stays with it', async () => {
    const rememberOverrule = vi.fn(async () => {});
    await show([wrong('Work'), wrong('Laboratory')], { rememberOverrule });
    expect(headline()).toBe('2 things to change');
    await userEvent.click(buttonOf('Laboratory', 'This is not my IMSS account'));
    await expect.poll(headline).toBe('1 thing to change');
    expect(rememberOverrule.mock.calls).toEqual([['/settings/accounts Laboratory 1', 'leave']]);
    expect(shown('Laboratory').textContent).toContain('you said that it is not yours');
    expect(document.activeElement?.textContent).toBe('Laboratory');
    await userEvent.click(buttonOf('Laboratory', 'Check it after all'));
    await expect.poll(headline).toBe('2 things to change');
    expect(document.activeElement?.tagName).toBe('SUMMARY');
    expect(shown('Laboratory').contains(document.activeElement)).toBe(true);
    expect(rememberOverrule).toHaveBeenLastCalledWith('/settings/accounts Laboratory 1', null);
  });

  it('is compared all the same for one alone', async () => {
    await show([other('Home'), other('Club')]);
    expect(headline()).toBe('None of these accounts is checked');
    await userEvent.click(buttonOf('Club', 'Compare all the same'));
    await expect.poll(headline).toBe('1 thing to change');
    expect([isOpen('Home'), isOpen('Club')]).toEqual([undefined, true]);
    await userEvent.click(buttonOf('Club', 'Do not compare this account any more'));
    await expect.poll(headline).toBe('None of these accounts is checked');
    expect(document.activeElement?.textContent).toBe('Club');
  });

  it('stays decided when another account comes before it', async () => {
    const rememberedForms: World['rememberedForms'] = async ({ accounts }) =>
      accounts.map(({ label }) => ({ id: label, overrule: null }));
    await show([wrong('Work'), wrong('Laboratory')], { rememberedForms });
    await userEvent.click(buttonOf('Work', 'This is not my IMSS account'));
    await expect.poll(headline).toBe('1 thing to change');
    changed(read([right('New'), wrong('Work'), wrong('Laboratory')]));
    await expect.poll(() => document.querySelectorAll('section.account').length).toBe(3);
    expect(shown('Work').textContent).toContain('you said that it is not yours');
    expect(isOpen('Laboratory')).toBe(true);
  });

  it('has no button for all of them', async () => {
    await show([wrong('Work'), wrong('Laboratory')]);
    expect(document.querySelector('footer')?.textContent).not.toContain('This is not my IMSS account');
    await expect.element(button('This is not my IMSS account').first()).toBeVisible();
    expect(button('This is not my IMSS account').elements()).toHaveLength(2);
  });
});

describe('what is chosen in another list', () => {
  it('counts here too, and takes no focus', async () => {
    let overrule: 'leave' | null = null;
    const rememberedForms: World['rememberedForms'] = (reading) => formsWith(overrule)(reading);
    await show([wrong('Work'), wrong('Laboratory')], { rememberedForms });
    shown('Laboratory').querySelector('summary')?.focus();
    overrule = 'leave';
    elsewhere();
    await expect.poll(headline).toBe('1 thing to change');
    expect(shown('Laboratory').contains(document.activeElement)).toBe(true);
  });

  it('takes back what was chosen here, once that was kept', async () => {
    let keep: () => void = () => {};
    const rememberOverrule = () => new Promise<void>((kept) => (keep = kept));
    await show([wrong('Work'), wrong('Laboratory')], { rememberOverrule });
    await userEvent.click(buttonOf('Work', 'This is not my IMSS account'));
    await expect.poll(headline).toBe('1 thing to change');
    elsewhere();
    await new Promise((done) => setTimeout(done, 50));
    expect(headline()).toBe('1 thing to change');
    keep();
    await new Promise((done) => setTimeout(done, 50));
    elsewhere();
    await expect.poll(headline).toBe('2 things to change');
  });

  it('is where the person connects from', async () => {
    let connection: 'campus' | null = null;
    const rememberedCircumstances = async () => ({ circumstances: { connection, ispServer: null }, broken: false });
    const sent = account('Work', {
      'incoming.host': 'imap-server.its.caltech.edu',
      'outgoing.host': 'smtp.example.com',
    });
    await show([sent], { rememberedCircumstances });
    expect(headline()).toBe('1 thing to look at');
    connection = 'campus';
    elsewhere();
    await expect.poll(headline).toBe('1 thing to change');
  });

  it('is not listened to any more when the list is closed', async () => {
    await show([wrong('Work')]);
    expect(ended).toBe(false);
    render(null, document.body);
    expect(ended).toBe(true);
  });
});
