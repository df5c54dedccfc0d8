import { describe, expect, test } from 'vitest';
import type { PageResult } from './result';
import { resultWith, took } from './result.fixture';
import { judge } from './targets';

const missed = (...results: readonly PageResult[]) =>
  judge(results)
    .filter(({ met }) => !met)
    .map(({ target, found }) => `${target}: ${found}`);

const first = { inject: 1, first: 2, injectProcessor: 1, firstProcessor: 2, longest: 2 };
const absent = { kind: 'absent' } as const;
const failed = { kind: 'failed', message: 'x' } as const;

const cases: readonly { what: string; result: PageResult; misses: readonly string[] }[] = [
  { what: 'all is well', result: resultWith(), misses: [] },
  { what: 'just in time', result: resultWith({}, { reader: took(0.4) }), misses: [] },
  {
    what: 'slow beside the walk',
    result: resultWith({}, { reader: took(0.45) }),
    misses: ['at most 4 × walk: 4.50 ×'],
  },
  {
    what: 'slow beside FLOOR',
    result: resultWith({}, { reader: took(0.6), walk: took(1) }),
    misses: ['at most 5 × FLOOR: 6.00 ×'],
  },
  {
    what: 'web mail has a limit of its own',
    result: resultWith({ page: 'web-mail' }),
    misses: ['at most 1.5 × FLOOR: 3.00 ×'],
  },
  {
    what: 'so has the app',
    result: resultWith({ page: 'app' }, { floor: took(1) }),
    misses: ['at most 0.25 × FLOOR: 0.30 ×'],
  },
  {
    what: 'hostile is compared without labels',
    result: resultWith({ page: 'hostile', floorReadsLabels: false }, { floor: absent, floorWithoutLabels: took(0.08) }),
    misses: ['at most 3 × FLOOR without labels: 3.75 ×'],
  },
  { what: 'deep is not compared with FLOOR', result: resultWith({ page: 'deep' }, { floor: took(0.001) }), misses: [] },
  {
    what: 'a slow first time',
    result: resultWith({ first: { ...first, first: 3.5 } }),
    misses: ['at most 3 ms the first time: 3.50 ms'],
  },
  {
    what: 'a slow first time elsewhere',
    result: resultWith({ page: 'deep', first: { ...first, first: 30 } }),
    misses: [],
  },
  {
    what: 'a long task at first',
    result: resultWith({ first: { ...first, longest: 50.5 } }),
    misses: ['no task over 50 ms: 50.5 ms'],
  },
  {
    what: 'a long task when warm',
    result: resultWith({ longestWhenWarm: 60 }),
    misses: ['no task over 50 ms: 60.0 ms'],
  },
  {
    what: 'slower than axe-core',
    result: resultWith({}, { axe: took(0.2) }),
    misses: ["faster than axe-core's rule: 1.50 × axe-core"],
  },
  { what: 'axe-core fails', result: resultWith({}, { axe: failed }), misses: [] },
  { what: 'axe-core does not end', result: resultWith({}, { axe: { kind: 'over', limit: 3_000 } }), misses: [] },
  {
    what: 'something is wrong',
    result: resultWith({ complaints: ['It fell over.'] }),
    misses: ['nothing thrown, everything read: It fell over.'],
  },
  {
    what: 'the reader fails',
    result: resultWith({ first: null, longestWhenWarm: null, complaints: ['It fell over.'] }, { reader: failed }),
    misses: [
      'at most 5 × FLOOR: no figure',
      'at most 3 ms the first time: no figure',
      'no task over 50 ms: no figure',
      "faster than axe-core's rule: no figure",
      'at most 4 × walk: no figure',
      'nothing thrown, everything read: It fell over.',
    ],
  },
];

test.each(cases)('$what', ({ result, misses }) => expect(missed(result)).toEqual(misses));

describe('growth', () => {
  const hostile = (page: 'hostile' | 'hostile-2000', time: number) =>
    resultWith(
      { page, floorReadsLabels: false },
      { floor: absent, floorWithoutLabels: took(time), walk: took(time), axe: took(time + 1), reader: took(time) },
    );

  test.each([
    { many: 12, misses: [] },
    { many: 13, misses: ['at most 12 × as long for 20,000 controls as for 2,000: 13.00 ×'] },
  ])('$many times', ({ many, misses }) => {
    expect(missed(hostile('hostile-2000', 1), hostile('hostile', many))).toEqual(misses);
  });

  test('needs both pages', () => expect(judge([hostile('hostile', 1)]).map(({ target }) => target)).toHaveLength(5));
});
