/** Which tab is in front in the panel's own window. */
import type { Browser } from 'webextension-polyfill';

/** What is asked of the browser. */
type Tabs = Pick<Browser, 'windows' | 'tabs'>;

/** Calls back with the tab in front, at once and whenever it is another one or shows another page's document. */
export function followFront({ windows, tabs }: Tabs, onTab: (tabId: number | undefined) => void) {
  let own: number | undefined;
  let front: number | undefined;
  const begin = async () => {
    own = (await windows.getCurrent()).id;
    const [tab] = await tabs.query({
      active: true,
      ...(own === undefined ? { currentWindow: true } : { windowId: own }),
    });
    front = tab?.id;
    onTab(front);
  };
  tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId !== own || tabId === front) return;
    front = tabId;
    onTab(tabId);
  });
  // A list that said that the tab may not be read is not told when it may be again.
  tabs.onUpdated.addListener((tabId, { status }) => {
    if (tabId === front && status === 'complete') onTab(tabId);
  });
  begin().catch((error: unknown) => {
    console.error('The tab in front is not known:', error);
    onTab(undefined);
  });
  return {
    /** The tab may be read from now on: where it is the one in front, it is read. */
    again(tabId: number): void {
      if (tabId === front) onTab(tabId);
    },
  };
}
