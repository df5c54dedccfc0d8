import type { Client } from './client';

/**
 * Gmail: by its host, since its windows for other accounts bear no mark that is documented. The icon, as many public
 * lists of favicons have it, is for copies of its pages. It has no version.
 */
export const gmail: Client = {
  id: 'gmail',
  name: 'Gmail',
  host: /^mail\.google\.com$/,
  fingerprint: 'link[href*="/icons/mail/rfr/gmail.ico"]',
};
