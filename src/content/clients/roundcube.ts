import { attribute, query } from '../dom';
import type { Client } from './client';

/** Roundcube 1.4 to 1.6: pages load `program/js/app.min.js?s=…`, and forms have ids `rcmfd_…`. */
export const roundcube: Client = {
  id: 'roundcube',
  name: 'Roundcube',
  fingerprint: 'script[src*="program/js/app"],[id^="rcmfd_"]',
  version(document) {
    // The about dialog and some skins show "Roundcube Webmail 1.6.5"; other pages do not say.
    const generator = query(document, 'meta[name=generator][content*=Roundcube]');
    return generator ? (/\d+(\.\d+)+/.exec(attribute(generator, 'content'))?.[0] ?? null) : null;
  },
};
