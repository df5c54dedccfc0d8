/** Pages whose controls are named after what a script asks a form or a document for. */
import { afterEach, describe, expect, it } from 'vitest';
import * as dom from './dom';
import { closePages, one, openPage, show } from './page.fixture';

afterEach(closePages);

/** Every member that the reader asks for, as the name of a control. */
const members = [
  'parentNode',
  'previousSibling',
  'nextSibling',
  'firstChild',
  'nodeType',
  'nodeValue',
  'localName',
  'shadowRoot',
  'textContent',
  'ownerDocument',
  'getRootNode',
  'contains',
  'compareDocumentPosition',
  'getAttribute',
  'hasAttribute',
  'matches',
  'closest',
  'checkVisibility',
  'getBoundingClientRect',
  'scrollLeft',
  'scrollTop',
  'querySelectorAll',
  'querySelector',
  'children',
  'attributes',
  'id',
  'name',
  'elements',
];

describe('a form with a control named after each member of an element', () => {
  const inputs = members.map((name) => `<input name="${name}" value="evil">`).join('');
  const open = () => {
    const place = show(
      `<p id="before"></p><form id="f" class="c" title="t"><i id="inner"></i>${inputs}</form><p id="after"></p>`,
    );
    return { place, form: one(place, 'form'), inner: one(place, '#inner') };
  };

  it('is really clobbered, so that the other tests can fail', () => {
    const { form } = open();
    for (const name of members)
      expect((form as unknown as Record<string, unknown>)[name]).toBeInstanceOf(HTMLInputElement);
  });

  it('keeps its place in the tree', () => {
    const { place, form, inner } = open();
    expect(dom.parentOf(form)).toBe(place);
    expect(dom.parentElementOf(form)).toBe(place);
    expect(dom.composedParentOf(form)).toBe(place);
    expect(dom.parentElementOf(inner)).toBe(form);
    expect(dom.previousOf(form)).toBe(one(place, '#before'));
    expect(dom.nextOf(form)).toBe(one(place, '#after'));
    expect(dom.firstChildOf(form)).toBe(inner);
    expect(dom.contains(form, inner)).toBe(true);
    expect(dom.contains(place, form)).toBe(true);
    expect(dom.isBefore(one(place, '#before'), form)).toBe(true);
    expect(dom.isBefore(form, one(place, '#before'))).toBe(false);
    expect(dom.rootOf(form)).toBe(document);
    expect(dom.rootDocumentOf(form)).toBe(document);
  });

  it('is still an element, and says what it is', () => {
    const { form } = open();
    expect(dom.isElement(form)).toBe(true);
    expect(dom.isText(form)).toBe(false);
    expect(dom.isShadowRoot(form)).toBe(false);
    expect(dom.nodeTypeOf(form)).toBe(1);
    expect(dom.nodeValueOf(form)).toBeNull();
    expect(dom.localNameOf(form)).toBe('form');
    expect(dom.shadowRootOf(form)).toBeNull();
    expect(dom.textContentOf(form)).toBe('');
    expect(dom.attribute(form, 'id')).toBe('f');
    expect(dom.attribute(form, 'nothing')).toBe('');
    expect(dom.hasAttr(form, 'title')).toBe(true);
    expect(dom.hasAttr(form, 'hidden')).toBe(false);
  });

  it('is searched and matched', () => {
    const { form, inner } = open();
    expect(dom.matches(form, 'form.c')).toBe(true);
    expect(dom.closest(inner, 'form')).toBe(form);
    expect(dom.closest(form, '.c')).toBe(form);
    expect(dom.queryAll(form, 'input')).toHaveLength(members.length);
    expect(dom.query(form, 'i')).toBe(inner);
  });

  it('is measured and styled', () => {
    const { form, inner } = open();
    expect(dom.isRendered(form)).toBe(true);
    expect(dom.rectOf(form).width).toBeGreaterThan(0);
    form.style.cssText = 'display:block;width:50px;height:20px;overflow:scroll';
    inner.style.cssText = 'display:block;width:500px;height:500px';
    form.scrollTo(30, 40);
    expect([dom.scrollLeftOf(form), dom.scrollTopOf(form)]).toEqual([30, 40]);
    expect(dom.styleOf(form)?.display).toBe('block');
    form.style.display = 'none';
    expect(dom.isRendered(form)).toBe(false);
  });
});

const documentMembers = [
  'body',
  'title',
  'defaultView',
  'documentElement',
  'querySelectorAll',
  'querySelector',
  'getElementById',
  'createNodeIterator',
];

