/** Reads the page that a tab shows: sends the reader into its frames and joins what they answer. */
import browser, { type Scripting } from 'webextension-polyfill';
import { askReader, type FrameAnswer } from './ask-reader';
import { forbiddenPageOf, pageAt } from './forbidden-page';
import { joinFrames, type ReadFrame } from './join-frames';
import type { TabReading } from './tab-reading';

/** How long frames are waited for, in milliseconds. What answered by then is shown, the rest is said to be unread. */
interface Patience {
  /** For the reader inside a frame. */
  readonly reading: number;
  /** For a frame's process. More than `reading`: a frame that works says itself that it was late. */
  readonly answer: number;
  /** Before the second try, where the page was replaced meanwhile. */
  readonly retry: number;
}

const patience: Patience = { reading: 4000, answer: 4500, retry: 250 };

/** A page that was replaced while it was read: the one case in which trying again helps. */
type Attempt = TabReading | { readonly kind: 'replaced'; readonly error: string };

/** Reads the tab's page. Never rejects. Needs `activeTab` for it, or a permission for the page's site. */
export async function readTab(tabId: number, limits: Patience = patience): Promise<TabReading> {
  const first = await attempt(tabId, limits);
  if (first.kind !== 'replaced') return first;
  await new Promise((resolve) => setTimeout(resolve, limits.retry));
  const second = await attempt(tabId, limits);
  return second.kind === 'replaced' ? { kind: 'failed', error: second.error } : second;
}

async function attempt(tabId: number, limits: Patience): Promise<Attempt> {
  try {
    return await readFrames(tabId, limits);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const page = forbiddenPageOf(text, await addressOf(tabId));
    return page === null ? { kind: 'replaced', error: text } : { kind: 'forbidden', page };
  }
}

async function readFrames(tabId: number, limits: Patience): Promise<Attempt> {
  const everywhere = await within(limits.answer, inject({ tabId, allFrames: true }));
  // One frame with a busy process keeps the browser from answering for all of them.
  const frameIds = everywhere ?? (await within(limits.answer, inject({ tabId, frameIds: [0] })));
  if (frameIds === null) return { kind: 'failed', error: `The page did not answer within ${limits.answer} ms.` };
  // Firefox does not refuse its own pages: no frame takes the reader there.
  if (!frameIds.includes(0)) return { kind: 'forbidden', page: pageAt(await addressOf(tabId)) };

  const asked = frameIds.map(async (frameId) => ({ frameId, answer: await ask(tabId, frameId, limits) }));
  const answers = await Promise.all(asked);
  const top = answers.find(({ frameId }) => frameId === 0)?.answer ?? null;
  if (top === null) return { kind: 'failed', error: `The page did not answer within ${limits.answer} ms.` };
  if (top.contentType === 'application/pdf') return { kind: 'forbidden', page: 'pdf' };
  if (top.answer.kind === 'no-reader') return { kind: 'replaced', error: 'The page was replaced while it was read.' };
  if (top.answer.kind === 'failed') return { kind: 'failed', error: top.answer.error };
  const topFrame = readFrame(top);
  if (topFrame === null) return { kind: 'failed', error: `The page could not be read within ${limits.reading} ms.` };

  const others = answers.filter(({ frameId }) => frameId !== 0).map(({ answer }) => answer);
  const reading = joinFrames({
    top: topFrame,
    others: others.map(readFrame).filter((frame) => frame !== null),
    broken: others.flatMap((other) => (other === null || other.answer.kind === 'reading' ? [] : [other.address])),
    silent: everywhere === null || others.includes(null),
  });
  return { kind: 'read', reading };
}

/** Sends the reader into the frames of a target, and answers with the ids of those that took it. */
async function inject(target: Scripting.InjectionTarget): Promise<number[]> {
  const results = await browser.scripting.executeScript({
    target,
    // With a slash: Firefox takes the path relative to the page that calls.
    files: ['/content/reader.js'],
    injectImmediately: true,
  });
  // Against its type, Firefox gives `undefined` for a page of its own.
  const took = results.filter((result) => result?.frameId !== undefined && result.error === undefined);
  return took.map(({ frameId }) => frameId);
}

/** Calls the reader in one frame; `null` where the frame is gone or does not answer. The top frame's error is thrown. */
async function ask(tabId: number, frameId: number, limits: Patience): Promise<FrameAnswer | null> {
  const call = browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: askReader,
    args: [limits.reading],
    injectImmediately: true,
  });
  try {
    const results = await within(limits.answer, call);
    return (results?.[0]?.result as FrameAnswer | null | undefined) ?? null;
  } catch (error) {
    if (frameId === 0) throw error;
    console.error(`Frame ${frameId} of tab ${tabId} could not be asked:`, error);
    return null;
  }
}

function readFrame(frame: FrameAnswer | null): ReadFrame | null {
  if (frame?.answer.kind !== 'reading' || frame.answer.reading.kind !== 'read') return null;
  return { address: frame.address, root: frame.answer.reading };
}

/** The tab's address, where the browser tells it; a tab that is gone has none. */
async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}

/** What a promise gives, or `null` where it takes longer than that. */
async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, milliseconds, null);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
