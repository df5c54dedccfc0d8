/**
 * The panel's entry: the same list as in the popup, for whichever tab is in front. Without another right than that for
 * a tab whose button was clicked it can show others only once theirs was.
 */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { App } from '../popup/app';
import { extensionWorld } from '../popup/extension-world';
import { nameDocument } from '../popup/own-page';
import { followFront } from './front-tab';
import { noticeEnd } from './notice-end';
import { onWake } from './open-panel';
import '../popup/popup.css';
import '../popup/checklist.css';
import '../popup/acting.css';
import './panel.css';

let shown = 0;
let hasEnded = () => false;

/** A new list for a tab: nothing of another tab's stays. */
function show(tabId: number | undefined): void {
  shown += 1;
  const noticed = noticeEnd(extensionWorld(Promise.resolve(tabId), null));
  hasEnded = noticed.hasEnded;
  render(<App key={shown} world={noticed.world} />, document.body);
}

nameDocument();
const front = followFront(browser, {
  onTab: show,
  // A list that goes on by itself is left as it is: what is focused and unfolded there stays.
  onChance: (tabId) => {
    if (hasEnded()) show(tabId);
  },
});
onWake(front.allowed);
