/** Addresses that mail is sent from and answered to, and how often mail is checked: what is no part of a server. */
import { parseAddress } from '../model/address';
import { type AccountParts, accountFinder, emptyAccount, membersOf, partsOf } from './accounts';
import { type Candidate, headingWords } from './candidate';
import { coverage } from './coverage';
import { type PageWords, saysMail } from './evidence';
import { type Field, namesSender, threshold } from './field';
import { minutesOfNumber } from './interval';
import type { Page } from './page';
import type { Draft } from './server-values';
import { areSisterParts, belongTogether } from './servers';
import { sideOfText } from './side';
import { isOnly, said, speaksOf } from './words';

/** Gives each account its addresses and its interval; makes an account where a page shows only these. */
export function addIdentity(
  accounts: AccountParts[],
  candidates: readonly Candidate[],
  page: PageWords,
  gathered: Page,
): void {
  const servers = [...accounts];
  const apart = identitiesApart(accounts, candidates);
  const accountOf = accountFinder(servers, gathered);
  const ofField = (...fields: readonly Field[]) => candidates.filter(({ guess }) => fields.includes(guess.field));
  const replies = ofField('replyTo');
  const target = (candidate: Candidate, slot: 'from' | 'replyTo' | 'interval'): AccountParts | null => {
    if (servers.length > 0) return accountOf(candidate);
    const last = accounts.at(-1);
    if (last && (slot === 'interval' || last[slot] === null)) return last;
    const account = emptyAccount();
    accounts.push(account);
    return account;
  };
  for (const candidate of ofField('from', 'address', 'replyTo')) {
    const slot = candidate.guess.field === 'replyTo' ? 'replyTo' : 'from';
    const own = apart.get(candidate.section?.by);
    if (own) {
      own[slot] ??= candidate;
      continue;
    }
    // Beside the address that mail is from stands the one that answers go to.
    const beside =
      slot === 'replyTo' ? accounts.find(({ from }) => from && haveOneHeading(from, candidate)) : undefined;
    const isOwn = beside !== undefined || isIdentity(candidate, replies, servers, page, gathered);
    if (!isOwn || (slot === 'from' && isThird(candidate))) continue;
    const account = servers.length > 0 && beside ? beside : target(candidate, slot);
    const current = account?.[slot];
    if (account && (!current || (servers.length > 0 && strength(candidate) > strength(current))))
      account[slot] = candidate;
  }
  // Of several intervals the one that can be told.
  const strangers = strangeHosts(candidates, servers);
  const hosts = ofField('host');
  // Between a server that mail is fetched from and the next one.
  const isWithin = ({ order }: Candidate) => {
    const before = hosts.filter((host) => host.order < order).at(-1);
    return before !== undefined && servers.some(({ incoming }) => incoming?.group.host?.control === before.control);
  };
  const intervals = ofField('interval');
  // "Manually" is chosen, and beside it stands a number for the other choice.
  const isInstead = (one: Candidate) =>
    one.control.kind === 'choice' &&
    minutesOf(one) === 0 &&
    intervals.some((other) => other.control.kind === 'text' && Math.abs(other.order - one.order) < 3);
  const rank = (candidate: Candidate) =>
    sureness(candidate) + (isWithin(candidate) ? 15 : 0) + (isInstead(candidate) ? 40 : 0);
  const rests = new Set(candidates.flatMap(({ smaller }) => smaller));
  const wholes = intervals.filter(({ control }) => !rests.has(control));
  for (const candidate of wholes.sort((a, b) => rank(b) - rank(a))) {
    if (strangers.some((host) => haveOneHeading(host, candidate))) continue;
    const own = apart.get(candidate.section?.by);
    if (own) own.interval ??= candidate;
    if (own || !isMailInterval(candidate, accounts, page)) continue;
    const account = accounts.length > 1 && servers.length > 0 ? accountOf(candidate) : target(candidate, 'interval');
    if (account) account.interval ??= candidate;
  }
  accounts.push(...apart.values());
  accounts.sort((one, other) => startOf(one) - startOf(other));
}

/** The headings that stand over something about the accounts' servers. */
function headingsOver(accounts: readonly AccountParts[]): ReadonlySet<number> {
  const headings = new Set<number>();
  for (const { section } of accounts.flatMap(membersOf)) for (let at = section; at; at = at.outer) headings.add(at.by);
  return headings;
}

