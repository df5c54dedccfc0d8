/** Whether a group of controls is about a mail server of a person at all, and about which. */
import { type Candidate, headingWords } from './candidate';
import { isUnder } from './control';
import { coverage } from './coverage';
import type { Nearby } from './nearby';
import type { Page } from './page';
import { areSecurityOptions } from './security';
import { belongTogether, type ServerGroup } from './servers';
import { type Side, sideOfText } from './side';
import { purposesOf, speaksOf } from './words';

/** Ports of mail, and of servers that ask for the same things. */
const incomingPort = /^(993|995|143|110)$/;
const outgoingPort = /^(465|587|25|2525)$/;
const otherPort =
  /^(631|5060|5061|9100|389|636|3306|5432|6667|6697|22|21|990|3128|8080|8443|80|443|4190|1433|27017|6379|445|873|5222|5269|1080|3268|3269|88|1812|514|161|53|123)$/;

/** A group with its side, and whether what speaks for mail outweighs what speaks against it. */
export interface JudgedGroup {
  readonly group: ServerGroup;
  readonly side: 'incoming' | 'outgoing';
}

/** What the whole page says. */
export interface PageWords {
  /** Title, address path and the like. */
  readonly about: string;
  /** What the page is called: of `about` that which a person sees. */
  readonly title: string;
  /** Whether a web mail client was recognised, or the page calls itself one. */
  readonly isMailClient: () => boolean;
  readonly nearby: Nearby;
  /** The text beside the box that a control stands in. */
  readonly around: Page['around'];
  /** Whether one control alone asks for an address that mail is sent from. */
  readonly hasOneAddress: boolean;
}

/**
 * Judges all groups of a page: what is another server, or what nobody can tell, is left out. A server that says
 * nothing of itself, in one form with one mail is sent through, is the one mail is fetched from, and the other way
 * round.
 */
export function judgeGroups(groups: readonly ServerGroup[], page: PageWords, gathered: Page): JudgedGroup[] {
  const judged: JudgedGroup[] = [];
  const amongMany = isCrowded(groups);
  const evidence = (group: ServerGroup, side: Side | null) => mailEvidence(group, side, page, amongMany);
  const open: ServerGroup[] = [];
  for (const group of groups) {
    if (isBare(group) && !isBesideSender(group, page)) continue;
    const own = saidSide(group);
    if (own === 'third') continue;
    const side = own ?? sideByValues(group) ?? sharedSide(group);
    if (side && evidence(group, own) >= 3) judged.push({ group, side });
    else if (own === null && group.host && !otherPort.test(textOf(group, 'port'))) open.push(group);
  }
  const sure = [...judged];
  for (const group of open) {
    if (sure.length > 0 && group.host && !isNothingElse(group.host, sure)) continue;
    const partners = sure.filter(
      ({ group: { host } }) => host && group.host && belongTogether(host, group.host, gathered),
    );
    const side =
      partners.length === 1
        ? partners[0]?.side === 'outgoing'
          ? 'incoming'
          : 'outgoing'
        : evidence(group, null) >= 3
          ? sideByContext(group, page)
          : null;
    if (side) judged.push({ group, side });
  }
  return judged;
}

/**
 * Whether a server's label says no more than that it is one, and so does its own heading, unless that stands over the
 * others too: "Alarm server" is of something that no word is known for.
 */
function isNothingElse(host: Candidate, others: readonly JudgedGroup[]): boolean {
  if (coverage(host.label.text) < 0.75) return false;
  const head = headOf(host);
  return (
    head === null ||
    coverage(head.text) >= 0.75 ||
    others.some(({ group }) => isUnder(lead(group)?.section ?? null, head))
  );
}

/** The nearest heading that is not the label itself. */
const headOf = ({ label, section }: Candidate) => (section?.text === label.text ? section.outer : section);

/** A lone server's name that is empty, or that nothing says what it serves, is a filter or a list of something. */
const isBare = ({ host, members }: ServerGroup) =>
  host !== null &&
  (host.control.text.trim() === ''
    ? !has(members, /^(port|username|password)$/) && (host.side.strength < 2 || isToAdd(host))
    : !has(members, /^(port|security|username|password)$/) &&
      host.side.side === null &&
      host.shared === undefined &&
      members.length < 2);

/** "Add host": a line to make a list longer. */
const isToAdd = ({ label, side }: Candidate) => side.strength < 3 && purposesOf(label.text).has('keep');

const has = (members: readonly Candidate[], fields: RegExp) => members.some(({ guess }) => fields.test(guess.field));

/** "Mail server" and "Mail sender", and nothing else: for messages that a machine sends. */
const isBesideSender = (group: ServerGroup, page: PageWords) =>
  page.hasOneAddress && group.host !== null && saysMail(group.host.label.text) && sideByValues(group) === 'outgoing';

/** What a heading says that stands over other servers too. */
function sharedSide({ members }: ServerGroup): JudgedGroup['side'] | null {
  const side = members.find(({ shared }) => shared)?.shared;
  return side && side !== 'third' ? side : null;
}

/** The side that the members' own words and headings say, weighed by nearness. */
function saidSide({ host, members }: ServerGroup): Side | null {
  const weights = { incoming: 0, outgoing: 0, third: 0 };
  for (const member of members) {
    const { side, strength } = member.side;
    if (side) weights[side] += strength * (member === host || member.guess.field === 'protocol' ? 3 : 1);
  }
  const byValues = sideByValues({ host, members });
  if (byValues) weights[byValues] += 3;
  if (members.some(({ guess }) => guess.field === 'authentication')) weights.outgoing += 1;
  let best: Side | null = null;
  for (const side of ['incoming', 'outgoing', 'third'] as const)
    if (weights[side] > (best ? weights[best] : 0)) best = side;
  return best;
}

