import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({ sidebarAction: undefined as { open: () => Promise<void> } | undefined }));
vi.mock('webextension-polyfill', () => ({ default: fake }));

beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.unstubAllGlobals();
  fake.sidebarAction = undefined;
});

it('opens the side panel of the window in Chromium', async () => {
  const open = vi.fn(async () => {});
  vi.stubGlobal('chrome', { sidePanel: { open } });
  const { openPanel } = await import('./open-panel');
  await openPanel(7);
  expect(open).toHaveBeenCalledWith({ windowId: 7 });
  await expect(openPanel(undefined)).rejects.toThrow('window');
});

it('opens the sidebar in Firefox', async () => {
  const open = vi.fn(async () => {});
  fake.sidebarAction = { open };
  const { openPanel } = await import('./open-panel');
  await openPanel(7);
  expect(open).toHaveBeenCalled();
});

it('says where there is neither', async () => {
  const { openPanel } = await import('./open-panel');
  await expect(openPanel(7)).rejects.toThrow('no panel');
});

it('a panel hears which tab may be read, and nothing else', async () => {
  const { onWake, wakePanel } = await import('./open-panel');
  const heard: number[] = [];
  onWake((tabId) => heard.push(tabId));
  const other = new BroadcastChannel('checklist');
  other.postMessage('anything');
  wakePanel(5);
  await vi.waitFor(() => expect(heard).toEqual([5]));
  other.close();
});
