import { beforeEach, expect, it, vi } from 'vitest';
import { followFront } from './front-tab';

type Listener = (...args: never[]) => void;
let activated: Listener;
let updated: Listener;
const browser = {
  windows: { getCurrent: vi.fn(async () => ({ id: 1 })) },
  tabs: {
    query: vi.fn(async () => [{ id: 10 }]),
    onActivated: { addListener: (listener: Listener) => (activated = listener) },
    onUpdated: { addListener: (listener: Listener) => (updated = listener) },
  },
};
let seen: (number | undefined)[];
let front: ReturnType<typeof followFront>;

beforeEach(async () => {
  seen = [];
  front = followFront(browser as never, (tabId) => seen.push(tabId));
  await vi.waitFor(() => expect(seen).toEqual([10]));
});

const call = (listener: Listener, ...args: unknown[]) => listener(...(args as never[]));

it('gives the tab in front, and the next one', () => {
  call(activated, { tabId: 11, windowId: 1 });
  expect(seen).toEqual([10, 11]);
});

it('leaves other windows alone, and what is in front already', () => {
  call(activated, { tabId: 20, windowId: 2 });
  call(activated, { tabId: 10, windowId: 1 });
  expect(seen).toEqual([10]);
});

it('gives the tab again where it has loaded another page', () => {
  call(updated, 10, { status: 'loading' });
  call(updated, 11, { status: 'complete' });
  expect(seen).toEqual([10]);
  call(updated, 10, { status: 'complete' });
  expect(seen).toEqual([10, 10]);
});

it('gives the tab again where it may be read from now on', () => {
  front.again(11);
  expect(seen).toEqual([10]);
  front.again(10);
  expect(seen).toEqual([10, 10]);
});

it('gives none where the browser does not tell', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  browser.windows.getCurrent.mockRejectedValueOnce(new Error('gone'));
  const other: (number | undefined)[] = [];
  followFront(browser as never, (tabId) => other.push(tabId));
  await vi.waitFor(() => expect(other).toEqual([undefined]));
});
