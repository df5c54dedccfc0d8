import { describe, expect, test } from 'vitest';
import { type BenchPage, countControls, countElements, filled, fillerPlace, pageNames, wordsFor } from './page';
import { makePage } from './pages';

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const everything = (page: BenchPage) => Object.values(page.documents).join('\n');
/** Elements that a script of the page makes, and the controls among them. */
const byScript: Readonly<Partial<Record<string, readonly [elements: number, controls: number]>>> = {
  hostile: [1_500, 0],
  'hostile-2000': [1_500, 0],
  deep: [5_040, 20],
};

describe.each(pageNames)('%s', (name) => {
  const page = makePage[name]();
  const [elements, controls] = byScript[name] ?? [0, 0];

  test('holds what its census says', () => {
    expect(page.name).toBe(name);
    expect({
      elements: countElements(everything(page)) + elements,
      controls: countControls(everything(page)) + controls,
      shadowRoots: count(everything(page), /<template shadowrootmode="open">/g),
      frames: count(everything(page), /<iframe /g),
    }).toEqual(page.census);
  });

  test('is the same each time', () => expect(makePage[name]()).toEqual(page));

  test('has a document for every frame', () => {
    const frames = [...everything(page).matchAll(/<iframe src="([^"]*)"/g)].map(([, source]) => source);
    expect(Object.keys(page.documents)).toEqual(['', ...frames]);
  });

  test('has every id once', () => {
    for (const markup of Object.values(page.documents)) {
      // Ids in a shadow root are that root's own.
      const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id).filter((id) => id !== 'inner');
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

test.each([
  ['small', { controls: 20 }],
  ['web-mail', { elements: 5_000, controls: 30 }],
  ['app', { elements: 87_000, controls: 200, shadowRoots: 50, frames: 5 }],
  ['hostile-2000', { controls: 2_000 }],
  ['hostile', { elements: 34_000, controls: 20_000 }],
] as const)('%s has the size it is known by', (name, size) => expect(makePage[name]().census).toMatchObject(size));

test('the hostile page has its select and its label', () => {
  const markup = everything(makePage.hostile());
  expect(count(markup, /<option value=/g)).toBe(10_000);
  expect(
    Math.max(...[...markup.matchAll(/<label[^>]*>([^<]*)/g)].map(([, text]) => text?.length ?? 0)),
  ).toBeGreaterThan(999_990);
  expect(markup).toContain('name="getAttribute"');
});

describe('filled', () => {
  const row = (index: number) => `<p><b>${index}</b></p>`;

  test.each([
    { elements: 1, rows: 0, spans: 0 },
    { elements: 2, rows: 0, spans: 1 },
    { elements: 8, rows: 3, spans: 1 },
  ])('$elements elements: $rows rows and $spans spans', ({ elements, rows, spans }) => {
    const markup = filled(`<div>${fillerPlace}</div>`, elements, row);
    expect([countElements(markup), count(markup, /<p>/g), count(markup, /<span>/g)]).toEqual([elements, rows, spans]);
  });

  test('says where there is no room', () => {
    expect(() => filled('<p></p><p></p>', 1, row)).toThrow('1 elements more');
  });
});

test('a template of a shadow root is no element', () => {
  expect(countElements('<x-a><template shadowrootmode="open"><i></i></template></x-a>')).toBe(2);
});

test('words are the same for the same number', () => {
  expect(wordsFor(3, 4)).toBe(wordsFor(3, 4));
  expect(wordsFor(3, 4).split(' ')).toHaveLength(4);
});
