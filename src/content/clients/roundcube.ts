import type { Client } from './client';

/**
 * Roundcube 1.6.5 (Debian) and 1.8-git (28b44419e): pages load `program/js/app.min.js?s=…`, and the controls of forms
 * have ids `rcmfd_…`, those of the plugin ident_switch 4.4.2 beside them.
 */
export const roundcube: Client = {
  id: 'roundcube',
  name: 'Roundcube',
  fingerprint: 'script[src*="program/js/app"],[id^="rcmfd_"]',
  // 1.6.5 stands in the script after that one as `"rcversion":10605` (program/include/rcmail_output_html.php). No minor
  // version above 9 is understood, since 11000 could be read in two ways.
  version: ['script[src*="program/js/app"]~script:not([src])', '', /"rcversion":(\d)0(\d)0?(\d+)/],
};
