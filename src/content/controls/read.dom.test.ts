import { afterEach, describe, expect, it } from 'vitest';
import { closePages, insideOf, one, show } from '../page.fixture';
import type { Inside } from './collect';
import type { Control } from './control';
import { labelsIn } from './control.fixture';
import { isDressed, isRadio, lineTextOf, radioGroups, readNative, readRadios } from './read';

afterEach(closePages);

/** A control with what stands in it, which is otherwise told only when asked. */
const filled = (control: Control, inside: Inside): Control =>
  control.kind === 'text' ? { ...control, text: lineTextOf(control.element, inside) } : control;
const nativeOf = async (element: Element) => filled(readNative(element, 'front'), await insideOf());
const native = (html: string) => nativeOf(one(show(html)));

describe('native controls', () => {
  it.each([
    ['a line', '<input id="x" value="typed">', { kind: 'text', text: 'typed', on: null, type: 'text' }],
    ['a line of an unknown type', '<input id="x" type="hostname" value="typed">', { kind: 'text', type: 'text' }],
    ['a number', '<input id="x" type="number" value="993">', { kind: 'text', text: '993', type: 'number' }],
    ['a placeholder is no value', '<input id="x" placeholder="143">', { kind: 'text', text: '', placeholder: '143' }],
    [
      'a list',
      '<select id="x"><option>None<option selected>SSL</select>',
      { kind: 'choice', text: 'SSL', options: ['None', 'SSL'] },
    ],
    [
      'a list with labels for its options',
      '<select id="x"><option label="SSL/TLS">ssl</select>',
      { kind: 'choice', text: 'SSL/TLS' },
    ],
    [
      'a list with groups',
      '<select id="x"><optgroup label="a"><option>1</optgroup><option selected>2</select>',
      { text: '2', options: ['1', '2'] },
    ],
    [
      'a list with an empty first option',
      '<select id="x"><option><option>SSL</select>',
      { text: '', options: ['SSL'] },
    ],
    [
      'a list with a chosen option that is not in front',
      '<select id="x"><option><option>A<option selected>B</select>',
      { text: 'B', options: ['A', 'B'] },
    ],
    ['an empty list', '<select id="x"></select>', { kind: 'choice', text: '', options: [] }],
    ['a box that is on', '<input id="x" type="checkbox" checked>', { kind: 'switch', on: true }],
    ['a box that is off', '<input id="x" type="checkbox">', { kind: 'switch', on: false }],
    ['a long text', '<textarea id="x">a</textarea>', { kind: 'other', text: '' }],
    ['a range', '<input id="x" type="range" value="9">', { kind: 'text', text: '9' }],
    ['a range in words', '<input id="x" type="range" value="9" aria-valuetext="9 minutes">', { text: '9 minutes' }],
    ['a disabled line', '<input id="x" disabled value="a">', { editable: false, text: 'a' }],
    ['a line in a disabled fieldset', '<fieldset disabled><input id="x"></fieldset>', { editable: false }],
    ['a read-only line', '<input id="x" readonly>', { editable: false }],
    ['a line to type in', '<input id="x">', { editable: true }],
  ] as const)('%s', async (_, html, expected) => {
    expect(await native(html)).toMatchObject(expected);
  });

  it.each([
    ['a line to choose with, in a combo box', '<p role="combobox"><input id="x"></p>', true],
    ['a combo box', '<input id="x" role="combobox">', true],
    ['a line that opens a list', '<p aria-haspopup="listbox"><input id="x"></p>', true],
    ['a read-only line', '<input id="x" readonly>', true],
    ['a plain line', '<p aria-haspopup="menu"><input id="x"></p>', false],
    ['a box', '<p role="combobox"><input id="x" type="checkbox"></p>', false],
    ['a native list', '<p role="combobox"><select id="x"></select></p>', false],
  ])('whether it is the line of a list: %s', async (_, html, isList) => {
    expect((await native(html)).isList).toBe(isList);
  });

  it.each([
    [
      'a chip before the line',
      '<div><span class="tag">a@b.test<button>×</button></span><input id="x"></div>',
      'a@b.test',
    ],
    ['a chip with a cross of text', '<div><span class="chip">a@b.test ✕</span><input id="x"></div>', 'a@b.test'],
    ['chips', '<p><b class="tag">a@b.test</b><b class="tag">c@d.test</b><input id="x"></p>', 'a@b.test, c@d.test'],
    ['a chip in a list', '<ul><li class="token">a@b.test</li><li><input id="x"></li></ul>', 'a@b.test'],
  ])('what was typed before, as %s, which cannot be typed over', async (_, html, text) => {
    expect(await native(html)).toMatchObject({ text, editable: false });
  });

  it.each([
    ['what is typed counts', '<div><b class="tag">a@b.test</b><input id="x" value="c@d.test"></div>', 'c@d.test'],
    ['a plain text is no chip', '<div><b>a@b.test</b><input id="x"></div>', ''],
    ['a hidden chip is none', '<div><b class="tag" hidden>a@b.test</b><input id="x"></div>', ''],
  ])('%s', async (_, html, text) => {
    expect((await native(html)).text).toBe(text);
  });

  const line = '<input id="x" role="combobox">';
  it.each([
    ['beside the line', `<div><b>SSL/TLS</b>${line}</div>`, 'SSL/TLS'],
    ['beside the box around it', `<div><div>SSL/TLS</div><div><div>${line}</div></div></div>`, 'SSL/TLS'],
    ['in a button beside a read-only line', '<div><input id="x" readonly><button>SSL/TLS</button></div>', 'SSL/TLS'],
    ['in the line itself, before that', '<div><b>SSL/TLS</b><input id="x" role="combobox" value="None"></div>', 'None'],
    [
      'beside the line, which cannot be seen',
      '<div><b>SSL/TLS</b><input id="x" role="combobox" value="2" style="opacity: 0"></div>',
      'SSL/TLS',
    ],
    [
      'in the line itself, where it cannot be seen and nothing is shown',
      '<div><input id="x" role="combobox" value="2" style="opacity: 0"></div>',
      '2',
    ],
    ['not for a plain line', '<div><b>SSL/TLS</b><input id="x"></div>', ''],
    ['not where the text is its label', `<div><label for="x">Security</label>${line}</div>`, ''],
    ['not where two share it', `<div><b>SSL/TLS</b><input>${line}</div>`, ''],
    ['not five boxes away', `<div>SSL/TLS${'<p><span><span><span><span>'}${line}</div>`, ''],
    ['not what is hidden', `<div><b hidden>SSL/TLS</b>${line}</div>`, ''],
  ])('the text of a list is shown %s', async (_, html, text) => {
    expect((await native(html)).text).toBe(text);
  });

  it('what was typed counts, not what the page came with', async () => {
    const place = show(
      '<input id="x" value="saved"><select id="y"><option selected>A<option>B</select><input id="z" type="checkbox">',
    );
    (one(place) as HTMLInputElement).value = 'typed';
    (one(place, '#y') as HTMLSelectElement).selectedIndex = 1;
    (one(place, '#z') as HTMLInputElement).checked = true;
    expect((await nativeOf(one(place))).text).toBe('typed');
    expect((await nativeOf(one(place, '#y'))).text).toBe('B');
    expect((await nativeOf(one(place, '#z'))).on).toBe(true);
  });

  it('nothing chosen in a list is nothing', async () => {
    const place = show('<select id="x"><option>A<option>B</select>');
    (one(place) as HTMLSelectElement).selectedIndex = -1;
    expect((await nativeOf(one(place))).text).toBe('');
  });

  it('a line of a megabyte is cut', async () => {
    const place = show('<input id="x">');
    (one(place) as HTMLInputElement).value = 'a'.repeat(1_000_000);
    expect((await nativeOf(one(place))).text.length).toBeLessThanOrEqual(2_000);
  });

  it('a list of thousands is cut, and the chosen one read all the same', async () => {
    const place = show(`<select id="x">${Array.from({ length: 3_000 }, (_, at) => `<option>${at}`).join('')}</select>`);
    (one(place) as HTMLSelectElement).selectedIndex = 2_500;
    const { text, options } = readNative(one(place), 'front');
    expect(text).toBe('2500');
    expect(options.length).toBeLessThan(100);
  });
});

