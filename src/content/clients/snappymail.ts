import type { Client } from './client';

/**
 * SnappyMail 2.38.2 (ba496919d): `app/templates/Index.html` has the style; the address of its style sheet, which
 * `WebVersionPath` in `RainLoop/Utils.php` makes, holds the version.
 */
export const snappymail: Client = {
  id: 'snappymail',
  name: 'SnappyMail',
  fingerprint: '#app-boot-css',
  version: ['link[href*="snappymail/v/"]', 'href', /mail\/v\/([\d.]+)/],
};
