/**
 * Puts controls about servers together: each server's host with its port, encryption and account.
 *
 * A control belongs to the host with which it shares the nearest container, the same heading, and whose side it does
 * not contradict. What cannot be assigned is left out: a wrong value is worse than none.
 */
import type { Candidate } from './candidate';
import type { Section } from './control';
import { type Field, threshold } from './field';
import type { Page } from './page';
import { sideOfText } from './side';
import { said } from './words';

/** One server as the page shows it. */
export interface ServerGroup {
  /** The control with its name; `null` where the page shows only the rest. */
  readonly host: Candidate | null;
  /** Everything about it, in document order, the host included. */
  readonly members: readonly Candidate[];
}

const identityFields: ReadonlySet<Field> = new Set(['replyTo', 'interval', 'from', 'address']);

/**
 * Whether two controls can be about the same thing: in one form, or one's heading above the other, or both below one
 * that speaks of mail. Sections of a long settings page are strangers to each other.
 */
export function belongTogether(one: Candidate, other: Candidate, page: Page): boolean {
  const [form, otherForm] = [page.formOf(one.control), page.formOf(other.control)];
  const [{ side, strength }, theirs] = [one.side, other.side];
  if (side !== null && side !== 'third' && side === theirs.side && strength === 3 && theirs.strength === 3) return true;
  if (!one.section || !other.section) {
    // Without a heading to tell, controls of two forms are strangers: unless each form is but the wrapper of one
    // control, or they stand in tabs of the same thing, each with a form of its own.
    if (one.control.shown === 'tab' || other.control.shown === 'tab' || !form || !otherForm || form.at === otherForm.at)
      return true;
    return one.section === other.section && form.isWrapper && otherForm.isWrapper;
  }
  if (one.section.by === other.section.by) return true;
  const areParts = isPartOfAccount(one.section) && isPartOfAccount(other.section);
  if (form?.at === otherForm?.at && areParts) return true;
  if (one.side.strength === 3 && one.side.side === other.side.side && one.side.side !== 'third') return true;
  const common = commonSection(one.section, other.section);
  if (!common) return areParts;
  return common.by === one.section.by || common.by === other.section.by || speaksOfAccount(common);
}

const accountParts = [
  'server',
  'port',
  'secure',
  'user',
  'account',
  'login',
  'password',
  'auth',
  'mail',
  'identity',
  'interval',
  'from',
] as const;

const speaksOfAccount = ({ text }: Section) =>
  sideOfText(text) !== null || accountParts.some((concept) => said(text).of.has(concept));

/** Whether a heading can stand over a part of an account: "Authentication", "Advanced settings"; not "Git plug-in". */
const isPartOfAccount = (section: Section) => said(section.text).of.has('part') || speaksOfAccount(section);

/** Whether two headings of one rank stand over parts of an account: "Account", "Outgoing (SMTP) settings". */
export const areSisterParts = (one: Section | null, other: Section | null): boolean =>
  one !== null &&
  other !== null &&
  one.text !== other.text &&
  headOver(one)?.by === headOver(other)?.by &&
  isPartOfAccount(one) &&
  speaksOfAccount(other);

/** The heading above one that a box and its legend may both bear. */
function headOver(section: Section): Section | null {
  let at = section.outer;
  while (at?.text === section.text) at = at.outer;
  return at;
}

function commonSection(one: Section, other: Section): Section | null {
  for (let a: Section | null = one; a; a = a.outer)
    for (let b: Section | null = other; b; b = b.outer) if (a.by === b.by) return a;
  return null;
}

/**
 * What a heading over several servers says tells them not apart: it counts for less than what each shows. Names of
 * servers that are no mail servers count wherever they stand.
 */
function withSharedHeadings(given: readonly Candidate[]): Candidate[] {
  // "Incoming server (IMAP): [993], use [SSL]": encryption is of the port it follows.
  const candidates = given.map((candidate, index) => {
    const before = given[index - 1];
    const follows =
      candidate.guess.field === 'security' && before?.guess.field === 'port' && before.side.strength === 3;
    return follows && candidate.side.strength < 2 ? { ...candidate, side: before.side } : candidate;
  });
  const hostsBelow = new Map<number, number>();
  for (const { guess, section } of candidates) {
    if (guess.field === 'host')
      for (let at = section; at; at = at.outer) hostsBelow.set(at.by, (hostsBelow.get(at.by) ?? 0) + 1);
  }
  return candidates.map((candidate) => {
    const { side, by } = candidate.side;
    const isShared = by !== null && side !== 'third' && (hostsBelow.get(by.by) ?? 0) > 1;
    return isShared ? { ...candidate, side: { side: null, strength: 0, by }, shared: side } : candidate;
  });
}

