/** The panel beside the page: Chromium's side panel, Firefox's sidebar. */
import browser from 'webextension-polyfill';

/** What Chromium has and the polyfill's types do not. */
interface SidePanel {
  open(options: { readonly windowId: number }): Promise<void>;
}

const sidePanel = (globalThis as { readonly chrome?: { readonly sidePanel?: SidePanel } }).chrome?.sidePanel;

/**
 * Opens the panel in a window. To be called in the handler of a press, before anything is waited for.
 *
 * @throws where the browser has no such panel, or does not open it
 */
export function openPanel(windowId: number | undefined): Promise<void> {
  if (sidePanel) {
    if (windowId === undefined) return Promise.reject(new Error('The window is not known yet.'));
    return sidePanel.open({ windowId });
  }
  if (browser.sidebarAction) return browser.sidebarAction.open();
  return Promise.reject(new Error('This browser has no panel beside the page.'));
}

const channel = 'checklist';

/** Tells an open panel that a tab may be read now. */
export function wakePanel(tabId: number): void {
  const sender = new BroadcastChannel(channel);
  sender.postMessage(tabId);
  sender.close();
}

/** Calls back with each tab that may be read from now on. */
export function onWake(listener: (tabId: number) => void): void {
  new BroadcastChannel(channel).onmessage = ({ data }) => {
    if (Number.isInteger(data)) listener(data as number);
  };
}
