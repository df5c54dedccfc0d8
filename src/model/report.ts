/** What the settings mean: the one outcome type, and everything the popup and the command line show. */

import type { Overrule } from './overrule';
import type { ClientIdentity, PageIdentity, SettingReadings, UnreadFrame } from './reading';
import type { Source } from './requirements';
import type { SettingName } from './settings';
import type { WhyKey } from './words';

/** The checks, in the order in which they are shown. */
export const checkIds = [
  'incoming-protocol',
  'incoming-server',
  'incoming-account',
  'incoming-encryption',
  'incoming-port',
  'path-prefix',
  'outgoing-server',
  'outgoing-encryption',
  'outgoing-port',
  'outgoing-authentication',
  'from-address',
  'reply-to-address',
  'check-interval',
  'eudora-ssl',
  'program-version',
  'quit-when-away',
] as const;
export type CheckId = (typeof checkIds)[number];

/**
 * `fail` a requirement is broken · `warn` it works but is advised against, or only holds in some places · `pass` ·
 * `unknown` not on the page or not readable, never guessed · `manual` nothing on a page can show it ·
 * `notApplicable`.
 */
export const outcomes = ['fail', 'warn', 'pass', 'unknown', 'manual', 'notApplicable'] as const;
export type Outcome = (typeof outcomes)[number];

/** One plain sentence, by its key in `_locales` and the texts it is filled with (`$1`, `$2` …). */
export interface Why {
  readonly key: WhyKey;
  readonly args: readonly string[];
}

/** The outcome of one check of one account. */
export interface CheckResult {
  readonly id: CheckId;
  readonly outcome: Outcome;
  /** What stands there, as a person would read it; `null` where nothing was read. */
  readonly found: string | null;
  /** What to enter instead, ready to be typed or chosen; `null` where there is nothing to enter. */
  readonly expected: string | null;
  readonly why: Why;
  readonly source: Source;
  /** The settings that were judged. */
  readonly settings: readonly SettingName[];
}

/** Whether an account is this institution's. `new` is an empty form, `unknown` one that shows no host or address. */
export const appliesValues = ['yes', 'no', 'new', 'unknown'] as const;
export type Applies = (typeof appliesValues)[number];

/** How a report is written for a ticket. */
export const reportForms = ['plain', 'markdown'] as const;
export type ReportForm = (typeof reportForms)[number];

/** One account with its outcomes. `checks` is empty where another provider's account was not compared, or one left out. */
export interface AccountReport {
  readonly label: string;
  /** What the person decided; where it is `leave`, `applies` is `no`, whatever stands there. */
  readonly overrule: Overrule | null;
  readonly applies: Applies;
  readonly settings: SettingReadings;
  readonly cannotTell: readonly SettingName[];
  readonly checks: readonly CheckResult[];
  /** Whether another answer to "where do you connect from" would change an outcome. */
  readonly connectionMatters: boolean;
}

/** Everything that is known about one page. */
export interface Report {
  readonly page: PageIdentity;
  readonly client: ClientIdentity | null;
  readonly accounts: readonly AccountReport[];
  readonly unread: readonly UnreadFrame[];
}
