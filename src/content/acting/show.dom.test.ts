/** Showing a person where a control is: no page can break the mark, and the mark breaks no page. */
import { afterEach, describe, expect, it } from 'vitest';
import { closePages, one, show as put } from '../page.fixture';
import { show } from './show';

afterEach(() => {
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
