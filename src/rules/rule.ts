/** What a rule is: one check, with what it needs declared. */
import type { CheckId, Outcome, Why } from '../model/report';
import type { SourceName } from '../model/requirements';
import type { SettingName, SettingValues } from '../model/settings';
import type { WhyKey } from '../model/words';
import type { AccountFacts } from './account-facts';

/** The requirements a check stands for; see `docs/checks.md`. */
type RequirementId = `R${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13}`;

/** What is known about a rule without running it. */
interface RuleMeta<N extends SettingName> {
  readonly id: CheckId;
  readonly requirements: readonly RequirementId[];
  /** The settings without which nothing can be said: where one was not read, the outcome is `unknown`. */
  readonly needs: readonly N[];
  /** Settings that are judged where they were read, besides those it needs. */
  readonly alsoJudges?: readonly SettingName[];
  /** Whether the outcome may depend on where the person connects from. */
  readonly asksConnection?: true;
  /** The page that publishes the requirement; `protocol` is the page of the protocol in use. */
  readonly source: SourceName | 'protocol';
}

/** What a rule has to say. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly why: Why;
  /** What to enter instead, where it is not what the rule expects in general. */
  readonly expected?: string | null;
}

/** One check. The engine asks in this order: `notApplicable`, then whether the needs were read, then `judge`. */
export interface Rule<N extends SettingName = SettingName> {
  readonly meta: RuleMeta<N>;
  /** Why the check does not concern this account, or `null` where it does. */
  readonly notApplicable?: (facts: AccountFacts) => Why | null;
  /** What stands there, as a person reads it, from settings that were read. */
  readonly found: (read: Pick<SettingValues, N>, facts: AccountFacts) => string | null;
  /** What is right for this account, ready to be typed or chosen; `null` where there is no such thing. */
  readonly expected: (facts: AccountFacts) => string | null;
  /** The outcome, given the settings the rule needs. */
  readonly judge: (read: Pick<SettingValues, N>, facts: AccountFacts) => Verdict;
}

/** A sentence by its key and the texts that fill `$1`, `$2` … */
export function why(key: WhyKey, ...args: readonly string[]): Why {
  return { key, args };
}

/** An outcome with its sentence. */
export function verdict(outcome: Outcome, key: WhyKey, ...args: readonly string[]): Verdict {
  return { outcome, why: why(key, ...args) };
}

/** The verdict on settings that were not read: not there, or there and ambiguous. */
export function notRead(facts: AccountFacts, names: readonly SettingName[]): Verdict {
  const ambiguous = names.some((name) => facts.cannotTell.includes(name));
  return verdict('unknown', ambiguous ? 'why_any_cannot_tell' : 'why_any_not_read');
}
