/** What files are made of: sections, elements, property lists, signatures. */
import { expect, it } from 'vitest';
import { iniSections, sectionNamed } from './ini-text';
import { AccountDraft, booleanOf, minutesOfSeconds } from './program-format';
import { isMap, mapsIn, propertyList, textIn } from './property-list';
import { parseXml } from './read-file.fixture';
import { signedContent } from './signed-content';
import { childOf, textIn as textInElement, xmlElement } from './xml-element';

it('sections have their keys without regard to case, and the first of two counts', () => {
  const sections = iniSections('x=0\n[A.b]\nKey = 1\nkey=2\n; key=3\n# c\nurl=a=b\n[ C ]\nd: e\n');
  expect(sections.map(({ name, values }) => [name, Object.fromEntries(values)])).toEqual([
    ['A.b', { key: '1', url: 'a=b' }],
    ['C', { d: 'e' }],
  ]);
  expect(sectionNamed(sections, 'a.B')?.name).toBe('A.b');
});

it('elements are plain data, and go no deeper than files do', () => {
  const element = parseXml('<p:a xmlns:p="urn:x" k="v"> t <b>1</b><!-- c --><b><![CDATA[2]]></b></p:a>');
  expect(element).toMatchObject({ name: 'a', attributes: { k: 'v' }, text: 't' });
  expect([textInElement(element, 'b'), childOf(element, 'c')]).toEqual(['1', undefined]);
  const loop = { nodeType: 1, nodeName: 'x', nodeValue: null, childNodes: [] as unknown[] };
  loop.childNodes.push(loop);
  expect(() => xmlElement(loop as never)).toThrow('nested too deeply');
});

it('property lists are plain values', () => {
  const list = propertyList(
    parseXml(
      '<plist><dict><key>a</key><array><dict><key>n</key><integer>7</integer></dict><true/></array><key>d</key><data>AA==</data><key>__proto__</key><string>x</string></dict></plist>',
    ),
  );
  if (!isMap(list)) throw new Error('no map');
  expect(mapsIn(list, 'a').map((map) => textIn(map, 'n'))).toEqual(['7']);
  expect([mapsIn(list, 'none'), textIn(list, 'd'), textIn(list, '__proto__')]).toEqual([[], undefined, 'x']);
});

it.each([[[]], [[0x30]], [[0x30, 0x80]], [[0x30, 0x85, 1, 1, 1, 1, 1]], [[0x3c, 0x3f, 0x78]], [[0x30, 3, 6, 1, 42]]])(
  'bytes %j are no signed message',
  (bytes) => {
    expect(signedContent(new Uint8Array(bytes))).toBeNull();
  },
);

it('an account keeps the first value, doubts only what it does not know, and no password of an address', () => {
  const draft = new AccountDraft('Mutt');
  expect(draft.isEmpty).toBe(true);
  draft.put('incoming.host', 'a', 'k').put('incoming.host', 'b', 'k').put('identity.from', undefined, 'k');
  draft.doubt('incoming.host').doubt('incoming.security');
  draft.put('outgoing.host', 'imaps://me:secret@host', 'k');
  expect(draft.account).toMatchObject({
    settings: { 'incoming.host': { value: 'a', label: 'k' }, 'outgoing.host': { value: 'imaps://me@host' } },
    cannotTell: ['incoming.security'],
  });
  expect([draft.isEmpty, 'identity.from' in draft.account.settings]).toEqual([false, false]);
});

it('words for yes and no, and seconds', () => {
  expect([booleanOf('YES'), booleanOf(' off '), booleanOf('maybe'), booleanOf(undefined)]).toEqual([
    true,
    false,
    null,
    null,
  ]);
  expect([minutesOfSeconds('90'), minutesOfSeconds('x'), minutesOfSeconds(''), minutesOfSeconds(undefined)]).toEqual([
    1.5,
    null,
    null,
    null,
  ]);
});