/** Servers that are no part of any account, under headings that no account stands under: what is repeated there is theirs. */
function strangeHosts(candidates: readonly Candidate[], accounts: readonly AccountParts[]): Candidate[] {
  const headed = headingsOver(accounts);
  return candidates.filter(
    ({ guess, section }) => guess.field === 'host' && section !== null && !headed.has(section.by),
  );
}

const startOf = (account: AccountParts): number => Math.min(...partsOf(account).map(({ order }) => order));

/**
 * Accounts of which a page shows no server, by the headings over them, beside one that has its own: an address to send
 * from, and another thing or two that the account with the servers has as well.
 */
function identitiesApart(
  accounts: readonly AccountParts[],
  candidates: readonly Candidate[],
): Map<number | undefined, AccountParts> {
  const found = new Map<number | undefined, AccountParts>();
  const headed = headingsOver(accounts);
  const isApart = ({ section }: Candidate) => section !== null && !headed.has(section.by);
  const shown = (field: Field, apart: boolean) =>
    candidates.filter((candidate) => candidate.guess.field === field && isApart(candidate) === apart);
  const under = (list: readonly Candidate[], by: number) => list.some(({ section }) => section?.by === by);
  if (accounts.length === 0 || !shown('from', false).some(looksLikeAddress)) return found;
  for (const candidate of shown('from', true)) {
    const by = candidate.section?.by;
    const isTwin = (field: Field) =>
      by !== undefined && under(shown(field, true), by) && shown(field, false).length > 0;
    if (looksLikeAddress(candidate) && (isTwin('replyTo') || isTwin('interval'))) found.set(by, emptyAccount());
  }
  return found;
}

const haveOneHeading = (one: Candidate, other: Candidate) =>
  one.section !== null && one.section.by === other.section?.by;

/** Of several intervals the one that says it is of mail: a page has charts and lists to refresh as well. */
const sureness = (candidate: Candidate) =>
  (minutesOf(candidate) === null ? 0 : 40) +
  candidate.guess.score +
  (coverage(candidate.label.text) >= 0.75 ? 10 : 0) +
  (isOfMail(`${candidate.label.text} ${candidate.label.after}`) ? 20 : 0);

const isOfMail = (text: string) => speaksOf('mail', text) || speaksOf('incoming', text);

/** Of several addresses the one that is named as the sender's, then the one in front, then the surest. */
const strength = (candidate: Candidate) =>
  (namesSender(candidate.label, '') ? 10 : 0) +
  (candidate.guess.field === 'from' ? 5 : 0) +
  (looksLikeAddress(candidate) ? 20 : 0) +
  (candidate.control.shown === 'front' ? 5 : 0) +
  candidate.guess.score / 10;

const isThird = ({ section }: Candidate) => section !== null && sideOfText(section.text) === 'third';

/** Whether an address is one that mail is sent from, and not a customer's, a log-in's or a recipient's. */
function isIdentity(
  candidate: Candidate,
  replies: readonly Candidate[],
  servers: readonly AccountParts[],
  page: PageWords,
  gathered: Page,
): boolean {
  const { guess, section, label, control } = candidate;
  const headings = headingWords(section, 5);
  const [about, above5] = [identifies(page.about), identifies(headings)];
  const members = servers.flatMap(membersOf);
  if (servers.length > 0) {
    // The sender of the only account on the page may stand under a heading of its own.
    if (
      servers.length === 1 &&
      guess.field === 'from' &&
      namesSender({ ...label, text: `${label.text} ${label.after}` }, '')
    )
      return true;
    // The only address on the page, in the form of its only account, is that account's under whatever heading.
    if (servers.length === 1 && servers[0]?.incoming && guess.score >= 12 && page.hasOneAddress) {
      const forms = new Set(members.map((member) => gathered.formOf(member.control)?.at));
      const isOfForm = forms.has(gathered.formOf(control)?.at);
      if (isOfForm || forms.size === 1) return isOfForm;
      // Where each part of the account has a form of its own, they stand under headings beside each other.
      if (members.some((member) => areSisterParts(member.section, section))) return true;
    }
    // A plain address counts where it stands in the form of the account.
    return (
      (guess.score >= 8 || sharesHeading(candidate, servers)) &&
      members.some((member) => belongTogether(candidate, member, gathered))
    );
  }
  if ((speaksOf('foreign', headings) && !above5) || isMessage(candidate, page, gathered)) return false;
  const isMailPage = saysMail(page.about) || saysMail(headings) || page.isMailClient();
  // What only its name says may be whom an answer to a question goes to.
  if (guess.field === 'replyTo' && label.origin !== 'none' && guess.score <= threshold) return false;
  if (guess.field === 'replyTo')
    return isMailPage || about || above5 || (looksLikeAddress(candidate) && !speaksOf('foreign', label.text));
  if (replies.some((reply) => belongTogether(reply, candidate, gathered))) return true;
  return namesSender(label, control.hints)
    ? (isMailPage || about || above5) && !speaksOf('foreign', page.about)
    : (about || above5) && page.isMailClient();
}

