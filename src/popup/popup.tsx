/** The popup's entry: asks for the tab before anything is drawn, and mounts. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { openPanel, wakePanel } from '../panel/open-panel';
import { App } from './app';
import { extensionWorld } from './extension-world';
import { nameDocument } from './own-page';
import './popup.css';
import './checklist.css';
import './acting.css';

const activeTab = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab);
// Known before anybody can press a button: a panel opens only in the very moment of a press.
let windowId: number | undefined;
activeTab.then(
  (tab) => {
    windowId = tab?.windowId;
    // The click that opened the popup lets the panel read this tab as well.
    if (tab?.id !== undefined) wakePanel(tab.id);
  },
  // Told by the list, which asks for the same tab.
  () => undefined,
);

const world = extensionWorld(
  activeTab.then((tab) => tab?.id),
  async () => {
    await openPanel(windowId);
    window.close();
  },
);

nameDocument();
render(<App world={world} />, document.body);
