/** What an institution requires of mail settings: data, so that a person there can read and change it. */
import type { Protocol } from './settings';

/** A page of the institution on which requirements are published. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** Where each group of facts was published. */
export type SourceName = 'imap' | 'pop' | 'ssl';

/** One server a mail program connects to. */
export interface ServerRequirement {
  readonly host: string;
  /** The port for TLS from the first byte. */
  readonly port: number;
  /** Ports that are known for this protocol, and used without TLS or with STARTTLS. */
  readonly plainPorts: readonly number[];
}

/** Requirements of one institution. See `requirements/caltech-imss.json`, and `docs/checks.md` for their effect. */
export interface Requirements {
  /** Short name of the institution's computing service, as people know it. */
  readonly service: string;
  readonly institution: string;
  readonly sources: Readonly<Record<SourceName, Source>>;
  /** Host patterns of the institution's own sites (`*.caltech.edu`): there a page without any host counts as ours. */
  readonly sites: readonly string[];
  readonly incoming: Readonly<Record<Protocol, ServerRequirement>>;
  readonly outgoing: ServerRequirement & {
    /** Ports that work with `ssl` where a provider blocks the right one. */
    readonly fallbackPorts: readonly number[];
    /** Port on which STARTTLS works, though it is not the documented one. */
    readonly submissionPort: number;
  };
  /** Names that were right once and do not work any more. */
  readonly retired: Readonly<Record<Protocol | 'smtp', string>>;
  /** The domain under which all retired names stand. */
  readonly retiredDomain: string;
  /** The computer that people take for the mail server: it is for interactive log-in. */
  readonly loginHost: string;
  /** Domain of addresses and names that make an account one of this service's. */
  readonly serviceDomain: string;
  /** Domains that From and Reply-To may have. */
  readonly addressDomains: readonly string[];
  /** Minutes between two checks for new mail. */
  readonly checkInterval: { readonly minimum: number; readonly preferred: number };
  /** Text that some programs carry as IMAP path prefix by default and that is to be deleted. */
  readonly pathPrefixToDelete: string;
}
