/**
 * Injected beside the reader while somebody looks at the checklist. Notices that the page may read differently, and
 * tells those who opened a port. Reads nothing by itself; when the last port closes, nothing of it is left running.
 */
import { type FollowerWorld, followPort, type Notice } from '../model/following';
import { type Root, rootsOf, signatureOf } from './page-signature';

/** Milliseconds without a change after which it is told; and the longest that a change without end is waited for. */
const quiet = 150;
const longest = 800;

/** Milliseconds between two looks at a page where nothing happens. */
const usual = 1000;

/** Looks take at most this part of the time, and finding shadow roots and frames at most that part. */
const lookShare = 1 / 500;
const searchShare = 1 / 1000;

/** Milliseconds in which somebody must have opened a port. */
const patience = 10_000;

const frames = /^i?frame$/;
const events = ['input', 'change', 'click', 'toggle', 'reset', 'visibilitychange'];

// Taken from the prototype: a page can shadow members of its document with an image or a form of that name.
const isHidden = Object.getOwnPropertyDescriptor(Document.prototype, 'hidden')?.get;
const world = globalThis as FollowerWorld;

function startFollowing(): () => boolean {
  const life = new AbortController();
  const ports = new Set<chrome.runtime.Port>();
  let roots: readonly Root[] = [];
  let searchAt = 0;
  let signature: number | null = null;
  /** The strongest that is not told yet. */
  let pending: Notice | null = null;
  /** Whether mutations are noticed: from the beginning of a reading until the first one. */
  let armed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let lastChange = 0;

  const observer = new MutationObserver(() => {
    // One is enough: while it is not read anew, a page that changes all the time costs nothing more.
    observer.disconnect();
    armed = false;
    note(pending ?? 'maybe');
  });

  /** Cheap, since a page can bring it about a thousand times a second. */
  function note(notice: Notice): void {
    pending = notice;
    lastChange = performance.now();
    if (firstChange !== 0) return;
    firstChange = lastChange;
    wait(quiet);
  }

  function wait(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(settle, milliseconds);
  }

  function settle(): void {
    const rest = Math.min(lastChange + quiet, firstChange + longest) - performance.now();
    if (firstChange !== 0 && rest > 1) wait(rest);
    else look();
  }

  function look(): void {
    firstChange = 0;
    // In a tab that nobody sees nothing goes on, until it is seen.
    if (isHidden?.call(document)) return;
    const start = performance.now();
    if (start >= searchAt) {
      setRoots(rootsOf(document));
      searchAt = performance.now() + (performance.now() - start) / searchShare;
    }
    const searched = performance.now();
    const next = signatureOf(roots);
    if (signature !== null && next !== signature) pending = 'changed';
    signature = next;
    wait(Math.max(usual, (performance.now() - searched) / lookShare));
    // Last: it throws where the extension is gone, whose ports are about to close.
    tell();
  }

  function setRoots(found: readonly Root[]): void {
    const added = found.filter((root) => !roots.includes(root));
    if (signature !== null && added.length > 0) pending ??= 'maybe';
    roots = found;
    for (const root of added) {
      for (const type of events) listen(root, type, () => note('changed'));
      // A frame of another site can only now be read; nothing that is observed here tells that.
      listen(root, 'load', ({ target }) => {
        if (target instanceof Element && frames.test(target.localName)) note('changed');
      });
      if (armed) observe(root);
    }
  }

  function observe(root: Root): void {
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  }

  function listen(target: EventTarget, type: string, listener: (event: Event) => void): void {
    const options = { capture: true, passive: true, signal: life.signal };
    EventTarget.prototype.addEventListener.call(target, type, listener, options);
  }

  /** What nobody hears yet is told when somebody does. */
  function tell(): void {
    if (pending === null || ports.size === 0) return;
    for (const port of ports) port.postMessage(pending satisfies Notice);
    pending = null;
  }

  function accept(port: chrome.runtime.Port): void {
    if (port.name !== followPort) return;
    clearTimeout(lonely);
    ports.add(port);
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      if (ports.size === 0) end();
    });
    tell();
  }

  function end(): void {
    life.abort();
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(lonely);
    for (const port of ports) port.disconnect();
    // Gone with the extension's version that this script belongs to.
    chrome.runtime?.onConnect?.removeListener(accept);
    delete world.followMailSettings;
  }

  const lonely = setTimeout(end, patience);
  chrome.runtime.onConnect.addListener(accept);
  listen(window, 'pagehide', end);
  setRoots([document]);
  wait(0);
  return () => {
    if (!armed) for (const root of roots) observe(root);
    armed = true;
    return true;
  };
}

/** Whether the frame above has the same origin: it follows this document too. */
function isFollowedByParent(): boolean {
  try {
    return window.frameElement !== null;
  } catch {
    return false;
  }
}

let arm: (() => boolean) | null = null;
world.followMailSettings ??= () => {
  if (isFollowedByParent()) return false;
  arm ??= startFollowing();
  return arm();
};
