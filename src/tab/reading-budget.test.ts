import { describe, expect, it } from 'vitest';
import type { Notice } from '../model/following';
import { ReadingBudget } from './reading-budget';

/** When each reading begins on a page that changes all the time, for a minute. */
function busyMinute(notice: Notice, milliseconds: number, news: boolean): number[] {
  const budget = new ReadingBudget();
  budget.spend({ end: 0, milliseconds, news: true });
  const starts: number[] = [];
  for (let now = 0; now < 60_000; now = budget.next(notice)) {
    starts.push(now);
    budget.spend({ end: now + milliseconds, milliseconds, news });
  }
  return starts;
}

/** The longest time from one beginning to the next. */
const longestGap = (starts: readonly number[]) =>
  Math.max(...starts.slice(1).map((start, index) => start - (starts[index] ?? 0)));

describe('ReadingBudget', () => {
  it.each<[Notice]>([['changed'], ['maybe']])('lets the first change (%s) be read at once', (notice) => {
    expect(new ReadingBudget().next(notice)).toBeLessThanOrEqual(0);
  });

  // The share of reading in any stretch from one beginning to the next.
  it.each<[Notice, number, boolean, number]>([
    ['changed', 1, true, 0.02],
    ['changed', 10, true, 0.02],
    ['changed', 10, false, 0.02],
    ['changed', 100, true, 0.02],
    ['changed', 1000, false, 0.02],
    ['maybe', 10, true, 0.02],
    ['maybe', 1, false, 0.0025],
    ['maybe', 10, false, 0.0025],
    ['maybe', 100, false, 0.0025],
  ])('%s, of %d ms each, news: %s: takes at most %f of the time', (notice, milliseconds, news, most) => {
    const starts = busyMinute(notice, milliseconds, news).slice(news ? 0 : 4);
    for (const [index, start] of starts.slice(1).entries()) {
      expect(milliseconds / (start - (starts[index] ?? 0))).toBeLessThanOrEqual(most);
    }
  });

  it.each<[Notice, number, boolean, number]>([
    // Somebody types, and each reading is new.
    ['changed', 3, true, 253],
    ['changed', 10, true, 510],
    // A field that is no setting changes all the time.
    ['changed', 10, false, 2010],
    ['changed', 39, false, 2039],
    // So does a clock.
    ['maybe', 4, false, 2004],
    // What takes long is read as often as 2 % allows, and is still read.
    ['changed', 100, true, 5100],
    ['maybe', 100, false, 40_100],
  ])('%s, of %d ms each, news: %s: is read every %d ms at the latest', (notice, milliseconds, news, gap) => {
    const starts = busyMinute(notice, milliseconds, news);
    expect(starts.length).toBeGreaterThan(1);
    expect(longestGap(starts)).toBe(gap);
  });

  it('lets a first change be read soon, however long the first reading took', () => {
    const budget = new ReadingBudget();
    budget.spend({ end: 1000, milliseconds: 400, news: true });
    expect(budget.next('changed')).toBe(1250);
  });

  it('takes one slow reading among quick ones for a busy machine, and five for a large page', () => {
    const budget = new ReadingBudget();
    for (let count = 0; count < 4; count += 1) budget.spend({ end: 0, milliseconds: 10, news: true });
    budget.spend({ end: 0, milliseconds: 500, news: true });
    expect(budget.next('changed')).toBe(1000);
    for (let count = 0; count < 4; count += 1) budget.spend({ end: 0, milliseconds: 500, news: true });
    expect(budget.next('changed')).toBe(25_000);
  });

  it('is as quick as at first once a reading has brought news', () => {
    const budget = new ReadingBudget();
    for (let count = 0; count < 6; count += 1) budget.spend({ end: 0, milliseconds: 2, news: false });
    expect(budget.next('changed')).toBe(2000);
    budget.spend({ end: 10_000, milliseconds: 2, news: true });
    expect(budget.next('changed')).toBe(10_250);
    expect(budget.next('maybe')).toBe(10_250);
  });
});