it('a password by its type is one', async () => {
  expect(await native('<input id="x" type="password" value="s3cret">')).toMatchObject({ kind: 'password', text: '' });
});

it('a line that shows dots by style is told', async () => {
  expect(await native('<input id="x" style="-webkit-text-security: disc">')).toMatchObject({ masked: true });
  expect(await native('<input id="x">')).toMatchObject({ masked: false });
});

it('a line that has become a password is not looked at', async () => {
  const element = one(show('<input id="x" value="s3cret">'));
  element.setAttribute('type', 'password');
  expect(lineTextOf(element, await insideOf())).toBe('');
});

describe('groups of radios', () => {
  const read = async (html: string) => {
    const place = show(html);
    const radios = [...place.querySelectorAll('input,[role=radio],[aria-pressed]')].filter(isRadio);
    const groups = [...radioGroups(radios)].filter(([radio, [first]]) => radio === first).map(([, group]) => group);
    const labels = await labelsIn();
    return groups.map((group) => readRadios(group, 'front', labels));
  };
  const radio = (name: string, text: string, attributes = '') =>
    `<label><input type="radio" name="${name}" ${attributes}>${text}</label>`;

  it.each([
    ['of one name', radio('s', 'None') + radio('s', 'SSL', 'checked'), ['SSL']],
    [
      'of two names',
      `<p>${radio('s', 'None', 'checked')}${radio('s', 'SSL')}</p>${radio('t', 'TLS', 'checked')}`,
      ['None', 'TLS'],
    ],
    [
      'of one name in two forms',
      `<form>${radio('s', 'None', 'checked')}</form><form>${radio('s', 'SSL', 'checked')}</form>`,
      ['None', 'SSL'],
    ],
    ['none chosen', radio('s', 'None') + radio('s', 'SSL'), ['']],
    [
      'by role',
      '<p role="radiogroup"><b role="radio" aria-checked="false">None</b><b role="radio" aria-checked="true">SSL</b></p>',
      ['SSL'],
    ],
    [
      'by role in two groups',
      '<p role="radiogroup"><b role="radio" aria-checked="true">None</b></p><p role="radiogroup"><b role="radio" aria-checked="true">SSL</b></p>',
      ['None', 'SSL'],
    ],
    [
      'without a name, in a row each',
      '<table><tr><td><label><input type="radio" checked>A</label></tr><tr><td><label><input type="radio" checked>B</label></tr></table>',
      ['A', 'B'],
    ],
  ] as const)('%s', async (_, html, chosen) => {
    expect((await read(html)).map(({ text }) => text)).toEqual(chosen);
  });

  const pressed = (...on: boolean[]) =>
    `<p>${on.map((one, at) => `<button aria-pressed="${one}">${['None', 'SSL'][at]}</button>`).join('')}</p>`;

  it.each([
    ['one is', pressed(false, true), ['SSL']],
    ['none is', pressed(false, false), ['']],
    ['in two rows', pressed(true, false) + pressed(false, true), ['None', 'SSL']],
  ] as const)('of buttons that are pressed: %s', async (_, html, chosen) => {
    expect((await read(html)).map(({ text }) => text)).toEqual(chosen);
    for (const group of await read(html))
      expect(group).toMatchObject({ kind: 'choice', options: ['None', 'SSL'], on: null });
  });

  it.each([
    ['true', true],
    ['false', false],
    ['mixed', null],
  ])('a lone button that is pressed (%s) is a switch', async (value, on) => {
    const html = `<p><b role="button" aria-pressed="${value}">TLS</b></p>`;
    expect(await read(html)).toMatchObject([{ kind: 'switch', on, editable: true }]);
  });

  it('a radio knows those that it stands with', () => {
    const place = show(radio('s', 'None') + radio('t', 'A') + radio('s', 'SSL') + radio('t', 'B'));
    const radios = [...place.querySelectorAll('input')];
    const groups = radioGroups([...radios, document.createElement('select')]);
    expect(radios.map((one) => groups.get(one)?.map((other) => radios.indexOf(other as HTMLInputElement)))).toEqual([
      [0, 2],
      [1, 3],
      [0, 2],
      [1, 3],
    ]);
    expect(groups.size).toBe(4);
  });

  it('can be changed where one can', async () => {
    expect((await read(radio('s', 'None', 'disabled') + radio('s', 'SSL')))[0]?.editable).toBe(true);
    expect((await read(radio('s', 'None', 'disabled') + radio('s', 'SSL', 'disabled')))[0]?.editable).toBe(false);
  });
});

describe('a hidden list', () => {
  const select = '<select id="x" style="display:none"><option>None<option selected>SSL/TLS</select>';
  it.each([
    ['with a button in its place', `<div>${select}<button>SSL/TLS</button></div>`, true],
    ['with a box in its place that says more', `<div>${select}<p>Uses SSL/TLS <i>v</i></p></div>`, true],
    ['with a button that shows another choice', `<div>${select}<button>None</button></div>`, false],
    ['with a button that is hidden as well', `<div>${select}<button hidden>SSL/TLS</button></div>`, false],
    ['with nothing beside it', `<div>${select}</div>`, false],
    ['in a part that is hidden', `<div style="display:none">${select}<button>SSL/TLS</button></div>`, false],
    ['without a choice', '<div><select id="x" hidden><option></select><button>SSL</button></div>', false],
    ['that is a line', '<div><input id="x" hidden value="SSL"><button>SSL</button></div>', false],
  ])('%s is shown all the same: %s', (_, html, dressed) => {
    expect(isDressed(one(show(html)))).toBe(dressed);
  });
});
