import type { Client } from './client';

/**
 * mailcow (06424670f, August 2026): `data/web/templates/base.twig` has the logo on every page, and beside it the switch
 * for dark colours; at its foot, for who is logged in, a link to the notes of the release. Test builds link to a commit
 * instead, which is no version.
 */
export const mailcow: Client = {
  id: 'mailcow',
  name: 'mailcow',
  fingerprint: '.navbar:has([alt=mailcow-logo]) #dark-mode-toggle',
  version: ['.version>a[href*="/releases/tag/"]', 'href', /tag\/([\w.-]+)/],
};
