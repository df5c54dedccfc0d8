/**
 * Labels that markup ties to a control; `beside.dom.test.ts` has the text that only stands there, `label-shadow` what
 * hosts bear, `label-aria` what ARIA ties.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { closePages, insideOf, one, show } from '../page.fixture';
import { Beside } from './beside';
import { controlOf, labelOf, labelsIn } from './control.fixture';

afterEach(closePages);

const optionsOf = async (html: string) => {
  const place = show(html);
  const labels = await labelsIn();
  return (await controlOf(one(place), place, labels)).options;
};

describe('labels', () => {
  it.each([
    // The usual ways.
    ['for and id', '<label for="x">IMAP host</label><p>…</p><input id="x">', 'IMAP host', 'label'],
    [
      'for, far away',
      '<p><label for="x">IMAP host</label></p><p>Other</p><div><input id="x"></div>',
      'IMAP host',
      'label',
    ],
    ['for, with a colon and an asterisk', '<label for="x">IMAP host: *</label><input id="x">', 'IMAP host', 'label'],
    [
      'for, with an id of signs',
      '<label for="IMAP[host].a:b">Server</label><input id="IMAP[host].a:b" class="y">',
      'Server',
      'label',
    ],
    ['a label around', '<label>Port <input id="x"></label>', 'Port', 'label'],
    ['a label around a box, text after', '<label><input id="x" type="checkbox"> Use TLS</label>', 'Use TLS', 'label'],
    [
      'a label around, and the text in a span',
      '<label><input id="x" type="checkbox"><span>Use TLS</span></label>',
      'Use TLS',
      'label',
    ],
    [
      'a placeholder in words before a sentence above',
      '<p>This works with any provider.</p><p><input id="x" placeholder="Server name"></p>',
      'Server name',
      'placeholder',
    ],
    // Wrong, dangling and doubled.
    ['for that points nowhere', '<label for="host1">Host</label> <input id="x" name="host1">', 'Host', 'beside'],
    ['for with an unresolved template', '<label for="{{id}}">Host</label> <input id="x">', 'Host', 'beside'],
    [
      'an id that is there twice: the nearest',
      '<p><label for="x">None</label><input id="y"></p><p><label for="x">Port</label><input id="x"></p>',
      'Port',
      'label',
    ],
    [
      'a label of the same id further on',
      '<p><input id="x"><label for="x">Port</label></p><p><label for="x">None</label></p>',
      'Port',
      'label',
    ],
    ['a label without letters', '<label for="x">*</label><span>Server</span> <input id="x">', 'Server', 'beside'],
    ['an empty label', '<label for="x"></label><span>Server</span> <input id="x">', 'Server', 'beside'],
    // What stands in a label and is none of it.
    [
      'a hidden tooltip',
      '<label for="x">Server <i style="display:none">Ask them</i></label><input id="x">',
      'Server',
      'label',
    ],
    ['another control', '<label>Port <select><option>143<option>993</select><input id="x"></label>', 'Port', 'label'],
    // Widgets.
    ['a custom element as label', '<x-label for="x">IMAP server</x-label><input id="x">', 'IMAP server', 'label'],
    [
      'an output, which only stands beside',
      '<output for="x">IMAP server</output><p><input id="x" placeholder="Host"></p>',
      'IMAP server',
      'beside',
    ],
    ['a label attribute', '<div id="x" role="switch" label="Use TLS"></div>', 'Use TLS', 'label'],
    [
      'a select with labels in its options',
      '<label for="x">Encryption</label><select id="x"><option><label for="x">SSL</label></option></select>',
      'Encryption',
      'label',
    ],
    // Nothing ties anything.
    ['a placeholder', '<p><input id="x" placeholder="smtp.example.edu"></p>', 'smtp.example.edu', 'placeholder'],
    [
      'a placeholder below a heading',
      '<h2>IMAP</h2><p><input id="x" placeholder="Server"></p>',
      'Server',
      'placeholder',
    ],
    [
      'a placeholder with an example',
      '<h2>IMAP</h2><p><input id="x" placeholder="Server name, e.g. imap.example.edu"></p>',
      'Server name, e.g. imap.example.edu',
      'placeholder',
    ],
    [
      'a placeholder after a labelled line',
      '<p><label>Server <input></label></p><p><input id="x" placeholder="Port"></p>',
      'Port',
      'placeholder',
    ],
    [
      'an example after a labelled line',
      '<p>Server and port <input> <input id="x" placeholder="143"></p>',
      'Server and port',
      'beside',
    ],
    [
      'a placeholder beside a label of its own',
      '<p>Server <input id="x" placeholder="Type here"></p>',
      'Server',
      'beside',
    ],
    ['a title', '<p><input id="x" title="Server name"></p>', 'Server name', 'placeholder'],
    ['nothing at all', '<p><input id="x"></p>', '', 'none'],
  ] as const)('%s', async (_, html, text, origin) => {
    const withX = html.replace('id="IMAP[host].a:b" class="y"', 'id="IMAP[host].a:b" data-x');
    const place = show(withX);
    const element = place.querySelector('[data-x]') ?? one(place);
    const labels = await labelsIn();
    expect(labels.of(await controlOf(element, place, labels))).toMatchObject({ text, origin });
  });
});

it.each([
  [
    'after its label',
    '<label for="x">TLS</label><p><input id="x" type="checkbox"> Check the certificate</p>',
    'TLS',
    'Check the certificate',
  ],
  ['that is its label', '<p><input id="x" type="checkbox"> Use TLS</p>', 'Use TLS', ''],
])('a switch with text %s', async (_, html, text, after) => {
  expect(await labelOf(html)).toMatchObject({ text, after });
});

it.each([
  ['of its box', '<p>Check every</p><p><b>On</b> <input id="x"> minutes</p>', 'Check every'],
  ['of the box around that one', '<div><p>Check</p><p>every <b><input id="x"></b> minutes</p></div>', 'Check'],
  ['of none', '<p><input id="x"></p>', ''],
])('the label around a control is that %s', async (_, html, text) => {
  const place = show(html);
  expect(new Beside(await insideOf()).around(one(place), 'every')).toBe(text);
});

describe('groups of radios', () => {
  const radio = (id: string, attributes = '') => `<input type="radio" name="sec" id="${id}" ${attributes}>`;

  it.each([
    [
      'a legend around nothing but the group',
      `<fieldset><legend>Security</legend>${radio('x')}SSL${radio('y')}TLS</fieldset>`,
      'Security',
    ],
    [
      'no legend around more than the group',
      `<fieldset><legend>IMAP</legend><p>Security</p><p>${radio('x')}SSL${radio('y')}TLS</p><p><input></p></fieldset>`,
      'Security',
    ],
    [
      'a row of buttons of which one is pressed',
      '<p>Security: <button id="x" aria-pressed="true">SSL</button><button aria-pressed="false">TLS</button></p>',
      'Security',
    ],
    [
      'a group by role',
      `<div role="radiogroup" aria-label="Security">${radio('x')}SSL${radio('y')}TLS</div>`,
      'Security',
    ],
    [
      'a heading',
      `<h4>IMAP Security</h4><div><label>${radio('x')}SSL</label><label>${radio('y')}TLS</label></div>`,
      'IMAP Security',
    ],
    ['a cell', `<table><tr><th>Security:<td>${radio('x')}SSL ${radio('y')}TLS</table>`, 'Security'],
    [
      'a cell, around a table of the group alone',
      `<table><tr><td>Security<td>:<td><table><tr><td>${radio('x')}<td>Off<td>${radio('y')}<td>SSL<td>${radio('z')}<td>TLS</table></table>`,
      'Security',
    ],
    [
      'text on the same line',
      `<p>Security: <label>${radio('x')} SSL</label> <label>${radio('y')} TLS</label></p>`,
      'Security',
    ],
  ])('%s', async (_, html, text) => {
    expect((await labelOf(html)).text).toBe(text);
  });

  it.each([
    ['labels around', `<label>${radio('x')}SSL</label><label>${radio('y')}STARTTLS</label>`],
    ['labels after', `${radio('x')}<label for="x">SSL</label>${radio('y')}<label for="y">STARTTLS</label>`],
    ['plain text after', `<p>${radio('x')} SSL ${radio('y')} STARTTLS</p>`],
    ['names for the ear', `${radio('x', 'aria-label="SSL"')}${radio('y', 'aria-label="STARTTLS"')}`],
    ['roles alone', '<p role="radiogroup"><b role="radio" id="x">SSL</b><b role="radio">STARTTLS</b></p>'],
    [
      'cells after, below a title',
      `<table><tr><th>Security<td>${radio('x')}<td>SSL<td>${radio('y')}<td>STARTTLS</table>`,
    ],
    ['cells after, a row each', `<table><tr><td>${radio('x')}<td>SSL</tr><tr><td>${radio('y')}<td>STARTTLS</table>`],
    ['cells before', `<table><tr><td>SSL<td>${radio('x')}<td>STARTTLS<td>${radio('y')}</table>`],
    ['cells after', `<table><tr><td>${radio('x')}<td>SSL<td>${radio('y')}<td>STARTTLS</table>`],
    [
      'buttons of which one is pressed',
      '<p><button id="x" aria-pressed="true">SSL</button><button aria-pressed="false">STARTTLS</button></p>',
    ],
  ])('the options of one, by %s', async (_, html) => {
    expect(await optionsOf(html)).toEqual(['SSL', 'STARTTLS']);
  });

  it('radios of one id, each with a label of that id behind it', async () => {
    const radio = (text: string) => `<input type="radio" name="kind" id="kind"><label for="kind">${text}</label> `;
    const place = show(`<p>${['None', 'STARTTLS', 'SSL'].map(radio).join('')}</p>`);
    const labels = await labelsIn();
    expect([...place.querySelectorAll('input')].map((one) => labels.ofOption(one))).toEqual([
      'None',
      'STARTTLS',
      'SSL',
    ]);
  });

  it('two groups whose radios have the same ids and whose labels name the same ids', async () => {
    const group = (name: string) =>
      `<div class="g"><h4>${name}</h4>${['None', 'SSL'].map((text) => `<span><input type="radio" name="${name}" id="sec-${text}"><label for="sec-${text}">${name} ${text}</label></span>`).join('')}</div>`;
    const place = show(group('IMAP') + group('SMTP'));
    const radios = [...place.querySelectorAll('input')];
    const labels = await labelsIn();
    expect(radios.map((one) => labels.ofOption(one))).toEqual(['IMAP None', 'IMAP SSL', 'SMTP None', 'SMTP SSL']);
  });
});
