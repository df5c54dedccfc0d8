/** Orders a report for people: what is a problem comes first. Judges nothing: outcomes are the rules' alone. */
import type { Wish } from '../model/entering';
import type { SettingReading } from '../model/reading';
import type { AccountReport, CheckId, CheckResult, Report } from '../model/report';
import type { WordKey } from '../model/words';
import { expectedBy, foundBy } from '../rules/wish';

/** How the right value gets into the control. */
export type Enter = { readonly kind: 'type' | 'choose' | 'use'; readonly text: string } | { readonly kind: 'clear' };

/** One check as a line of the list. */
export interface Row {
  readonly result: CheckResult;
  readonly enter: Enter | null;
  /** What was found and what is expected, as values: their texts in the result are in English. */
  readonly found: Wish | null;
  readonly expected: Wish | null;
  /** The control that was read, where the page names it. */
  readonly where: Pick<SettingReading, 'label' | 'section'> | null;
  /** Whether the control is on the page, read or not. */
  readonly onPage: boolean;
}

/** The lines of one account, by what the person has to do about them. */
export interface Checklist {
  readonly problems: readonly Row[];
  readonly advice: readonly Row[];
  readonly right: readonly Row[];
  /** The control is there, but what it says is ambiguous. */
  readonly ambiguous: readonly Row[];
  /** Not on this page, or left to the program. */
  readonly notSeen: readonly Row[];
}

/** Whether people type the right value, pick or switch it, or need another program. */
const ways: Readonly<Record<CheckId, 'type' | 'choose' | 'use'>> = {
  'incoming-protocol': 'choose',
  'incoming-server': 'type',
  'incoming-account': 'type',
  'incoming-encryption': 'choose',
  'incoming-port': 'type',
  'path-prefix': 'type',
  'outgoing-server': 'type',
  'outgoing-encryption': 'choose',
  'outgoing-port': 'type',
  'outgoing-authentication': 'choose',
  'from-address': 'type',
  'reply-to-address': 'type',
  'check-interval': 'choose',
  'eudora-ssl': 'choose',
  'program-version': 'use',
  'quit-when-away': 'use',
};

/** The lines of an account, in the order of the checks. */
export function checklistOf(account: AccountReport): Checklist {
  const rows = account.checks.map((result) => rowOf(account, result));
  const having = (outcome: CheckResult['outcome']) => rows.filter((row) => row.result.outcome === outcome);
  const isAmbiguous = ({ result }: Row) => result.why.key === 'why_any_cannot_tell';
  return {
    problems: having('fail'),
    advice: having('warn'),
    right: having('pass'),
    ambiguous: having('unknown').filter(isAmbiguous),
    notSeen: having('unknown').filter((row) => !isAmbiguous(row)),
  };
}

/** What is to be entered into an empty form: what it asks for, and what another page may ask for. */
export function entriesOf(account: AccountReport): { readonly here: Row[]; readonly elsewhere: Row[] } {
  const rows = account.checks.map((result) => rowOf(account, result)).filter((row) => row.enter !== null);
  return { here: rows.filter((row) => row.onPage), elsewhere: rows.filter((row) => !row.onPage) };
}

/** What nothing on the page can show. It concerns the person, not an account: once, however many accounts there are. */
export function remindersOf(report: Report): Row[] {
  const account = report.accounts.find(({ checks }) => checks.length > 0);
  if (account === undefined) return [];
  return account.checks.filter(({ outcome }) => outcome === 'manual').map((result) => rowOf(account, result));
}

function rowOf(account: AccountReport, result: CheckResult): Row {
  const readings = result.settings.flatMap((name) => account.settings[name] ?? []);
  const named = readings.find(({ label, section }) => label !== '' || section.length > 0);
  return {
    result,
    enter: enterOf(result),
    found: foundBy(result, account),
    expected: expectedBy(result),
    where: named === undefined ? null : { label: named.label, section: named.section },
    onPage: result.why.key !== 'why_any_not_read',
  };
}

function enterOf({ id, expected, outcome }: CheckResult): Enter | null {
  if (expected === null || outcome === 'pass') return null;
  return expected === '' ? { kind: 'clear' } : { kind: ways[id], text: expected };
}

/** What there is to show of a page. */
export type Face =
  | { readonly kind: 'nothing' }
  /** Every account on the page is another provider's, and none was compared. */
  | { readonly kind: 'others-only' }
  | { readonly kind: 'checklist' };

export function faceOf(report: Report): Face {
  if (report.accounts.length === 0) return { kind: 'nothing' };
  return { kind: report.accounts.every(isLeftAlone) ? 'others-only' : 'checklist' };
}

/** Whether an account is another provider's and was not compared. */
export function isLeftAlone(account: AccountReport): boolean {
  return account.applies === 'no' && account.checks.length === 0;
}

/**
 * The sentence on top. `right` is only said where every check passed and every frame was read: as soon as something
 * was not seen, the sentence speaks of what was seen. `unseen` counts checks, `unread` frames.
 */
export type Summary =
  | { readonly kind: 'problems'; readonly count: number; readonly unseen: number }
  | { readonly kind: 'advice'; readonly count: number; readonly unseen: number }
  | { readonly kind: 'right' }
  | { readonly kind: 'right-so-far'; readonly unseen: number; readonly unread: number }
  | { readonly kind: 'nothing-seen' }
  | { readonly kind: 'new-account' };

/** Sums accounts up: all of a page's, or a single one. `unread` is how many frames were not read. */
export function summaryOf(accounts: readonly AccountReport[], unread: number): Summary {
  const compared = accounts.filter((account) => !isLeftAlone(account));
  const filledIn = compared.filter((account) => account.applies !== 'new');
  const count = (outcome: CheckResult['outcome']) =>
    filledIn.flatMap((account) => account.checks).filter((check) => check.outcome === outcome).length;
  const unseen = count('unknown');
  if (count('fail') > 0) return { kind: 'problems', count: count('fail'), unseen };
  if (compared.some((account) => account.applies === 'new')) return { kind: 'new-account' };
  if (count('warn') > 0) return { kind: 'advice', count: count('warn'), unseen };
  if (count('pass') === 0) return { kind: 'nothing-seen' };
  return unseen + unread > 0 ? { kind: 'right-so-far', unseen, unread } : { kind: 'right' };
}

/** What an account is called: by the page, or by what was read of it. `null` where nothing tells it from others. */
export function accountNameOf({ label, settings }: AccountReport): string | null {
  const read = [settings['identity.from'], settings['incoming.username'], settings['incoming.host']];
  return [label, ...read.map((reading) => reading?.text)].find((name) => name !== undefined && name !== '') ?? null;
}

/** The key of a check's name. */
export function checkNameKey(id: CheckId): WordKey {
  return `check_${id.replaceAll('-', '_')}` as WordKey;
}
