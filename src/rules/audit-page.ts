/** From what was read to what it means: the one entry of the rules. */
import type { Circumstances } from '../model/circumstances';
import { normaliseAccount } from '../model/normal-form';
import type { Overrule } from '../model/overrule';
import type { AccountReading, PageReading, SettingReadings } from '../model/reading';
import type { AccountReport, Report } from '../model/report';
import type { Requirements } from '../model/requirements';
import { parseServerText } from '../model/server-text';
import type { SettingName, Settings } from '../model/settings';
import { accountFacts } from './account-facts';
import { appliesTo } from './applies';
import { connectionMatters, judge } from './judge';

/** What a page is measured against. */
export interface AuditOptions {
  readonly requirements: Requirements;
  readonly circumstances: Circumstances;
  /** Whether to compare every account, whosesoever it is. */
  readonly compareAll?: boolean;
  /** What the person decided about each account, in their order. */
  readonly overrules?: readonly (Overrule | null)[];
}

/**
 * Judges everything that was read from a page or a file. Settings need not be in their normal form, and need not
 * even be of the right type. Never throws.
 */
export function auditPage(reading: PageReading, options: AuditOptions): Report {
  const { page, client, unread } = reading;
  const circumstances = normalCircumstances(options.circumstances);
  const { requirements, compareAll = false, overrules = [] } = options;
  const accounts = reading.accounts.map((account, index) => {
    const overrule = overrules[index] ?? null;
    return auditAccount(account, page.origin, { requirements, circumstances, compareAll, overrule });
  });
  return { page, client, accounts, unread };
}

interface AccountOptions {
  readonly requirements: Requirements;
  readonly circumstances: Circumstances;
  readonly compareAll: boolean;
  readonly overrule: Overrule | null;
}

function auditAccount(given: AccountReading, origin: string | null, options: AccountOptions): AccountReport {
  const { requirements, circumstances, compareAll, overrule } = options;
  const { label, settings, cannotTell } = normaliseAccount(given);
  const facts = accountFacts(valuesOf(settings), cannotTell, requirements, circumstances);
  const applies = overrule === 'leave' ? 'no' : appliesTo(facts, origin);
  if (overrule === 'leave' || (applies === 'no' && !compareAll && overrule !== 'compare')) {
    return { label, overrule, applies, settings, cannotTell, checks: [], connectionMatters: false };
  }
  return {
    label,
    overrule,
    applies,
    settings,
    cannotTell,
    checks: judge(facts),
    connectionMatters: connectionMatters(facts),
  };
}

function valuesOf(settings: SettingReadings): Settings {
  const entries = Object.entries(settings).map(([name, reading]) => [name as SettingName, reading.value]);
  return Object.fromEntries(entries);
}

/** The provider's server as a person typed it, in the form hosts are compared in. */
function normalCircumstances({ connection, ispServer }: Circumstances): Circumstances {
  return { connection, ispServer: ispServer === null ? null : parseServerText(ispServer).host || null };
}
