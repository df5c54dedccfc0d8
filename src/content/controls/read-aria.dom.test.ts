/** Controls that their roles alone make some. */
import { afterEach, describe, expect, it } from 'vitest';
import { closePages, insideOf, one, show } from '../page.fixture';
import { lineTextOf } from './read';
import { readAria } from './read-aria';

afterEach(closePages);

/** With what stands in it, which is otherwise told only when asked. */
async function aria(html: string) {
  const control = readAria(one(show(html)), 'front');
  return control?.kind === 'text' ? { ...control, text: lineTextOf(control.element, await insideOf()) } : control;
}

describe('widgets by role alone', () => {
  const options = '<b role="option">None</b><b role="option" aria-selected="true">SSL</b>';
  it.each([
    ['a switch that is on', '<b id="x" role="switch" aria-checked="true"></b>', { kind: 'switch', on: true }],
    ['a box that is off', '<b id="x" role="checkbox" aria-checked="false"></b>', { kind: 'switch', on: false }],
    ['a box in between', '<b id="x" role="checkbox" aria-checked="mixed"></b>', { kind: 'switch', on: null }],
    ['a box that does not say', '<b id="x" role="checkbox"></b>', { kind: 'switch', on: null }],
    [
      'a line',
      '<b id="x" role="textbox" contenteditable>imap.example.edu</b>',
      { kind: 'text', text: 'imap.example.edu' },
    ],
    ['a number', '<b id="x" role="spinbutton" aria-valuenow="993"></b>', { kind: 'text', text: '993' }],
    [
      'a slider',
      '<b id="x" role="slider" aria-valuenow="300" aria-valuetext="5 minutes"></b>',
      { kind: 'text', text: '5 minutes' },
    ],
    [
      'a number in words',
      '<b id="x" role="spinbutton" aria-valuenow="5" aria-valuetext="5 minutes">5</b>',
      { text: '5 minutes' },
    ],
    ['a list', `<b id="x" role="listbox">${options}</b>`, { kind: 'choice', text: 'SSL', options: ['None', 'SSL'] }],
    [
      'an empty button over a box that shows the choice',
      '<p class="x-select__wrapper"><span>POP</span><button id="x" aria-haspopup="listbox"></button></p>',
      { kind: 'choice', text: 'POP', options: [] },
    ],
    [
      'an empty button beside any text',
      '<p><span>POP</span><button id="x" aria-haspopup="listbox"></button></p>',
      { kind: 'choice', text: '' },
    ],
    ['a list without a choice', '<b id="x" role="listbox"><b role="option">A</b></b>', { text: '', options: ['A'] }],
    [
      'a button with a list elsewhere',
      `<button id="x" role="combobox" aria-controls="l">SSL ▾</button><p id="l">${options}</p>`,
      { text: 'SSL', options: ['None', 'SSL'] },
    ],
    [
      'a button with a list that it owns',
      `<b id="x" role="combobox" aria-owns="l">SSL</b><p id="l">${options}</p>`,
      { text: 'SSL', options: ['None', 'SSL'] },
    ],
    [
      'a button with its list inside',
      `<b id="x" role="combobox"><i class="value">SSL</i><i>${options}</i></b>`,
      { text: 'SSL' },
    ],
    [
      'a button with its label inside',
      '<b id="x" role="combobox" aria-labelledby="l v"><i id="l">Security</i> <i id="v">SSL</i></b>',
      { text: 'SSL' },
    ],
    [
      'a button that says its label after what is chosen',
      '<label><i>Security</i><button id="x" aria-haspopup="dialog" aria-label="STARTTLS, Security"></button></label>',
      { text: 'STARTTLS' },
    ],
    [
      'a button that says its label before what is chosen',
      '<label><i>Security</i><button id="x" aria-haspopup="dialog" aria-label="Security, STARTTLS"></button></label>',
      { text: 'STARTTLS' },
    ],
    ['a button with an empty face', `<b id="x" role="combobox">${options}</b>`, { text: 'SSL' }],
    ['a disabled one', '<b id="x" role="switch" aria-checked="true" aria-disabled="true"></b>', { editable: false }],
    ['a read-only one', '<b id="x" role="combobox" aria-readonly="true">SSL</b>', { editable: false }],
  ] as const)('%s', async (_, html, expected) => {
    expect(await aria(html)).toMatchObject(expected);
  });

  it.each([
    ['a styled box beside its native one', '<label><input type="checkbox"><b id="x" role="checkbox"></b></label>'],
    ['a box around the line that is typed in', '<b id="x" role="combobox"><input></b>'],
    ['a box around the native list', '<b id="x" role="listbox"><select><option>A</select></b>'],
    ['a list that was opened over the page', `<p class="MuiPopover-paper"><b id="x" role="listbox">${options}</b></p>`],
    ['a list that is a menu', `<p class="select-menu"><b id="x" role="listbox">${options}</b></p>`],
    ['a list in a layer', `<p role="presentation"><b id="x" role="listbox">${options}</b></p>`],
  ])('%s is not read twice', async (_, html) => {
    expect(await aria(html)).toBeNull();
  });

  it('a text of a megabyte is cut', async () => {
    const place = show('<b id="x" role="textbox"></b>');
    one(place).textContent = 'a'.repeat(1_000_000);
    expect(lineTextOf(one(place), await insideOf()).length).toBeLessThanOrEqual(2_000);
  });
});
