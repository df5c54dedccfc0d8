/** Which tab is in front in the panel's own window. */
import type { Browser } from 'webextension-polyfill';

/** What is asked of the browser. */
type Tabs = Pick<Browser, 'windows' | 'tabs'>;

/** What is told of the tab in front. */
interface Told {
  /** Another tab is in front; `undefined` where the browser does not say which. */
  readonly onTab: (tabId: number | undefined) => void;
  /** The tab in front shows another document, or may be read from now on: whoever could not read it may try again. */
  readonly onChance: (tabId: number) => void;
}

/** Tells of the tab in front, at once and from then on. */
export function followFront({ windows, tabs }: Tabs, { onTab, onChance }: Told) {
  let own: number | undefined;
  let front: number | undefined;
  const begin = async () => {
    own = (await windows.getCurrent()).id;
    const [tab] = await tabs.query({
      active: true,
      ...(own === undefined ? { currentWindow: true } : { windowId: own }),
    });
    // Another one may have come to the front while the browser answered.
    if (front !== undefined) return;
    front = tab?.id;
    onTab(front);
  };
  tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId !== own || tabId === front) return;
    front = tabId;
    onTab(tabId);
  });
  tabs.onUpdated.addListener((tabId, { status }) => {
    if (tabId === front && status === 'complete') onChance(tabId);
  });
  begin().catch((error: unknown) => {
    console.error('The tab in front is not known:', error);
    onTab(undefined);
  });
  return {
    /** The tab may be read from now on. */
    allowed(tabId: number): void {
      if (tabId === front) onChance(tabId);
    },
  };
}
