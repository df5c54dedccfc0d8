/** A report as text for a ticket: plain, or as Markdown. */
import type { Circumstances, Connection } from '../model/circumstances';
import type { AccountReport, CheckResult, Outcome, Report, ReportForm } from '../model/report';
import { settingNames } from '../model/settings';
import type { WordKey, Words } from '../model/words';

/** What a report tells besides what was judged. */
export interface ReportContext {
  readonly words: Words;
  readonly circumstances: Circumstances;
  /** Of the extension and the browser. */
  readonly versions: string;
}

const connections = {
  campus: 'popup_connection_campus',
  'imss-dialup': 'popup_connection_imss_dialup',
  'caltech-charter': 'popup_connection_caltech_charter',
  isp: 'popup_connection_isp',
} as const satisfies Record<Connection, WordKey>;

/** Only what was judged of the page; what nobody can see there tells a help desk nothing. */
const groups = [
  ['fail', 'popup_group_problems'],
  ['warn', 'popup_group_advice'],
  ['unknown', 'popup_group_not_seen'],
  ['pass', 'popup_group_right'],
] as const satisfies readonly (readonly [Outcome, WordKey])[];

/** The page a report is about, without what could identify a session. */
export const pageOf = ({ page }: Pick<Report, 'page'>): string => `${page.origin ?? ''}${page.path}`;

/** The report as lines. */
export function reportText(report: Report, context: ReportContext, form: ReportForm): string {
  const { words, circumstances, versions } = context;
  const isMarkdown = form === 'markdown';
  const lines: string[] = [isMarkdown ? `## ${words('extension_name')}` : words('extension_name'), ''];
  const fact = (name: string, value: string) =>
    lines.push(isMarkdown ? `- **${name}:** ${code(value)}` : `${name}: ${value}`);
  const code = (value: string) => (isMarkdown ? escaped(value) : value);
  fact(words('report_page'), pageOf(report));
  if (report.client)
    fact(words('report_client'), [report.client.name, report.client.version].filter(Boolean).join(' '));
  const from = circumstances.connection === null ? 'report_unsaid' : connections[circumstances.connection];
  fact(words('popup_connection'), [words(from), circumstances.ispServer].filter(Boolean).join(', '));
  fact(words('report_versions'), versions);
  for (const { frame } of report.unread) fact(words('report_unread'), frame);
  for (const [index, account] of report.accounts.entries())
    lines.push('', ...accountLines(account, index + 1, words, isMarkdown));
  return `${lines.join('\n')}\n`;
}

function accountLines(account: AccountReport, number: number, words: Words, isMarkdown: boolean): string[] {
  const title = [words('popup_account', String(number)), account.label].filter((part) => part !== '').join(': ');
  const lines = [isMarkdown ? `### ${escaped(title)}` : title];
  for (const [outcome, name] of groups) {
    const checks = account.checks.filter((check) => check.outcome === outcome);
    if (checks.length === 0) continue;
    lines.push('', isMarkdown ? `**${words(name)}**` : words(name), '');
    for (const check of checks) lines.push(...checkLines(check, words, isMarkdown));
  }
  if (account.checks.length > 0) return lines;
  // Another provider's account: what was read, without a judgement.
  lines.push('', words(account.overrule === 'leave' ? 'whose_left_brief' : 'popup_whose_foreign'), '');
  for (const name of settingNames) {
    const reading = account.settings[name];
    if (reading) lines.push(`- ${name}: ${isMarkdown ? escaped(reading.text) : reading.text}`);
  }
  return lines;
}

function checkLines({ id, outcome, found, expected, why }: CheckResult, words: Words, isMarkdown: boolean): string[] {
  const value = (text: string | null) => {
    const shown = text === null || text === '' ? words('popup_found_empty') : text;
    return isMarkdown && text ? `\`${text.replaceAll('`', "'")}\`` : shown;
  };
  const name = words(`check_${id.replaceAll('-', '_')}` as WordKey);
  const change = expected !== null && (outcome === 'fail' || outcome === 'warn') ? ` → ${value(expected)}` : '';
  const line = `- ${isMarkdown ? `**${name}**` : name}: ${found === null ? words('report_not_read') : value(found)}${change}`;
  if (outcome === 'pass' || outcome === 'unknown') return [line];
  const reason = words(why.key, ...why.args);
  return [line, `  ${isMarkdown ? escaped(reason) : reason}`];
}

/** Without what Markdown would take for its own. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
