/**
 * Cases of a check: the rows of its table in `docs/checks.md`, and what its tests run. Not part of the extension.
 */
import { type Connection, unsaid } from '../model/circumstances';
import type { RawReading } from '../model/normal-form';
import type { PageReading, SettingReadings } from '../model/reading';
import type { CheckId, CheckResult, Outcome, Report } from '../model/report';
import type { SettingName } from '../model/settings';
import type { WhyKey } from '../model/words';
import { caltechImss } from '../requirements/load';
import { auditPage } from './audit-page';

/** Settings as a file gives them: of any type. */
export type RawSettings = { readonly [N in SettingName]?: unknown };

/** One situation with its outcome. */
export interface Case {
  /** The situation in a few words; a case without is tested, but not documented. */
  readonly when?: string;
  readonly settings: RawSettings;
  readonly cannotTell?: readonly SettingName[];
  readonly connection?: Connection;
  readonly ispServer?: string;
  readonly outcome: Outcome;
  readonly why: WhyKey;
  /** What to enter, where the case is about that. */
  readonly expected?: string | null;
}

/** The server names of the institution the cases are about, so that they stand in one file only. */
export const names = {
  imap: caltechImss.incoming.imap.host,
  pop: caltechImss.incoming.pop.host,
  smtp: caltechImss.outgoing.host,
  retiredImap: caltechImss.retired.imap,
  retiredPop: caltechImss.retired.pop,
  retiredSmtp: caltechImss.retired.smtp,
  retiredDomain: caltechImss.retiredDomain,
  login: caltechImss.loginHost,
  institution: caltechImss.addressDomains[1] ?? '',
};

/** A page with one account of these settings, as the reader would hand it over, but of any type. */
export function pageWith(
  settings: RawSettings,
  cannotTell: readonly SettingName[] = [],
  origin: string | null = null,
): PageReading {
  const readings = Object.entries(settings).map(([name, value]): [string, RawReading] => [
    name,
    { value, text: typeof value === 'string' ? value : '', label: '', section: [] },
  ]);
  return {
    page: { origin, path: '/', title: '' },
    client: null,
    // Settings of the wrong type are what the engine has to withstand.
    accounts: [{ label: '', settings: Object.fromEntries(readings) as SettingReadings, cannotTell }],
    unread: [],
  };
}

/** Audits a case as a whole. */
export function auditCase({ settings, cannotTell, connection, ispServer }: Omit<Case, 'outcome' | 'why'>): Report {
  return auditPage(pageWith(settings, cannotTell), {
    requirements: caltechImss,
    circumstances: { ...unsaid, connection: connection ?? null, ispServer: ispServer ?? null },
    compareAll: true,
  });
}

/** The result that a case has for its check. */
export function resultOf(id: CheckId, given: Omit<Case, 'outcome' | 'why'>): CheckResult {
  const result = auditCase(given).accounts[0]?.checks.find((check) => check.id === id);
  if (!result) throw new Error(`There is no result for ${id}`);
  return result;
}
