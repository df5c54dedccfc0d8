import { afterEach, describe, expect, it } from 'vitest';
import { closePages, openPage } from '../page.fixture';
import { collect, controlLimit } from './collect';

afterEach(closePages);

const names = (page: Document) =>
  collect(page).controls.map((control) => control.id || control.getAttribute('role') || control.localName);

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
  ])('%s', (_, html, found) => {
    expect(names(openPage(html)).join(' ')).toBe(found);
  });
});

describe('order', () => {
  it('is that of the page, through nested shadow roots', () => {
    const page = openPage(
      '<input id="1"><x-a><template shadowrootmode="open"><input id="2"><x-b><template shadowrootmode="open">' +
        '<input id="3"></template></x-b><input id="4"></template></x-a><input id="5"><x-c><template ' +
        'shadowrootmode="open"><input id="6"></template></x-c><input id="7">',
    );
    expect(names(page).join('')).toBe('1234567');
  });

  it('a host that is a control itself, and what it is made of', () => {
    const page = openPage(
      '<x-a id="1" role="switch"><template shadowrootmode="open"><b></b></template></x-a><input id="2">',
    );
    expect(names(page).join('')).toBe('12');
  });

  it('a closed shadow root holds nothing for us', () => {
    const page = openPage('<x-a><template shadowrootmode="closed"><input id="1"></template></x-a><input id="2">');
    expect(names(page).join('')).toBe('2');
  });

  it('a frame is read where it stands', () => {
    const page = openPage('<input id="1"><iframe></iframe><input id="3">');
    const inner = page.querySelector('iframe')?.contentDocument;
    if (inner) inner.body.innerHTML = '<input id="2">';
    expect(names(page).join('')).toBe('123');
    expect(collect(page).documents.map(({ frame }) => frame?.localName ?? null)).toEqual([null, 'iframe']);
  });
});

describe('frames', () => {
  const foreign = (attributes: string) => openPage(`<iframe sandbox srcdoc="x" ${attributes}></iframe>`);

  it('of another origin are named', () => {
    expect(collect(foreign('')).foreignFrames).toHaveLength(1);
  });

  it.each([
    ['hidden', 'style="display:none"'],
    ['invisible', 'style="visibility:hidden"'],
    ['as small as a counter', 'width="1" height="1"'],
    ['as flat as a line', 'width="600" height="2"'],
  ])('that are %s are not', (_, attributes) => {
    expect(collect(foreign(attributes)).foreignFrames).toEqual([]);
  });

  it('that are hidden are not read', () => {
    const page = openPage('<iframe style="display:none"></iframe>');
    const inner = page.querySelector('iframe')?.contentDocument;
    if (inner) inner.body.innerHTML = '<input id="1">';
    expect(names(page)).toEqual([]);
  });

  it('within frames are read', () => {
    const page = openPage('<iframe width="500" height="400"></iframe>');
    const inner = page.querySelector('iframe')?.contentDocument;
    if (inner) inner.body.innerHTML = '<input id="1"><iframe width="300" height="200"></iframe>';
    const innermost = inner?.querySelector('iframe')?.contentDocument;
    if (innermost) innermost.body.innerHTML = '<input id="2">';
    expect(names(page).join('')).toBe('12');
    expect(collect(page).documents).toHaveLength(3);
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
    expect(names(page).join('')).toBe('01');
  });
});

describe('a page with too much on it', () => {
  it('is cut, and says so', () => {
    const { controls, truncated } = collect(openPage('<input>'.repeat(20_000)));
    expect(controls).toHaveLength(controlLimit);
    expect(truncated).toBe(true);
  });

  it('of just the limit is whole', () => {
    const { controls, truncated } = collect(openPage('<input>'.repeat(controlLimit)));
    expect(controls).toHaveLength(controlLimit);
    expect(truncated).toBe(false);
  });

  it('is cut within a shadow root too, and only once', () => {
    const many = '<input>'.repeat(3_000);
    const root = `<x-a><template shadowrootmode="open">${many}</template></x-a>`;
    const { controls, truncated } = collect(openPage(`${root}${root}${root}`));
    expect(controls).toHaveLength(controlLimit);
    expect(truncated).toBe(true);
  });

  it('of five hundred nested shadow roots is read', () => {
    const page = openPage('');
    let at: Element | ShadowRoot = page.body;
    for (let level = 0; level < 500; level += 1) {
      const host: Element = page.createElement('div');
      at.append(host);
      at = host.attachShadow({ mode: 'open' });
    }
    at.innerHTML = '<input id="1">';
    expect(names(page)).toEqual(['1']);
  });
});
