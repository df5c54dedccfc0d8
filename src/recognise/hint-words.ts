/** Machine-readable hints about a control, as words: `IMAP[host]`, `smtpServer.host` and `in_port` become text. */
import { remembered } from './remember';

/** Characters of all hints of a control that count. */
const cap = 800;

/** Words that names run together: `smtphost`, `mailserver`. */
const glued =
  /\b(smtps?|imaps?|pop3?s?|mail|out|in)(hosts?|server|port|user|username|name|login|auth|secure|security|ssl|tls|encryption|pass|password|protocol|from|type)\b/g;

/**
 * Words with a number behind them. Short ones stand in random strings as well ("in20", "scp1"): of those only such as
 * forms count, and no further than nine.
 */
const counted = /\b([a-z]{4,}(?=\d+( |$))|([a-z]{2}|pop|ssl|tls|pwd|out|bcc|usr|srv|enc|sec)(?=\d( |$)))\d+/g;

/** Splits at capitals, digits at word ends and punctuation: `smtpAuth2` is `smtp auth`. Random strings stay one word. */
export const hintWords = remembered((text): string =>
  text
    .slice(0, cap)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(counted, '$1')
    .replace(glued, '$1 $2')
    .trim(),
);
