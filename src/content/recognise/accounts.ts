/** Puts servers together into accounts: what is fetched from and what is sent through belong together. */
import type { Candidate } from './candidate';
import type { JudgedGroup } from './evidence';
import type { Above } from './servers';

/** One account before its values are read. */
export interface AccountParts {
  incoming: JudgedGroup | null;
  outgoing: JudgedGroup | null;
  from: Candidate | null;
  replyTo: Candidate | null;
  interval: Candidate | null;
}

/** An account of which nothing is known yet. */
export const emptyAccount = (): AccountParts => ({
  incoming: null,
  outgoing: null,
  from: null,
  replyTo: null,
  interval: null,
});

/**
 * Pairs incoming and outgoing servers. Where all incoming ones come first and then as many outgoing ones, they are
 * lists: the first goes with the first. Otherwise a server opens a new account when the account has one of its side.
 */
export function pairServers(groups: readonly JudgedGroup[]): AccountParts[] {
  const ordered = [...groups].sort((a, b) => orderOf(a) - orderOf(b));
  const incoming = ordered.filter((group) => group.side === 'incoming');
  const outgoing = ordered.filter((group) => group.side === 'outgoing');
  const firstOutgoing = ordered.findIndex((group) => group.side === 'outgoing');
  const areLists = incoming.length > 1 && incoming.length === outgoing.length && firstOutgoing === incoming.length;
  if (areLists) {
    return incoming.map((group, index) => ({ ...emptyAccount(), incoming: group, outgoing: outgoing[index] ?? null }));
  }
  const accounts: AccountParts[] = [];
  for (const group of ordered) {
    const last = accounts[accounts.length - 1];
    const account = last && last[group.side] === null ? last : emptyAccount();
    if (account !== last) accounts.push(account);
    account[group.side] = group;
  }
  return accounts;
}

const orderOf = (group: JudgedGroup) => group.group.members[0]?.order ?? 0;

/** Everything about an account's servers. */
export const membersOf = (account: AccountParts): Candidate[] =>
  [account.incoming, account.outgoing].flatMap((group) => group?.group.members ?? []);

/**
 * Finds the account a control belongs to: the one with which it shares the nearest container; of several there, the
 * last that begins before it. The containers are gathered once, for all controls that are asked about.
 */
export function accountFinder(
  accounts: readonly AccountParts[],
  above: Above,
): (candidate: Candidate) => AccountParts | null {
  if (accounts.length <= 1) return () => accounts[0] ?? null;
  const containers = new Map<Node, AccountParts[]>();
  const starts = new Map<AccountParts, number>();
  for (const account of accounts) {
    const members = membersOf(account);
    starts.set(account, Math.min(...members.map((member) => member.order)));
    for (const { control } of members) {
      for (let at: Node | null = control.element; at; at = above(at)) {
        const known = containers.get(at);
        if (!known) containers.set(at, [account]);
        else if (!known.includes(account)) known.push(account);
      }
    }
  }
  return (candidate) => {
    for (let at: Node | null = candidate.control.element; at; at = above(at)) {
      const near = containers.get(at);
      if (!near) continue;
      if (near.length === 1) return near[0] ?? null;
      const before = near.filter((account) => (starts.get(account) ?? 0) < candidate.order);
      return before[before.length - 1] ?? near[0] ?? null;
    }
    return null;
  };
}
