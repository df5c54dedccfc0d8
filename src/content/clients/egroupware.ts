import type { Client } from './client';

/**
 * EGroupware 26 (674781ca9): every page and window loads its script with this id (`api/src/Framework.php`). The version
 * is not on the windows in which accounts are edited.
 */
export const egroupware: Client = { id: 'egroupware', name: 'EGroupware', fingerprint: '#egw_script_id' };
