import type { Client } from './client';

/**
 * Nextcloud Mail 5.12.0-alpha.2 (e5734fe25): `templates/index.php` loads the script `mail` of the app `mail`, and
 * `src/components/AccountForm.vue` has the field. What follows `?v=` in addresses is a hash, no version.
 */
export const nextcloudMail: Client = {
  id: 'nextcloud-mail',
  name: 'Nextcloud Mail',
  fingerprint: 'script[src*="apps/mail/js/mail."],#man-imap-host',
};
