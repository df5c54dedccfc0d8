/** Whether a group of controls is about a mail server of a person at all, and about which. */
import { type Candidate, headingWords } from './candidate';
import type { Nearby } from './nearby';
import { areSecurityOptions } from './security';
import { type Above, belongTogether, type ServerGroup } from './servers';
import { type Side, sideOfText } from './side';
import { fold, has } from './words';

/** Ports of mail, and of servers that ask for the same things. */
const incomingPorts = new Set(['993', '995', '143', '110']);
const outgoingPorts = new Set(['465', '587', '25', '2525']);
const otherPorts = new Set([
  '389',
  '636',
  '3306',
  '5432',
  '22',
  '21',
  '990',
  '3128',
  '8080',
  '8443',
  '80',
  '443',
  '4190',
  '1433',
  '27017',
  '6379',
  '445',
  '873',
  '5222',
  '5269',
  '1080',
  '3268',
  '3269',
  '88',
  '1812',
  '514',
  '161',
  '53',
  '123',
]);

/** A group with its side, and whether what speaks for mail outweighs what speaks against it. */
export interface JudgedGroup {
  readonly group: ServerGroup;
  readonly side: 'incoming' | 'outgoing';
}

/** What the whole page says. */
export interface PageWords {
  /** Title, address path and the like, folded. */
  readonly about: string;
  /** Whether a web mail client was recognised, or the page calls itself one. */
  readonly isMailClient: boolean;
  readonly nearby: Nearby;
}

/**
 * Judges all groups of a page: what is another server, or what nobody can tell, is left out. A server that says
 * nothing of itself, in one form with one mail is sent through, is the one mail is fetched from, and the other way
 * round.
 */
export function judgeGroups(groups: readonly ServerGroup[], page: PageWords, above: Above): JudgedGroup[] {
  const judged: JudgedGroup[] = [];
  const open: ServerGroup[] = [];
  for (const group of groups) {
    const said = saidSide(group);
    if (said === 'third') continue;
    const side = said ?? sideByValues(group);
    if (mailEvidence(group, said, page) >= 3 && side) judged.push({ group, side });
    else if (said === null && group.host && !otherPorts.has(textOf(group, 'port'))) open.push(group);
  }
  const sure = [...judged];
  for (const group of open) {
    const partners = sure.filter(
      ({ group: { host } }) => host && group.host && belongTogether(host, group.host, above),
    );
    const [partner] = partners;
    if (partner && partners.length === 1)
      judged.push({ group, side: partner.side === 'outgoing' ? 'incoming' : 'outgoing' });
    else if (mailEvidence(group, null, page) >= 3) {
      const side = sideByContext(group, page);
      if (side) judged.push({ group, side });
    }
  }
  return judged;
}

/** The side that the members' own words and headings say, weighed by nearness. */
function saidSide(group: ServerGroup): Side | null {
  const weights = new Map<Side, number>();
  for (const member of group.members) {
    const { side, strength } = member.side;
    if (!side) continue;
    const weight = strength * (member === group.host ? 3 : member.guess.field === 'protocol' ? 3 : 1);
    weights.set(side, (weights.get(side) ?? 0) + weight);
  }
  let best: Side | null = null;
  for (const [side, weight] of weights) if (weight > (best ? (weights.get(best) ?? 0) : 0)) best = side;
  return best;
}

function mailEvidence(group: ServerGroup, said: Side | null, page: PageWords): number {
  let points = said ? 2 : 0;
  const strong = group.members.some((member) =>
    /\b(imap|pop3?|smtp)/i.test(`${member.label.text} ${member.control.hints}`),
  );
  if (strong) points += 2;
  if (group.members.some((member) => member.guess.field === 'protocol')) points += 2;
  const port = textOf(group, 'port');
  if (incomingPorts.has(port) || outgoingPorts.has(port)) points += port === '25' ? 1 : 2;
  if (otherPorts.has(port)) points -= 4;
  const host = group.host?.control.text.toLowerCase() ?? '';
  if (/(^|[./@-])(imap|pop3?|smtp|mail|mx|mailhost|webmail|exchange)[\d.-]/.test(host)) points += 2;
  if (group.members.some((member) => member.guess.field === 'security' && areSecurityOptions(member.control.options)))
    points += 1;
  if (has('mail', headings(group))) points += 2;
  if (group.host && has('mail', fold(group.host.label.text))) points += 2;
  if (has('mail', page.about)) points += 1;
  if (points < 3 && group.host && formSaysMail(group.host, page)) points += 2;
  if (page.isMailClient) points += 2;
  if (thirdOutside(group)) points -= 3;
  return points;
}

/** Whether the form around a server speaks of messages and the like. */
const formSaysMail = (host: Candidate, page: PageWords): boolean =>
  page.nearby.find(host.control.element, (text) =>
    text.length > 200 ? has('mail', text) : has('mail', text) || null,
  ) ?? false;

const headings = (group: ServerGroup): string => headingWords((group.host ?? group.members[0])?.section ?? null, 4);

/** Whether a heading further out speaks of a server that is no mail server. */
function thirdOutside(group: ServerGroup): boolean {
  let level = 0;
  for (let at = (group.host ?? group.members[0])?.section ?? null; at && level < 4; at = at.outer, level += 1) {
    if (sideOfText(fold(at.text)) === 'third') return true;
  }
  return false;
}

function textOf(group: ServerGroup, field: 'port' | 'host'): string {
  return group.members.find((member) => member.guess.field === field)?.control.text.trim() ?? '';
}

function sideByValues(group: ServerGroup): 'incoming' | 'outgoing' | null {
  const port = textOf(group, 'port').replace(/\D.*$/, '');
  if (incomingPorts.has(port)) return 'incoming';
  if (outgoingPorts.has(port)) return 'outgoing';
  const host = textOf(group, 'host').toLowerCase();
  const [incoming, outgoing] = [
    /(^|[./@-])(imap|pop3?)[\d.-]/.test(host),
    /(^|[./@-])(smtp|relay|mailout)[\d.-]/.test(host),
  ];
  return incoming === outgoing ? null : incoming ? 'incoming' : 'outgoing';
}

/** Where neither words nor values say it: what the page is about. */
function sideByContext(group: ServerGroup, page: PageWords): 'incoming' | 'outgoing' | null {
  const text = `${headings(group)} ${page.about}`;
  const side = sideOfText(text);
  if (side === 'incoming' || side === 'outgoing') return side;
  if (!group.host) return null;
  return page.nearby.find(group.host.control.element, (near) => {
    if (incomingWords.test(near)) return outgoingWords.test(near) ? null : 'incoming';
    return outgoingWords.test(near) ? 'outgoing' : has('interval', near) ? 'incoming' : null;
  });
}

const incomingWords = / (imap4?|imaps|pop3|pop) /;
const outgoingWords = / (smtps?) /;
