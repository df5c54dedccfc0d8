/** Labels of controls that are the inside of a custom element. */
import { afterEach, describe, expect, it } from 'vitest';
import { closePages, one, show } from '../page.fixture';
import { labelOf, labelsIn } from './control.fixture';
import { radioGroups, readRadios } from './read';

afterEach(closePages);

describe('labels outside a shadow root', () => {
  const host = (attributes: string, inner: string) =>
    `<x-host ${attributes}><template shadowrootmode="open">${inner}</template></x-host>`;

  it.each([
    ['a label of the host', `<label for="h">IMAP host</label>${host('id="h"', '<input id="x">')}`, 'IMAP host'],
    ['an attribute of the host', host('label="IMAP host"', '<p><input id="x"></p>'), 'IMAP host'],
    ['an ARIA label of the host', host('aria-label="IMAP host"', '<p><input id="x"></p>'), 'IMAP host'],
    [
      'a label inside comes first',
      `<label for="h">Outside</label>${host('id="h"', '<label for="x">Inside</label><input id="x">')}`,
      'Inside',
    ],
    [
      'an empty label inside does not count',
      `<label for="h">Outside</label>${host('id="h"', '<label for="x"></label><input id="x">')}`,
      'Outside',
    ],
    [
      'a label beside the slot that the control is put into',
      '<y-host><template shadowrootmode="open"><div><label>Server</label></div><div><slot></slot></div></template><input id="x"></y-host>',
      'Server',
    ],
    [
      'no label beside the slot that two controls are put into',
      '<p>IMAP host <y-host><template shadowrootmode="open"><div>Card</div><slot></slot></template><input id="x"><input></y-host></p>',
      'IMAP host',
    ],
    [
      'the same id outside is another element',
      `<label for="x">Outside</label>${host('', '<p>Inside <input id="x"></p>')}`,
      'Inside',
    ],
    [
      'what is put into a slot of the label inside',
      '<x-host>IMAP host<template shadowrootmode="open"><label for="x"><slot>Field</slot></label><input id="x"></template></x-host>',
      'IMAP host',
    ],
    [
      'what stands in a slot into which nothing is put',
      '<x-host><template shadowrootmode="open"><label for="x"><slot>Field</slot></label><input id="x"></template></x-host>',
      'Field',
    ],
    ['text beside the host', `<p>IMAP host ${host('', '<input id="x">')}</p>`, 'IMAP host'],
    [
      'a label that is seen before the name of the host',
      `<label for="h">Host</label>${host('id="h" aria-label="Open"', '<input id="x">')}`,
      'Host',
    ],
  ])('%s', async (_, html, text) => {
    expect((await labelOf(html)).text).toBe(text);
  });

  it('what a host is called is no control’s of several', async () => {
    const time = host('label="Check every"', '<label>hh <input></label> <label>mm <input id="x"></label>');
    expect((await labelOf(time)).text).toBe('mm');
  });

  it('nor a radio’s of several, but their group’s', async () => {
    const radio = (text: string) => `<b role="radio" aria-checked="${text === 'SSL'}">${text}</b>`;
    const place = show(host('label="Security"', `<p role="radiogroup">${radio('None')}${radio('SSL')}</p>`));
    const root = one(place, 'x-host').shadowRoot as ShadowRoot;
    const parts = [...root.querySelectorAll('[role=radio]')];
    expect(readRadios(parts, 'front', await labelsIn())).toMatchObject({ text: 'SSL', options: ['None', 'SSL'] });
  });

  const slotted = (text: string, inner: string) =>
    `<x-host>${text}<template shadowrootmode="open">${inner}<slot></slot></template></x-host>`;

  it.each([
    ['a switch by role', slotted('Use TLS', '<b id="x" role="switch" aria-checked="true"></b>'), 'Use TLS'],
    ['a native box', slotted('<i>Use TLS:</i>', '<input id="x" type="checkbox">'), 'Use TLS'],
    ['with a label inside', slotted('Use TLS', '<label><input id="x" type="checkbox"> TLS</label>'), 'TLS'],
    ['without any text', `<p>Use TLS ${slotted('', '<b id="x" role="switch"></b>')}</p>`, 'Use TLS'],
  ])('a switch has the text its host was given: %s', async (_, html, text) => {
    expect((await labelOf(html)).text).toBe(text);
  });

  it('radios have the text that their hosts were given, and the name of the group around these', async () => {
    const radios = ['SSL', 'STARTTLS'].map(
      (text) => `<x-r>${text}<template shadowrootmode="open"><input type="radio"><slot></slot></template></x-r>`,
    );
    const place = show(`<div role="radiogroup" aria-label="Security">${radios.join('')}</div>`);
    const parts = [...place.querySelectorAll('x-r')].map(({ shadowRoot }) => one(shadowRoot as ShadowRoot, 'input'));
    const labels = await labelsIn();
    const control = readRadios(radioGroups(parts).get(parts[1] as Element) ?? [], 'front', labels);
    expect(control).toMatchObject({ parts, options: ['SSL', 'STARTTLS'] });
    expect(labels.of(control)).toMatchObject({ text: 'Security', origin: 'aria' });
  });
});
