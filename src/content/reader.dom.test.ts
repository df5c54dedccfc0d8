/** The tests run in a frame of the same origin: there the reader leaves the reading to the frame above. */
import { expect, it } from 'vitest';
import type { ReaderWorld } from '../model/gathered';

const world = globalThis as ReaderWorld;

it('leaves one object, drops what an earlier version left beside it, and does nothing until it is asked', async () => {
  const before = new Set(Object.keys(globalThis));
  world.mailTextReader = () => [];
  const html = document.documentElement.outerHTML;
  await import('./reader');
  expect(Object.keys(globalThis).filter((name) => !before.has(name))).toEqual(['mailReader']);
  expect(document.documentElement.outerHTML).toBe(html);
});

it('has the reader of texts beside it only where that is injected', async () => {
  const before = new Set(Object.keys(globalThis));
  const html = document.documentElement.outerHTML;
  await import('./text-reader');
  expect(Object.keys(globalThis).filter((name) => !before.has(name))).toEqual(['mailTextReader']);
  expect(document.documentElement.outerHTML).toBe(html);
});

it('leaves a frame to the reader of the frame above, where that has the same origin', async () => {
  expect(window.frameElement).not.toBeNull();
  expect(await world.mailReader?.gather()).toEqual({ kind: 'read-by-parent' });
});

it('has no answers about what it did not gather', () => {
  const questions = { values: [0], around: [], prose: [], clickable: [], navigation: true, changeable: null };
  expect(world.mailReader?.answer(questions)).toBeNull();
});
