/** A follower in the test's own document, with the clock in the test's hands. */
import { expect, vi } from 'vitest';
import type { FollowerWorld } from '../model/following';
import { closePages, one } from './page.fixture';

type PortListener = (port: object) => void;

/** Those who wait for a port in the page. */
export const waiting = new Set<PortListener>();
export const world = globalThis as FollowerWorld;
let copy = 0;

/** Puts a fresh follower into the page, which does nothing yet. */
export async function inject(): Promise<void> {
  await import(/* @vite-ignore */ `./follower?copy=${copy++}`);
}

/** Puts a fresh follower into the page, and begins a reading. */
export async function start(): Promise<void> {
  await inject();
  expect(world.followMailSettings?.()).toBe(true);
  await pass(0);
}

/** Opens a port as the popup does, and closes it as the popup's end does. */
export function connect(name = 'follow') {
  const closed: (() => void)[] = [];
  const told: unknown[] = [];
  const port = {
    name,
    told,
    disconnect: vi.fn(),
    postMessage: (message: unknown) => told.push(message),
    onDisconnect: { addListener: (listener: () => void) => closed.push(listener) },
    close: () => {
      for (const listener of closed) listener();
    },
  };
  for (const listener of waiting) listener(port);
  return port;
}

export const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
/** Longer than the pause after a change, shorter than that between two looks. */
export const soon = () => pass(400);
/** Longer than the pause between two looks. */
export const later = () => pass(1200);

export const form =
  '<form><label>Server <input id="host" value="imap.example.edu"></label>' +
  '<label>Port <input id="port" type="number" value="993"></label>' +
  '<label>SSL <input id="ssl" type="checkbox"></label>' +
  '<select id="security"><option>None<option>SSL</select></form><p id="clock">12:00</p>';
export const input = (root: ParentNode, selector: string) => one(root, selector) as HTMLInputElement;

/** Whether the page seems to be in a frame of its own origin. */
export function frameIs(frame: Element | null): void {
  Object.defineProperty(window, 'frameElement', { value: frame, configurable: true });
}

/** Before each test. */
export function prepare(): void {
  vi.useFakeTimers();
  // Some Chromiums give every page a `chrome` that cannot be replaced: only what is in it is set.
  const holder = globalThis as { chrome?: object };
  holder.chrome ??= {};
  const onConnect = {
    addListener: (listener: PortListener) => waiting.add(listener),
    removeListener: (listener: PortListener) => waiting.delete(listener),
  };
  Object.defineProperty(holder.chrome, 'runtime', { value: { onConnect }, configurable: true });
  // The tests run in a frame of the runner's page.
  frameIs(null);
}

/** After each test. */
export function cleanUp(): void {
  window.dispatchEvent(new Event('pagehide'));
  closePages();
  vi.useRealTimers();
}
