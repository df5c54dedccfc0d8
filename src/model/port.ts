import { trimBlanks } from './ascii-text';
import type { Port } from './settings';

/** Ports on which TLS starts with the first byte: IMAP, POP and SMTP (IANA `imaps`, `pop3s`, `submissions`). */
const implicitTlsPorts: readonly Port[] = [993, 995, 465];

/** Ports on which a connection starts in plain text, and may become encrypted by STARTTLS. */
const plainStartPorts: readonly Port[] = [143, 110, 25, 587];

/**
 * The normal form of a port: the number where the text is a whole decimal number (in range or not), otherwise the
 * trimmed text, and `''` for an empty field. Digits of other scripts are no digits here. Never throws.
 */
export function parsePort(port: string | number): Port {
  const text = trimBlanks(String(port));
  if (text.length > 15 || !/^[0-9]+$/.test(text)) return text;
  return Number(text);
}

/** Whether this is a port that exists: a whole number from 1 to 65535. */
export function isValidPort(port: Port): port is number {
  return typeof port === 'number' && Number.isInteger(port) && port >= 1 && port <= 65535;
}

/** Whether TLS starts with the first byte on this port, whatever a vague word beside it says. */
export function isImplicitTlsPort(port: Port | null): boolean {
  return port !== null && implicitTlsPorts.includes(port);
}

/** Whether a connection to this port starts in plain text, so that "TLS" beside it can only mean STARTTLS. */
export function isPlainStartPort(port: Port | null): boolean {
  return port !== null && plainStartPorts.includes(port);
}
