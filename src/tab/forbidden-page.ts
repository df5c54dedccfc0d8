/** Tells from a browser's refusal to run a script which kind of page it protects. */
import type { ForbiddenPage } from './tab-reading';

// The wordings were seen in Chromium 156 and Firefox ESR 153; neither browser gives refusals a code.
const refusals: readonly (readonly [RegExp, ForbiddenPage | 'see-address'])[] = [
  [/extensions gallery cannot be scripted/i, 'store'],
  [/cannot access an? [\w-]+:\/\/ url/i, 'browser-page'],
  [/showing error page/i, 'error-page'],
  // Chromium's general refusal, and the one for an institution's policy.
  [/cannot access contents of|cannot be scripted/i, 'see-address'],
  // Firefox says this of every page that it protects.
  [/missing host permission/i, 'see-address'],
];

const browserSchemes = /^(?:about|chrome|chrome-extension|devtools|edge|moz-extension|resource|view-source):/i;
const stores = ['addons.mozilla.org', 'chromewebstore.google.com', 'chrome.google.com', 'microsoftedge.microsoft.com'];

/** The kind of page that a refusal speaks of; `null` where the error is no refusal. */
export function forbiddenPageOf(error: string, address: string | undefined): ForbiddenPage | null {
  const refusal = refusals.find(([wording]) => wording.test(error));
  if (refusal === undefined) return null;
  return refusal[1] === 'see-address' ? pageAt(address) : refusal[1];
}

/** What an address tells of a page that could not be read. The address is absent where the browser hides it. */
export function pageAt(address: string | undefined): ForbiddenPage {
  if (address === undefined || !URL.canParse(address)) return 'other';
  const url = new URL(address);
  if (browserSchemes.test(url.protocol)) return 'browser-page';
  if (stores.includes(url.hostname)) return 'store';
  if (/\.pdf$/i.test(url.pathname)) return 'pdf';
  return url.protocol === 'file:' ? 'file' : 'other';
}
