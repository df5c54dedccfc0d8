import type { Client } from './client';

/**
 * SquirrelMail 1.5.2 (RealityRipple's, 76b545c98): the frame set of `templates/default/webmail.tpl`, the forms of
 * `src/options.php` and `src/options_identities.php`, and that of the plugin mail_fetch. The version is nowhere on them.
 */
export const squirrelmail: Client = {
  id: 'squirrelmail',
  name: 'SquirrelMail',
  fingerprint: 'frame[src*="left_main.php"],[name=optpage]+[name=optmode],[name^="newidentities["],[name=mf_server]',
};
