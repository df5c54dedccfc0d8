/** Showing a person where a control is: no page can break the mark, and the mark breaks no page. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { closePages, one, openPage, show as put } from '../page.fixture';
import { show } from './show';

afterEach(() => {
  vi.restoreAllMocks();
  closePages();
  for (const mark of marks()) mark.remove();
});

const marks = () => [...document.querySelectorAll<HTMLElement>('[popover=manual]')];
const far = '<div style="height:3000px"></div>';

it('scrolls to it, and marks it above everything', async () => {
  const input = one(put(`${far}<input id="x">${far}`));
  expect(await show(input)).toBe('shown');
  expect(marks()).toHaveLength(1);
  expect(marks()[0]?.matches(':popover-open')).toBe(true);
  await expect
    .poll(() => {
      const { top, bottom } = input.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    })
    .toBe(true);
});

it('is out of reach of the page’s styles', async () => {
  const place = put(
    '<style>* { display: none !important; opacity: 0 !important } div { all: unset !important }</style>',
  );
  const input = document.createElement('input');
  input.style.cssText = 'display: block !important; width: 100px; height: 20px';
  place.style.cssText = 'display: block !important';
  place.append(input);
  for (let at: HTMLElement | null = place; at; at = at.parentElement)
    at.style.setProperty('display', 'block', 'important');
  expect(await show(input)).toBe('shown');
  const mark = marks()[0] as HTMLElement;
  expect(mark.shadowRoot).toBeNull();
  expect(getComputedStyle(mark).display).not.toBe('none');
  expect(getComputedStyle(mark).pointerEvents).toBe('none');
});

it('there is one mark at a time', async () => {
  const place = put('<input id="x"><input id="y">');
  await show(one(place));
  await show(one(place, '#y'));
  expect(marks()).toHaveLength(1);
});

it('stands above a modal dialog', async () => {
  const dialog = one(put('<dialog><input id="x"></dialog>'), 'dialog') as HTMLDialogElement;
  dialog.showModal();
  expect(await show(one(dialog))).toBe('shown');
  expect(marks()[0]?.matches(':popover-open')).toBe(true);
});

it('brings its tab to the front', async () => {
  const place = put(
    '<div role="tablist"><button role="tab" aria-controls="a">A</button><button role="tab" id="t" aria-controls="b">B</button></div>' +
      '<div role="tabpanel" id="a"><input></div><div role="tabpanel" id="b" style="display:none"><input id="x"></div>',
  );
  one(place, '#t').addEventListener('click', () => {
    one(place, '#b').style.display = 'block';
  });
  expect(await show(one(place))).toBe('in-tab');
  expect(marks()).toHaveLength(1);
});

describe('what cannot be shown', () => {
  it('is said to be hidden', async () => {
    expect(await show(one(put('<div style="display:none"><input id="x"></div>')))).toBe('hidden');
    expect(marks()).toHaveLength(0);
  });

  it('is said to be gone', async () => {
    const input = one(put('<input id="x">'));
    input.remove();
    expect(await show(input)).toBe('gone');
  });
});

it('a native control without size is shown by what stands for it', async () => {
  const place = put(
    '<label style="display:block;width:80px;height:24px"><input id="x" type="checkbox" style="width:0;height:0;margin:0;position:absolute"></label>',
  );
  expect(await show(one(place))).toBe('shown');
});

describe('the mark', () => {
  /** The frame that is drawn, which stands in a closed shadow root. */
  async function marked(element: Element): Promise<{ mark: HTMLElement; frame: HTMLElement }> {
    let root: ShadowRoot | undefined;
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      root = attach.call(this, init);
      return root;
    });
    await show(element);
    const frame = root?.firstElementChild;
    if (!(root?.host instanceof HTMLElement) || !(frame instanceof HTMLElement)) throw new Error('no mark');
    return { mark: root.host, frame };
  }
  const beside = (frame: HTMLElement, element: Element) => {
    const [around, inner] = [frame.getBoundingClientRect(), element.getBoundingClientRect()];
    return [around.top - inner.top, around.left - inner.left].map(Math.round);
  };

  it('is seen whatever a page says of every element and of backdrops', async () => {
    const place = put(
      '<style>:not(:has(#x),#x){all:unset!important;opacity:0!important;visibility:hidden!important;transform:scale(0)!important}' +
        '::backdrop{background:black!important;opacity:1!important}</style><input id="x">',
    );
    const { mark, frame } = await marked(one(place));
    const style = getComputedStyle(frame);
    expect([style.visibility, style.transform, getComputedStyle(mark).opacity]).toEqual(['visible', 'none', '1']);
    expect(frame.getBoundingClientRect().width).toBeGreaterThan(20);
    expect(getComputedStyle(mark, '::backdrop').visibility).toBe('hidden');
  });

  it('takes no press, and is nothing for a screen reader', async () => {
    const input = one(put('<input id="x">'));
    const { mark } = await marked(input);
    const { left, top } = input.getBoundingClientRect();
    expect(document.elementFromPoint(left + 5, top + 5)).toBe(input);
    expect(mark.getAttribute('aria-hidden')).toBe('true');
  });

  it('follows what it marks when the page is scrolled', async () => {
    const place = put(`<div id="s" style="height:200px;overflow:auto"><input id="x">${far}</div>`);
    const { frame } = await marked(one(place));
    await expect.poll(() => beside(frame, one(place))).toEqual([-5, -5]);
    one(place, '#s').scrollTop = 40;
    await expect.poll(() => beside(frame, one(place))).toEqual([-5, -5]);
  });

  it('goes when what it marks goes', async () => {
    const input = one(put('<input id="x">'));
    const { mark } = await marked(input);
    input.remove();
    await expect.poll(() => mark.isConnected).toBe(false);
  });

  it('goes after four seconds', async () => {
    const { mark } = await marked(one(put('<input id="x">')));
    const now = performance.now();
    vi.spyOn(performance, 'now').mockImplementation(() => now + 3_000);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(mark.isConnected).toBe(true);
    vi.spyOn(performance, 'now').mockImplementation(() => now + 4_100);
    await expect.poll(() => mark.isConnected).toBe(false);
  });

  it('is drawn in a frame whose document shadows its members', async () => {
    const page = openPage(
      '<input id="x"><img name="documentElement" alt=""><img name="body" alt=""><form name="createElement">',
    );
    const { mark, frame } = await marked(one(page)).catch(() => ({ mark: null, frame: null }));
    expect(mark).toBeNull();
    expect(frame).toBeNull();
    expect(page.querySelectorAll('html > [popover]')).toHaveLength(1);
  });
});

