/**
 * Puts controls about servers together: each server's host with its port, encryption and account.
 *
 * A control belongs to the host with which it shares the nearest container, the same heading, and whose side it does
 * not contradict. What cannot be assigned is left out: a wrong value is worse than none.
 */
import type { Section } from '../controls/heading';
import { attribute, hostOf, isElement, isShadowRoot, localNameOf, parentOf, queryAll } from '../dom';
import type { Candidate } from './candidate';
import { type Field, threshold } from './field';
import { type Side, sideOfText } from './side';
import { fold, has } from './words';

/** One server as the page shows it. */
export interface ServerGroup {
  /** The control with its name; `null` where the page shows only the rest. */
  readonly host: Candidate | null;
  /** Everything about it, in document order, the host included. */
  readonly members: readonly Candidate[];
}

const serverFields: ReadonlySet<Field> = new Set([
  'host',
  'port',
  'security',
  'username',
  'password',
  'protocol',
  'authentication',
  'pathPrefix',
]);

/** The container above, across shadow roots and frames. */
export type Above = (node: Node) => Node | null;

export function composedAbove(frames: ReadonlyMap<Node, Element | null>): Above {
  return (node) => parentOf(node) ?? (isShadowRoot(node) ? hostOf(node) : (frames.get(node) ?? null));
}

/** The form or dialog around a control. */
function formOf(element: Element, above: Above): Node | null {
  for (let at: Node | null = above(element); at; at = above(at)) {
    if (
      isElement(at) &&
      (/^(form|dialog)$/.test(localNameOf(at)) || /^(dialog|alertdialog|form)$/.test(attribute(at, 'role')))
    )
      return at;
  }
  return null;
}

/**
 * Whether two controls can be about the same thing: in one form, or one's heading above the other, or both below one
 * that speaks of mail. Sections of a long settings page are strangers to each other.
 */
export function belongTogether(one: Candidate, other: Candidate, above: Above): boolean {
  if (!one.section || !other.section) return !areStrangers(one, other, above);
  if (one.section.by === other.section.by) return true;
  const form = formOf(one.control.element, above);
  if (form && form === formOf(other.control.element, above) && areParts(one.section, other.section)) return true;
  if (one.side.strength === 3 && one.side.side === other.side.side && one.side.side !== 'third') return true;
  const common = commonSection(one.section, other.section);
  if (!common) return areParts(one.section, other.section);
  if (common.by === one.section.by || common.by === other.section.by) return true;
  const text = fold(common.text);
  return sideOfText(text) !== null || accountParts.some((category) => has(category, text));
}

/**
 * Without a heading to tell, controls of two forms: unless each form is but the wrapper of one control, or they stand
 * in tabs of the same thing, each with a form of its own.
 */
function areStrangers(one: Candidate, other: Candidate, above: Above): boolean {
  if (one.control.shown === 'tab' || other.control.shown === 'tab') return false;
  const [form, otherForm] = [formOf(one.control.element, above), formOf(other.control.element, above)];
  if (!form || !otherForm || form === otherForm) return false;
  return one.section !== other.section || ![form, otherForm].every(isWrapper);
}

const isWrapper = (form: Node) => queryAll(form, 'input:not([type=hidden]),select,textarea').length <= 1;

const partWords =
  / (settings|options|advanced|general|details|connection|einstellungen|optionen|erweitert|allgemein|verbindung|paramètres|options|avancés?|connexion|opciones|ajustes|configuración|avanzad[oa]s?|conexión|impostazioni|opzioni|avanzate|connessione|configurações|opções|avançad[oa]s?|conexão|ligação) |设置|選項|选项|高级|進階|连接|設定|詳細|接続/;

/** Whether a heading can stand over a part of an account: "Authentication", "Advanced settings"; not "Git plug-in". */
function isPartOfAccount(section: Section): boolean {
  const text = fold(section.text);
  return partWords.test(text) || sideOfText(text) !== null || accountParts.some((category) => has(category, text));
}

const areParts = (one: Section, other: Section) => isPartOfAccount(one) && isPartOfAccount(other);

const accountParts = [
  'host',
  'port',
  'security',
  'username',
  'accountName',
  'password',
  'authentication',
  'mail',
  'identity',
  'interval',
  'from',
] as const;

