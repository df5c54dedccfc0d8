/**
 * The panel's entry: the same list as in the popup, for whichever tab is in front. Without another right than that for
 * a tab whose button was clicked it can show others only once theirs was.
 */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { App } from '../popup/app';
import { extensionWorld, nameDocument } from '../popup/extension-world';
import { followFront } from './front-tab';
import { onWake } from './open-panel';
import '../popup/popup.css';
import '../popup/checklist.css';
import '../popup/acting.css';
import './panel.css';

let shown = 0;

/** A new list for a tab: nothing of another tab's stays. */
function show(tabId: number | undefined): void {
  shown += 1;
  render(<App key={shown} world={extensionWorld(Promise.resolve(tabId), null)} />, document.body);
}

nameDocument();
const front = followFront(browser, show);
onWake((tabId) => front.again(tabId));