/** Whether a page has servers for many things. */
const isCrowded = (groups: readonly ServerGroup[]) => groups.filter(({ host }) => host !== null).length > 2;

function mailEvidence(group: ServerGroup, side: Side | null, page: PageWords, amongMany: boolean): number {
  const { host, members } = group;
  const port = textOf(group, 'port');
  const headings = headingWords(lead(group)?.section ?? null, 4);
  // That a server asks for a log-in tells its side, and of no mail.
  const isSaid = side !== null && (sideByValues(group) === side || members.some((member) => member.side.side === side));
  let points = isSaid ? 2 : 0;
  const count = (holds: unknown, worth: number) => {
    if (holds) points += worth;
  };
  count(
    members.some(({ label, control }) => /\b(imap|pop3?|smtp)/i.test(`${label.text} ${control.hints}`)),
    2,
  );
  count(
    members.some(({ guess }) => guess.field === 'protocol'),
    2,
  );
  count(incomingPort.test(port) || outgoingPort.test(port), port === '25' ? 1 : 2);
  count(otherPort.test(port), -4);
  count(/(^|[./@-])(imap|pop3?|smtp|mail|mx|mailhost|webmail|exchange)[\d.-]/i.test(host?.control.text ?? ''), 2);
  count(
    members.some(({ guess, control }) => guess.field === 'security' && areSecurityOptions(control.options)),
    1,
  );
  // "Text messages (SMS)" speaks of messages, and of no mail.
  const isOfMail = (text: string) => saysMail(text) && sideOfText(text) !== 'third';
  count(headings.split(' | ').some(isOfMail), 2);
  count(host && saysMail(host.label.text), 2);
  count(isOfMail(page.about), 1);
  count(points < 3 && host && !(amongMany && isUnderUnknown(host)) && formSaysMail(host, page), 2);
  count(points < 3 && page.isMailClient(), 2);
  count(
    headings.split(' | ').some((heading) => sideOfText(heading) === 'third'),
    -3,
  );
  return points;
}

/** Whether a text speaks of mail, or of a way to fetch or send it. */
export const saysMail = (text: string): boolean =>
  speaksOf('mail', text) || /\b(imap|smtp|pop3)\b|identit|身[份分]/i.test(text);

/**
 * Whether anything but names and numbers says that a server is one of mail: its labels or its headings; or, where it
 * has more than a name, the whole page.
 */
export const speaksOfMail = ({ host, members }: ServerGroup, page: PageWords): boolean =>
  saysMail(headingWords(lead({ host, members })?.section ?? null, 4)) ||
  members.some(
    ({ label, side, shared }) => saysMail(label.text) || /^(incoming|outgoing)$/.test(side.side ?? shared ?? ''),
  ) ||
  (has(members, /^(port|security)$/) && (saysMail(page.title) || page.isMailClient()));

const lead = ({ host, members }: ServerGroup) => host ?? members[0];

/** Whether a server's own heading says mostly what no word is known for, and nothing of mail: then that is what it is of. */
function isUnderUnknown(host: Candidate): boolean {
  const head = headOf(host);
  return head !== null && coverage(head.text) < 0.5 && !saysMail(head.text) && sideOfText(head.text) === null;
}

/** Whether the form around a server speaks of messages and the like. */
const formSaysMail = (host: Candidate, page: PageWords): boolean =>
  page.nearby.find(host.control, (text) => saysMail(text) || (text.length > 200 ? false : null)) ?? false;

const textOf = ({ members }: ServerGroup, field: 'port' | 'host'): string =>
  members.find(({ guess }) => guess.field === field)?.control.text.trim() ?? '';

function sideByValues(group: ServerGroup): JudgedGroup['side'] | null {
  const control = group.members.find(({ guess }) => guess.field === 'port')?.control;
  // A default that is shown says as much as what is typed over it.
  for (const text of control ? [control.text, control.placeholder] : []) {
    const port = text.trim().replace(/\D.*$/, '');
    if (incomingPort.test(port)) return 'incoming';
    if (outgoingPort.test(port)) return 'outgoing';
  }
  const host = textOf(group, 'host');
  const incoming = /(^|[./@-])(imap|pop3?)[\d.-]/i.test(host);
  return incoming === /(^|[./@-])(smtp|relay|mailout)[\d.-]/i.test(host) ? null : incoming ? 'incoming' : 'outgoing';
}

/** Where neither words nor values say it: what the page is about. */
function sideByContext(group: ServerGroup, page: PageWords): JudgedGroup['side'] | null {
  const side = sideOfText(`${headingWords(lead(group)?.section ?? null, 4)} ${page.about}`);
  if (side && side !== 'third') return side;
  if (!group.host) return null;
  return page.nearby.find(group.host.control, (near) => {
    const [incoming, outgoing] = [/ (imap4?|imaps|pop3?) /.test(near), / smtps? /.test(near)];
    if (incoming || outgoing) return incoming === outgoing ? null : incoming ? 'incoming' : 'outgoing';
    return speaksOf('interval', near) ? 'incoming' : null;
  });
}
