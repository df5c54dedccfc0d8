/**
 * The reader, injected into the frames of a tab when a person asks for the checklist. It runs in the isolated world,
 * leaves one function there, and does nothing until that is called.
 */
import type { ReaderWorld } from '../model/reading';
import { readPage } from './read-page';

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

(globalThis as ReaderWorld).readMailSettings = async () =>
  isReadByParent() ? { kind: 'read-by-parent' } : readPage(document);
