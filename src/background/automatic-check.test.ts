import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageReading, SettingReading } from '../model/reading';
import type { TabReading } from '../tab/tab-reading';
import { checkAllSoon, checkSoon } from './automatic-check';

const fake = vi.hoisted(() => ({
  action: { setBadgeText: vi.fn(), setTitle: vi.fn(), setBadgeBackgroundColor: vi.fn() },
  i18n: { getMessage: (key: string, args: string[]) => (key === 'popup_language' ? 'en' : [key, ...args].join(' ')) },
  permissions: { getAll: vi.fn(), contains: vi.fn() },
  storage: { local: { get: vi.fn() } },
  tabs: { get: vi.fn(), query: vi.fn() },
}));
const readTab = vi.hoisted(() => vi.fn<() => Promise<TabReading>>());
vi.mock('webextension-polyfill', () => ({ default: fake }));
vi.mock('../tab/read-tab', () => ({ readTab }));
// The real ones are worked out beside the clock, which stands still here.
vi.mock('../settings/form-ids', () => ({
  formIds: async ({ accounts }: PageReading) => accounts.map((_, index) => `${index}`),
}));

const text = (value: string): SettingReading<'incoming.host'> => ({ value, text: value, label: '', section: [] });

function read(...hosts: string[]): TabReading {
  const accounts = hosts.map((host) => ({ label: '', settings: { 'incoming.host': text(host) }, cannotTell: [] }));
  const page = { origin: 'https://mail.caltech.edu', path: '/', title: '' };
  return { kind: 'read', reading: { page, client: null, accounts, unread: [] } satisfies PageReading };
}
const wrong = 'imap-server.cco.caltech.edu';
const right = 'imap-server.its.caltech.edu';

/** The badge's text and the button's title. */
const shown = () => [fake.action.setBadgeText.mock.lastCall?.[0].text, fake.action.setTitle.mock.lastCall?.[0].title];
const settle = () => vi.advanceTimersByTimeAsync(1000);

/** What was decided about the accounts of the page, in their order. */
function decide(...overrules: (string | null)[]): void {
  fake.storage.local.get.mockImplementation(async (keys: string | string[]) =>
    Array.isArray(keys) ? Object.fromEntries(keys.map((key, index) => [key, overrules[index]])) : {},
  );
}

beforeEach(() => {
  vi.resetAllMocks();
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { action: { setBadgeTextColor: vi.fn() } });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  fake.tabs.get.mockResolvedValue({ url: 'https://mail.caltech.edu/' });
  fake.permissions.contains.mockResolvedValue(true);
  fake.storage.local.get.mockResolvedValue({});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it.each([
  ['one problem', read(wrong), ['1', 'badge_problems_one 1']],
  ['problems of two accounts', read(wrong, wrong), ['2', 'badge_problems_other 2']],
  ['no problem', read(right), ['', 'action_title']],
  ["another provider's account", read('imap.example.net'), ['', 'action_title']],
  ['an empty form', read(''), ['', 'action_title']],
  ['no account', read(), ['', 'action_title']],
  ['a page that is forbidden', { kind: 'forbidden', page: 'pdf' } as const, ['', 'action_title']],
  ['a failure', { kind: 'failed', error: 'gone' } as const, ['', 'badge_unchecked gone']],
])('%s', async (_, tab, badge) => {
  readTab.mockResolvedValue(tab);
  checkSoon(1);
  await settle();
  expect(shown()).toEqual(badge);
});

it('reads once for many changes, and again for one that comes meanwhile', async () => {
  const readings: ((tab: TabReading) => void)[] = [];
  readTab.mockImplementation(() => new Promise((resolve) => readings.push(resolve)));
  for (let change = 0; change < 5; change++) checkSoon(1);
  await settle();
  expect(readings).toHaveLength(1);
  checkSoon(1);
  checkSoon(1);
  await settle();
  expect(readings).toHaveLength(1);
  readings[0]?.(read(wrong));
  await settle();
  expect(readings).toHaveLength(2);
  readings[1]?.(read(right));
  await settle();
  expect(shown()).toEqual(['', 'action_title']);
});

it('shows nothing on another page than the one that was read', async () => {
  readTab.mockResolvedValue(read(wrong));
  fake.tabs.get.mockResolvedValueOnce({ url: 'https://mail.caltech.edu/' }).mockResolvedValue({ url: undefined });
  checkSoon(1);
  await settle();
  expect(fake.action.setBadgeText).not.toHaveBeenCalled();
});

it('reads the next page where that is ours too', async () => {
  readTab.mockResolvedValueOnce(read(wrong)).mockResolvedValue(read(right));
  fake.tabs.get
    .mockResolvedValueOnce({ url: 'https://mail.caltech.edu/a' })
    .mockResolvedValue({ url: 'https://mail.caltech.edu/b' });
  checkSoon(1);
  await settle();
  expect(readTab).toHaveBeenCalledTimes(2);
  expect(shown()).toEqual(['', 'action_title']);
});

it('shows nothing where the person said that it is no account of ours', async () => {
  readTab.mockResolvedValue(read(wrong));
  decide('leave');
  checkSoon(1);
  await settle();
  expect(shown()).toEqual(['', 'action_title']);
});

it('counts each account as it was decided about it', async () => {
  readTab.mockResolvedValue(read(wrong, wrong, 'imap.example.net'));
  decide('leave');
  checkSoon(1);
  await settle();
  expect(shown()[0]).toBe('1');
  decide('leave', null, 'compare');
  checkSoon(1);
  await settle();
  expect(shown()[0]).toBe('2');
});

it('shows nothing on a site that was taken back, although a click lets it be read', async () => {
  readTab.mockResolvedValue(read(wrong));
  fake.permissions.contains.mockResolvedValue(false);
  checkSoon(1);
  await settle();
  expect(shown()).toEqual(['', 'action_title']);
  expect(readTab).not.toHaveBeenCalled();
  expect(fake.permissions.contains).toHaveBeenCalledWith({ origins: ['https://mail.caltech.edu/*'] });
});

it('says that something went wrong, and checks again the next time', async () => {
  readTab.mockRejectedValueOnce(new Error('broken')).mockResolvedValue(read(wrong));
  checkSoon(1);
  await settle();
  expect(console.error).toHaveBeenCalledWith(expect.stringContaining('Tab 1'), expect.any(Error));
  checkSoon(1);
  await settle();
  expect(shown()[0]).toBe('1');
});

it('checks every tab it may read', async () => {
  fake.permissions.getAll.mockResolvedValue({ origins: ['https://*.caltech.edu/*'] });
  fake.tabs.query.mockResolvedValue([{ id: 1 }, { id: 2 }, {}]);
  readTab.mockResolvedValue(read(wrong));
  await checkAllSoon();
  await settle();
  expect(fake.tabs.query).toHaveBeenCalledWith({ url: ['https://*.caltech.edu/*'], discarded: false });
  expect(readTab.mock.calls).toEqual([[1], [2]]);
});
