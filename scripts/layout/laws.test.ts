import { describe, expect, test } from 'vitest';
import { apartLaw, importLaw, partOf } from './import-law';
import {
  checkFileLaw,
  documentLaw,
  drawerLaw,
  manifestLaw,
  networkLaw,
  productNameLaw,
  serverNameLaw,
  sizeLaw,
  testLaw,
} from './laws';
import { parseSource } from './source';

const source = (path: string, text: string) => parseSource({ path, text });

describe('imports', () => {
  test.each([
    ['model knows nobody', 'src/model/a.ts', "import { b } from '../rules/b';"],
    ['not even as a type', 'src/model/a.ts', "import type { B } from '../tab/b';"],
    ['nor in a type', 'src/model/a.ts', "export type B = import('../tab/b').B;"],
    ['texts are no value', 'src/model/a.ts', "import texts from '../../_locales/en/messages.json';"],
    ['rules know no page', 'src/rules/a.ts', "import { b } from '../content/b';"],
    ['rules know no browser', 'src/rules/a.ts', "import browser from 'webextension-polyfill';"],
    ['rules know requirements by the model', 'src/rules/a.ts', "import { b } from '../requirements/load';"],
    ['content does not judge', 'src/content/deep/a.ts', "import { b } from '../../rules/b';"],
    ['content carries no package', 'src/content/a.ts', "import { signal } from '@preact/signals';"],
    ['the popup does not read by itself', 'src/popup/a.tsx', "import { b } from '../content/b';"],
    ['the popup knows no other page', 'src/popup/a.tsx', "export { b } from '../options/b';"],
    ['not even later', 'src/background/a.ts', "const b = await import('../popup/b'); export { b };"],
    ['messages import types alone', 'src/messages.ts', "import { b } from './tab/b';"],
    ['cases are for tests', 'src/rules/a.ts', "import { b } from './b.cases';"],
    ['nothing from outside', 'src/popup/a.ts', "import { b } from '../../scripts/b';"],
    ['every folder has a place', 'src/attic/a.ts', 'export {};'],
  ])('%s', (_name, path, text) => {
    expect(importLaw([source(path, text)])).toEqual([{ path, why: expect.stringMatching(/\w+: .+|place in/) }]);
  });

  test.each([
    ['src/model/a.ts', "import type texts from '../../_locales/en/messages.json'; import { b } from './b';"],
    ['src/rules/a.ts', "import { b } from '../model/b'; import { c } from './c';"],
    ['src/content/deep/a.ts', "import { b } from '../b'; import { send } from '../../messages';"],
    ['src/messages.ts', "import { type B } from './tab/b';"],
    ['src/popup/a.tsx', "import { useState } from 'preact/hooks'; import { b } from '../tab/b';"],
  ])('%s may', (path, text) => expect(importLaw([source(path, text)])).toEqual([]));

  test('parts', () => {
    expect([partOf('src/rules/a.ts'), partOf('src/messages.ts'), partOf('cli/a.ts')]).toEqual([
      'rules',
      'messages',
      null,
    ]);
  });

  test('members of a family are apart', () => {
    const both = [source('src/rules/a.ts', "import { b } from './b';"), source('src/rules/b.ts', "import './rule';")];
    const found = apartLaw(both, ['src/rules/a.ts', 'src/rules/b.ts'], 'why');
    expect(found).toEqual([{ path: 'src/rules/a.ts', why: 'imports ./b: why' }]);
  });
});

describe('the page and the network', () => {
  test.each([
    ['export const a = () => document.title;', 1],
    ['export const a = () => globalThis.name + window.name;', 1],
    ['export const a = (b: { document: string }) => b.document;', 0],
    ['export const a = { document: 1 };', 0],
    ['// document.title\nexport const a = 1;', 0],
    ['export type A = HTMLElement;', 0],
    ['export const a = (b: unknown) => (b as HTMLElement).title;', 0],
    ['export const a = document.body as HTMLElement;', 1],
  ])('%s', (text, count) => expect(documentLaw([source('src/rules/a.ts', text)])).toHaveLength(count));

  test('a page is for content, a document of its own for the popup', () => {
    const text = 'export const a = () => document.title;';
    expect(documentLaw([source('src/content/a.ts', text), source('src/popup/a.tsx', text)])).toEqual([]);
  });

  test.each([
    ["await fetch('x'); export {};", 1],
    ['export const a = new XMLHttpRequest();', 1],
    ["navigator.sendBeacon('x');", 1],
    ['export const fetch = 1;', 0],
    ["chrome.runtime.sendMessage({ fetch: 'x' });", 0],
  ])('%s', (text, count) => expect(networkLaw([source('src/popup/a.ts', text)])).toHaveLength(count));
});

