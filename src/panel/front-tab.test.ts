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
let chances: number[];
let front: ReturnType<typeof followFront>;

beforeEach(async () => {
  seen = [];
  chances = [];
  front = followFront(browser as never, {
    onTab: (tabId) => seen.push(tabId),
    onChance: (tabId) => chances.push(tabId),
  });
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

it('tells where the tab in front has loaded another page', () => {
  call(updated, 10, { status: 'loading' });
  call(updated, 11, { status: 'complete' });
  expect(chances).toEqual([]);
  call(updated, 10, { status: 'complete' });
  expect(chances).toEqual([10]);
  expect(seen).toEqual([10]);
});

it('tells where the tab in front may be read from now on', () => {
  front.allowed(11);
  expect(chances).toEqual([]);
  front.allowed(10);
  expect(chances).toEqual([10]);
});

it('is not put back by an answer that comes late', async () => {
  let answer: (tabs: { id: number }[]) => void = () => {};
  browser.tabs.query.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  const other: (number | undefined)[] = [];
  followFront(browser as never, { onTab: (tabId) => other.push(tabId), onChance: () => {} });
  await vi.waitFor(() =>
    expect(browser.tabs.query).toHaveBeenCalledTimes(browser.windows.getCurrent.mock.calls.length),
  );
  call(activated, { tabId: 12, windowId: 1 });
  answer([{ id: 10 }]);
  await new Promise((done) => setTimeout(done));
  expect(other).toEqual([12]);
});

it('gives none where the browser does not tell', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  browser.windows.getCurrent.mockRejectedValueOnce(new Error('gone'));
  const other: (number | undefined)[] = [];
  followFront(browser as never, { onTab: (tabId) => other.push(tabId), onChance: () => {} });
  await vi.waitFor(() => expect(other).toEqual([undefined]));
});
