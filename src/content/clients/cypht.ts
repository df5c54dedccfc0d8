import type { Client } from './client';

/**
 * Cypht 2.12.1 (da5c9651a): every page of a person who is logged in has the key (`modules/core/output_modules.php`,
 * the start of the body). The version is shown only where a newer one is to be had.
 */
export const cypht: Client = { id: 'cypht', name: 'Cypht', fingerprint: '#hm_page_key' };
