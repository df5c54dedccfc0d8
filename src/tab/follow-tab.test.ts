import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FollowedReading, followTab } from './follow-tab';
import type { FollowedTab } from './read-tab';
import type { TabReading } from './tab-reading';

const fake = vi.hoisted(() => ({ tabs: { connect: vi.fn() }, runtime: {} }));
const readTabToFollow = vi.hoisted(() => vi.fn<(tabId: number, again: boolean) => Promise<FollowedTab>>());
vi.mock('webextension-polyfill', () => ({ default: fake }));
vi.mock('./read-tab', () => ({ readTabToFollow }));

/** A port to a follower, and what the follower would do with its end. */
function openPort() {
  const heard: ((message: unknown) => void)[] = [];
  const closed: (() => void)[] = [];
  return {
    tell: (message: unknown) => {
      for (const listener of heard) listener(message);
    },
    close: () => {
      for (const listener of closed) listener();
    },
    disconnect: vi.fn(),
    onMessage: { addListener: (listener: (message: unknown) => void) => heard.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => closed.push(listener) },
  };
}
type Port = ReturnType<typeof openPort>;

/** The open ports by frame, in the order they were opened. */
let ports: [frameId: number, port: Port][];
const portOf = (frameId: number): Port => {
  const port = ports.findLast(([id]) => id === frameId)?.[1];
  if (!port) throw new Error(`nobody listens to frame ${frameId}`);
  return port;
};

const read = (title: string, accounts = 1): TabReading => ({
  kind: 'read',
  reading: {
    page: { origin: 'https://mail.example.edu', path: '/', title },
    client: null,
    accounts: Array.from({ length: accounts }, () => ({ label: '', settings: {}, cannotTell: [] })),
    unread: [],
  },
});
const tabIs = (tab: TabReading, different: Partial<FollowedTab> = {}) =>
  readTabToFollow.mockResolvedValue({ tab, followed: [0], loading: false, milliseconds: 10, ...different });

let given: FollowedReading[];
let stop: () => void;
const follow = () => {
  stop = followTab(7, (reading) => given.push(reading));
  return vi.advanceTimersByTimeAsync(0);
};

