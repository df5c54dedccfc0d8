import type { Client } from './client';

/**
 * Outlook on the web: parts come from `…/owamail/20240809006.15/…` in Microsoft's own, and from `/owa/prem/15.1.845.36/…`
 * in Exchange 2013 to 2019, as public records of such addresses have it; the number is the version.
 */
export const outlook: Client = {
  id: 'outlook',
  name: 'Outlook on the web',
  host: /^outlook\.(live\.com|office(365)?\.com|cloud\.microsoft)$/,
  fingerprint: 'link[href*="/owamail/"],script[src*="/owamail/"],link[href*="/owa/prem/"]',
  version: ['link[href*="/owamail/2"],link[href*="/owa/prem/1"]', 'href', /\/(?:owamail|prem)\/([\d.]+)/],
};
