/** The background's entry: says what is answered to whom. Keeps nothing, since the browser stops it at any time. */
import { answer } from '../messages';
import { onCircumstancesChanged } from '../settings/circumstances';
import { onOverruled } from '../settings/overrules';
import { readTab } from '../tab/read-tab';
import { checkAllSoon, checkSoon } from './automatic-check';

answer({
  'read-tab': ({ tabId }) => readTab(tabId),
  'form-seen': (_message, sender) => checkTabOf(sender),
  // Another frame may still show a form: what the tab then shows is for a new reading to say.
  'form-gone': (_message, sender) => checkTabOf(sender),
});

onCircumstancesChanged(bringUpToDate);
onOverruled(bringUpToDate);

function bringUpToDate(): void {
  checkAllSoon().catch((error: unknown) => console.error('The badges could not be brought up to date:', error));
}

function checkTabOf(sender: chrome.runtime.MessageSender): null {
  if (sender.tab?.id === undefined) throw new Error('not from a tab');
  checkSoon(sender.tab.id);
  return null;
}
