/** The entry of the page for mail programs on the desk. */
import { render } from 'preact';
import { nameDocument, saveFile, versionsText } from '../popup/own-page';
import { type XmlElement, xmlElement } from '../programs/xml-element';
import { caltechImss } from '../requirements/load';
import { auditPage } from '../rules/audit-page';
import { rememberCircumstances, rememberedCircumstances } from '../settings/circumstances';
import { ispServerOf } from '../settings/isp-server';
import { rememberedReportForm } from '../settings/report-form';
import { browserWords } from '../words/browser-words';
import { DesktopPage } from './desktop-page';
import '../popup/popup.css';
import '../popup/checklist.css';
import '../popup/acting.css';
import '../options/sheet.css';
import './desktop.css';

/** The browser's own parser. It gives an error as an element in the document. */
function parseXml(text: string): XmlElement {
  const { documentElement } = new DOMParser().parseFromString(text, 'text/xml');
  const problem = documentElement.ownerDocument.querySelector('parsererror');
  if (problem) {
    // Each browser has words of its own, with its page's address in them.
    const line = /line(?: number)? (\d+)/i.exec(problem.textContent ?? '')?.[1];
    throw new Error(line === undefined ? 'it is not well-formed' : `it is not well-formed at line ${line}`);
  }
  return xmlElement(documentElement);
}

nameDocument();
render(
  <DesktopPage
    world={{
      words: browserWords,
      versions: versionsText(),
      requirements: caltechImss,
      parseXml,
      audit: (reading, circumstances, { compareAll, overrules }) =>
        auditPage(reading, { requirements: caltechImss, circumstances, compareAll, overrules }),
      rememberedCircumstances,
      rememberCircumstances,
      serverName: ispServerOf,
      reportForm: rememberedReportForm,
      save: saveFile,
      print: () => window.print(),
    }}
  />,
  document.body,
);
