/** Whose account it is. */
import { splitAtLastAt } from '../model/address';
import type { Applies } from '../model/report';
import type { Requirements } from '../model/requirements';
import type { AccountFacts } from './account-facts';
import { isUnder } from './host-kind';
import { lookalikeOf } from './lookalike';

const hosts = ['incoming.host', 'outgoing.host'] as const;
const accounts = ['incoming.username', 'outgoing.username'] as const;
const addresses = ['identity.from', 'identity.replyTo'] as const;
const telling = [...hosts, ...accounts, ...addresses];

/**
 * Tells whether a form is about an account of the institution: `yes`, `no`, `new` for an empty form, `unknown` for
 * one that shows no host, account or address.
 *
 * @param origin of the page, such as `https://mail.example.edu`; `null` where it has none
 */
export function appliesTo(facts: AccountFacts, origin: string | null): Applies {
  const { settings, cannotTell, requirements } = facts;
  const values = telling.flatMap((name) => settings[name] ?? []);
  if (hosts.some((name) => isOurHost(settings[name] ?? '', facts))) return 'yes';
  if ([...accounts, ...addresses].some((name) => isOurAddress(settings[name] ?? '', facts))) return 'yes';

  const ownSite = isOwnSite(origin, requirements);
  const ambiguous = telling.some((name) => cannotTell.includes(name));
  if (values.length === 0) return ownSite ? 'yes' : 'unknown';
  if (values.every((value) => value === '')) {
    // A field that cannot be told is not an empty one: a web mail's own inside server, say.
    if (!ambiguous) return 'new';
    return ownSite ? 'yes' : 'unknown';
  }
  // A user name without any host says nothing about the provider; on the institution's own web mail it is ours.
  const bareNames = hosts.every((name) => !settings[name]) && values.every((value) => !value.includes('@'));
  return ambiguous && bareNames && ownSite ? 'yes' : 'no';
}

function isOurHost(host: string, { requirements, kindOf }: AccountFacts): boolean {
  switch (kindOf(host).kind) {
    case 'empty':
    case 'address':
      return false;
    case 'no-name':
    case 'foreign':
      return lookalikeOf(host, Object.values(requirements.retired)) !== null;
    default:
      return true;
  }
}

function isOurAddress(address: string, facts: AccountFacts): boolean {
  const { host } = splitAtLastAt(address);
  return host !== null && (facts.requirements.addressDomains.includes(host) || isOurHost(host, facts));
}

/** Whether a page stands on one of the institution's sites: `*.example.edu` is that domain and every name under it. */
function isOwnSite(origin: string | null, { sites }: Requirements): boolean {
  const host = /^https?:\/\/([^/:?#@]+)(?::\d+)?\/?$/.exec(origin ?? '')?.[1]?.toLowerCase();
  if (host === undefined) return false;
  return sites.some((site) => (site.startsWith('*.') ? isUnder(host, site.slice(2)) : host === site));
}
