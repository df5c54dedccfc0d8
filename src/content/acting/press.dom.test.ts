/** Pressing as a mouse does: what a page keeps the browser from doing is not done. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { closePages, one, openPage, show } from '../page.fixture';
import { focusOn, leave, press, pressKey } from './press';

afterEach(() => {
  vi.restoreAllMocks();
  closePages();
});

const mouse = ['pointerdown', 'mousedown', 'focus', 'pointerup', 'mouseup', 'click'];

function heardOf(element: Element, types = mouse): string[] {
  const heard: string[] = [];
  for (const type of types) element.addEventListener(type, () => heard.push(type));
  return heard;
}

describe('a press', () => {
  it('is everything that a mouse does, in its order and in the middle', () => {
    const button = one(show('<button id="x" style="position:fixed;left:10px;top:20px;width:40px;height:20px">'));
    const heard = heardOf(button);
    let at: number[] = [];
    button.addEventListener('mousedown', ({ clientX, clientY }) => {
      at = [clientX, clientY];
    });
    press(button);
    expect(heard).toEqual(mouse);
    expect(at).toEqual([30, 30]);
  });

  it('leaves the focus where it is where the page takes the mouse', () => {
    const place = show('<input id="line"><div id="x" tabindex="-1">Option</div>');
    one(place, '#line').focus();
    one(place).addEventListener('mousedown', (event) => event.preventDefault());
    press(one(place));
    expect(document.activeElement).toBe(one(place, '#line'));
  });

  it('has no mouse in it where the page takes the pointer, as in browsers', () => {
    const box = one(show('<button id="x">Open</button>'));
    box.addEventListener('pointerdown', (event) => event.preventDefault());
    const heard = heardOf(box);
    press(box);
    expect(heard).toEqual(['pointerdown', 'pointerup', 'click']);
  });

  it('ends where the page removes what is pressed', () => {
    const button = one(show('<button id="x">'));
    button.addEventListener('mousedown', () => button.remove());
    const heard = heardOf(button);
    press(button);
    expect(heard).not.toContain('click');
  });

  it('reaches past a shadow root', () => {
    const place = show('<x-a><template shadowrootmode="open"><button id="x"></button></template></x-a>');
    const heard = heardOf(place);
    press(one(one(place, 'x-a').shadowRoot as ShadowRoot));
    expect(heard).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
  });
});

describe('in a window without the focus', () => {
  const types = ['focus', 'focusin', 'blur', 'focusout'];

  it('the page is told of it all the same, once', () => {
    vi.spyOn(Document.prototype, 'hasFocus').mockReturnValue(false);
    const page = openPage('<input id="x">');
    const heard = heardOf(one(page), types);
    focusOn(one(page));
    leave(one(page));
    expect([...new Set(heard)]).toEqual(heard.slice(0, 4));
    expect(heard).toEqual(expect.arrayContaining(types));
  });

  it('nothing is told of what cannot have the focus', () => {
    const place = show('<p id="x">Text</p>');
    const heard = heardOf(one(place), types);
    focusOn(one(place));
    expect(heard).toEqual([]);
  });
});

it('a document whose members are shadowed is no obstacle', () => {
  const names = ['hasFocus', 'activeElement', 'dispatchEvent', 'body', 'defaultView'];
  const page = openPage(`<input id="x">${names.map((name) => `<img name="${name}" alt="">`).join('')}`);
  const heard = heardOf(one(page), ['click', 'keydown', 'keyup']);
  press(one(page));
  pressKey(one(page), 'ArrowDown');
  leave(one(page));
  expect(heard).toEqual(['click', 'keydown', 'keyup']);
});
