/** What the names and ids of controls say. They are English in every language's pages. */
import type { Field } from './field';
import { remembered } from './remember';

/** Words of names and ids, the most particular field first. */
const names: readonly (readonly [Field | 'other', RegExp])[] = [
  [
    'other',
    / (timeout|verify|cert|certificate|validate|folder|trash|drafts?|signature|bcc|cc|subject|search|limit|quota|retry|autosave|proxy|description|comment|test|trap) /,
  ],
  ['password', / (password|passwd|pass|pwd) /],
  ['port', / (port|portnumber|tcpport) /],
  ['username', / (user|username|login|userid|uname|loginname|userlogin|usr) /],
  ['replyTo', / (reply|replyto|answer) /],
  ['pathPrefix', / (path prefix|pathprefix|rootpath) /],
  ['authentication', / (auth|authentication|authenticate|authtype|authmethod) /],
  ['security', / (ssl|tls|secure|security|encryption|enc|encrypt|crypt|crypto|sec|starttls|socket|usessl|usetls) /],
  ['interval', / (interval|refresh|poll|polling|freq|frequency|checkmail|mailcheck) /],
  ['protocol', / (protocol|proto) /],
  ['host', / (host|hostname|server|servername|srv|smarthost|relay|mailhost|mailserver) /],
  ['from', / (from|sender|email|mail|address) /],
];

/** The field that the hints of a control name; `other` for what is no part of an account. */
export const byName = remembered(
  (hints): Field | 'other' | null => names.find(([, words]) => words.test(hints))?.[0] ?? null,
);
