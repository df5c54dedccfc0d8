/** Reads the page that a tab shows: sends the reader into its frames and joins what they answer. */
import browser, { type Scripting } from 'webextension-polyfill';
import { isPrepared } from './ask-reader';
import { forbiddenPageOf, pageAt } from './forbidden-page';
import { joinFrames, type ReadFrame } from './join-frames';
import { type FramePatience, type FrameResult, readFrame } from './read-frame';
import type { TabReading } from './tab-reading';
import { within } from './within';

/** How long frames are waited for, in milliseconds. What answered by then is shown, the rest is said to be unread. */
interface Patience extends FramePatience {
  /** Before the second try, where the page was replaced meanwhile. */
  readonly retry: number;
}

const patience: Patience = { reading: 4000, answer: 4500, retry: 250 };

/** `follow` and `again` put a follower beside the reader; `again` does so only in frames where none is yet. */
type Purpose = 'once' | 'follow' | 'again';

/** A reading by one who wants to know when the page changes. */
export interface FollowedTab {
  readonly tab: TabReading;
  /** Frames whose follower tells of changes from now on. */
  readonly followed: readonly number[];
  /** Whether the page's document is still being loaded. */
  readonly loading: boolean;
  /** How long the reader kept the page's frames busy at most, in milliseconds. */
  readonly milliseconds: number;
}

/** A page that was replaced while it was read: the one case in which trying again helps. */
type Attempt = Omit<FollowedTab, 'tab'> & {
  readonly tab: TabReading | { readonly kind: 'replaced'; readonly error: string };
};

/** Reads the tab's page. Never rejects. Needs `activeTab` for it, or a permission for the page's site. */
export async function readTab(tabId: number, limits: Patience = patience): Promise<TabReading> {
  const { tab } = await attemptTwice(tabId, 'once', limits);
  return tab;
}

/**
 * Reads the tab's page and has its frames followed. `again` is for one who did so before. Never rejects. The followers
 * end by themselves where nobody opens a port to them soon.
 */
export function readTabToFollow(tabId: number, again: boolean, limits: Patience = patience): Promise<FollowedTab> {
  return attemptTwice(tabId, again ? 'again' : 'follow', limits);
}

async function attemptTwice(tabId: number, purpose: Purpose, limits: Patience): Promise<FollowedTab> {
  const first = await attempt(tabId, purpose, limits);
  if (first.tab.kind !== 'replaced') return { ...first, tab: first.tab };
  await new Promise((resolve) => setTimeout(resolve, limits.retry));
  const second = await attempt(tabId, purpose, limits);
  return { ...second, tab: second.tab.kind === 'replaced' ? { kind: 'failed', error: second.tab.error } : second.tab };
}

const unread = (tab: Attempt['tab']): Attempt => ({ tab, followed: [], loading: false, milliseconds: 0 });

async function attempt(tabId: number, purpose: Purpose, limits: Patience): Promise<Attempt> {
  try {
    return await readFrames(tabId, purpose, limits);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const page = forbiddenPageOf(text, await addressOf(tabId));
    return unread(page === null ? { kind: 'replaced', error: text } : { kind: 'forbidden', page });
  }
}

async function readFrames(tabId: number, purpose: Purpose, limits: Patience): Promise<Attempt> {
  const everywhere = await within(limits.answer, prepare({ tabId, allFrames: true }, purpose));
  // One frame with a busy process keeps the browser from answering for all of them.
  const frameIds = everywhere ?? (await within(limits.answer, prepare({ tabId, frameIds: [0] }, purpose)));
  if (frameIds === null) {
    return unread({ kind: 'failed', error: `The page did not answer within ${limits.answer} ms.` });
  }
  // Firefox does not refuse its own pages: no frame takes the reader there.
  if (!frameIds.includes(0)) return unread({ kind: 'forbidden', page: pageAt(await addressOf(tabId)) });

  const asked = frameIds.map(async (frameId) => ({ frameId, answer: await ask(tabId, frameId, purpose, limits) }));
  const answers = await Promise.all(asked);
  const top = answers.find(({ frameId }) => frameId === 0)?.answer ?? null;
  const others = answers.filter(({ frameId }) => frameId !== 0).map(({ answer }) => answer);
  return {
    tab: joined(top, others, everywhere === null, limits),
    followed: answers.filter(({ answer }) => answer?.followed).map(({ frameId }) => frameId),
    loading: top?.loading ?? false,
    milliseconds: answers.reduce((sum, { answer }) => sum + (answer?.milliseconds ?? limits.answer), 0),
  };
}

function joined(
  top: FrameResult | null,
  others: readonly (FrameResult | null)[],
  silent: boolean,
  limits: Patience,
): Attempt['tab'] {
  if (top === null) return { kind: 'failed', error: `The page did not answer within ${limits.answer} ms.` };
  if (top.contentType === 'application/pdf') return { kind: 'forbidden', page: 'pdf' };
  if (top.answer.kind === 'no-reader') return { kind: 'replaced', error: 'The page was replaced while it was read.' };
  if (top.answer.kind === 'failed') return { kind: 'failed', error: top.answer.error };
  const topFrame = rootOf(top);
  if (topFrame === null) return { kind: 'failed', error: `The page could not be read within ${limits.reading} ms.` };
  const reading = joinFrames({
    top: topFrame,
    others: others.map(rootOf).filter((frame) => frame !== null),
    broken: others.flatMap((other) => (other === null || /^read/.test(other.answer.kind) ? [] : [other.address])),
    silent: silent || others.includes(null),
  });
  return { kind: 'read', reading };
}

/** Sends what is needed into the frames of a target, and answers with the ids of those that took it. */
async function prepare(target: Scripting.InjectionTarget, purpose: Purpose): Promise<number[]> {
  // With a slash: Firefox takes the path relative to the page that calls.
  if (purpose === 'once') return took(await inject({ target, files: ['/content/reader.js'] }));
  const files = ['/content/reader.js', '/content/follower.js'];
  if (purpose === 'follow') return took(await inject({ target, files }));
  const answers = await inject({ target, func: isPrepared });
  const prepared = took(answers.filter((answer) => answer?.result === true));
  const bare = took(answers).filter((frameId) => !prepared.includes(frameId));
  if (bare.length === 0) return prepared;
  return [...prepared, ...took(await inject({ target: { tabId: target.tabId, frameIds: bare }, files }))];
}

function inject(what: Scripting.ScriptInjection): Promise<Scripting.InjectionResult[]> {
  return browser.scripting.executeScript({ ...what, injectImmediately: true });
}

/** The frames in which a script ran. */
function took(results: readonly Scripting.InjectionResult[]): number[] {
  // Against its type, Firefox gives `undefined` for a page of its own.
  return results
    .filter((result) => result?.frameId !== undefined && result.error === undefined)
    .map(({ frameId }) => frameId);
}

/** Reads one frame; `null` where it is gone or does not answer. The top frame's error is thrown. */
async function ask(tabId: number, frameId: number, purpose: Purpose, limits: Patience): Promise<FrameResult | null> {
  try {
    return await readFrame(tabId, frameId, purpose !== 'once', limits);
  } catch (error) {
    if (frameId === 0) throw error;
    console.error(`Frame ${frameId} of tab ${tabId} could not be asked:`, error);
    return null;
  }
}

const rootOf = (frame: FrameResult | null): ReadFrame | null =>
  frame?.answer.kind === 'reading' ? { address: frame.address, root: frame.answer.reading } : null;

/** The tab's address, where the browser tells it; a tab that is gone has none. */
async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}