describe('motion', () => {
  const reduced = (value: 'reduce' | 'no-preference') =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
  afterEach(() => reduced('no-preference'));

  it('is none where a person wants none, even where the page scrolls smoothly by itself', async () => {
    await reduced('reduce');
    const place = put(`<style>html{scroll-behavior:smooth!important}</style>${far}<input id="x">${far}`);
    await show(one(place));
    const { top, bottom } = one(place).getBoundingClientRect();
    expect([top >= 0, bottom <= innerHeight]).toEqual([true, true]);
  });
});

describe('what stands for something hidden', () => {
  it('is marked where a list is dressed up', async () => {
    const place = put(
      '<p>Security <span><select id="x" style="display:none"><option>SSL/TLS</select> <b>SSL/TLS</b></span></p>',
    );
    expect(await show(one(place))).toBe('shown');
  });

  it('is the outer tab before the inner one', async () => {
    const tabs = (name: string) =>
      `<div role="tablist"><button role="tab" aria-controls="${name}1">1</button><button role="tab" id="${name}t" aria-controls="${name}2">2</button></div><div role="tabpanel" id="${name}1"><input></div>`;
    const place = put(
      `${tabs('o')}<div role="tabpanel" id="o2" hidden>${tabs('i')}<div role="tabpanel" id="i2" hidden><input id="x"></div></div>`,
    );
    const pressed: string[] = [];
    for (const name of ['o', 'i'])
      one(place, `#${name}t`).addEventListener('click', () => {
        pressed.push(name);
        one(place, `#${name}2`).hidden = false;
      });
    expect(await show(one(place))).toBe('in-tab');
    expect(pressed).toEqual(['o', 'i']);
  });

  it('is nothing where its tab does not open', async () => {
    const place = put(
      '<div role="tablist"><button role="tab" aria-controls="a">A</button><button role="tab" aria-controls="b">B</button></div>' +
        '<div role="tabpanel" id="a"><input></div><div role="tabpanel" id="b" hidden><input id="x"></div>',
    );
    expect(await show(one(place))).toBe('hidden');
    expect(marks()).toHaveLength(0);
  });
});

it('stands in a shadow root', async () => {
  const place = put('<x-a><template shadowrootmode="open"><input id="x"></template></x-a>');
  expect(await show(one(one(place, 'x-a').shadowRoot as ShadowRoot))).toBe('shown');
  expect(marks()).toHaveLength(1);
});
