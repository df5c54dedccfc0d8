/** What the follower tells of, and what that costs. */
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { cleanUp, connect, form, input, later, pass, prepare, soon, start, world } from './follower.fixture';
import { one, openPage, show } from './page.fixture';

beforeEach(prepare);
afterEach(cleanUp);

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
  [
    'a frame whose page has come',
    '<iframe id="x"></iframe>',
    () => one(document).dispatchEvent(new Event('load')),
    'changed',
  ],
  [
    'a picture that has come',
    `${form}<img id="x" alt="">`,
    () => one(document).dispatchEvent(new Event('load')),
    'none',
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
    expect(told[0] ?? 'none').toBe(notice);
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
    world.followMailSettings?.();
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
