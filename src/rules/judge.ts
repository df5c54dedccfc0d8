/** Runs every rule on one account. */
import { type Connection, connections } from '../model/circumstances';
import { type CheckId, type CheckResult, checkIds } from '../model/report';
import type { Requirements } from '../model/requirements';
import type { SettingName, Settings, SettingValues } from '../model/settings';
import type { AccountFacts } from './account-facts';
import { rules } from './all';
import { notRead, type Rule, type Verdict, verdict } from './rule';

/** Texts from a page are shown up to this length. */
const longestShown = 200;

/**
 * Judges an account: one result for every check, in the order of `checkIds`. Never throws: a rule that does is one
 * `unknown` result with the reason.
 *
 * @param override rules to use instead of the real ones, for tests
 */
export function judge(facts: AccountFacts, override: Partial<Record<CheckId, Rule>> = {}): CheckResult[] {
  return checkIds.map((id) => result(override[id] ?? rules[id], facts));
}

/** Whether another answer to "where do you connect from" would change the outcome of any check. Never throws. */
export function connectionMatters(facts: AccountFacts): boolean {
  const asking = Object.values(rules).filter((rule) => rule.meta.asksConnection);
  const outcomesFrom = (connection: Connection | null) => {
    const elsewhere = { ...facts, circumstances: { ...facts.circumstances, connection } };
    return asking.map((rule) => attempt(rule, elsewhere).outcome).join();
  };
  const here = outcomesFrom(facts.circumstances.connection);
  return connections.some((connection) => outcomesFrom(connection) !== here);
}

function result(rule: Rule, facts: AccountFacts): CheckResult {
  const { id, needs, alsoJudges = [] } = rule.meta;
  const judged = attempt(rule, facts);
  const hasAdvice = judged.outcome === 'fail' || judged.outcome === 'warn' || judged.outcome === 'unknown';
  return {
    id,
    outcome: judged.outcome,
    found: judged.found === null ? null : shortened(judged.found),
    expected: hasAdvice ? judged.expected : null,
    why: { key: judged.why.key, args: judged.why.args.map(shortened) },
    source: sourceOf(rule, facts.requirements, facts),
    settings: [...needs, ...alsoJudges].filter((name) => facts.settings[name] !== undefined),
  };
}

type Judged = Verdict & { readonly found: string | null; readonly expected: string | null };

function attempt(rule: Rule, facts: AccountFacts): Judged {
  try {
    const { needs } = rule.meta;
    const unread = needs.filter((name) => facts.settings[name] === undefined);
    const found = unread.length === 0 ? rule.found(allRead(facts.settings), facts) : null;
    const skipped = rule.notApplicable?.(facts) ?? null;
    if (skipped) return { outcome: 'notApplicable', why: skipped, found, expected: null };
    const judged = unread.length === 0 ? rule.judge(allRead(facts.settings), facts) : notRead(facts, unread);
    return { expected: rule.expected(facts), ...judged, found };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...verdict('unknown', 'why_any_rule_failed', reason), found: null, expected: null };
  }
}

/** The settings as a rule may see them: those it needs were read, and its type lets it look at no others. */
function allRead(settings: Settings): Pick<SettingValues, SettingName> {
  return settings as SettingValues;
}

function sourceOf({ meta: { source } }: Rule, { sources }: Requirements, { protocol }: AccountFacts) {
  return sources[source === 'protocol' ? protocol : source];
}

function shortened(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