function commonSection(one: Section, other: Section): Section | null {
  for (let a: Section | null = one; a; a = a.outer) {
    for (let b: Section | null = other; b; b = b.outer) if (a.by === b.by) return a;
  }
  return null;
}

/** Groups candidates into servers, in document order. */
export function groupServers(candidates: readonly Candidate[], above: Above): ServerGroup[] {
  const relevant = candidates.filter((candidate) => serverFields.has(candidate.guess.field));
  const hosts = relevant.filter((candidate) => candidate.guess.field === 'host');
  const under = hostsUnder(hosts, above);
  const members = new Map<Candidate, Candidate[]>(hosts.map((host) => [host, [host]]));
  const homeless: Candidate[] = [];
  for (const candidate of relevant) {
    if (candidate.guess.field === 'host') continue;
    const host = hostFor(candidate, relevant, under, above);
    if (host) members.get(host)?.push(candidate);
    else homeless.push(candidate);
  }
  const groups = hosts.map((host) => ({ host, members: inOrder(members.get(host) ?? [host]) }));
  return [...groups, ...withoutHost(homeless)];
}

const inOrder = (candidates: readonly Candidate[]) => [...candidates].sort((a, b) => a.order - b.order);

/** Which hosts each container holds, below the nearest one that holds them all. */
function hostsUnder(hosts: readonly Candidate[], above: Above): Map<Node, Candidate[]> {
  const under = new Map<Node, Candidate[]>();
  for (const host of hosts) {
    for (let at: Node | null = host.control.element; at; at = above(at)) {
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
  under: Map<Node, Candidate[]>,
  above: Above,
): Candidate | null {
  for (let at: Node | null = candidate.control.element; at; at = above(at)) {
    const hosts = under.get(at);
    if (!hosts) continue;
    const fitting = hosts.filter((host) => !contradict(candidate, host) && belongTogether(candidate, host, above));
    if (fitting.length === 0) {
      // The only server around is one it is not about: it is not about one further away either.
      if (hosts.length === 1) return null;
      continue;
    }
    if (fitting.length === 1) return fitting[0] ?? null;
    return choose(candidate, fitting, all);
  }
  return null;
}

const sidesOf = (candidate: Candidate): Side | null => candidate.side.side;

function contradict(candidate: Candidate, host: Candidate): boolean {
  const [own, theirs] = [sidesOf(candidate), sidesOf(host)];
  if (own === null || own === theirs) return false;
  return theirs !== null || own === 'third';
}

/** Of several hosts in the same container: the same heading, then the same side, then the one before it. */
function choose(candidate: Candidate, hosts: readonly Candidate[], all: readonly Candidate[]): Candidate | null {
  const sameHeading = hosts.filter((host) => host.section?.by === candidate.section?.by && host.section !== null);
  const bySide = (list: readonly Candidate[]) =>
    list.filter((host) => sidesOf(host) === sidesOf(candidate) && sidesOf(host) !== null);
  const pool = first([bySide(sameHeading), sameHeading, bySide(hosts), hosts]);
  if (pool.length === 1) return pool[0] ?? null;
  if (candidate.guess.field === 'username' && candidate.side.strength < 2) {
    const sure = all.filter((other) => other.guess.field === 'username' && other.guess.score > threshold);
    const lone = sure.filter((other) => other.section?.by === candidate.section?.by).length === 1;
    const incoming = pool.filter((host) => sidesOf(host) !== 'outgoing');
    // One account for both servers of a form: it is the one mail is fetched with.
    if (lone && incoming.length === 1 && pool.length === 2) return incoming[0] ?? null;
  }
  const before = pool.filter((host) => host.order < candidate.order);
  return before[before.length - 1] ?? pool[0] ?? null;
}

const first = (lists: readonly (readonly Candidate[])[]): readonly Candidate[] =>
  lists.find((list) => list.length > 0) ?? [];

/** Controls about a server whose name is not on the page: only where their own words say which server. */
function withoutHost(candidates: readonly Candidate[]): ServerGroup[] {
  const groups: ServerGroup[] = [];
  for (const side of ['incoming', 'outgoing'] as const) {
    const members = candidates.filter((candidate) => sidesOf(candidate) === side && candidate.side.strength >= 2);
    const kinds = new Set(members.map((member) => member.guess.field));
    if (kinds.has('username') && (kinds.has('port') || kinds.has('security')))
      groups.push({ host: null, members: inOrder(members) });
  }
  return groups;
}
