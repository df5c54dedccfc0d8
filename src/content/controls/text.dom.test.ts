import { afterEach, expect, it } from 'vitest';
import { oneLine, withoutMarks } from '../../model/one-line';
import { closePages, one, show } from '../page.fixture';
import { isLeftOut, labelText, prose } from './text';

afterEach(closePages);

/** A label is short. */
const textCap = 160;

it.each([
  ['  IMAP \n\t host ', 'IMAP host'],
  ['', ''],
  ['a\u00a0b', 'a b'],
])('%j on one line is %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});

it.each([
  ['Server:', 'Server'],
  ['Server :', 'Server'],
  ['サーバー：', 'サーバー'],
  ['E-mail Address *', 'E-mail Address'],
  ['* Host', 'Host'],
  ['• Port:*', 'Port'],
  ['Port (optional)', 'Port (optional)'],
  ['imap:993', 'imap:993'],
  [':', ''],
])('%j without marks is %j', (text, label) => {
  expect(withoutMarks(text)).toBe(label);
});

it.each([
  ['plain text', 'Server', 'Server'],
  ['text in parts', 'IMAP <b>host</b> <i>name</i>', 'IMAP host name'],
  [
    'nothing between blocks but the blank that is missing',
    'Server<div>of your provider</div>',
    'Server of your provider',
  ],
  ['no letter of a word in parts', 'Ser<b>ver</b>', 'Server'],
  ['nothing between a word and the line below it', 'SSL<small style="display:block">Port 993</small>', 'SSL Port 993'],
  ['comments', 'IMAP <!-- not this --> host', 'IMAP host'],
  ['controls in it', 'Port <input value="9"> <select><option>143</select> <button>Test</button>', 'Port'],
  ['scripts and styles', 'Port <script>1</script><style>p{}</style><svg><text>i</text></svg>', 'Port'],
  ['a hidden tooltip', 'Server <span hidden>Ask your provider</span>', 'Server'],
  ['a tooltip hidden by style', 'Server <span style="display:none">Ask your provider</span>', 'Server'],
  ['a tooltip by role', 'Server <span role="tooltip">Ask your provider</span>', 'Server'],
  ['an icon for the eye alone', '<i aria-hidden="true">home</i> Server', 'Server'],
  [
    'small switches of how it is filled in',
    'User <span role="radiogroup"><span role="radio">Fixed</span><span role="radio">Expression</span></span>',
    'User',
  ],
  ['an invisible tooltip', 'Server <span style="visibility:hidden">Ask your provider</span>', 'Server'],
])('the text of a label leaves out %s', (_, html, text) => {
  expect(labelText(one(show(`<label id="x">${html}</label>`)))).toBe(text);
});

it('in a tab that is hidden as a whole the text is read all the same', () => {
  const place = show('<div style="visibility:hidden"><label id="x"><b>IMAP</b> server</label></div>');
  expect(labelText(one(place))).toBe('IMAP server');
});

it('a control has no label text, but the text of a widget can be asked for', () => {
  expect(labelText(one(show('<button id="x">SSL</button>')))).toBe('');
  expect(labelText(one(show('<button id="x">SSL</button>')), true)).toBe('SSL');
});

it('of a widget the buttons in it count too, where they are asked for', () => {
  const place = show('<div id="x">Security <button>SSL <svg><text>v</text></svg></button><script>1</script></div>');
  expect(labelText(one(place))).toBe('Security');
  expect(labelText(one(place), true)).toBe('Security SSL');
});

it('a part with a shadow root of its own is no label text, and what is slotted into the label is', () => {
  const inner = '<template shadowrootmode="open"><slot></slot></template>';
  const place = show(
    `<label id="x">Server <x-tip>Ask them${inner}</x-tip></label><x-label id="y">Port${inner}</x-label>`,
  );
  expect(labelText(one(place))).toBe('Server');
  expect(labelText(one(place, '#y'))).toBe('Port');
});

it.each([
  ['plain', '<b id="x">a</b>', false],
  ['not displayed', '<b id="x" style="display:none">a</b>', true],
  ['invisible', '<b id="x" style="visibility:hidden">a</b>', true],
  ['invisible with all around it', '<p style="visibility:hidden"><b id="x">a</b></p>', false],
  ['in what is not displayed', '<p style="display:none"><b id="x">a</b></p>', false],
  ['not displayed in what is not either', '<p style="display:none"><b id="x" style="display:none">a</b></p>', true],
])('what is %s is left out of what is around it: %s', (_, html, left) => {
  expect(isLeftOut(one(show(html)))).toBe(left);
});

it('a label of a megabyte costs no more than a short one', () => {
  const label = one(show('<label id="x"></label>'));
  label.textContent = 'Server '.repeat(150_000);
  const start = performance.now();
  for (let time = 0; time < 50; time += 1) expect(labelText(label).length).toBeLessThanOrEqual(textCap);
  expect(performance.now() - start).toBeLessThan(500);
});

it('a label of ten thousand parts is read to a limit', () => {
  const label = one(show('<label id="x">Server</label>'));
  label.append(...Array.from({ length: 10_000 }, () => document.createElement('i')));
  const start = performance.now();
  expect(labelText(label)).toBe('Server');
  expect(performance.now() - start).toBeLessThan(200);
});

it('a label of a thousand levels is read', () => {
  const label = one(show('<label id="x">Server</label>'));
  let at: Element = label;
  for (let level = 0; level < 1_000; level += 1) {
    const inner = document.createElement('b');
    at.append(inner);
    at = inner;
  }
  expect(labelText(label)).toBe('Server');
});

it('prose holds the words of a part of a page, without options, and ends', () => {
  const place = show(`<div id="x">Mail <select><option>IMAP</select> server ${'word '.repeat(5_000)}</div>`);
  const text = prose(one(place));
  expect(text).toMatch(/^\s*Mail\s+server/);
  expect(text).not.toContain('IMAP');
  expect(text.length).toBeLessThan(10_000);
});

it('prose goes into open shadow roots, a label does not', () => {
  const place = show(
    '<div id="x">Mail <x-a><template shadowrootmode="open"><p>Digest</p><slot></slot></template>weekly</x-a></div>',
  );
  expect(prose(one(place)).split(/\s+/).filter(Boolean)).toEqual(['Mail', 'Digest', 'weekly']);
  expect(labelText(one(place))).toBe('Mail');
});
