/** The tests run in a frame of the same origin: there the reader leaves the reading to the frame above. */
import { expect, it } from 'vitest';
import type { ReaderWorld } from '../model/reading';

const world = globalThis as ReaderWorld;

it('leaves one function, and does nothing until it is called', async () => {
  const before = new Set(Object.keys(globalThis));
  const html = document.documentElement.outerHTML;
  await import('./reader');
  expect(Object.keys(globalThis).filter((name) => !before.has(name))).toEqual(['readMailSettings']);
  expect(document.documentElement.outerHTML).toBe(html);
});

it('leaves a frame to the reader of the frame above, where that has the same origin', async () => {
  expect(window.frameElement).not.toBeNull();
  expect(await world.readMailSettings?.()).toEqual({ kind: 'read-by-parent' });
});
