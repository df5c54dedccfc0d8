/** The options page's entry. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { nameDocument } from '../popup/own-page';
import { caltechImss } from '../requirements/load';
import { rememberCircumstances, rememberedCircumstances } from '../settings/circumstances';
import { ispServerOf } from '../settings/isp-server';
import { rememberedReportForm, rememberReportForm } from '../settings/report-form';
import { shortcut } from '../settings/shortcut';
import { chosenSites, leaveSite } from '../settings/sites';
import { browserWords } from '../words/browser-words';
import { OptionsPage } from './options-page';
import '../popup/popup.css';
import '../popup/checklist.css';
import './sheet.css';

nameDocument();
render(
  <OptionsPage
    world={{
      words: browserWords,
      requirements: caltechImss,
      rememberedCircumstances,
      rememberCircumstances,
      serverName: ispServerOf,
      reportForm: rememberedReportForm,
      rememberReportForm,
      chosenSites,
      leaveSite,
      shortcut: () => shortcut(browser),
    }}
  />,
  document.body,
);
