/** Checks a tab by itself, when the watcher in one of its frames asks for it. */
import browser from 'webextension-polyfill';
import { siteOf } from '../model/site';
import { caltechImss } from '../requirements/load';
import { auditPage } from '../rules/audit-page';
import { rememberedCircumstances } from '../settings/circumstances';
import { rememberedForms } from '../settings/overrules';
import { readTab } from '../tab/read-tab';
import { type Badge, showBadge } from './badge';

/** Several frames, and several changes in a row, are one reading. */
const quiet = 300;

/** What is going on in a tab. Lost when the worker is stopped: then nothing was going on. */
const tabs = new Map<number, 'waiting' | 'checking' | 'checking-again'>();

/** Checks the tab soon, and once more afterwards if it changes meanwhile. */
export function checkSoon(tabId: number): void {
  const state = tabs.get(tabId);
  if (state === undefined) {
    tabs.set(tabId, 'waiting');
    setTimeout(() => void run(tabId), quiet);
  } else if (state === 'checking') {
    tabs.set(tabId, 'checking-again');
  }
}

/** Checks every tab the extension may read by itself, after an answer that changes what is right. */
export async function checkAllSoon(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length === 0) return;
  for (const tab of await browser.tabs.query({ url: origins, discarded: false })) {
    if (tab.id !== undefined) checkSoon(tab.id);
  }
}

async function run(tabId: number): Promise<void> {
  tabs.set(tabId, 'checking');
  try {
    await check(tabId);
  } catch (error) {
    console.error(`Tab ${tabId} could not be checked by itself:`, error);
  }
  const again = tabs.get(tabId) === 'checking-again';
  tabs.delete(tabId);
  if (again) checkSoon(tabId);
}

async function check(tabId: number): Promise<void> {
  const before = await addressOf(tabId);
  // A click lets the list read the tab; that a site was taken back counts for what goes on by itself.
  if (before !== undefined && !(await isAllowed(before))) return showBadge(tabId, { kind: 'none' });
  const badge = await badgeFor(tabId);
  const after = await addressOf(tabId);
  // A badge that belongs to the page before must not stand on the next one. A page of ours is checked anew.
  if (before === undefined || after === undefined) return;
  if (before !== after) return checkSoon(tabId);
  await showBadge(tabId, badge);
}

/** Whether a page may be read without a click. */
async function isAllowed(address: string): Promise<boolean> {
  const site = siteOf({ origin: address });
  return site !== null && browser.permissions.contains({ origins: [site.pattern] });
}

async function badgeFor(tabId: number): Promise<Badge> {
  const tab = await readTab(tabId);
  if (tab.kind === 'forbidden') return { kind: 'none' };
  if (tab.kind === 'failed') {
    console.error(`Tab ${tabId} could not be read:`, tab.error);
    return { kind: 'unchecked', error: tab.error };
  }
  const [forms, { circumstances }] = await Promise.all([rememberedForms(tab.reading), rememberedCircumstances()]);
  const report = auditPage(tab.reading, {
    requirements: caltechImss,
    circumstances,
    overrules: forms.map(({ overrule }) => overrule),
  });
  const count = report.accounts
    .filter(({ applies, overrule }) => applies === 'yes' || overrule === 'compare')
    .flatMap((account) => account.checks)
    .filter((check) => check.outcome === 'fail').length;
  return count === 0 ? { kind: 'none' } : { kind: 'problems', count };
}

/** Where the tab is; unknown where the extension has no permission there, or the tab is gone. */
async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}
