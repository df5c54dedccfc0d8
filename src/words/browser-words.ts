/** The texts in the browser's language. */
import browser from 'webextension-polyfill';
import type { Words } from '../model/words';

/** Looks a text up in `_locales` of the installed extension. */
export const browserWords: Words = (key, ...args) => {
  const text = browser.i18n.getMessage(key, [...args]);
  if (text === '') throw new Error(`No text for ${key}`);
  return text;
};