describe('tests beside units', () => {
  const unit = source('src/rules/a.ts', 'export const a = () => 1;');
  const test1 = (text: string, path = 'src/rules/x.test.ts') => source(path, text);
  const testing = test1("import { a } from './a'; a();");
  test('a unit without a test', () => expect(testLaw([unit], [], {})).toHaveLength(1));
  test('a test that imports it', () => expect(testLaw([unit], [testing], {})).toEqual([]));
  test('a test of its name', () => expect(testLaw([unit], [test1('', 'src/rules/a.dom.test.ts')], {})).toEqual([]));
  test('a test that imports only its types', () =>
    expect(testLaw([unit], [test1("import type { a } from './a';")], {})).toHaveLength(1));
  test('a test of another folder', () => {
    const elsewhere = test1("import { a } from '../rules/a'; a();", 'src/popup/x.test.ts');
    expect(testLaw([unit], [elsewhere], {})).toHaveLength(1);
  });
  test('a neighbour that a test imports', () => {
    const neighbour = source('src/rules/b.ts', "import { a } from './a'; export const b = () => a();");
    expect(testLaw([unit, neighbour], [test1("import { b } from './b'; b();")], {})).toEqual([]);
  });
  test('a neighbour that no test imports', () => {
    const neighbour = source('src/rules/b.ts', "import { a } from './a'; export const b = () => a();");
    expect(testLaw([unit, neighbour], [], {})).toHaveLength(2);
  });
  test('a reason counts', () => expect(testLaw([unit], [], { 'src/rules/a.ts': 'reason' })).toEqual([]));
  test('a reason without need', () =>
    expect(testLaw([unit], [testing], { 'src/rules/a.ts': 'reason' })).toHaveLength(1));
  test('data and types need none', () => {
    const data = source('src/model/a.ts', "export const a = ['b'] as const; export type B = (c: string) => void;");
    expect(testLaw([data], [], {})).toEqual([]);
  });
});

describe('names and numbers', () => {
  const rule = { path: 'src/rules/a.ts', text: "export const a = { meta: { id: 'a' } };" };
  test('a check without a file', () => expect(checkFileLaw([rule], ['a', 'b'])).toHaveLength(1));
  test('a check in the wrong file', () =>
    expect(checkFileLaw([{ ...rule, path: 'src/rules/b.ts' }], ['a'])).toHaveLength(2));
  test('an unknown check', () => expect(checkFileLaw([rule], [])).toHaveLength(1));
  test('a check in its file', () => expect(checkFileLaw([rule], ['a'])).toEqual([]));

  test.each([
    ['src/rules/a.ts', "'imap-server.its.caltech.edu'", 1],
    ['src/rules/a.ts', '// its.caltech.edu', 1],
    ['src/popup/popup.html', 'www.imss.caltech.edu', 1],
    ['src/rules/a.ts', "'*.caltech.edu'", 0],
    ['src/rules/a.test.ts', "'its.caltech.edu'", 0],
    ['src/requirements/caltech-imss.json', '"its.caltech.edu"', 0],
  ])('server name in %s: %s', (path, text, count) => expect(serverNameLaw([{ path, text }])).toHaveLength(count));

  test.each([
    ['src/content/controls/a.ts', "export const a = '.roundcube';", 1],
    ['src/content/controls/a.ts', '// Roundcube 1.6 does this\nexport const a = 1;', 0],
    ['src/content/clients/roundcube.ts', "export const a = 'Roundcube';", 0],
  ])('product in %s: %s', (path, text, count) => expect(productNameLaw([source(path, text)])).toHaveLength(count));

  test('a long file', () => {
    expect(sizeLaw([source('src/a.ts', '\n'.repeat(300)), source('src/b.ts', '\n'.repeat(301))])).toHaveLength(1);
  });

  test('drawers', () => {
    const bad = ['src/utils.ts', 'src/rules/helpers/a.ts', 'cli/common.test.ts'];
    expect(drawerLaw([...bad, 'src/rules/rule.ts', 'src/library.ts']).map(({ path }) => path)).toEqual(bad);
  });
});

describe('the manifest', () => {
  const right = {
    permissions: ['storage', 'activeTab', 'scripting', 'sidePanel'],
    host_permissions: ['https://*.a.example/*'],
  };
  test('right', () => expect(manifestLaw(right, ['*.a.example'])).toEqual([]));
  test.each([
    ['a permission more', { ...right, permissions: [...right.permissions, 'tabs'] }],
    ['a permission less', { ...right, permissions: ['storage'] }],
    ['a permission later', { ...right, optional_permissions: ['history'] }],
    ['a site more', { ...right, host_permissions: ['<all_urls>'] }],
    ['a script elsewhere', { ...right, content_scripts: [{ matches: ['<all_urls>'] }] }],
    ['a door for pages', { ...right, web_accessible_resources: [] }],
  ])('%s', (_name, manifest) => expect(manifestLaw(manifest, ['*.a.example'])).toHaveLength(1));
});