/** Whether a text speaks of an identity: the person as mail names them. */
const identifies = (text: string) => speaksOf('identity', text) || speaksOf('from', text) || speaksOf('reply', text);

/** Whether the form is one for a single message: it asks for a subject, or for the message itself. */
const isMessage = ({ control }: Candidate, page: PageWords, gathered: Page): boolean =>
  gathered.controls.some(
    (other) =>
      other.kind === 'other' &&
      isOnly('mail', said(other.label.text)) &&
      gathered.formOf(other)?.at === gathered.formOf(control)?.at,
  ) ||
  (page.nearby.find(control, (text) => speaksOf('subject', text) || (text.length > 160 ? false : null)) ?? false);

const looksLikeAddress = ({ control }: Candidate) => control.type === 'email' || control.text.includes('@');

function isMailInterval(candidate: Candidate, accounts: readonly AccountParts[], page: PageWords): boolean {
  const { label, section, control } = candidate;
  if (isThird(candidate) || (control.kind === 'choice' && minutesOf(candidate) === null)) return false;
  const { of } = said(label.text);
  // "Send interval".
  if (of.has('outgoing') && !of.has('incoming') && !of.has('check') && !of.has('mail')) return false;
  const isChecking = of.has('check') || of.has('interval') || of.has('every');
  const headings = headingWords(section, 5);
  // Who is told of news by mail.
  if (accounts.length === 0 && section !== null && speaksOf('notice', section.text)) return false;
  const fetching = accounts.filter(({ incoming }) => incoming !== null);
  // Where mail is only sent, what is repeated is something else, unless it says otherwise.
  if (fetching.length === 0 && accounts.some(({ outgoing }) => outgoing !== null))
    return of.has('check') && isOfMail(label.text);
  return (
    // "Fetch every 15 minutes" may fetch anything.
    (isChecking && (speaksOf('mail', label.text) || (isOfMail(label.text) && saysMail(`${page.about} ${headings}`)))) ||
    (fetching.length > 0 && (isChecking || isOfMail(label.text) || sharesHeading(candidate, fetching))) ||
    // "Refresh view" in a web mail client; not "Refresh the clock".
    (coverage(label.text) >= 0.75 && !of.has('part') && (saysMail(headings) || page.isMailClient()))
  );
}

const sharesHeading = ({ section }: Candidate, accounts: readonly AccountParts[]): boolean =>
  accounts.some((account) => membersOf(account).some((member) => member.section?.by === section?.by));

/** The interval a control shows, in minutes; `null` where the unit or the number cannot be told. */
function minutesOf({ control, label, smaller }: Candidate): number | null {
  const context = [label.after, label.text, control.hints];
  let minutes = minutesOfNumber(control.text, control.kind === 'choice' ? context : [...context, control.placeholder]);
  for (const part of smaller) {
    const more = minutesOfNumber(part.text.trim() || '0', [part.label.after, part.label.text]);
    minutes = minutes === null || more === null ? null : minutes + more;
  }
  return minutes;
}

/** Reads addresses and interval into the draft. */
export function readIdentity({ from, replyTo, interval }: AccountParts, draft: Draft): void {
  if (from) {
    const local = from.control.text.trim();
    const text = from.domain && !local.includes('@') && local !== '' ? `${local}@${from.domain.text.trim()}` : local;
    draft.put('identity.from', parseAddress(text), from, text);
    if (from.domain) draft.sources.set('identity.from', [from, { ...from, control: from.domain }]);
  }
  if (replyTo) draft.put('identity.replyTo', parseAddress(replyTo.control.text), replyTo);
  if (!interval) return;
  draft.put('checkIntervalMinutes', minutesOf(interval), interval);
  if (interval.smaller.length > 0)
    draft.sources.set('checkIntervalMinutes', [
      interval,
      ...interval.smaller.map((control) => ({ ...interval, control })),
    ]);
}
