import { expect, test } from 'vitest';
import { resultWith, took } from './result.fixture';
import { asText } from './table';

const text = asText(
  [
    resultWith({}, { axe: { kind: 'over', limit: 3_000 }, names: { kind: 'failed', message: 'x' } }),
    resultWith(
      { page: 'hostile', floorReadsLabels: false, first: null },
      { floor: { kind: 'absent' }, floorWithoutLabels: took(20), reader: took(125.25) },
    ),
  ],
  [
    { page: 'small', target: 'at most 5 × FLOOR', found: '3.00 ×', met: true },
    { page: 'hostile', target: 'at most 4 × walk', found: '9.00 ×', met: false },
  ],
);
const lines = text.split('\n');
const cells = (start: string) => lines.find((line) => line.startsWith(start))?.split(/\s+/);

test('a row for each page, under its heads', () => {
  expect(cells('page ')).toHaveLength(17);
  expect(cells('small ')).toEqual(
    'small 114 20 0.100 1.00 2.00 0.300 2.50 >3000 throws 0.100 0.050 3.00 - - 3.00'.split(' '),
  );
  expect(cells('hostile ')?.slice(0, 8)).toEqual('hostile 114 20 20.0* - - 125.3 -'.split(' '));
});

test('columns stand one under the other', () => {
  const head = lines.findIndex((line) => line.startsWith('page '));
  const ends = lines.slice(head, head + 3).map((line) => line.length);
  expect(new Set(ends).size).toBe(1);
});

test('a line for each target, and their sum', () => {
  expect(lines).toContain('met     small    at most 5 × FLOOR  3.00 ×');
  expect(lines).toContain('MISSED  hostile  at most 4 × walk   9.00 ×');
  expect(text.endsWith('\n1 targets met, 1 missed\n')).toBe(true);
});
