import { afterEach, expect, it, vi } from 'vitest';
import { Slices } from './slices';

afterEach(() => vi.restoreAllMocks());

/** A clock that a test moves. */
function clock(): { now: number } {
  const time = { now: 1_000 };
  vi.spyOn(performance, 'now').mockImplementation(() => time.now);
  return time;
}

const asked = (slices: Slices, times: number) => Array.from({ length: times }, () => slices.due()).some(Boolean);

it('a piece is not due before its time', () => {
  const time = clock();
  const slices = new Slices();
  time.now += 10;
  expect(asked(slices, 100)).toBe(false);
});

it('a piece is due within a few steps of its end', () => {
  const time = clock();
  const slices = new Slices();
  time.now += 45;
  expect(asked(slices, 4)).toBe(true);
});

it('a long step ends a piece at once', () => {
  const time = clock();
  const slices = new Slices();
  expect(slices.isOver()).toBe(false);
  time.now += 45;
  expect(slices.isOver()).toBe(true);
});

it('a piece is shorter than a task that is felt', () => {
  const time = clock();
  const slices = new Slices();
  time.now += 49;
  expect(asked(slices, 4)).toBe(true);
});

it('the next piece has the whole time again, from when it begins', async () => {
  const time = clock();
  const slices = new Slices();
  time.now += 1_000;
  await slices.next();
  time.now += 10;
  expect(asked(slices, 100)).toBe(false);
  time.now += 39;
  expect(asked(slices, 4)).toBe(true);
});

it('what waits in the queue comes between two pieces', async () => {
  const order: string[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    order.push('page');
    port1.close();
  };
  port2.postMessage(null);
  await new Slices().next();
  order.push('reader');
  expect(order).toEqual(['page', 'reader']);
});
