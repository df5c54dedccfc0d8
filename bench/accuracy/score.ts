/** Compares what was read from a page with what stands there, setting by setting. */
import type { Applies } from '../../src/model/report';
import { type SettingName, settingNames } from '../../src/model/settings';

/** An account in the form that answers are compared in: hosts and addresses in lower case. */
export interface ComparedAccount {
  readonly applies: Applies;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly cannotTell: readonly string[];
}

/**
 * What became of one setting: `right` and `wrong` values; `told` is a value though it is ambiguous; `extra` is a value
 * of something that is not there; `missed` is not told though it is there.
 */
export const verdicts = ['right', 'wrong', 'told', 'extra', 'missed'] as const;
type Verdict = (typeof verdicts)[number];

/** One setting that was not right. */
interface Miss {
  readonly setting: SettingName;
  readonly verdict: Exclude<Verdict, 'right'>;
  readonly wanted: unknown;
  readonly found: unknown;
}

export type Counts = Record<Verdict, number>;

/** One page's score. */
export interface PageScore {
  readonly name: string;
  readonly counts: ReadonlyMap<SettingName, Counts>;
  readonly misses: readonly Miss[];
  /** Accounts that were found, and that are there. */
  readonly accounts: { readonly found: number; readonly wanted: number };
  /** What was said wrongly of whose account it is; empty where all is right. */
  readonly whose: readonly string[];
}

export const noCounts = (): Counts => ({ right: 0, wrong: 0, told: 0, extra: 0, missed: 0 });

const empty: ComparedAccount = { applies: 'unknown', settings: {}, cannotTell: [] };

/** Scores one page. Accounts are paired by what they have in common. */
export function scorePage(
  name: string,
  wanted: readonly ComparedAccount[],
  found: readonly ComparedAccount[],
): PageScore {
  const counts = new Map<SettingName, Counts>();
  const misses: Miss[] = [];
  const whose: string[] = [];
  for (const [want, got] of pairs(wanted, found)) {
    for (const setting of settingNames) {
      const verdict = verdictOf(setting, want ?? empty, got ?? empty);
      if (verdict === null) continue;
      const ofSetting = counts.get(setting) ?? noCounts();
      ofSetting[verdict] += 1;
      counts.set(setting, ofSetting);
      if (verdict !== 'right')
        misses.push({ setting, verdict, wanted: want?.settings[setting], found: got?.settings[setting] });
    }
    if (want && got && want.applies !== got.applies) whose.push(`${got.applies} instead of ${want.applies}`);
  }
  return { name, counts, misses, accounts: { found: found.length, wanted: wanted.length }, whose };
}

function verdictOf(setting: SettingName, want: ComparedAccount, got: ComparedAccount): Verdict | null {
  const isThere = setting in want.settings;
  if (!(setting in got.settings)) return isThere ? 'missed' : null;
  if (!isThere) return want.cannotTell.includes(setting) ? 'told' : 'extra';
  return Object.is(want.settings[setting], got.settings[setting]) ? 'right' : 'wrong';
}

/** Each wanted account with the found one that agrees with it most; what is left has no partner. */
function pairs(
  wanted: readonly ComparedAccount[],
  found: readonly ComparedAccount[],
): (readonly [ComparedAccount | null, ComparedAccount | null])[] {
  const left = [...found];
  const paired = wanted.map((want) => {
    const agreement = left.map((got) => settingNames.filter((name) => verdictOf(name, want, got) === 'right').length);
    const best = agreement.indexOf(Math.max(...agreement));
    return [want, left.splice(best, best < 0 ? 0 : 1)[0] ?? null] as const;
  });
  return [...paired, ...left.map((got) => [null, got] as const)];
}

/** The sum of many pages, setting by setting. */
export function sumOf(scores: readonly PageScore[]): ReadonlyMap<SettingName, Counts> {
  const sums = new Map<SettingName, Counts>();
  for (const { counts } of scores) {
    for (const [setting, ofPage] of counts) {
      const sum = sums.get(setting) ?? noCounts();
      for (const verdict of verdicts) sum[verdict] += ofPage[verdict];
      sums.set(setting, sum);
    }
  }
  return sums;
}

/** Of what was told, the share that is right; of what is there, the share that was told rightly. `1` of nothing. */
export function precisionAndRecall({ right, wrong, told, extra, missed }: Counts): {
  readonly precision: number;
  readonly recall: number;
} {
  const share = (of: number) => (of === 0 ? 1 : right / of);
  return { precision: share(right + wrong + told + extra), recall: share(right + wrong + missed) };
}
