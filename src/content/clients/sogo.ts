import type { Client } from './client';

/**
 * SOGo 5.8.0 (Debian) and 5.12 (ee2ebbb81): `UI/Templates/UIxPageFrame.wox` names the application of every page, such as
 * `SOGo.PreferencesUI`. The version stands on the page for logging in alone.
 */
export const sogo: Client = { id: 'sogo', name: 'SOGo', fingerprint: 'body[ng-app^="SOGo."]' };
