import type { Client } from './client';

/**
 * Zimbra's classic client (zm-web-client 518cc8b4d, 2024): `WebRoot/public/launchZCS.jsp` loads all style sheets as one,
 * and `templates/prefs/Pages.template` has the cells, in which the fields of a form stand within two boxes. What
 * follows `?v=` is the day of the build, no version.
 */
export const zimbra: Client = {
  id: 'zimbra',
  name: 'Zimbra',
  fingerprint: 'link[href*="/css/images,common,dwt,"],.ZOptionsField>*,.ZOptionsField>*>*,.ZOptionsField>*>*>*',
};
