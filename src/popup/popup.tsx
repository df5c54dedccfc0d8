/** The popup's entry: asks for the tab before anything is drawn, and mounts. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { caltechImss } from '../requirements/load';
import { auditPage } from '../rules/audit-page';
import { rememberCircumstances, rememberedCircumstances } from '../settings/circumstances';
import { ispServerOf } from '../settings/isp-server';
import { rememberedOverrule, rememberOverrule } from '../settings/overrules';
import { enterValues, showSetting, undoEntering } from '../tab/enter-values';
import { followTab } from '../tab/follow-tab';
import { browserWords } from '../words/browser-words';
import { App } from './app';
import type { World } from './world';
import './popup.css';
import './checklist.css';
import './acting.css';

const activeTab = browser.tabs.query({ active: true, currentWindow: true });

/** Follows the tab that the popup was opened on. */
const followActiveTab: World['followTab'] = (onReading) => {
  let stop: (() => void) | null = null;
  let stopped = false;
  const begin = async () => {
    const [tab] = await activeTab;
    if (stopped) return;
    if (tab?.id === undefined) onReading({ kind: 'failed', error: 'There is no tab in this window.' });
    else stop = followTab(tab.id, onReading);
  };
  begin().catch((error: unknown) => onReading({ kind: 'failed', error: String(error) }));
  return () => {
    stopped = true;
    stop?.();
  };
};

/** The id of the tab that the popup was opened on. */
async function tabId(): Promise<number> {
  const [tab] = await activeTab;
  if (tab?.id === undefined) throw new Error('There is no tab in this window.');
  return tab.id;
}

const world: World = {
  words: browserWords,
  versions: `${browser.runtime.getManifest().version}, ${navigator.userAgent}`,
  followTab: followActiveTab,
  audit: (reading, circumstances, compareAll) =>
    auditPage(reading, { requirements: caltechImss, circumstances, compareAll }),
  serverName: ispServerOf,
  rememberedCircumstances,
  rememberCircumstances,
  rememberedOverrule,
  rememberOverrule,
  copy: (text) => navigator.clipboard.writeText(text),
  enterValues: async (target, wishes) => enterValues(await tabId(), target, wishes),
  undoEntering: async (target, undo) => undoEntering(await tabId(), target, undo),
  showSetting: async (target, settings) => showSetting(await tabId(), target, settings),
};

document.title = browserWords('extension_name');
document.documentElement.lang = browserWords('popup_language');
render(<App world={world} />, document.body);
