import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearBadges, watchChosenSites, watchOpenPages } from './chosen-sites';

const fake = vi.hoisted(() => ({
  action: { setBadgeText: vi.fn(), setTitle: vi.fn() },
  scripting: {
    executeScript: vi.fn(),
    getRegisteredContentScripts: vi.fn(),
    registerContentScripts: vi.fn(),
    updateContentScripts: vi.fn(),
    unregisterContentScripts: vi.fn(),
  },
  tabs: { query: vi.fn() },
}));
const parts = vi.hoisted(() => ({ chosenSites: vi.fn(), checkAllSoon: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: fake }));
vi.mock('../settings/sites', () => ({ chosenSites: parts.chosenSites }));
vi.mock('./automatic-check', () => ({ checkAllSoon: parts.checkAllSoon }));

const site = { pattern: 'https://mail.example.edu/*', host: 'mail.example.edu' };
const { scripting } = fake;

beforeEach(() => {
  vi.resetAllMocks();
  scripting.executeScript.mockResolvedValue([]);
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

describe('the watcher', () => {
  it('is registered for the first chosen site', async () => {
    parts.chosenSites.mockResolvedValue([site]);
    scripting.getRegisteredContentScripts.mockResolvedValue([]);
    await watchChosenSites();
    const [[script]] = scripting.registerContentScripts.mock.calls[0] ?? [[]];
    expect(script).toMatchObject({ matches: [site.pattern], js: ['/content/watcher.js'], persistAcrossSessions: true });
  });

  it('is brought up to date for the next one', async () => {
    parts.chosenSites.mockResolvedValue([site, { pattern: 'https://b.example/*', host: 'b.example' }]);
    scripting.getRegisteredContentScripts.mockResolvedValue([{}]);
    await watchChosenSites();
    const [[script]] = scripting.updateContentScripts.mock.calls[0] ?? [[]];
    expect(script?.matches).toEqual([site.pattern, 'https://b.example/*']);
    expect(scripting.registerContentScripts).not.toHaveBeenCalled();
  });

  it('goes with the last one', async () => {
    parts.chosenSites.mockResolvedValue([]);
    scripting.getRegisteredContentScripts.mockResolvedValue([{}]);
    await watchChosenSites();
    expect(scripting.unregisterContentScripts).toHaveBeenCalledWith({ ids: ['chosen-sites'] });
  });

  it('is not asked for where there is none and was none', async () => {
    parts.chosenSites.mockResolvedValue([]);
    scripting.getRegisteredContentScripts.mockResolvedValue([]);
    await watchChosenSites();
    expect(scripting.unregisterContentScripts).not.toHaveBeenCalled();
  });

  it('begins on open pages, whatever becomes of one of them', async () => {
    fake.tabs.query.mockResolvedValue([{ id: 1 }, {}, { id: 2 }]);
    scripting.executeScript.mockRejectedValueOnce(new Error('an error page'));
    await watchOpenPages([site.pattern]);
    expect(scripting.executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([1, 2]);
    expect(console.error).toHaveBeenCalledTimes(1);
    await watchOpenPages([]);
    expect(fake.tabs.query).toHaveBeenCalledTimes(1);
  });
});

it('numbers are taken off all pages, and brought back where they may be', async () => {
  fake.tabs.query.mockResolvedValue([{ id: 1 }, {}]);
  await clearBadges();
  expect(fake.action.setBadgeText.mock.calls).toEqual([[{ tabId: 1, text: '' }]]);
  expect(parts.checkAllSoon).toHaveBeenCalled();
});
