/** The accounts of a tab with the controls they were read from, for who wants to show or to enter something. */
import browser from 'webextension-polyfill';
import type { ActorWorld, MailActor } from '../model/entering';
import type { Page } from '../recognise/page';
import { accountsOf, type RecognisedAccount } from '../recognise/recognise-page';
import { readFrame } from './read-frame';

const patience = { reading: 4000, answer: 4500 };

/** An account, and where it stands. */
export interface PlacedAccount extends RecognisedAccount {
  readonly frameId: number;
  readonly page: Page;
  /** Its place among the accounts of its frame. */
  readonly place: number;
}

/** Reads a tab anew, and gives its accounts in the order in which a reading has them. */
export async function recognisedAccounts(tabId: number): Promise<PlacedAccount[]> {
  const files = ['/content/reader.js', '/content/actor.js'];
  const taken = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files,
    injectImmediately: true,
  });
  const frameIds = taken
    .filter((one) => one?.frameId !== undefined && one.error === undefined)
    .map(({ frameId }) => frameId);
  const ordered = [0, ...frameIds.filter((frameId) => frameId !== 0)];
  const frames = await Promise.all(
    ordered.map(async (frameId) => ({ frameId, result: await readFrame(tabId, frameId, false, patience) })),
  );
  return frames.flatMap(({ frameId, result }) => {
    if (result?.answer.kind !== 'reading') return [];
    const { page } = result.answer;
    return accountsOf(page).map((account, place) => ({ ...account, frameId, page, place }));
  });
}

type Calls = { readonly [K in keyof MailActor]: Parameters<MailActor[K]> };

/** Has the actor of a frame do something; `null` where the frame or the actor is gone. */
export async function act<K extends keyof MailActor>(
  tabId: number,
  frameId: number,
  what: K,
  ...given: Calls[K]
): Promise<Awaited<ReturnType<MailActor[K]>> | null> {
  const results = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    injectImmediately: true,
    func: callActor,
    args: [what, given],
  });
  return (results[0]?.result ?? null) as Awaited<ReturnType<MailActor[K]>> | null;
}

/** Runs in the isolated world of a frame, and is sent there as text: it must use nothing from outside itself. */
function callActor(what: keyof MailActor, given: readonly unknown[]): Promise<unknown> | null {
  const { mailActor } = globalThis as ActorWorld;
  return mailActor ? (mailActor[what] as (...args: readonly unknown[]) => Promise<unknown>)(...given) : null;
}
