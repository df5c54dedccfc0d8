import type { Client } from './client';

/**
 * Horde IMP 6.2.27 (Debian, in Horde 5.2.23): the form of all preferences names the program that they are of
 * (horde/templates/prefs/begin.html). The top bar shows the version of the bundle, such as "Groupware 5.2.22", not IMP's.
 */
export const hordeImp: Client = { id: 'horde-imp', name: 'Horde IMP', fingerprint: '#prefs_app[value=imp]' };
