/**
 * What people and programs write into a server field: a name, and often a scheme, a port, flags or a user with it.
 */
import { isAscii, lowerCaseAscii, trimBlanks } from './ascii-text';
import { isImplicitTlsPort, parsePort } from './port';
import type { Port, Protocol, Security } from './settings';

/** A server field taken apart; `null` for what is not in it. */
export interface ServerText {
  /** Lower case, without a trailing dot; a text that is no server name comes out whole, in lower case. */
  readonly host: string;
  readonly port: Port | null;
  readonly security: Security | null;
  readonly protocol: Protocol | null;
  /** `user@host` as typed, without scheme, port and password. */
  readonly username: string | null;
}

/** `tls` stands for "TLS of a kind the port decides". */
type Encryption = Security | 'tls' | null;
interface Hints {
  readonly protocol: Protocol | null;
  readonly encryption: Encryption;
}

/** A field with its wrapping taken off: scheme or flags read, `authority` still `user@host:port`. */
interface Unwrapped extends Hints {
  readonly authority: string;
  readonly user: string | null;
}

/** Beyond this, a text is no server: names have at most 253 characters. */
const longestText = 1000;

/** Schemes without a protocol. `tls://` is STARTTLS in Roundcube, TLS from the first byte in PHP's streams. */
const bareSchemes: Readonly<Record<string, Encryption>> = {
  ssl: 'ssl',
  tls: 'tls',
  starttls: 'starttls',
  plain: 'none',
  tcp: 'none',
};

const schemeSuffixes: Readonly<Record<string, Encryption>> = {
  '': null,
  s: 'ssl',
  '+ssl': 'ssl',
  '+tls': 'tls',
  '+starttls': 'starttls',
  '+plain': 'none',
};

/** Flags of a c-client mailbox name (`{host:993/imap/ssl}`) that say nothing about protocol or encryption. */
const idleFlags = /^(?:novalidate-cert|validate-cert|norsh|secure|debug|readonly|anonymous)$/;

/** Whether a text is a scheme and nothing else: "imaps://". */
export const isScheme = (text: string): boolean => /^[a-z][a-z+\d]{2,}:\/\/$/i.test(text);

/** Whether a text is a port as it stands behind a server, and nothing else: ":993". */
export const isPortBehind = (text: string): boolean => /^:\s?\d{2,5}$/.test(text);

/**
 * Takes a server field apart: scheme, port, flags, user and host.
 *
 * Parsing the host that comes out gives that same host again and nothing else. A host with a character outside ASCII
 * or with a `%` never comes out as a plain ASCII name: a forged letter has to stay visible to whoever judges it.
 * Never throws, and takes time in proportion to the length of the text.
 */
export function parseServerText(text: string): ServerText {
  const typed = trimBlanks(text);
  const unwrapped = typed.length > longestText ? null : (inBraces(typed) ?? withScheme(typed) ?? withFlags(typed));
  if (unwrapped === null) return whole(typed);

  const at = unwrapped.authority.lastIndexOf('@');
  const server = splitPort(unwrapped.authority.slice(at + 1));
  const host = server === null ? null : normalHost(server.host);
  if (server === null || host === null) return whole(typed);

  const port = server.port === null ? null : parsePort(server.port);
  return {
    host,
    port: port === '' ? null : port,
    security: securityOf(unwrapped.encryption, port),
    protocol: unwrapped.protocol,
    username: at < 0 ? unwrapped.user : `${withoutPassword(unwrapped.authority.slice(0, at))}@${server.host}`,
  };
}

/** A text that is no server name, kept so that it is judged as what it is. */
function whole(typed: string): ServerText {
  return { host: lowerCaseAscii(typed), port: null, security: null, protocol: null, username: null };
}

function securityOf(encryption: Encryption, port: Port | null): Security | null {
  if (encryption !== 'tls') return encryption;
  return isImplicitTlsPort(port) ? 'ssl' : 'starttls';
}

/** `{host:993/imap/ssl}INBOX` */
function inBraces(typed: string): Unwrapped | null {
  const close = typed.indexOf('}');
  return typed.startsWith('{') && close > 0 ? withFlags(typed.slice(1, close)) : null;
}

/** `imaps://host:993/` */
function withScheme(typed: string): Unwrapped | null {
  const end = typed.indexOf('://');
  const hints = end < 0 ? null : schemeHints(lowerCaseAscii(typed.slice(0, end)));
  if (hints === null) return null;
  const rest = typed.slice(end + 3);
  const slash = rest.indexOf('/');
  if (slash >= 0 && slash < rest.length - 1) return null;
  return { ...hints, authority: slash < 0 ? rest : rest.slice(0, slash), user: null };
}

