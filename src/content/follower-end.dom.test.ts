/** The follower ends with those who look, and nothing of it is left. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  cleanUp,
  connect,
  form,
  frameIs,
  inject,
  input,
  later,
  pass,
  prepare,
  start,
  waiting,
  world,
} from './follower.fixture';
import { one, openPage, show } from './page.fixture';

beforeEach(prepare);
afterEach(cleanUp);

describe('ends', () => {
  /** Everything that would wake a follower up. */
  async function stir(page: Document): Promise<void> {
    for (const root of [document, page, one(document).shadowRoot ?? document]) {
      for (const type of ['input', 'change', 'click', 'toggle', 'reset', 'visibilitychange']) {
        root.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }
      root.querySelector('input')?.setAttribute('value', String(Math.random()));
      const parent = root instanceof ShadowRoot ? root : root.body;
      parent.append('text');
    }
    await Promise.resolve();
  }
  const shadow = '<div id="x"><template shadowrootmode="open"><input value="a"></template></div>';

  async function startEverywhere() {
    show(form + shadow);
    const page = openPage(form);
    await start();
    const port = connect();
    await later();
    return { page, port };
  }

  function expectNothingLeft(): void {
    expect(vi.getTimerCount()).toBe(0);
    expect(waiting.size).toBe(0);
    expect(world).not.toHaveProperty('followMailSettings');
  }

  it('can be woken up, so that the other tests can fail', async () => {
    const { page, port } = await startEverywhere();
    vi.clearAllTimers();
    await stir(page);
    expect(vi.getTimerCount()).toBe(1);
    expect(waiting.size).toBe(1);
    await later();
    expect(port.told.length).toBeGreaterThan(0);
  });

  it('when the port closes: no timer, no listener, no observer is left', async () => {
    const { page, port } = await startEverywhere();
    const observed = vi.spyOn(MutationObserver.prototype, 'disconnect');
    port.close();
    expect(observed).toHaveBeenCalled();
    expectNothingLeft();
    await stir(page);
    expectNothingLeft();
    await pass(60_000);
    expect(port.told).toEqual([]);
  });

  it('when the last one closes, where several look', async () => {
    const { page, port } = await startEverywhere();
    const other = connect();
    port.close();
    input(document, '#host').value = 'imap.example.com';
    await later();
    expect(other.told).toEqual(['changed']);
    expect(port.told).toEqual([]);
    other.close();
    await stir(page);
    expectNothingLeft();
  });

  it('when the page goes, and says so to those who look', async () => {
    const { page, port } = await startEverywhere();
    window.dispatchEvent(new Event('pagehide'));
    expect(port.disconnect).toHaveBeenCalled();
    await stir(page);
    expectNothingLeft();
  });

  it('when nobody opens a port, or only another one', async () => {
    show(form);
    await start();
    connect('something else');
    await pass(9000);
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    await pass(1100);
    expectNothingLeft();
  });

  it('and begins again with the next who look', async () => {
    const { port } = await startEverywhere();
    port.close();
    await start();
    const { told } = connect();
    await later();
    input(document, '#host').value = 'imap.example.com';
    await later();
    expect(told).toEqual(['changed']);
  });
});

it('leaves a frame to the follower of its parent', async () => {
  frameIs(document.createElement('iframe'));
  await inject();
  expect(world.followMailSettings?.()).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
  expect(waiting.size).toBe(0);
  delete world.followMailSettings;
});
