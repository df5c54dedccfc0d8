import type { Client } from './client';

/**
 * Tine (4a6a329bc, August 2026): `Tinebase/views/singlePageApplication.html.twig`, which the windows for editing use
 * too, has the version in a meta element; a copy that was not packaged says `none` there.
 */
export const tine: Client = {
  id: 'tine',
  name: 'Tine',
  fingerprint: 'meta[http-equiv="X-Tine20-Version"]',
  version: ['meta[http-equiv="X-Tine20-Version"]', 'content', /(\d[\w.]+)/],
};
