/** Finding the options of a list, wherever and however a page shows it, and closing it without harm. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closePages, one, show } from '../page.fixture';
import { closeList, openList } from './option-list';

let place: HTMLElement;
beforeEach(() => {
  place = show('');
});
afterEach(closePages);

const texts = async (control: Element) => (await openList(control)).map(({ text }) => text);
const values = ['None', 'STARTTLS', 'SSL/TLS'];
const options = (attributes = 'role="option"') => values.map((text) => `<div ${attributes}>${text}</div>`).join('');
const box = (html = '', attributes = '') => {
  place.setHTMLUnsafe(`<div id="x" role="combobox" tabindex="0" ${attributes}>None</div>${html}`);
  return one(place);
};
/** Has what opens it show a list, and again hide it. */
function toggles(control: Element, list: HTMLElement, on = 'click'): void {
  list.hidden = true;
  control.addEventListener(on, () => {
    list.hidden = !list.hidden;
    control.setAttribute('aria-expanded', String(!list.hidden));
  });
}

describe('options are found', () => {
  it.each([
    ['beside it', `<div id="l">${options()}</div>`],
    ['in a menu', `<div id="l">${options('role="menuitem"')}</div>`],
    ['without roles', `<ul id="l">${values.map((text) => `<li>${text}</li>`).join('')}</ul>`],
    ['by their classes alone', `<div id="l">${options('class="my-option"')}</div>`],
  ])('%s', async (_, html) => {
    const control = box(html);
    toggles(control, one(place, '#l'));
    expect(await texts(control)).toEqual(values);
  });

  it('at the end of the document', async () => {
    const control = box();
    const list = document.createElement('div');
    control.addEventListener('mousedown', () => {
      list.innerHTML = options();
      document.body.append(list);
    });
    expect(await texts(control)).toEqual(values);
  });

  it('in a shadow root of something else', async () => {
    const control = box();
    const overlay = document.createElement('x-overlay');
    overlay.attachShadow({ mode: 'open' }).innerHTML = '<x-list></x-list>';
    const list = overlay.shadowRoot?.firstElementChild?.attachShadow({ mode: 'open' });
    control.addEventListener('pointerdown', () => {
      if (list) list.innerHTML = options();
      document.body.append(overlay);
    });
    expect(await texts(control)).toEqual(values);
  });

  it('in its own shadow root', async () => {
    place.setHTMLUnsafe(
      `<x-select id="x" role="combobox" tabindex="0"><template shadowrootmode="open"><div id="l">${options()}</div></template></x-select>`,
    );
    const control = one(place);
    toggles(control, one(control.shadowRoot as ShadowRoot, '#l'));
    expect(await texts(control)).toEqual(values);
  });

  it('where the list is always open, without pressing anything', async () => {
    place.setHTMLUnsafe(`<div id="x" role="listbox">${options()}</div>`);
    let pressed = 0;
    place.addEventListener('mousedown', () => {
      pressed += 1;
    });
    expect(await texts(one(place))).toEqual(values);
    expect(pressed).toBe(0);
  });

  it('in what its markup names, although other things appear as well', async () => {
    const control = box(
      `<div id="l">${options()}</div><div id="hint" role="option">Press escape</div>`,
      'aria-controls="l"',
    );
    toggles(control, one(place, '#l'));
    toggles(control, one(place, '#hint'));
    expect(await texts(control)).toEqual(values);
  });

  it('but for those that nobody can choose', async () => {
    const control = box(`<div id="l">${options()}<div role="option" aria-disabled="true">Kerberos</div></div>`);
    toggles(control, one(place, '#l'));
    expect(await texts(control)).toEqual(values);
  });

  it('in a list that opens for a key alone', async () => {
    const control = box(`<div id="l">${options()}</div>`);
    toggles(control, one(place, '#l'), 'keydown');
    expect(await texts(control)).toEqual(values);
  });

  it('by who pressed around it, where that is what listens', async () => {
    place.setHTMLUnsafe(`<div id="w"><input id="x" role="combobox"></div><div id="l">${options()}</div>`);
    const around = one(place, '#w');
    one(place).addEventListener('mousedown', (event) => event.stopPropagation());
    toggles(around, one(place, '#l'), 'mousedown');
    expect(await texts(one(place))).toEqual(values);
  });
});

it('one that takes its time is not closed by pressing once more', async () => {
  const control = box(`<div id="l">${options()}</div>`);
  const list = one(place, '#l');
  list.hidden = true;
  place.addEventListener('click', () => {
    const open = control.getAttribute('aria-expanded') !== 'true';
    control.setAttribute('aria-expanded', String(open));
    setTimeout(() => {
      list.hidden = !open;
    }, 900);
  });
  expect(await texts(control)).toEqual(values);
});

it('nothing around it is pressed that leads elsewhere, or holds other controls', async () => {
  const pressed: string[] = [];
  for (const around of ['a href="#elsewhere"', 'button', 'form', 'div role="tab"', 'div']) {
    const other = around === 'div' ? '<input>' : '';
    place.setHTMLUnsafe(
      `<${around} class="around"><input id="x" role="combobox" aria-expanded="false">${other}</${around.split(' ')[0]}>`,
    );
    const element = one(place, '.around');
    element.addEventListener('click', (event) => {
      event.preventDefault();
      if (event.target === element) pressed.push(around);
    });
    expect(await texts(one(place))).toEqual([]);
  }
  expect(pressed).toEqual([]);
}, 20_000);

it('a list that the page draws anew while it is open is not opened again', async () => {
  const control = box(`<div id="l">${options()}</div>`);
  const list = one(place, '#l');
  toggles(control, list);
  await openList(control);
  list.innerHTML = options();
  const again = await openList(control);
  expect(list.hidden).toBe(false);
  expect(again.map(({ element }) => element)).toEqual([...list.children]);
});

describe('closing', () => {
  /** A dialog that a page closes on Escape. */
  function inDialog(closesOn: 'click' | 'blur' | 'Escape'): {
    control: HTMLElement;
    list: HTMLElement;
    dialog: HTMLElement;
  } {
    place.setHTMLUnsafe(
      `<div id="d"><div id="x" role="combobox" tabindex="0">None</div><div id="l">${options()}</div></div>`,
    );
    const [control, list, dialog] = [one(place), one(place, '#l'), one(place, '#d')];
    list.hidden = true;
    control.addEventListener('click', () => {
      list.hidden = closesOn === 'click' ? !list.hidden : false;
    });
    control.addEventListener('blur', () => {
      if (closesOn === 'blur') list.hidden = true;
    });
    control.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || closesOn !== 'Escape' || list.hidden) return;
      list.hidden = true;
      event.stopPropagation();
    });
    dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') dialog.hidden = true;
    });
    return { control, list, dialog };
  }

  it.each(['click', 'blur', 'Escape'] as const)('by %s leaves the dialog around it open', async (closesOn) => {
    const { control, list, dialog } = inDialog(closesOn);
    expect(await texts(control)).toEqual(values);
    await closeList(control);
    expect(list.hidden).toBe(true);
    expect(dialog.hidden).toBe(false);
  });

  it('what is closed already touches nothing', async () => {
    const { control, list, dialog } = inDialog('click');
    await openList(control);
    list.hidden = true;
    await closeList(control);
    expect([list.hidden, dialog.hidden]).toEqual([true, false]);
  });
});