/** Groups candidates into servers, in document order. */
export function groupServers(candidates: readonly Candidate[], page: Page): ServerGroup[] {
  const relevant = withSharedHeadings(candidates.filter(({ guess }) => !identityFields.has(guess.field)));
  const hosts = relevant.filter(({ guess }) => guess.field === 'host');
  const under = hostsUnder(hosts, page);
  const members = new Map<Candidate | null, Candidate[]>(hosts.map((host) => [host, []]));
  members.set(null, []);
  for (const candidate of relevant) {
    const host = candidate.guess.field === 'host' ? candidate : hostFor(candidate, relevant, under, page);
    members.get(host)?.push(candidate);
  }
  return [
    ...hosts.map((host) => ({ host, members: nearestOf(members.get(host) ?? [], host) })),
    ...withoutHost(members.get(null) ?? []),
  ];
}

/** Of several accounts or ports those under the server's own heading, where there are such: a calendar has its own. */
function nearestOf(members: readonly Candidate[], host: Candidate): readonly Candidate[] {
  const isBeside = ({ section }: Candidate) => section !== null && section.by === host.section?.by;
  const fields = ['username', 'port'].filter((field) =>
    members.some((member) => member.guess.field === field && isBeside(member)),
  );
  return members.filter((member) => !fields.includes(member.guess.field) || isBeside(member));
}

/** Which hosts each container holds. */
function hostsUnder(hosts: readonly Candidate[], page: Page): Map<number, Candidate[]> {
  const under = new Map<number, Candidate[]>();
  for (const host of hosts) {
    for (let at: number | null = host.control.container; at !== null; at = page.above(at)) {
      const known = under.get(at);
      if (known) known.push(host);
      else under.set(at, [host]);
    }
  }
  return under;
}

/** The host a control belongs to; `null` where none fits. */
function hostFor(
  candidate: Candidate,
  all: readonly Candidate[],
  under: Map<number, Candidate[]>,
  page: Page,
): Candidate | null {
  for (let at: number | null = candidate.control.container; at !== null; at = page.above(at)) {
    const hosts = under.get(at);
    if (!hosts) continue;
    const fitting = hosts.filter((host) => !contradict(candidate, host) && belongTogether(candidate, host, page));
    if (fitting.length > 0) return choose(candidate, fitting, all);
    // The only server around is one it is not about: it is not about one further away either. A prefix of folders
    // beside a proxy is.
    const isOfThird = candidate.guess.field === 'pathPrefix' && hosts[0]?.side.side === 'third';
    if (hosts.length === 1 && !isOfThird) return null;
  }
  return null;
}

function contradict({ side: own }: Candidate, { side: theirs }: Candidate): boolean {
  // A heading far out may stand over both servers.
  if (own.strength === 1 && theirs.strength > 1 && own.side !== 'third') return false;
  return own.side !== null && own.side !== theirs.side && (theirs.side !== null || own.side === 'third');
}

/** Of several hosts in the same container: the same heading, then the same side, then the one before it. */
function choose(candidate: Candidate, hosts: readonly Candidate[], all: readonly Candidate[]): Candidate | null {
  const { side, section, guess, order } = candidate;
  const sameHeading = hosts.filter((host) => section !== null && host.section?.by === section.by);
  const bySide = (list: readonly Candidate[]) =>
    list.filter((host) => side.side !== null && host.side.side === side.side);
  const pool = [bySide(sameHeading), sameHeading, bySide(hosts), hosts].find((list) => list.length > 0) ?? [];
  if (pool.length === 2 && guess.field === 'username' && side.strength < 2) {
    const sure = all.filter((other) => other.guess.field === 'username' && other.guess.score > threshold);
    const incoming = pool.filter((host) => host.side.side !== 'outgoing');
    // One account for both servers of a form: it is the one mail is fetched with.
    if (incoming.length === 1 && sure.filter((other) => other.section?.by === section?.by).length === 1)
      return incoming[0] ?? null;
  }
  return pool.filter((host) => host.order < order).at(-1) ?? pool[0] ?? null;
}

/** Controls about a server whose name is not on the page: only where their own words say which server. */
function withoutHost(candidates: readonly Candidate[]): ServerGroup[] {
  return (['incoming', 'outgoing'] as const).flatMap((side) => {
    const members = candidates.filter(
      (one) =>
        (one.side.side === side && one.side.strength >= 2) ||
        (side === 'incoming' && one.guess.field === 'pathPrefix' && one.side.side === null),
    );
    const has = (field: Field) => members.some(({ guess }) => guess.field === field);
    // A server that listens has several ports.
    const isConnection =
      members.filter(({ guess }) => guess.field === 'port').length === 1 &&
      has('security') &&
      members.some((member) => isPersons(member, side));
    return isConnection || (has('username') && (has('port') || has('security'))) ? [{ host: null, members }] : [];
  });
}

/** "Incoming server (IMAP)" is a person's; "IMAP port" may be one that a server listens on. */
function isPersons({ label, side: { by } }: Candidate, side: 'incoming' | 'outgoing'): boolean {
  const { of } = said(by?.text ?? label.text);
  return of.has(side) && (of.has('server') || of.has('mail'));
}
