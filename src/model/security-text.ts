import { lowerCaseAscii, trimBlanks } from './ascii-text';
import { isImplicitTlsPort, isPlainStartPort } from './port';
import type { Port, Security } from './settings';

/** Words for each kind of encryption that mean the same in every program. Eudora's own words are among them. */
const clearWords: Readonly<Record<Security, readonly string[]>> = {
  none: ['none', 'no', 'off', 'never', 'disabled', 'plain', 'plain text', 'no encryption', 'unencrypted', 'no ssl'],
  ssl: ['ssl', 'ssl/tls', 'tls/ssl', 'implicit tls', 'imaps', 'pop3s', 'smtps', 'required, alternate port'],
  starttls: ['starttls', 'start tls', 'tls (starttls)', 'explicit tls', 'required, starttls'],
  optional: [
    'optional',
    'if available',
    'use if available',
    'starttls, if available',
    'if available, starttls',
    'opportunistic',
    'auto',
    'automatic',
    'auto-detect',
    'autodetect',
  ],
};

/** Words that say "encrypted" without saying how. */
const vagueWords: readonly string[] = ['required', 'on', 'yes', 'true', 'enabled', 'secure', 'encrypted'];

/** How each kind of encryption is written for people, and what is to be chosen in a program. */
const names: Readonly<Record<Security, string>> = {
  none: 'None',
  ssl: 'SSL/TLS',
  starttls: 'STARTTLS',
  optional: 'STARTTLS, if available',
};

/**
 * The encryption that a text on its own names, without the other options it stood among.
 *
 * @param port the port beside it, which settles "TLS" and "required"; `null` where none was read
 * @returns `null` where the text is vague and the port settles nothing, or where it means nothing at all
 */
export function parseSecurityText(text: string, port: Port | null = null): Security | null {
  if (text.length > 100) return null;
  const word = lowerCaseAscii(trimBlanks(text)).replace(/\s+/g, ' ');
  for (const security of ['ssl', 'starttls', 'optional', 'none'] as const) {
    if (clearWords[security].includes(word)) return security;
  }
  if (word === 'tls' && isPlainStartPort(port)) return 'starttls';
  return (word === 'tls' || vagueWords.includes(word)) && isImplicitTlsPort(port) ? 'ssl' : null;
}

/** The name of a kind of encryption as people read it: `SSL/TLS`, `STARTTLS`, `STARTTLS, if available`, `None`. */
export function securityName(security: Security): string {
  return names[security];
}
