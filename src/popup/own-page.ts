/** What the extension's own pages do with the browser: names, versions, files. */
import browser from 'webextension-polyfill';
import { browserWords } from '../words/browser-words';

/** The extension's version and the browser's, for reports. */
export const versionsText = (): string => `${browser.runtime.getManifest().version}, ${navigator.userAgent}`;

/** Has the browser save a text: by a link, which needs no permission. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The page's title, language and direction, which its markup cannot know. */
export function nameDocument(): void {
  document.title = browserWords('extension_name');
  document.documentElement.lang = browserWords('popup_language');
  document.documentElement.dir = browserWords('popup_direction');
}
