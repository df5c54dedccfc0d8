/** A report as JSON: what the command line prints and the list saves. Other programs rely on its shape. */
import type { ClientIdentity } from '../model/reading';
import type { AccountReport, Applies, CheckId, CheckResult, Outcome, Report } from '../model/report';
import { type SettingName, type SettingValues, settingNames } from '../model/settings';
import type { Words } from '../model/words';

export interface ReportJson {
  readonly target: string;
  readonly client: ClientIdentity | null;
  readonly unread: readonly string[];
  readonly accounts: readonly AccountJson[];
  readonly error: string | null;
}

interface AccountJson {
  readonly label: string;
  readonly applies: Applies;
  readonly settings: { readonly [N in SettingName]?: SettingJson<N> };
  readonly cannotTell: readonly SettingName[];
  readonly checks: readonly CheckJson[];
}

interface SettingJson<N extends SettingName> {
  readonly value: SettingValues[N];
  readonly text: string;
  readonly label: string;
}

interface CheckJson {
  readonly id: CheckId;
  readonly outcome: Outcome;
  readonly found: string | null;
  readonly expected: string | null;
  readonly message: string;
  readonly source: string;
}

/** What was judged, or why nothing could be. */
interface Judged {
  /** A file, or a page without what could identify a session. */
  readonly target: string;
  readonly report: Report | null;
  readonly error: string | null;
}

/** One target as JSON. */
export function reportJson({ target, report, error }: Judged, words: Words): ReportJson {
  return {
    target,
    client: report?.client ?? null,
    unread: (report?.unread ?? []).map(({ frame, reason }) => `frame ${frame}: ${reason.replaceAll('-', ' ')}`),
    accounts: (report?.accounts ?? []).map((account) => accountJson(account, words)),
    error,
  };
}

function accountJson({ label, applies, settings, cannotTell, checks }: AccountReport, words: Words): AccountJson {
  const read = settingNames.flatMap((name) => {
    const reading = settings[name];
    return reading ? [[name, { value: reading.value, text: reading.text, label: reading.label }]] : [];
  });
  return {
    label,
    applies,
    settings: Object.fromEntries(read),
    cannotTell,
    checks: checks.map((check) => checkJson(check, words)),
  };
}

function checkJson({ id, outcome, found, expected, why, source }: CheckResult, words: Words): CheckJson {
  return {
    id,
    outcome,
    found,
    expected,
    message: words(why.key, ...why.args),
    source: `${source.title}, ${source.url}`,
  };
}
