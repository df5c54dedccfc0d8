/** Enters values into the form of a tab for a person, and says what the page then holds. */
import type { Entry, Held, Obstacle, Wish } from '../model/entering';
import type { SettingName } from '../model/settings';
import { entryNow, entryOrder, holds, planEntry, snapshotOf } from '../recognise/plan-entry';
import { act, type PlacedAccount, recognisedAccounts } from './recognised-accounts';

/** What came of one wish. */
export interface Entered {
  readonly setting: SettingName;
  /** `there`: the page had the value already, or has it by itself after another one was entered. */
  readonly outcome: 'entered' | 'there' | Obstacle;
}

/** What stood there before, so that it can be put back. */
export interface Undo {
  readonly frameId: number;
  readonly held: readonly Held[];
}

/** What came of entering. `changed`: the page has another form than the one that was judged; nothing was touched. */
export type Entering =
  | { readonly kind: 'entered'; readonly entered: readonly Entered[]; readonly undo: Undo }
  | { readonly kind: 'changed' };

/** Which account is meant: its place in the reading, and what was read, so that no other is touched. */
export interface Target {
  readonly account: number;
  /** The texts of settings as they were judged. */
  readonly texts: { readonly [N in SettingName]?: string };
}

/** A page may set one value when another is entered, so what is not as wanted in the end is entered once more. */
const rounds = 3;

/** Milliseconds in which a page works off what was entered, before it is read again. */
const settling = 150;

/** Enters what is wished for. Values that the page has already are left alone. Rejects where the tab cannot be read. */
export async function enterValues(tabId: number, target: Target, wishes: readonly Wish[]): Promise<Entering> {
  const first = await accountIn(tabId, target);
  if (!first || !isAsJudged(first, target)) return { kind: 'changed' };
  const ordered = [...wishes].sort((a, b) => entryOrder.indexOf(a.setting) - entryOrder.indexOf(b.setting));
  const outcomes = new Map<SettingName, Entered['outcome']>();
  for (let round = 0; round < rounds; round += 1) {
    const now: PlacedAccount | undefined = round === 0 ? first : await accountIn(tabId, target);
    if (!now) break;
    const open = ordered.filter((wish) => !holds(now.reading.settings, wish) && isOpen(outcomes.get(wish.setting)));
    if (open.length === 0) break;
    for (const wish of open) {
      const outcome = await enterOne(tabId, target, wish);
      if (outcome !== null) outcomes.set(wish.setting, outcome);
    }
    await settled();
  }
  const last = await accountIn(tabId, target);
  const entered = ordered.map(({ setting, ...wish }): Entered => {
    const isThere = last !== undefined && holds(last.reading.settings, { setting, ...wish } as Wish);
    const outcome = outcomes.get(setting) ?? 'there';
    if (isThere) return { setting, outcome: outcome === 'entered' ? 'entered' : 'there' };
    return { setting, outcome: outcome === 'entered' || outcome === 'there' ? 'not-taken' : outcome };
  });
  return { kind: 'entered', entered, undo: { frameId: first.frameId, held: snapshotOf(first) } };
}

const mayHelp: readonly (Entered['outcome'] | undefined)[] = [undefined, 'entered', 'gone', 'not-taken', 'no-way'];

/** Whether another try can help: "Required" may mean SSL only once the port beside it is that of SSL. */
const isOpen = (outcome: Entered['outcome'] | undefined) => mayHelp.includes(outcome);

/** Enters one value into the page as it is now; `null` where the page has it already. */
async function enterOne(tabId: number, target: Target, wish: Wish): Promise<Entered['outcome'] | null> {
  const account = await accountIn(tabId, target);
  if (!account) return 'gone';
  const { frameId, page, place } = account;
  let plan = planEntry(page, place, wish);
  if (plan.kind === 'open-first') {
    const [handle = -1] = plan.control.handles;
    const options = (await act(tabId, frameId, 'options', handle)) ?? [];
    plan = planEntry(page, place, wish, new Map([[plan.control.id, options]]));
    // A line that only proposes has no list as long as nothing is typed: there it is typed.
    if (options.length === 0 && plan.kind !== 'steps') return 'no-list';
    if (plan.kind !== 'steps') await act(tabId, frameId, 'close', handle);
    if (plan.kind === 'open-first') return 'no-way';
  }
  if (plan.kind === 'cannot') return plan.why;
  if (plan.steps.length === 0) return null;
  for (const step of plan.steps) {
    const outcome = await act(tabId, frameId, 'enter', { handles: step.handles, entry: step.entry });
    if (outcome === null) return 'gone';
    if (outcome.kind === 'failed') return outcome.why;
  }
  await settled();
  return 'entered';
}

/**
 * Puts back what stood there. Gives the settings that could not be put back. What the page has drawn anew meanwhile is
 * found by what it is.
 */
export async function undoEntering(
  tabId: number,
  target: Target,
  { frameId, held }: Undo,
): Promise<readonly SettingName[]> {
  let failed = new Set<SettingName>();
  for (let round = 0; round < rounds; round += 1) {
    failed = new Set();
    for (const one of held) {
      const now = (await accountIn(tabId, target))?.sources.get(one.setting)?.[one.place]?.control;
      if (now && isSame(entryNow(now), one.entry)) continue;
      failed.add(one.setting);
      await act(tabId, frameId, 'enter', { handles: now?.handles ?? one.handles, entry: one.entry });
      await settled();
    }
    if (failed.size === 0) break;
  }
  return [...failed];
}

const isSame = (one: Entry, other: Entry) =>
  one.kind === other.kind &&
  (one.kind === 'switch' ? one.on === (other as typeof one).on : one.text === (other as typeof one).text);

/** Shows where on the page a setting stands; `null` where it is gone. */
export async function showSetting(tabId: number, target: Target, settings: readonly SettingName[]) {
  const account = await accountIn(tabId, target);
  const [source] = settings.flatMap((name) => account?.sources.get(name) ?? []);
  const handle = source?.control.handles[0];
  if (!account || handle === undefined) return 'gone';
  return (await act(tabId, account.frameId, 'show', handle)) ?? 'gone';
}

async function accountIn(tabId: number, target: Target): Promise<PlacedAccount | undefined> {
  return (await recognisedAccounts(tabId))[target.account];
}

const isAsJudged = ({ reading }: PlacedAccount, { texts }: Target): boolean =>
  Object.entries(texts).every(([name, text]) => reading.settings[name as SettingName]?.text === text);

const settled = () => new Promise<void>((resolve) => setTimeout(resolve, settling));
