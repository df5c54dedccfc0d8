/** The background's entry: says what is answered to whom. Keeps nothing, since the browser stops it at any time. */
import browser from 'webextension-polyfill';
import { answer } from '../messages';
import { onCircumstancesChanged } from '../settings/circumstances';
import { onOverruled } from '../settings/overrules';
import { readTab } from '../tab/read-tab';
import { checkAllSoon, checkSoon } from './automatic-check';
import { clearBadges, watchChosenSites, watchOpenPages } from './chosen-sites';

answer({
  'read-tab': ({ tabId }) => readTab(tabId),
  'form-seen': (_message, sender) => checkTabOf(sender),
  // Another frame may still show a form: what the tab then shows is for a new reading to say.
  'form-gone': (_message, sender) => checkTabOf(sender),
});

onCircumstancesChanged(bringUpToDate);
onOverruled(bringUpToDate);

browser.permissions.onAdded.addListener(({ origins = [] }) => {
  inOrder(watchChosenSites(), () => watchOpenPages(origins));
});
browser.permissions.onRemoved.addListener(() => inOrder(watchChosenSites(), clearBadges));
// An update takes away what was registered.
browser.runtime.onInstalled.addListener(({ reason }) => {
  inOrder(watchChosenSites());
  if (reason === 'install') inOrder(welcome());
});

async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  // Whoever had it installed by their organization did not ask for it, and whoever loads a build knows it.
  if (installType !== 'admin' && installType !== 'development')
    await browser.tabs.create({ url: '/src/welcome/welcome.html' });
}

function inOrder(first: Promise<void>, second: () => Promise<void> = async () => {}): void {
  first.then(second).catch((error: unknown) => console.error('The chosen sites could not be followed:', error));
}

function bringUpToDate(): void {
  checkAllSoon().catch((error: unknown) => console.error('The badges could not be brought up to date:', error));
}

function checkTabOf(sender: chrome.runtime.MessageSender): null {
  if (sender.tab?.id === undefined) throw new Error('not from a tab');
  checkSoon(sender.tab.id);
  return null;
}
