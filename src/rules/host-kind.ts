/** What a host is, measured against the servers of an institution. */
import type { Requirements } from '../model/requirements';
import { type Difference, lookalikeOf } from './lookalike';

/** What a server is for. */
export type Role = 'imap' | 'pop' | 'smtp';

/** What a host is. Every host is exactly one of these. */
export type HostKind =
  | { readonly kind: 'empty' }
  | { readonly kind: 'server'; readonly role: Role }
  | { readonly kind: 'retired' }
  /** The computer people log in to. */
  | { readonly kind: 'login' }
  | { readonly kind: 'lookalike'; readonly role: Role; readonly of: string; readonly difference: Difference }
  | { readonly kind: 'address' }
  | { readonly kind: 'no-name' }
  /** A name of the service that is none of its mail servers. */
  | { readonly kind: 'service' }
  | { readonly kind: 'foreign' };

const roles: readonly Role[] = ['imap', 'pop', 'smtp'];

/** The right name of the server for a role. */
export function serverName(requirements: Requirements, role: Role): string {
  return role === 'smtp' ? requirements.outgoing.host : requirements.incoming[role].host;
}

/** Tells what a host in normal form is. Never throws. */
export function hostKind(host: string, requirements: Requirements): HostKind {
  if (host === '') return { kind: 'empty' };
  const role = roles.find((one) => serverName(requirements, one) === host);
  if (role) return { kind: 'server', role };
  if (isUnder(host, requirements.retiredDomain)) return { kind: 'retired' };
  if (host === requirements.loginHost) return { kind: 'login' };
  const names = roles.map((one) => serverName(requirements, one));
  const like = lookalikeOf(host, names);
  if (like) {
    const meant = roles[names.indexOf(like.name)] ?? 'imap';
    return { kind: 'lookalike', role: meant, of: like.name, difference: like.difference };
  }
  if (isAddress(host)) return { kind: 'address' };
  if (!isName(host)) return { kind: 'no-name' };
  return { kind: isUnder(host, requirements.serviceDomain) ? 'service' : 'foreign' };
}

/** Whether a host is a domain itself or a name under it. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** An address of IPv4 in any way of writing it, or of IPv6. */
function isAddress(host: string): boolean {
  if (host.length > 100) return false;
  return (
    /^[0-9a-f:.]*:[0-9a-f:.]*(?:%[a-z0-9]+)?$/.test(host) ||
    /^(?:0x[0-9a-f]+|\d+)(?:\.(?:0x[0-9a-f]+|\d+))*$/.test(host)
  );
}

/** A name as the domain name system has it; one word is a name too, since a provider's own network may know it. */
function isName(host: string): boolean {
  if (host.length > 253) return false;
  const labels = host.split('.');
  return (
    labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label)) &&
    /[a-z]/.test(labels.at(-1) ?? '')
  );
}
