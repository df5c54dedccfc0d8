/** Reads a tab, and reads it anew whenever its page changes, for as long as somebody looks. */
import browser, { type Runtime } from 'webextension-polyfill';
import { followPort, type Notice } from '../model/following';
import { readTabToFollow } from './read-tab';
import { ReadingBudget } from './reading-budget';
import type { TabReading } from './tab-reading';

/**
 * What one who follows a tab is given: readings, and `lost` where the tab went to a page that the extension may not
 * read without another click. After `lost` and `forbidden` nothing more comes.
 */
export type FollowedReading = TabReading | { readonly kind: 'lost' };

/** Milliseconds in which a page that is just loading, and shows no settings yet, is not taken for one without any. */
const loadingPatience = 3000;

/** A reading that fails once may be one of a page that was just busy: what is shown stays until it fails again. */
const mostFailures = 2;

/**
 * Gives the first reading at once, and another one each time that the page reads differently, until `stop` is called
 * or the calling page is closed: then nothing is left running in the tab. Never more than one reading at a time.
 */
export function followTab(tabId: number, onReading: (reading: FollowedReading) => void): () => void {
  const ports = new Map<number, Runtime.Port>();
  const budget = new ReadingBudget();
  let stopped = false;
  let reading = false;
  let wanted: Notice | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the reader and the follower were put into the page by us, and not by an earlier version. */
  let prepared = false;
  /** What was given last, to tell whether there is anything new. */
  let given: string | null = null;
  let failures = 0;
  let loadingSince: number | null = null;

  function want(notice: Notice): void {
    const before = wanted;
    if (wanted !== 'changed') wanted = notice;
    // A timer that every change sets anew would never end on a page that changes all the time.
    if (reading || stopped || before === wanted) return;
    plan(wanted);
  }

  function plan(notice: Notice): void {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), Math.max(0, budget.next(notice) - performance.now()));
  }

  async function read(): Promise<void> {
    reading = true;
    wanted = null;
    const start = performance.now();
    const { tab, followed, loading, milliseconds } = await readTabToFollow(tabId, prepared);
    reading = false;
    if (stopped) return;
    prepared ||= tab.kind === 'read';
    const end = performance.now();
    const text = JSON.stringify(tab);
    budget.spend({ end, milliseconds, news: text !== given });
    for (const frameId of followed) listenTo(frameId);
    take(tab, text, loading ? start : null);
    if (wanted !== null && !stopped) plan(wanted);
  }

  function take(tab: TabReading, text: string, loading: number | null): void {
    loadingSince = loading === null ? null : (loadingSince ?? loading);
    failures = tab.kind === 'failed' ? failures + 1 : 0;
    if (given !== null) {
      const isEmpty = tab.kind === 'read' && tab.reading.accounts.length === 0;
      const isEarly = isEmpty && loadingSince !== null && performance.now() - loadingSince < loadingPatience;
      if (isEarly || (tab.kind === 'failed' && failures < mostFailures)) {
        want('changed');
        return;
      }
    }
    if (text === given) return;
    const lost = given !== null && tab.kind === 'forbidden' && tab.page === 'other';
    given = text;
    if (tab.kind === 'forbidden') stop();
    onReading(lost ? { kind: 'lost' } : tab);
  }

  function listenTo(frameId: number): void {
    if (ports.has(frameId)) return;
    const port = browser.tabs.connect(tabId, { frameId, name: followPort });
    ports.set(frameId, port);
    port.onMessage.addListener((message) => want(message === 'maybe' ? 'maybe' : 'changed'));
    // Its document was replaced or removed; looked up, the reason is not logged as an error that nobody saw.
    port.onDisconnect.addListener(() => {
      void browser.runtime.lastError;
      ports.delete(frameId);
      want('changed');
    });
  }

  function stop(): void {
    stopped = true;
    clearTimeout(timer);
    for (const port of ports.values()) port.disconnect();
    ports.clear();
  }

  void read();
  return stop;
}
