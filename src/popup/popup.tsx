/** The popup's entry: starts reading before anything is drawn, and mounts. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { caltechImss } from '../requirements/load';
import { auditPage } from '../rules/audit-page';
import { rememberCircumstances, rememberedCircumstances } from '../settings/circumstances';
import { ispServerOf } from '../settings/isp-server';
import { rememberedOverrule, rememberOverrule } from '../settings/overrules';
import { readTab } from '../tab/read-tab';
import type { TabReading } from '../tab/tab-reading';
import { browserWords } from '../words/browser-words';
import { App } from './app';
import type { World } from './world';
import './popup.css';
import './checklist.css';

async function readActiveTab(): Promise<TabReading> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { kind: 'failed', error: 'There is no tab in this window.' };
  return readTab(tab.id);
}

let started: Promise<TabReading> | null = readActiveTab();

const world: World = {
  words: browserWords,
  versions: `${browser.runtime.getManifest().version}, ${navigator.userAgent}`,
  readTab() {
    const reading = started ?? readActiveTab();
    started = null;
    return reading;
  },
  audit: (reading, circumstances, compareAll) =>
    auditPage(reading, { requirements: caltechImss, circumstances, compareAll }),
  serverName: ispServerOf,
  rememberedCircumstances,
  rememberCircumstances,
  rememberedOverrule,
  rememberOverrule,
  copy: (text) => navigator.clipboard.writeText(text),
};

document.title = browserWords('extension_name');
document.documentElement.lang = browserWords('popup_language');
render(<App world={world} />, document.body);
