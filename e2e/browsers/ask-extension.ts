/** What the command line and the tests ask the extension itself, from one of its own pages. */
import type { TabReading } from '../../src/tab/tab-reading';
import type { ExtensionPage, Popup } from './toolbar';

/** The tab that a popup was opened on. */
export async function tabOf(popup: Popup): Promise<number> {
  const tabId = await popup.evaluate(async (view) => {
    const [tab] = await view.chrome.tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? null;
  });
  if (tabId === null) throw new Error('The popup was opened on no tab.');
  return tabId;
}

/** What the extension reads from a tab. Only a click on its button in that tab allows it to. */
export function readTab(page: ExtensionPage, tabId: number): Promise<TabReading> {
  return page.evaluate(
    (view, tabId) => view.chrome.runtime.sendMessage({ kind: 'read-tab', tabId }) as Promise<TabReading>,
    tabId,
  );
}

/** The text of the popup, once it has read the page. */
export async function textOf(popup: Popup): Promise<string> {
  return popup.evaluate(async (view) => {
    const isDone = () => view.document.querySelector('main')?.getAttribute('aria-busy') === 'false';
    await new Promise<void>((done) => {
      if (isDone()) return done();
      const observer = new view.MutationObserver(() => {
        if (!isDone()) return;
        observer.disconnect();
        done();
      });
      observer.observe(view.document, { subtree: true, childList: true, attributes: true });
    });
    return view.document.body.innerText;
  });
}
