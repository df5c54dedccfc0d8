/** The toolbar button's badge: how many problems the page in a tab has. */
import browser from 'webextension-polyfill';
import { browserWords } from '../words/browser-words';
import { plural } from '../words/plural';

/** `unchecked` is a page that should have been checked and could not be. */
export type Badge =
  | { readonly kind: 'problems'; readonly count: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'unchecked'; readonly error: string };

/** Shows it on one tab. The browser takes it away by itself when the tab goes to another page. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  const text = badge.kind === 'problems' ? String(badge.count) : '';
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setTitle({ tabId, title: titleOf(badge) });
  if (badge.kind !== 'problems') return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#b3261e' });
  // Not in the polyfill, but in both browsers.
  await chrome.action.setBadgeTextColor({ tabId, color: '#ffffff' });
}

/** What a screen reader says of the button. No badge is not a judgement, and is not called one. */
function titleOf(badge: Badge): string {
  switch (badge.kind) {
    case 'problems':
      return plural(browserWords, 'badge_problems', badge.count);
    case 'none':
      return browserWords('action_title');
    case 'unchecked':
      return browserWords('badge_unchecked', badge.error);
  }
}
