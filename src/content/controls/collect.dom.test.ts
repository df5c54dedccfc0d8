import { afterEach, describe, expect, it, vi } from 'vitest';
import { closePages, one, openPage, show } from '../page.fixture';
import { Slices } from '../slices';
import { collect, controlLimit, controlSelector, elementNamed, Inside, isControlElement } from './collect';

afterEach(closePages);

const names = async (page: Document) =>
  (await collect(page)).controls.map((control) => control.id || control.getAttribute('role') || control.localName);

describe('which elements are controls', () => {
  it.each([
    [
      'native ones',
      '<input id="a"><select id="b"></select><textarea id="c"></textarea><input id="d" type="checkbox">',
      'a b c d',
    ],
    ['passwords, to know where they stand', '<input id="a" type="password">', 'a'],
    [
      'not what sends, hides or picks files',
      '<input type="hidden"><input type="submit"><input type="button"><input type="image"><input type="reset"><input type="file"><button>x</button>',
      '',
    ],
    [
      'ARIA widgets',
      '<b role="radio"></b><b role="checkbox"></b><b role="switch"></b><b role="combobox"></b><b role="listbox"></b><b role="textbox"></b><b role="spinbutton"></b>',
      'radio checkbox switch combobox listbox textbox spinbutton',
    ],
    [
      'a native control with a role once',
      '<input id="a" role="combobox"><input id="b" type="checkbox" role="switch">',
      'a b',
    ],
    [
      'a button that opens a list',
      '<button id="a" aria-haspopup="listbox"></button><b id="b" role="button" aria-haspopup="listbox"></b><button aria-haspopup="menu"></button>',
      'a b',
    ],
    ['a button that is a combo box once', '<button id="a" role="combobox" aria-haspopup="listbox"></button>', 'a'],
    ['no plain button', '<b role="button">Save</b>', ''],
    [
      'a row of buttons that are pressed or not',
      '<button id="a" aria-pressed="true"></button><button id="b" aria-pressed="false"></button>',
      'a b',
    ],
    ['a switch that is a button by role', '<b id="a" role="button" aria-pressed="true">TLS</b>', 'a'],
    ['no lone button of an editor', '<p><button aria-pressed="true">Bold</button></p>', ''],
  ])('%s', async (_, html, found) => {
    const page = openPage(html);
    expect((await names(page)).join(' ')).toBe(found);
    // What is looked for by selector, beside a control, is the same.
    expect([...page.querySelectorAll(controlSelector)]).toEqual((await collect(page)).controls);
  });
});

it('what is clicked and what labels a control is found on the way, in shadow roots too', async () => {
  const page = openPage(
    '<button id="1"></button><a id="2"></a><b id="3" role="button"></b><button aria-haspopup="listbox"></button>' +
      '<x-a><template shadowrootmode="open"><a id="4"></a><label id="5" for="a"></label></template></x-a>' +
      '<input id="8" type="submit"><input id="9" type="button"><b id="10" role="link"></b>' +
      '<input type="hidden"><input type="file"><input type="reset"><input>' +
      '<label id="6" for="b"></label><x-label for="c"></x-label><output for="d"></output><label></label>',
  );
  const { buttons, labels } = await collect(page);
  expect(buttons.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '8', '9', '10']);
  expect(labels.map(({ id }) => id)).toEqual(['5', '6']);
});

describe('order', () => {
  it('is that of the page, through nested shadow roots', async () => {
    const page = openPage(
      '<input id="1"><x-a><template shadowrootmode="open"><input id="2"><x-b><template shadowrootmode="open">' +
        '<input id="3"></template></x-b><input id="4"></template></x-a><input id="5"><x-c><template ' +
        'shadowrootmode="open"><input id="6"></template></x-c><input id="7">',
    );
    expect((await names(page)).join('')).toBe('1234567');
  });

  it('a host that is a control itself, and what it is made of', async () => {
    const page = openPage(
      '<x-a id="1" role="switch"><template shadowrootmode="open"><b></b></template></x-a><input id="2">',
    );
    expect((await names(page)).join('')).toBe('12');
  });

  it('a host that bears the role of what is in it stands for nothing of its own', async () => {
    const page = openPage(
      '<x-a id="1" role="switch"><template shadowrootmode="open"><input id="2" type="checkbox"></template></x-a>',
    );
    expect((await names(page)).join('')).toBe('2');
  });

  it('a closed shadow root holds nothing for us', async () => {
    const page = openPage('<x-a><template shadowrootmode="closed"><input id="1"></template></x-a><input id="2">');
    expect((await names(page)).join('')).toBe('2');
  });

  it('a frame is read where it stands', async () => {
    const page = openPage('<input id="1"><iframe></iframe><input id="3">');
    const inner = page.querySelector('iframe')?.contentDocument;
    if (inner) inner.body.innerHTML = '<input id="2">';
    expect((await names(page)).join('')).toBe('123');
    expect((await collect(page)).documents.map(({ frame }) => frame?.localName ?? null)).toEqual([null, 'iframe']);
  });
});

it('a page that is searched for long goes on in between, in each shadow root and frame', async () => {
  const page = openPage(
    '<x-a><template shadowrootmode="open"><input id="1"></template></x-a><iframe></iframe><input id="3">',
  );
  const inner = page.querySelector('iframe')?.contentDocument;
  if (inner) inner.body.innerHTML = '<input id="2">';
  const slices = new Slices();
  vi.spyOn(slices, 'isOver').mockReturnValue(true);
  const next = vi.spyOn(slices, 'next');
  expect((await collect(page, slices)).controls.map(({ id }) => id).join('')).toBe('123');
  expect(next).toHaveBeenCalledTimes(3);
});

