/** Addresses that mail is sent from and answered to, and how often mail is checked: what is no part of a server. */
import { parseAddress } from '../../model/address';
import type { Section } from '../controls/heading';
import { type AccountParts, accountFinder, emptyAccount, membersOf } from './accounts';
import { type Candidate, headingWords } from './candidate';
import type { PageWords } from './evidence';
import { namesSender } from './field';
import { minutesOfNumber } from './interval';
import type { Draft } from './server-values';
import { type Above, belongTogether } from './servers';
import { sideOfText } from './side';
import { fold, has } from './words';

/** Gives each account its addresses and its interval; makes an account where a page shows only these. */
export function addIdentity(
  accounts: AccountParts[],
  candidates: readonly Candidate[],
  page: PageWords,
  above: Above,
): void {
  const servers = [...accounts];
  const accountOf = accountFinder(servers, above);
  const ofField = (...fields: readonly string[]) =>
    candidates.filter((candidate) => fields.includes(candidate.guess.field));
  const replies = ofField('replyTo');
  const target = (candidate: Candidate, slot: 'from' | 'replyTo' | 'interval'): AccountParts | null => {
    if (servers.length > 0) return accountOf(candidate);
    const last = accounts[accounts.length - 1];
    if (last && (slot === 'interval' || last[slot] === null)) return last;
    const account = emptyAccount();
    accounts.push(account);
    return account;
  };
  const identities = [...ofField('from', 'address'), ...replies].sort((a, b) => a.order - b.order);
  for (const candidate of identities) {
    const slot = candidate.guess.field === 'replyTo' ? 'replyTo' : 'from';
    if (!isIdentity(candidate, replies, servers, page, above)) continue;
    if (slot === 'from' && isThird(candidate.section)) continue;
    const account = target(candidate, slot);
    if (!account) continue;
    const current = account[slot];
    if (!current || (servers.length > 0 && strength(candidate) > strength(current))) account[slot] = candidate;
  }
  for (const candidate of ofField('interval').sort((a, b) => b.guess.score - a.guess.score)) {
    if (!isMailInterval(candidate, accounts, page)) continue;
    const account = accounts.length > 1 && servers.length > 0 ? accountOf(candidate) : target(candidate, 'interval');
    if (account && !account.interval) account.interval = candidate;
  }
}

/** Of several addresses the one that is named as the sender's, then the one in front, then the surest. */
const strength = (candidate: Candidate) =>
  (namesSender(candidate.label, '') ? 10 : 0) +
  (looksLikeAddress(candidate) ? 20 : 0) +
  (candidate.control.shown === 'front' ? 5 : 0) +
  candidate.guess.score / 10;

function isThird(section: Section | null): boolean {
  return section !== null && sideOfText(fold(section.text)) === 'third';
}

/** Whether an address is one that mail is sent from, and not a customer's, a log-in's or a recipient's. */
function isIdentity(
  candidate: Candidate,
  replies: readonly Candidate[],
  servers: readonly AccountParts[],
  page: PageWords,
  above: Above,
): boolean {
  if (candidate.guess.score < 8 && servers.length > 0 && !sharesSection(candidate, servers)) return false;
  const headings = headingWords(candidate.section, 5);
  if (has('foreign', headings) && !has('identity', headings)) return false;
  if (servers.length === 0 && isMessage(candidate, page)) return false;
  const isMailPage = page.isMailClient || has('mail', page.about) || has('mail', headings);
  const inIdentity = has('identity', headings) || has('identity', page.about);
  if (servers.length > 0) return sharesForm(candidate, servers, above);
  if (candidate.guess.field === 'replyTo') return isMailPage || inIdentity || looksLikeAddress(candidate);
  const hasReply = replies.some((reply) => belongTogether(reply, candidate, above));
  if (namesSender(candidate.label, candidate.control.hints)) {
    return hasReply || ((isMailPage || inIdentity) && !has('foreign', page.about));
  }
  return hasReply || (page.isMailClient && inIdentity);
}

/** Whether the form is one for a single message: it asks for a subject. */
const isMessage = (candidate: Candidate, page: PageWords): boolean =>
  page.nearby.find(candidate.control.element, (text) =>
    has('subject', text) ? true : text.length > 160 ? false : null,
  ) ?? false;

const looksLikeAddress = (candidate: Candidate) =>
  candidate.control.type === 'email' || candidate.control.text.includes('@');

/** A plain address counts where it stands in the form of the account. */
const sharesForm = (candidate: Candidate, servers: readonly AccountParts[], above: Above): boolean =>
  servers.some((account) => membersOf(account).some((member) => belongTogether(candidate, member, above)));

const sharesSection = (candidate: Candidate, servers: readonly AccountParts[]): boolean =>
  servers.some((account) => membersOf(account).some((member) => member.section?.by === candidate.section?.by));

function isMailInterval(candidate: Candidate, accounts: readonly AccountParts[], page: PageWords): boolean {
  const label = fold(candidate.label.text);
  const headings = headingWords(candidate.section, 5);
  if (isThird(candidate.section)) return false;
  if (minutesOf(candidate) === null && candidate.control.kind === 'choice') return false;
  if (has('mail', label)) return true;
  if (accounts.some((account) => account.incoming !== null)) return true;
  return page.isMailClient || has('mail', headings) || has('mail', page.about);
}

/** The interval a control shows, in minutes; `null` where the unit or the number cannot be told. */
function minutesOf({ control, label }: Candidate): number | null {
  const context = [label.after, label.text, control.hints];
  return minutesOfNumber(control.text, control.kind === 'choice' ? context : [...context, control.placeholder]);
}

/** Reads addresses and interval into the draft. */
export function readIdentity(account: AccountParts, draft: Draft): void {
  const { from, replyTo, interval } = account;
  if (from) {
    const local = from.control.text.trim();
    const text = from.domain && !local.includes('@') && local !== '' ? `${local}@${from.domain.text.trim()}` : local;
    draft.put('identity.from', parseAddress(text), from, text);
  }
  if (replyTo) draft.put('identity.replyTo', parseAddress(replyTo.control.text), replyTo);
  if (interval) draft.put('checkIntervalMinutes', minutesOf(interval), interval);
}