beforeEach(() => {
  vi.resetAllMocks();
  vi.useFakeTimers();
  given = [];
  ports = [];
  fake.tabs.connect.mockImplementation((_tabId: number, { frameId }: { frameId: number }) => {
    const port = openPort();
    ports.push([frameId, port]);
    return port;
  });
  tabIs(read('one'));
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('followTab', () => {
  it('reads at once, and then only when something changes', async () => {
    await follow();
    expect(given).toEqual([read('one')]);
    expect(fake.tabs.connect).toHaveBeenCalledWith(7, { frameId: 0, name: 'follow' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(readTabToFollow).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([['changed'], ['maybe']])('reads anew where a frame says "%s", without another injection', async (notice) => {
    await follow();
    tabIs(read('two'));
    portOf(0).tell(notice);
    await vi.advanceTimersByTimeAsync(300);
    expect(given).toEqual([read('one'), read('two')]);
    expect(readTabToFollow.mock.calls).toEqual([
      [7, false],
      [7, true],
    ]);
    expect(ports).toHaveLength(1);
  });

  it('gives nothing where the page reads as before', async () => {
    await follow();
    portOf(0).tell('changed');
    await vi.advanceTimersByTimeAsync(300);
    expect(readTabToFollow).toHaveBeenCalledTimes(2);
    expect(given).toEqual([read('one')]);
  });

  it('is not starved by a page that changes all the time, and reads it within its budget', async () => {
    await follow();
    const clock = setInterval(() => portOf(0).tell('maybe'), 1);
    await vi.advanceTimersByTimeAsync(20_000);
    const before = readTabToFollow.mock.calls.length;
    tabIs(read('two'));
    await vi.advanceTimersByTimeAsync(4100);
    expect(given).toEqual([read('one'), read('two')]);
    clearInterval(clock);
    // 10 ms each: at 2 % it would be 40.
    expect(before).toBeLessThan(13);
  });

  it('does not read twice at a time, and reads once more for what came meanwhile', async () => {
    await follow();
    let finish: (tab: FollowedTab) => void = () => {};
    readTabToFollow.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    portOf(0).tell('changed');
    await vi.advanceTimersByTimeAsync(300);
    portOf(0).tell('changed');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(readTabToFollow).toHaveBeenCalledTimes(2);
    finish({ tab: read('two'), followed: [0], loading: false, milliseconds: 10 });
    tabIs(read('three'));
    await vi.advanceTimersByTimeAsync(600);
    expect(given).toEqual([read('one'), read('two'), read('three')]);
  });

  it('a change that is certain does not wait for one that is not', async () => {
    await follow();
    tabIs(read('one'), { milliseconds: 30 });
    for (let count = 0; count < 4; count += 1) {
      portOf(0).tell('maybe');
      await vi.advanceTimersByTimeAsync(2000);
    }
    tabIs(read('two'));
    portOf(0).tell('maybe');
    portOf(0).tell('changed');
    portOf(0).tell('maybe');
    await vi.advanceTimersByTimeAsync(2100);
    expect(given.at(-1)).toEqual(read('two'));
  });

  it('follows a frame that comes later, and the page that comes after this one', async () => {
    await follow();
    tabIs(read('two'), { followed: [0, 5] });
    portOf(0).tell('changed');
    await vi.advanceTimersByTimeAsync(300);
    expect(ports.map(([frameId]) => frameId)).toEqual([0, 5]);
    tabIs(read('next page'));
    portOf(5).close();
    portOf(0).close();
    await vi.advanceTimersByTimeAsync(2000);
    expect(ports.map(([frameId]) => frameId)).toEqual([0, 5, 0]);
    expect(given.at(-1)).toEqual(read('next page'));
  });

  it('does not show a page as one without settings while it is just loading', async () => {
    await follow();
    tabIs(read('next page', 0), { loading: true });
    portOf(0).close();
    await vi.advanceTimersByTimeAsync(1500);
    expect(given).toEqual([read('one')]);
    tabIs(read('next page'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(given).toEqual([read('one'), read('next page')]);
  });

  it('shows it so where it goes on loading', async () => {
    await follow();
    tabIs(read('next page', 0), { loading: true });
    portOf(0).close();
    await vi.advanceTimersByTimeAsync(8000);
    expect(given).toEqual([read('one'), read('next page', 0)]);
  });

  it('says that the page is lost where it may not be read any more, and ends', async () => {
    await follow();
    tabIs({ kind: 'forbidden', page: 'other' }, { followed: [] });
    portOf(0).close();
    await vi.advanceTimersByTimeAsync(300);
    expect(given).toEqual([read('one'), { kind: 'lost' }]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(readTabToFollow).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each<[string, TabReading]>([
    ['a page that no extension may read', { kind: 'forbidden', page: 'browser-page' }],
    ['a PDF', { kind: 'forbidden', page: 'pdf' }],
  ])('says which page it is now: %s', async (_, tab) => {
    await follow();
    tabIs(tab, { followed: [] });
    portOf(0).close();
    await vi.advanceTimersByTimeAsync(300);
    expect(given).toEqual([read('one'), tab]);
  });

  it('a page that is forbidden from the start is not lost', async () => {
    tabIs({ kind: 'forbidden', page: 'other' }, { followed: [] });
    await follow();
    expect(given).toEqual([{ kind: 'forbidden', page: 'other' }]);
  });

  it('keeps what is shown where one reading fails, and says so where the next one fails too', async () => {
    await follow();
    const failed: TabReading = { kind: 'failed', error: 'late' };
    tabIs(failed);
    portOf(0).tell('changed');
    await vi.advanceTimersByTimeAsync(300);
    expect(given).toEqual([read('one')]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(given).toEqual([read('one'), failed]);
    expect(readTabToFollow).toHaveBeenCalledTimes(3);
    tabIs(read('two'));
    portOf(0).tell('changed');
    await vi.advanceTimersByTimeAsync(2000);
    expect(given.at(-1)).toEqual(read('two'));
  });

  it('a failure from the start is said at once', async () => {
    tabIs({ kind: 'failed', error: 'late' }, { followed: [] });
    await follow();
    expect(given).toEqual([{ kind: 'failed', error: 'late' }]);
  });

  it('ends when it is stopped: ports are closed, and nothing is read or given any more', async () => {
    tabIs(read('one'), { followed: [0, 5] });
    await follow();
    portOf(0).tell('changed');
    stop();
    expect(portOf(0).disconnect).toHaveBeenCalled();
    expect(portOf(5).disconnect).toHaveBeenCalled();
    portOf(0).tell('changed');
    portOf(0).close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(readTabToFollow).toHaveBeenCalledTimes(1);
    expect(given).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('opens no port where it is stopped during a reading', async () => {
    stop = followTab(7, (reading) => given.push(reading));
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(given).toEqual([]);
    expect(ports).toEqual([]);
  });
});
