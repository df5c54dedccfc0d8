import { lowerCaseAscii, trimBlanks } from './ascii-text';
import type { Protocol } from './settings';

/** The protocol that a word names (`IMAP4`, `pop3s`), without case; `null` for every other text. */
export function parseProtocolText(text: string): Protocol | null {
  const word = lowerCaseAscii(trimBlanks(text));
  if (/^imap(?:4|4rev1|4rev2)?s?$/.test(word)) return 'imap';
  return /^pop3?s?$/.test(word) ? 'pop' : null;
}

/** The name of a protocol as people read it. */
export function protocolName(protocol: Protocol): string {
  return protocol === 'imap' ? 'IMAP' : 'POP';
}