function schemeHints(scheme: string): Hints | null {
  const bare = Object.hasOwn(bareSchemes, scheme) ? bareSchemes[scheme] : undefined;
  if (bare !== undefined) return { protocol: null, encryption: bare };
  const [, name = '', suffix = ''] = /^(imap4?|pop3?|smtp)(.*)$/.exec(scheme) ?? [];
  const encryption = Object.hasOwn(schemeSuffixes, suffix) ? schemeSuffixes[suffix] : undefined;
  if (name === '' || encryption === undefined) return null;
  return { protocol: protocolOf(name), encryption };
}

function protocolOf(name: string): Protocol | null {
  if (name.startsWith('imap')) return 'imap';
  return name.startsWith('pop') ? 'pop' : null;
}

/** `host:993/imap/ssl`, or a plain `host:993`. */
function withFlags(body: string): Unwrapped | null {
  if (body.includes('://')) return null;
  const [authority = '', ...flags] = body.split('/');
  let protocol: Protocol | null = null;
  let user: string | null = null;
  const encryptions = new Set<string>();
  for (const typed of flags) {
    const flag = lowerCaseAscii(typed);
    const service = /^(?:service=)?(imap(?:2|2bis|4|4rev1)?|pop3?|smtp)$/.exec(flag)?.[1];
    if (service !== undefined) protocol = protocolOf(service);
    else if (/^(?:ssl|tls|notls)$/.test(flag)) encryptions.add(flag);
    else if (flag.startsWith('user=')) user = typed.slice('user='.length);
    else if (!idleFlags.test(flag)) return null;
  }
  return { authority, protocol, encryption: flagEncryption(encryptions), user };
}

/** `/ssl` with `/notls` is TLS from the first byte; `/ssl` with `/tls` contradicts itself. */
function flagEncryption(flags: ReadonlySet<string>): Encryption {
  if (flags.has('ssl')) return flags.has('tls') ? null : 'ssl';
  if (flags.has('tls')) return flags.has('notls') ? null : 'starttls';
  return flags.has('notls') ? 'none' : null;
}

/** `imaps://user:password@host` as `imaps://user@host`, also without the scheme: an address may hold a password. */
export const hidePassword = (text: string): string =>
  // The colon of the scheme begins no password.
  text.replace(/^((?:[a-z+\d]+:\/\/)?[^\s:@/]*):(?!\/\/)[^\s]*@/i, '$1@');

function withoutPassword(user: string): string {
  const colon = user.indexOf(':');
  return colon < 0 ? user : user.slice(0, colon);
}

const ipv6 = /^[0-9a-f:.]*:[0-9a-f:.]*(?:%[a-z0-9]+)?$/i;

/** `host:993`, `[2001:db8::1]:993`, `2001:db8::1`; `null` where the colons make no sense. */
function splitPort(server: string): { host: string; port: string | null } | null {
  const bracketed = /^\[([^[\]]*)\](?::([^:]*))?$/.exec(server);
  if (bracketed) {
    const host = bracketed[1] ?? '';
    return host.indexOf(':') !== host.lastIndexOf(':') && ipv6.test(host) ? { host, port: bracketed[2] ?? null } : null;
  }
  const colon = server.indexOf(':');
  if (colon < 0) return { host: server, port: null };
  if (colon !== server.lastIndexOf(':')) return ipv6.test(server) ? { host: server, port: null } : null;
  return { host: server.slice(0, colon), port: server.slice(colon + 1) };
}

/** The normal form of a bare host; `null` where it holds what no name can hold and taking it apart again would change it. */
function normalHost(typed: string): string | null {
  const lower = lowerCaseAscii(typed);
  const host = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  if ((host === '' && lower !== '') || host.endsWith('.') || /[\s/{}[\]]/.test(host)) return null;
  return isAscii(host) ? host : host.split('.').map(asciiLabel).join('.');
}

/**
 * One label of a name in ASCII (`xn--…`). A label whose ASCII form would be plain (full-width letters, invisible
 * characters) stays as it is: the browser's mapping would hide the forgery.
 */
function asciiLabel(label: string): string {
  if (isAscii(label) || !/^[\p{L}\p{N}\p{M}_-]+$/u.test(label)) return label;
  try {
    const ascii = new URL(`http://${label}/`).hostname;
    return /^xn--[a-z0-9-]+$/.test(ascii) ? ascii : label;
  } catch {
    return label;
  }
}
