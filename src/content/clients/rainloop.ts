import type { Client } from './client';

/**
 * RainLoop 1.17.0 (9bf8fa5b6): `app/templates/Index.html` has the meta element; the address of its style sheet, which
 * `WebVersionPath` in `RainLoop/Utils.php` makes, holds the version.
 */
export const rainloop: Client = {
  id: 'rainloop',
  name: 'RainLoop',
  fingerprint: '#app-boot-data',
  version: ['link[href*="rainloop/v/"]', 'href', /loop\/v\/([\d.]+)/],
};
