/**
 * Which server a control speaks of: the one mail is fetched from, the one it is sent through, or a third that is no
 * mail server of a person.
 */
import type { Section } from '../controls/heading';
import { fold, has } from './words';

export type Side = 'incoming' | 'outgoing' | 'third';

/** Names of protocols and servers that are no part of a mail account. They are the same in every language. */
const third =
  / (sieve|managesieve|ldaps?|active directory|directory|caldav|carddav|webdav|proxy|socks\d?|database|datenbank|mysql|mariadb|postgres|postgresql|mongodb?|sql|redis|ftps?|sftp|ssh|scp|xmpp|jabber|syslog|snmp|radius|kerberos|smb|cifs|nfs|rsync|nntp|ntp|listen|listener|listeners|listening|bind|helo|ehlo|s3|mqtt|amqp|kafka|ical|rss|feed|jdbc|oracle|memcached?|elasticsearch|saml|oauth|irc|matrix|sip|vpn|dns) /;
/** Other ways of fetching mail: they stand beside IMAP in headings over both. */
const otherAccess = / (jmap|ews|exchange|activesync) /;
const strongIncoming = / (imap4?|imaps|imap4rev1|pop3?|pop3s|pops) /;
const strongOutgoing = / (e?smtps?|smtpd) /;

/** What a text says about the side; `null` where it says nothing or both. */
export function sideOfText(folded: string): Side | null {
  if (folded === '') return null;
  if (third.test(folded)) return 'third';
  const [incoming, outgoing] = [strongIncoming.test(folded), strongOutgoing.test(folded)];
  if (incoming !== outgoing) return incoming ? 'incoming' : 'outgoing';
  if (incoming) return null;
  if (otherAccess.test(folded)) return 'third';
  const [weakIncoming, weakOutgoing] = [has('incoming', folded), has('outgoing', folded)];
  return weakIncoming === weakOutgoing ? null : weakIncoming ? 'incoming' : 'outgoing';
}

const incomingHint = / (imap|imaps|pop|pop3|incoming|inbound|in|recv|receive|fetch|inbox) /;
const outgoingHint = / (smtp|smtps|outgoing|outbound|out|send|sending|sender|mta|submission) /;

/** What names and ids say. */
export function sideOfHints(hints: string): Side | null {
  if (third.test(hints) || otherAccess.test(hints)) return 'third';
  const [incoming, outgoing] = [incomingHint.test(hints), outgoingHint.test(hints)];
  return incoming === outgoing ? null : incoming ? 'incoming' : 'outgoing';
}

/** A side and how near it was said: 3 in the control's own words, 2 in its own heading, 1 further out, 0 not at all. */
export interface SideEvidence {
  readonly side: Side | null;
  readonly strength: 0 | 1 | 2 | 3;
}

/** The side by a control's own words, else by the innermost heading that says one. */
export function sideOf(label: string, hints: string, section: Section | null): SideEvidence {
  const own = sideOfText(fold(label)) ?? sideOfHints(hints);
  if (own) return { side: own, strength: 3 };
  let level = 0;
  for (let at = section; at && level < 8; at = at.outer, level += 1) {
    const side = sideOfText(fold(at.text));
    if (side) return { side, strength: level === 0 ? 2 : 1 };
  }
  return { side: null, strength: 0 };
}

/** `imap` or `pop`, where a text names exactly one of them. */
export function protocolOfText(folded: string): 'imap' | 'pop' | null {
  const imap = / (imap4?|imaps|imap4rev1) /.test(folded);
  const pop = / (pop3?|pop3s|pops) /.test(folded);
  return imap === pop ? null : imap ? 'imap' : 'pop';
}
