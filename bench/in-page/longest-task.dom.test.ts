import { expect, test } from 'vitest';
import { longestTask } from './longest-task';

function busyFor(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** Lets other tasks come in between. */
const pause = () => new Promise<void>((done) => setTimeout(done));

test('a busy loop of 60 ms is seen', async () => {
  const { result, longest } = await longestTask(async () => {
    busyFor(60);
    return 'done';
  });
  expect(result).toBe('done');
  expect(longest).toBeGreaterThanOrEqual(60);
});

test('also in the middle, after a wait', async () => {
  const { longest } = await longestTask(async () => {
    await pause();
    busyFor(60);
    await pause();
  });
  expect(longest).toBeGreaterThanOrEqual(60);
});

test('pieces are not added up', async () => {
  const { longest } = await longestTask(async () => {
    for (let piece = 0; piece < 40; piece += 1) {
      busyFor(25);
      await pause();
    }
  });
  // A second in all. A busy machine may lengthen one piece, and not all of them.
  expect(longest).toBeGreaterThanOrEqual(25);
  expect(longest).toBeLessThan(900);
});

test('what it was given may fail', async () => {
  await expect(longestTask(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
});
