/**
 * The reader, injected into the frames of a tab when a person asks for the checklist. It runs in the isolated world,
 * leaves one object there, and does nothing until that is asked.
 */
import type { ReaderWorld } from '../model/gathered';
import { gatherPage } from './gather-page';
import { elementOf } from './handles';

/** Whether the frame above has the same origin: it reads this document too, and knows where the frame stands. */
function isReadByParent(): boolean {
  if (window.parent === window) return false;
  try {
    return window.frameElement !== null;
  } catch {
    // Another origin above: this document is the first of its own.
    return false;
  }
}

let last: Awaited<ReturnType<typeof gatherPage>> | null = null;

const world = globalThis as ReaderWorld;
// An earlier version of the extension may have left it.
delete world.mailTextReader;

world.mailReader = {
  async gather() {
    if (isReadByParent()) return { kind: 'read-by-parent' };
    last = await gatherPage(document);
    return { kind: 'gathered', gathered: last.gathered };
  },
  answer: (questions) => last?.answer(questions, world.mailTextReader) ?? null,
  element: elementOf,
};
