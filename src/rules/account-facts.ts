/** What several rules need to know about an account, worked out once. */
import { splitAtLastAt } from '../model/address';
import type { Circumstances } from '../model/circumstances';
import type { Requirements } from '../model/requirements';
import type { Protocol, SettingName, Settings } from '../model/settings';
import { type EudoraRange, eudoraRange } from './eudora';
import { type HostKind, hostKind } from './host-kind';

/** An account in normal form, with what it is measured against. */
export interface AccountFacts {
  readonly settings: Settings;
  /** Settings that are there, but whose meaning is ambiguous. */
  readonly cannotTell: readonly SettingName[];
  readonly requirements: Requirements;
  readonly circumstances: Circumstances;
  /** What a host is; remembered, since several rules ask about the same few. */
  readonly kindOf: (host: string) => HostKind;
  /** The protocol that was read, or else the one it is judged as. */
  readonly protocol: Protocol;
  /** `null` where no host was read. */
  readonly incomingHost: HostKind | null;
  readonly outgoingHost: HostKind | null;
  /** `null` where the program is not Eudora. */
  readonly eudora: EudoraRange | null;
}

/** Works the facts out from settings in normal form. Never throws. */
export function accountFacts(
  settings: Settings,
  cannotTell: readonly SettingName[],
  requirements: Requirements,
  circumstances: Circumstances,
): AccountFacts {
  const known = new Map<string, HostKind>();
  const kindOf = (host: string): HostKind => {
    const kind = known.get(host) ?? hostKind(host, requirements);
    known.set(host, kind);
    return kind;
  };
  const [incoming, outgoing] = [settings['incoming.host'], settings['outgoing.host']];
  const incomingHost = incoming === undefined ? null : kindOf(incoming);
  return {
    settings,
    cannotTell,
    requirements,
    circumstances,
    kindOf,
    protocol: settings['incoming.protocol'] ?? likelyProtocol(settings, incomingHost, requirements),
    incomingHost,
    outgoingHost: outgoing === undefined ? null : kindOf(outgoing),
    eudora: eudoraRange(settings),
  };
}

/** IMAP, unless the port or the name of the host says POP. */
function likelyProtocol(settings: Settings, host: HostKind | null, requirements: Requirements): Protocol {
  const { port, plainPorts } = requirements.incoming.pop;
  const read = settings['incoming.port'];
  if (typeof read === 'number' && (read === port || plainPorts.includes(read))) return 'pop';
  if (host?.kind === 'lookalike' && host.role === 'pop') return 'pop';
  // Where account and host share one field, the name stands in the account.
  const name = settings['incoming.host'] ?? splitAtLastAt(settings['incoming.username'] ?? '').host ?? '';
  return isPopName(name, requirements) ? 'pop' : 'imap';
}

function isPopName(name: string, { incoming, retired }: Requirements): boolean {
  return name === incoming.pop.host || name === retired.pop || /^pop3?s?\./.test(name);
}