describe.each([
  ['images by name', (name: string) => `<img name="${name}" alt="">`],
  ['forms by name', (name: string) => `<form name="${name}"></form>`],
  ['embedded objects by id', (name: string) => `<object id="${name}"></object>`],
  ['named frames', (name: string) => `<iframe name="${name}"></iframe>`],
])('a document clobbered with %s', (_, markup) => {
  it('is searched, titled, and knows its window', () => {
    const page = openPage(`<input id="x">${documentMembers.map(markup).join('')}`, 'Settings');
    expect((page as unknown as Record<string, unknown>).querySelectorAll).not.toBeInstanceOf(Function);
    expect(dom.queryAll(page, 'input')).toHaveLength(1);
    expect(dom.localNameOf(dom.query(page, '#x') as Element)).toBe('input');
    expect(dom.titleOf(page)).toBe('Settings');
    expect(dom.localNameOf(dom.elementsBelow(page).nextNode() as Element)).toBe('html');
    expect(dom.viewOf(page)).not.toBeNull();
    expect(dom.viewOf(page)?.document).toBe(page);
    expect(dom.styleOf(dom.query(page, '#x') as Element)?.display).toBe('inline-block');
  });
});

it('a control in a form that bears the names of its own members is read', () => {
  const place = show(
    '<form><input id="x" name="value" value="typed"><select name="options"><option>A<option selected>B</select></form>',
  );
  const select = one(place, 'select') as HTMLSelectElement;
  expect(dom.inputValueOf(one(place) as HTMLInputElement)).toBe('typed');
  expect(dom.inputTypeOf(one(place) as HTMLInputElement)).toBe('text');
  expect(dom.selectIndexOf(select)).toBe(1);
  expect(Array.from(dom.selectOptionsOf(select), dom.optionTextOf)).toEqual(['A', 'B']);
});

it('a page that replaces its own prototypes does not reach the getters', () => {
  const descriptor = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') as PropertyDescriptor;
  const input = one(show('<input id="x" value="typed">')) as HTMLInputElement;
  Object.defineProperty(HTMLInputElement.prototype, 'value', { configurable: true, get: () => 'evil' });
  try {
    expect(input.value).toBe('evil');
    expect(dom.inputValueOf(input)).toBe('typed');
  } finally {
    Object.defineProperty(HTMLInputElement.prototype, 'value', descriptor);
  }
});

describe('shadow roots', () => {
  const open = () => {
    const place = show('<x-box id="host"><template shadowrootmode="open"><p><input id="x"></p></template></x-box>');
    const host = one(place, '#host');
    const root = host.shadowRoot as ShadowRoot;
    return { host, root, input: one(root) };
  };

  it('are found, and asked like documents', () => {
    const { host, root, input } = open();
    expect(dom.shadowRootOf(host)).toBe(root);
    expect(dom.isShadowRoot(root)).toBe(true);
    expect(dom.hostOf(root)).toBe(host);
    expect(dom.queryAll(root, 'input')).toHaveLength(1);
    expect(dom.query(root, '#x')).toBe(input);
    expect(dom.rootOf(input)).toBe(root);
    const walk = dom.elementsBelow(root);
    expect([walk.nextNode(), walk.nextNode(), walk.nextNode()]).toEqual([one(root, 'p'), input, null]);
  });

  it('end the tree for one kind of parent and not for the other', () => {
    const { host, root } = open();
    const inner = one(root, 'p');
    expect(dom.parentElementOf(inner)).toBeNull();
    expect(dom.composedParentOf(inner)).toBe(host);
    expect(dom.composedParentOf(document.documentElement)).toBeNull();
  });
});

describe('frames', () => {
  it('of the same origin give their document, others none', () => {
    const place = show('<iframe id="same"></iframe><iframe id="boxed" sandbox srcdoc="x"></iframe>');
    expect(dom.frameDocumentOf(one(place, '#same') as HTMLIFrameElement)?.nodeType).toBe(9);
    expect(dom.frameDocumentOf(one(place, '#boxed') as HTMLIFrameElement)).toBeNull();
  });

  it('elements of another document are asked like those of this one', () => {
    const page = openPage('<form id="f"><input name="getAttribute"><input name="parentNode"></form>');
    const form = dom.query(page, 'form') as Element;
    expect(dom.attribute(form, 'id')).toBe('f');
    expect(dom.isElement(form)).toBe(true);
    expect(dom.parentElementOf(form)).toBe(page.body);
    expect(dom.rootDocumentOf(form)).toBe(page);
    expect(dom.isRendered(form)).toBe(true);
  });

  it('an element without a window has no style', () => {
    const detached = new DOMParser().parseFromString('<p id="x">', 'text/html');
    expect(dom.styleOf(one(detached))).toBeNull();
  });
});

it('a slot shows what is put into it, else what stands in it, and is a slot in no other markup', () => {
  const place = show(
    '<x-a>in<template shadowrootmode="open"><slot>else</slot><slot name="b">else</slot></template></x-a>',
  );
  const slots = [...(place.querySelector('x-a')?.shadowRoot?.querySelectorAll('slot') ?? [])];
  expect(slots.map((slot) => dom.shownIn(slot).map((node) => node.nodeValue))).toEqual([['in'], ['else']]);
  expect(dom.shownIn(document.createElementNS('http://www.w3.org/2000/svg', 'slot'))).toEqual([]);
});
