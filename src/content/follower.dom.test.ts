/** The follower on a real document, with the clock in the test's hands: what it tells, and that it ends. */
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { FollowerWorld } from '../model/following';
import { closePages, one, openPage, show } from './page.fixture';

type PortListener = (port: object) => void;

/** Those who wait for a port in the page. */
const waiting = new Set<PortListener>();
const world = globalThis as FollowerWorld;
let copy = 0;

/** Puts a fresh follower into the page, and begins a reading. */
async function start(): Promise<void> {
  await import(/* @vite-ignore */ `./follower?copy=${copy++}`);
  expect(world.followMailSettings?.()).toBe(true);
  await pass(0);
}

/** Opens a port as the popup does, and closes it as the popup's end does. */
function connect(name = 'follow') {
  const closed: (() => void)[] = [];
  const told: unknown[] = [];
  const port = {
    name,
    told,
    disconnect: vi.fn(),
    postMessage: (message: unknown) => told.push(message),
    onDisconnect: { addListener: (listener: () => void) => closed.push(listener) },
    close: () => {
      for (const listener of closed) listener();
    },
  };
  for (const listener of waiting) listener(port);
  return port;
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
/** Longer than the pause after a change, shorter than that between two looks. */
const soon = () => pass(400);
/** Longer than the pause between two looks. */
const later = () => pass(1200);
const readAnew = () => world.followMailSettings?.();

const form =
  '<form><label>Server <input id="host" value="imap.example.edu"></label>' +
  '<label>Port <input id="port" type="number" value="993"></label>' +
  '<label>SSL <input id="ssl" type="checkbox"></label>' +
  '<select id="security"><option>None<option>SSL</select></form><p id="clock">12:00</p>';
const input = (root: ParentNode, selector: string) => one(root, selector) as HTMLInputElement;

beforeEach(() => {
  vi.useFakeTimers();
  // Some Chromiums give every page a `chrome` that cannot be replaced: only what is in it is set.
  const holder = globalThis as { chrome?: object };
  holder.chrome ??= {};
  const onConnect = {
    addListener: (listener: PortListener) => waiting.add(listener),
    removeListener: (listener: PortListener) => waiting.delete(listener),
  };
  Object.defineProperty(holder.chrome, 'runtime', { value: { onConnect }, configurable: true });
  // The tests run in a frame of the runner's page.
  Object.defineProperty(window, 'frameElement', { value: null, configurable: true });
});
afterEach(() => {
  window.dispatchEvent(new Event('pagehide'));
  closePages();
  vi.useRealTimers();
});

/** Every way in which a page changes: what is there before, what happens, and what is told of it. */
const changes: readonly [string, html: string, change: () => void, notice: string][] = [
  [
    'a value that is typed',
    form,
    () => {
      input(document, '#host').value = 'imap.example.com';
      input(document, '#host').dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
    'changed',
  ],
  ['a box that is clicked', form, () => input(document, '#ssl').click(), 'changed'],
  ['a value that a script sets', form, () => (input(document, '#host').value = 'imap.example.com'), 'changed'],
  ['a number that a script sets', form, () => (input(document, '#port').value = '143'), 'changed'],
  ['a box that a script ticks', form, () => (input(document, '#ssl').checked = true), 'changed'],
  ['a choice that a script makes', form, () => (input(document, '#security').value = 'SSL'), 'changed'],
  ['a field that is switched off', form, () => (input(document, '#host').disabled = true), 'changed'],
  [
    'a dialog that opens',
    `<dialog id="x">${form}</dialog>`,
    () => (one(document) as HTMLDialogElement).showModal(),
    'changed',
  ],
  [
    'a step of a wizard',
    `<div id="x">${form}</div><div id="next" hidden><input value="smtp.example.edu"></div>`,
    () => {
      one(document).hidden = true;
      one(document, '#next').hidden = false;
    },
    'changed',
  ],
  [
    'a part that a style sheet shows',
    `<style>.closed #x { visibility: hidden }</style><div class="closed"><div id="x">${form}</div></div>`,
    () => one(document, '.closed').classList.remove('closed'),
    'changed',
  ],
  ['a form that appears', '<div id="x"></div>', () => (one(document).innerHTML = form), 'changed'],
  ['a form that goes', `<div id="x">${form}</div>`, () => (one(document).innerHTML = ''), 'changed'],
  [
    'a widget that a script switches',
    '<div id="x" role="switch" aria-checked="false"></div>',
    () => one(document).setAttribute('aria-checked', 'true'),
    'changed',
  ],
  [
    'a widget that a script fills in',
    '<div id="x" role="combobox">None</div>',
    () => (one(document).textContent = 'SSL'),
    'changed',
  ],
  [
    'a field in a shadow root',
    '<div id="x"><template shadowrootmode="open"><input value="a"></template></div>',
    () => (input(one(document).shadowRoot ?? document, 'input').value = 'b'),
    'changed',
  ],
  [
    'a part that unfolds',
    `<details id="x"><summary>More</summary>${form}</details>`,
    () => ((one(document) as HTMLDetailsElement).open = true),
    'changed',
  ],
  ['a text, which may be one that is read', form, () => (one(document, '#clock').textContent = '12:01'), 'maybe'],
  ['a part without a control', form, () => document.body.append(document.createElement('p')), 'maybe'],
];

describe('tells of', () => {
  it.each(changes)('%s', async (_, html, change, notice) => {
    show(html);
    await start();
    const { told } = connect();
    await later();
    expect(told).toEqual([]);
    change();
    await later();
    // What a person did is told at once, what it brought about may follow.
    expect(told[0]).toBe(notice);
  });

  it('a field in a frame of the same origin, by itself, and after the frame shows another page', async () => {
    const page = openPage('<input value="a">');
    await start();
    const { told } = connect();
    await later();
    input(page, 'input').value = 'b';
    await later();
    expect(told).toEqual(['changed']);
    input(page, 'input').dispatchEvent(new InputEvent('input', { bubbles: true }));
    await soon();
    expect(told).toEqual(['changed', 'changed']);
    page.open();
    page.write('<input value="c">');
    page.close();
    await later();
    expect(told.length).toBeGreaterThan(2);
  });

  it('a shadow root and a frame that come later', async () => {
    await start();
    const { told } = connect();
    await later();
    const root = show('<div id="x"></div>').querySelector('div')?.attachShadow({ mode: 'open' });
    const page = openPage('<input value="a">');
    await later();
    expect(told).toEqual(['changed']);
    if (root) root.innerHTML = '<input value="a">';
    await later();
    input(page, 'input').value = 'b';
    await later();
    expect(told.slice(1)).toEqual(['changed', 'changed']);
  });

  it('a change before anybody listens, once somebody does', async () => {
    show(form);
    await start();
    input(document, '#host').value = 'imap.example.com';
    await later();
    expect(connect().told).toEqual(['changed']);
  });

  it('everything on a page that shadows what it could be asked for', async () => {
    show(
      `<img name="hidden"><img name="querySelectorAll"><img name="addEventListener"><form id="x" role="option">` +
        `${['shadowRoot', 'attributes', 'localName', 'matches', 'parentElement', 'checkVisibility', 'textContent']
          .map((name) => `<input name="${name}" value="a">`)
          .join('')}</form>`,
    );
    await start();
    const { told } = connect();
    await later();
    input(document.body, '[name=attributes]').value = 'b';
    await later();
    expect(told).toEqual(['changed']);
  });
});

describe('at little cost', () => {
  it('notices one mutation, and then none until the page is read anew', async () => {
    show(form);
    await start();
    const { told } = connect();
    await later();
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const clock = setInterval(() => one(document, '#clock').append('.'), 90);
    await pass(8000);
    expect(told).toEqual(['maybe']);
    expect(observe).not.toHaveBeenCalled();
    readAnew();
    await pass(8000);
    expect(told).toEqual(['maybe', 'maybe']);
    clearInterval(clock);
  });

  it('looks once a second, however often the page changes', async () => {
    show(form);
    await start();
    connect();
    const looks = vi.spyOn(Element.prototype, 'checkVisibility');
    const controls = 4;
    const clock = setInterval(() => one(document, '#clock').append('.'), 90);
    await pass(8000);
    clearInterval(clock);
    expect(looks.mock.calls.length / controls).toBeGreaterThan(6);
    expect(looks.mock.calls.length / controls).toBeLessThanOrEqual(10);
    looks.mockRestore();
  });

  it('waits for a pause while somebody types, but not for ever', async () => {
    show(form);
    await start();
    const { told } = connect();
    await later();
    const typing = setInterval(
      () => input(document, '#host').dispatchEvent(new Event('input', { bubbles: true })),
      100,
    );
    await pass(700);
    expect(told).toEqual([]);
    await pass(300);
    expect(told).toEqual(['changed']);
    clearInterval(typing);
  });

  it('a change is followed within the bound on a page that changes all the time', async () => {
    show(form);
    await start();
    const { told } = connect();
    await later();
    const clock = setInterval(() => one(document, '#clock').append('.'), 90);
    await pass(5000);
    told.length = 0;
    input(document, '#host').value = 'imap.example.com';
    await pass(1001);
    expect(told).toEqual(['changed']);
    clearInterval(clock);
  });

  it('does nothing in a tab that is hidden, and looks when it is seen again', async () => {
    let isHidden = true;
    const hidden = Object.getOwnPropertyDescriptor(Document.prototype, 'hidden') as PropertyDescriptor;
    Object.defineProperty(Document.prototype, 'hidden', { ...hidden, get: () => isHidden });
    onTestFinished(() => {
      Object.defineProperty(Document.prototype, 'hidden', hidden);
    });
    show(form);
    await start();
    const { told } = connect();
    await pass(8000);
    expect(vi.getTimerCount()).toBe(0);
    one(document, '#clock').append('.');
    await pass(8000);
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await soon();
    expect(told).toEqual(['changed']);
    expect(vi.getTimerCount()).toBe(1);
  });
});

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

describe('passwords', () => {
  const secrets = [
    '<input class="secret" type="password" value="s3cret">',
    '<input class="x" name="imapPassword" value="s3cret">',
    '<input class="x" autocomplete="one-time-code" value="s3cret">',
    '<input class="x" placeholder="Passwort" value="s3cret">',
    '<label>Password <input class="x" value="s3cret"></label>',
    '<label for="l">Contraseña</label><p><input class="x" id="l" value="s3cret"></p>',
    '<table><tr><th>Mot de passe<td><input class="x" value="s3cret"></table>',
    '<p>Server <input value="a"> Password <input class="x" value="s3cret"></p>',
    '<p><span>API token</span><span><input class="x" value="s3cret"></span></p>',
    '<p><input class="x" style="-webkit-text-security: disc" value="s3cret"></p>',
  ];
  it.each(secrets)('are not looked at: %s', async (html) => {
    const looked: Element[] = [];
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') as PropertyDescriptor;
    Object.defineProperty(HTMLInputElement.prototype, 'value', {
      ...value,
      get(this: HTMLInputElement) {
        looked.push(this);
        return value.get?.call(this);
      },
    });
    try {
      show(`<p>Server <input id="host" value="imap.example.edu"></p>${html}`);
      await start();
      connect();
      await pass(5000);
    } finally {
      Object.defineProperty(HTMLInputElement.prototype, 'value', value);
    }
    expect(looked).toContain(one(document, '#host'));
    expect(looked.filter((field) => field.matches('.x, .secret'))).toEqual([]);
  });
});

it('leaves a frame to the follower of its parent', async () => {
  Object.defineProperty(window, 'frameElement', { value: document.createElement('iframe'), configurable: true });
  await import(/* @vite-ignore */ `./follower?copy=${copy++}`);
  expect(world.followMailSettings?.()).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
  expect(waiting.size).toBe(0);
  delete world.followMailSettings;
});
