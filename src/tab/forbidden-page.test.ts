import { expect, it } from 'vitest';
import { forbiddenPageOf } from './forbidden-page';

const chromium =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';
const firefox = 'Missing host permission for the tab or frames';

it.each([
  ['Cannot access a chrome:// URL', undefined, 'browser-page'],
  ['Cannot access a chrome-extension:// URL of different extension', undefined, 'browser-page'],
  ['The extensions gallery cannot be scripted.', 'https://chromewebstore.google.com/', 'store'],
  ['Frame with ID 0 is showing error page', 'http://mail.example.edu/', 'error-page'],
  ['This page cannot be scripted due to an ExtensionsSettings policy.', 'https://mail.example.edu/', 'other'],
  ['Cannot access contents of url "file:///home/a.html".', 'file:///home/a.html', 'file'],
  // about:blank and view-source: in Chromium, which hides their address.
  [chromium, undefined, 'other'],
  [firefox, 'view-source:https://mail.example.edu/', 'browser-page'],
  [firefox, 'https://addons.mozilla.org/en-US/firefox/', 'store'],
  [firefox, 'https://mail.example.edu/manual.pdf?page=2', 'pdf'],
  // A PDF by another name, or an error page.
  [firefox, 'https://mail.example.edu/manual', 'other'],
  ['Frame with ID 0 was removed.', 'https://mail.example.edu/', null],
  ['No tab with id: 7.', undefined, null],
])('%s at %s is %s', (error, address, page) => {
  expect(forbiddenPageOf(error, address)).toBe(page);
});
