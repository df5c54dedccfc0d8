/**
 * Eudora's versions, as far as its SSL matters: below 5.1 it has none that works with IMSS, 5.1 has a poor one, and
 * from 5.2 on it is like any other program. Source: the note for Eudora users on the IMAP page.
 */
import type { Settings } from '../model/settings';

/** The range that a version of Eudora is in; `unknown` where the version is not there or does not say. */
export type EudoraRange = 'before-5.1' | '5.1' | 'from-5.2' | 'unknown';

/** Returns the range for Eudora, `null` for every other program and where no program was read. */
export function eudoraRange(settings: Settings): EudoraRange | null {
  const name = settings['program.name'] ?? '';
  // Eudora OSE is Thunderbird under Eudora's name, with version numbers that begin at 1.0 again.
  if (!/\beudora\b/i.test(name) || /\bOSE\b/i.test(name)) return null;
  const [, majorText, minorText] = /(\d{1,6})(?:[.,](\d{1,6}))?/.exec(settings['program.version'] ?? '') ?? [];
  if (majorText === undefined) return 'unknown';
  const major = Number(majorText);
  if (major !== 5) return major < 5 ? 'before-5.1' : 'from-5.2';
  // "5" alone may be 5.0, 5.1 or 5.2.
  if (minorText === undefined) return 'unknown';
  const minor = Number(minorText);
  if (minor === 1) return '5.1';
  return minor < 1 ? 'before-5.1' : 'from-5.2';
}
