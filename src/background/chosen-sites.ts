/** Keeps the watcher on the sites that a person chose, and nowhere else. */
import browser, { type Scripting } from 'webextension-polyfill';
import { chosenSites } from '../settings/sites';
import { checkAllSoon } from './automatic-check';

const id = 'chosen-sites';
const file = '/content/watcher.js';

/** Brings what runs by itself into line with what is allowed. To be called whenever that may have changed. */
export async function watchChosenSites(): Promise<void> {
  const matches = (await chosenSites()).map(({ pattern }) => pattern);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script: Scripting.RegisteredContentScript = {
    id,
    matches,
    js: [file],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}

/** Begins on pages that are open already: without it they would have to be loaded anew. */
export async function watchOpenPages(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  for (const { id: tabId } of await browser.tabs.query({ url: [...origins], discarded: false })) {
    if (tabId === undefined) continue;
    await browser.scripting
      .executeScript({ target: { tabId, allFrames: true }, files: [file] })
      .catch((error: unknown) => {
        // One page that cannot be entered, such as an error page, keeps no other from it.
        console.error(`Tab ${tabId} is not watched:`, error);
      });
  }
}

/** Takes the numbers off pages that may not be read any more, and brings back those of the others. */
export async function clearBadges(): Promise<void> {
  for (const { id: tabId } of await browser.tabs.query({})) {
    if (tabId === undefined) continue;
    await browser.action.setBadgeText({ tabId, text: '' });
    await browser.action.setTitle({ tabId, title: '' });
  }
  await checkAllSoon();
}
