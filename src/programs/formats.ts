/** Every settings file that is understood. The first that knows a file reads it. */
import { appleAccounts, appleProfile } from './apple-mail';
import { eudoraIni } from './eudora-ini';
import { fetchmailrc } from './fetchmailrc';
import { getmailrc } from './getmailrc';
import { k9Settings } from './k9-settings';
import { mbsyncrc } from './mbsyncrc';
import { msmtprc } from './msmtprc';
import { muttConfig } from './mutt-config';
import { offlineimaprc } from './offlineimaprc';
import { pinerc } from './pinerc';
import type { ProgramFormat } from './program-format';
import { thunderbirdAutoconfig } from './thunderbird-autoconfig';
import { thunderbirdPrefs } from './thunderbird-prefs';

export const formats: readonly ProgramFormat[] = [
  thunderbirdAutoconfig,
  k9Settings,
  appleProfile,
  appleAccounts,
  thunderbirdPrefs,
  eudoraIni,
  getmailrc,
  offlineimaprc,
  pinerc,
  muttConfig,
  fetchmailrc,
  mbsyncrc,
  msmtprc,
];