describe('frames', () => {
  const foreign = (attributes: string) => openPage(`<iframe sandbox srcdoc="x" ${attributes}></iframe>`);

  it('of another origin are named', async () => {
    expect((await collect(foreign(''))).foreignFrames).toHaveLength(1);
  });

  it.each([
    ['hidden', 'style="display:none"'],
    ['invisible', 'style="visibility:hidden"'],
    ['as small as a counter', 'width="1" height="1"'],
    ['as flat as a line', 'width="600" height="2"'],
  ])('that are %s are not', async (_, attributes) => {
    expect((await collect(foreign(attributes))).foreignFrames).toEqual([]);
  });

  it('that are hidden are not read', async () => {
    const page = openPage('<iframe style="display:none"></iframe>');
    const inner = page.querySelector('iframe')?.contentDocument;
    if (inner) inner.body.innerHTML = '<input id="1">';
    expect(await names(page)).toEqual([]);
  });

  it('within frames are read', async () => {
    const page = openPage('<iframe width="500" height="400"></iframe>');
    const inner = page.querySelector('iframe')?.contentDocument;
    if (inner) inner.body.innerHTML = '<input id="1"><iframe width="300" height="200"></iframe>';
    const innermost = inner?.querySelector('iframe')?.contentDocument;
    if (innermost) innermost.body.innerHTML = '<input id="2">';
    expect((await names(page)).join('')).toBe('12');
    expect((await collect(page)).documents).toHaveLength(3);
  });

  it('of a frameset are read', async () => {
    const page = openPage('');
    const frame = page.createElement('iframe');
    frame.width = '600';
    frame.height = '400';
    frame.srcdoc = '<frameset cols="*,*"><frame><frame></frameset>';
    page.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const frames = [...(frame.contentDocument?.querySelectorAll('frame') ?? [])];
    frames.forEach((one, index) => {
      const inner = one.contentDocument;
      if (inner?.body) inner.body.innerHTML = `<input id="${index}">`;
    });
    expect((await names(page)).join('')).toBe('01');
  });
});

describe('a page with too much on it', () => {
  it('is cut, and says so', async () => {
    const { controls, truncated } = await collect(openPage('<input>'.repeat(20_000)));
    expect(controls).toHaveLength(controlLimit);
    expect(truncated).toBe(true);
  });

  it('of just the limit is whole', async () => {
    const { controls, truncated } = await collect(openPage('<input>'.repeat(controlLimit)));
    expect(controls).toHaveLength(controlLimit);
    expect(truncated).toBe(false);
  });

  it('is cut within a shadow root too, and only once', async () => {
    const many = '<input>'.repeat(3_000);
    const root = `<x-a><template shadowrootmode="open">${many}</template></x-a>`;
    const { controls, truncated } = await collect(openPage(`${root}${root}${root}`));
    expect(controls).toHaveLength(controlLimit);
    expect(truncated).toBe(true);
  });

  it('of five hundred nested shadow roots is read', async () => {
    const page = openPage('');
    let at: Element | ShadowRoot = page.body;
    for (let level = 0; level < 500; level += 1) {
      const host: Element = page.createElement('div');
      at.append(host);
      at = host.attachShadow({ mode: 'open' });
    }
    at.innerHTML = '<input id="1">';
    expect(await names(page)).toEqual(['1']);
  });
});

describe('the controls inside an element', () => {
  const count = async (html: string) => {
    const page = openPage(html);
    return new Inside((await collect(page)).controls).of(one(page));
  };

  it.each([
    ['nothing', '<p id="x"></p><input>', 0],
    ['what sends', '<p id="x"><button>Save</button><input type="submit"></p>', 0],
    ['one', '<p id="x"><b><input></b></p><input>', 1],
    ['itself', '<input id="x">', 1],
    ['two', '<p id="x"><input><b><select></select></b></p>', 2],
    ['three', '<p id="x"><input><input><input></p>', 3],
    ['many, which count as three', `<p id="x">${'<input>'.repeat(50)}</p>`, 3],
    ['one in a shadow root', '<p id="x"><x-a><template shadowrootmode="open"><input></template></x-a></p>', 1],
    ['one beside many', `<p id="x"><b><input></b></p><p>${'<input>'.repeat(50)}</p>`, 1],
  ])('%s', async (_, html, controls) => {
    expect(await count(html)).toBe(controls);
  });
});

it.each([
  ['<input id="x">', true],
  ['<select id="x"></select>', true],
  ['<textarea id="x"></textarea>', true],
  ['<input id="x" type="hidden">', false],
  ['<b id="x" role="switch"></b>', true],
  ['<b id="x" role="combobox"></b>', true],
  ['<button id="x" aria-pressed="false"></button>', true],
  ['<button id="x"></button>', false],
  ['<b id="x" role="radiogroup"><input></b>', false],
  ['<p id="x"><input></p>', false],
])('%s is a control: %s', (html, isControl) => {
  expect(isControlElement(one(show(html)))).toBe(isControl);
});

it.each([
  ['its id', 'l', 'l'],
  ['an id of signs', 'a:b[0]."', 'a:b[0]."'],
  ['an id that is not there', 'gone', undefined],
  ['no id', '', undefined],
  ['the id of something outside the shadow root', 'outside', undefined],
])('an element is found in its own root by %s', (_, id, found) => {
  const place = show(
    '<b id="outside"></b><x-a><template shadowrootmode="open"><b></b><b id="l"></b><input></template></x-a>',
  );
  const root = one(place, 'x-a').shadowRoot as ShadowRoot;
  one(root, 'b').id = 'a:b[0]."';
  expect(elementNamed(id, one(root, 'input'))?.id).toBe(found);
});
