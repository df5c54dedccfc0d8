/** Puts servers together into accounts: what is fetched from and what is sent through belong together. */
import type { Candidate } from './candidate';
import type { JudgedGroup } from './evidence';
import type { Page } from './page';

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

const orderOf = ({ group }: JudgedGroup) => group.members[0]?.order ?? 0;

/**
 * Pairs incoming and outgoing servers. Where all incoming ones come first and then as many outgoing ones, they are
 * lists: the first goes with the first. Otherwise a server opens a new account when the account has one of its side.
 */
export function pairServers(groups: readonly JudgedGroup[]): AccountParts[] {
  const ordered = [...groups].sort((a, b) => orderOf(a) - orderOf(b));
  const half = ordered.length / 2;
  const areLists =
    half > 1 &&
    Number.isInteger(half) &&
    ordered.every(({ side }, index) => side === (index < half ? 'incoming' : 'outgoing'));
  const accounts: AccountParts[] = [];
  for (const [index, group] of ordered.entries()) {
    let account = areLists ? accounts[index - half] : accounts.at(-1);
    if (!account || account[group.side] !== null || (areLists && index < half)) {
      account = emptyAccount();
      accounts.push(account);
    }
    account[group.side] = group;
  }
  return accounts;
}

/** Everything about an account's servers. */
export const membersOf = ({ incoming, outgoing }: AccountParts): Candidate[] =>
  [incoming, outgoing].flatMap((group) => group?.group.members ?? []);

/** Everything that an account is made of. */
export const partsOf = ({ from, replyTo, interval, ...servers }: AccountParts): Candidate[] =>
  [...membersOf({ from, replyTo, interval, ...servers }), from, replyTo, interval].filter((part) => part !== null);

/**
 * Finds the account a control belongs to: the one with which it shares the nearest container; of several there, the one
 * under the same heading, else the last that begins before it. The containers are gathered once, for all controls that
 * are asked about.
 */
export function accountFinder(
  accounts: readonly AccountParts[],
  page: Page,
): (candidate: Candidate) => AccountParts | null {
  if (accounts.length <= 1) return () => accounts[0] ?? null;
  const containers = new Map<number, Set<AccountParts>>();
  const startOf = (account: AccountParts) => Math.min(...membersOf(account).map(({ order }) => order));
  for (const account of accounts) {
    for (const { control } of membersOf(account)) {
      for (let at: number | null = control.container; at !== null; at = page.above(at)) {
        const known = containers.get(at) ?? new Set();
        if (known.has(account)) break;
        containers.set(at, known.add(account));
      }
    }
  }
  return ({ control, order, section }) => {
    const under = accounts.filter((account) =>
      membersOf(account).some((member) => member.section !== null && member.section.by === section?.by),
    );
    let near: AccountParts[] = [];
    for (let at: number | null = control.container; at !== null && near.length === 0; at = page.above(at))
      near = [...(containers.get(at) ?? [])];
    const [headed] = under.length === 1 ? under : [];
    if (headed && (near.length === 0 || near.includes(headed))) return headed;
    return near.filter((account) => startOf(account) < order).at(-1) ?? near[0] ?? null;
  };
}
