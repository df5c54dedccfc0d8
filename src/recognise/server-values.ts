/** The values of one server, from the controls that belong to it. */
import { oneLine } from '../model/one-line';
import { parsePort } from '../model/port';
import type { SettingReading } from '../model/reading';
import { hidePassword, isPortBehind, isScheme, parseServerText } from '../model/server-text';
import type { Port, Protocol, Security, SettingName, SettingValues } from '../model/settings';
import { authenticationOf } from './authentication';
import { type Candidate, sectionTexts } from './candidate';
import type { JudgedGroup, PageWords } from './evidence';
import type { Field } from './field';
import { mailPort } from './field-shape';
import { areSecurityOptions, type SecurityControl, securityOf, securityWord } from './security';
import { protocolOfText } from './side';
import { denies, said } from './words';

/** Settings while they are gathered. */
export class Draft {
  readonly settings: { [N in SettingName]?: SettingReading<N> } = {};
  readonly cannotTell = new Set<SettingName>();
  /** The controls that each setting was read from, told or not. */
  readonly sources = new Map<SettingName, readonly Candidate[]>();

  /** Keeps a value with where it was read; `null` is a control whose meaning is ambiguous. */
  put<N extends SettingName>(name: N, value: SettingValues[N] | null, from: Candidate, text = from.control.text): void {
    if (name in this.settings) return;
    if (!this.sources.has(name)) this.sources.set(name, [from]);
    if (value === null) {
      this.cannotTell.add(name);
      return;
    }
    const reading: SettingReading<N> = {
      value,
      text: oneLine(from.guess.field === 'host' ? hidePassword(text) : text),
      label: from.label.text,
      section: sectionTexts(from.section),
    };
    Object.assign(this.settings, { [name]: reading });
  }
}

/** Of several controls for the same thing the surest; then the one in front, then the first. */
function pick(members: readonly Candidate[], field: Field): Candidate | null {
  let best: Candidate | null = null;
  for (const member of members) {
    if (member.guess.field !== field) continue;
    if (!best || rank(member) > rank(best)) best = member;
  }
  return best;
}

const rank = (candidate: Candidate) =>
  candidate.guess.score + (candidate.control.shown === 'front' ? 2 : 0) + (candidate.control.editable ? 1 : 0);

/** Loopback and private addresses, and names without a dot: a site's own inside address. */
const inside =
  /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|\[?::1|\[?f[cd][0-9a-f]{2}:|[^.:]+$)/;

/** Reads a server's settings into the draft. */
export function readServer({ group, side }: JudgedGroup, draft: Draft, page: PageWords): void {
  const { host, members } = group;
  const isOpen = !members.some(({ guess }) => guess.field === 'port' || guess.field === 'security');
  const portControl = portOfServer(ofProtocol(members)) ?? members.find(offersPorts) ?? null;
  let port = portControl ? portOf(portControl) : null;
  const typed = hidePassword(host?.control.text.trim() ?? '');
  const hostText = host && typed !== '' ? withAddons(host, typed, isOpen ? page.around : null) : typed;
  const separate =
    typeof port === 'number' && !/[:/}]\d+\b/.test(hostText.replace(/^[a-z+\d]+:\/\//i, '')) ? port : null;
  const parsed = host && hostText !== '' ? parseServerText(firstServer(hostText)) : null;
  if (host) {
    const name = parsed?.host ?? '';
    const hidden = !host.control.editable && name !== '' && inside.test(name);
    draft.put(`${side}.host`, hidden ? null : name, host);
  }
  if (portControl && (port !== '' || parsed?.port === null || !parsed)) draft.put(`${side}.port`, port, portControl);
  if (host && parsed?.port !== null && parsed?.port !== undefined) {
    draft.put(`${side}.port`, parsed.port, host, hostText);
    port = typeof port === 'number' ? port : parsed.port;
  }

  const protocol = readProtocol(members, side, draft, page);
  readSecurity(members, side, port, draft, protocol);
  if (host && hostText !== '') {
    const scheme =
      separate === null ? parsed?.security : parseServerText(`${firstServer(hostText)}:${separate}`).security;
    if (scheme) putScheme(draft, side, scheme, host, hostText);
    if (side === 'incoming' && parsed?.protocol) draft.put('incoming.protocol', parsed.protocol, host, hostText);
  }
  const username = pick(members, 'username');
  if (username) draft.put(`${side}.username`, username.control.text.trim(), username);
  else if (host && parsed?.username) draft.put(`${side}.username`, parsed.username, host);
  if (side === 'incoming') {
    const prefix = pick(members, 'pathPrefix');
    if (prefix) draft.put('incoming.pathPrefix', prefix.control.text.trim(), prefix);
  } else readAuthentication(members, draft);
}

/** The control of the port; where a choice shows none, as "other", the line beside it. */
function portOfServer(members: readonly Candidate[]): Candidate | null {
  const port = pick(members, 'port');
  if (port?.control.kind !== 'choice' || /\d{2,5}/.test(port.control.text)) return port;
  return members.find(({ guess, control }) => guess.field === 'port' && control.kind === 'text') ?? port;
}

/** Without the lines that are of another protocol than the one chosen: a printer has a port for each. */
function ofProtocol(members: readonly Candidate[]): readonly Candidate[] {
  const chosen = protocolOfText(pick(members, 'protocol')?.control.text ?? '');
  const isOfOther = ({ label }: Candidate) => (protocolOfText(label.text) ?? chosen) !== chosen;
  return chosen === null ? members : members.filter((member) => !isOfOther(member));
}

/** What is typed, with a scheme before its line and a port behind it: "imaps://" [mail.example.com] ":993". */
function withAddons({ control }: Candidate, typed: string, around: PageWords['around'] | null): string {
  const { text, after } = control.label;
  const before = isScheme(text) ? text : (around?.(control) ?? '');
  const behind = isPortBehind(after) ? after.replace(' ', '') : '';
  return `${isScheme(before) ? before : ''}${typed}${behind}`;
}

/** Of a list of servers ("a:25;b:25") the first. */
const firstServer = (text: string) => text.split(/[;,\s]+/)[0] ?? '';

/** A scheme says which encryption; where a control says another, nobody can tell. */
function putScheme(draft: Draft, side: 'incoming' | 'outgoing', scheme: Security, host: Candidate, text: string): void {
  const name = `${side}.security` as const;
  const said = draft.settings[name]?.value;
  if (said !== undefined && said !== scheme) {
    delete draft.settings[name];
    draft.cannotTell.add(name);
    return;
  }
  draft.put(name, scheme, host, text);
}

/** "993 – IMAP over SSL": a list of protocols, or of kinds of encryption, with the port of each. */
const offersPorts = ({ guess, control: { kind, options } }: Candidate): boolean =>
  kind === 'choice' &&
  (guess.field === 'protocol' || guess.field === 'security') &&
  options.length > 1 &&
  options.every((option) => mailPort.test(/(?<!\d)\d{2,5}(?!\d)/.exec(option)?.[0] ?? ''));

/** `null` where a list of ports shows none. */
function portOf(candidate: Candidate): Port | null {
  const text = candidate.control.text.trim();
  if (candidate.control.kind !== 'choice') return parsePort(text);
  const number = /\d{2,5}/.exec(text);
  return number ? parsePort(number[0]) : null;
}

function readProtocol(
  members: readonly Candidate[],
  side: 'incoming' | 'outgoing',
  draft: Draft,
  page: PageWords,
): Candidate | null {
  const control = pick(members, 'protocol');
  if (side === 'outgoing') return control;
  if (control) {
    const { kind, on, text } = control.control;
    const named = protocolOfText(control.label.text);
    const other = named === 'imap' ? 'pop' : 'imap';
    if (kind !== 'switch') draft.put('incoming.protocol', protocolOfText(text), control);
    else draft.put('incoming.protocol', on === null ? null : on ? named : other, control, control.label.text);
    return control;
  }
  const named = namedProtocol(members);
  if (named) draft.put('incoming.protocol', named.protocol, named.by, named.text);
  const [member] = members;
  if (named || !member) return null;
  const near = page.nearby.find(member.control, (text) =>
    / (imap4?|imaps|pop3?|pop3s) /.test(text) ? (protocolOfText(text) ?? 'both') : null,
  );
  // "Remote POP server settings" may be what the page is called.
  const told = near ?? protocolOfText(page.title);
  if (told === 'imap' || told === 'pop') draft.put('incoming.protocol', told, member, told.toUpperCase());
  return null;
}

/** The protocol by the words of the controls, then of their headings, nearest first. */
function namedProtocol(members: readonly Candidate[]): { protocol: Protocol; by: Candidate; text: string } | null {
  for (const text of [(member: Candidate) => member.label.text, (member: Candidate) => member.control.hints]) {
    const protocols = new Map<Protocol, Candidate>();
    for (const member of members) {
      const protocol = protocolOfText(text(member));
      if (protocol) protocols.set(protocol, member);
    }
    const [only] = protocols;
    if (protocols.size > 1) return null;
    if (only) return { protocol: only[0], by: only[1], text: only[1].label.text };
  }
  const [member] = members;
  let level = 0;
  for (let at = member?.section ?? null; member && at && level < 6; at = at.outer, level += 1) {
    const protocol = protocolOfText(at.text);
    if (protocol) return { protocol, by: member, text: at.text };
  }
  return null;
}

function readSecurity(
  members: readonly Candidate[],
  side: 'incoming' | 'outgoing',
  port: Port | null,
  draft: Draft,
  protocol: Candidate | null,
): void {
  const found = members.filter((member) => member.guess.field === 'security');
  // "IMAP over SSL", "POP3S": the choice of the protocol says it, and so does "smtps" where it is typed; or "993, SSL".
  const told = [protocol, pick(members, 'port')].find((one) => one !== null && namesSecurity(one)) ?? null;
  const name = `${side}.security` as const;
  if (found.length > 0) draft.sources.set(name, found);
  const meaning = securityOf([...found.map(securityControl), ...(told ? [choiceOf(told)] : [])], port);
  const teller =
    found.find((member) => member.control.kind === 'choice') ??
    found.find((member) => member.control.on) ??
    found[0] ??
    told;
  if (meaning === null || !teller) return;
  const text = teller.control.kind === 'switch' ? teller.label.text : teller.control.text;
  draft.put(name, meaning === 'cannot-tell' ? null : meaning, teller, text);
}

/** Of a list that is closed, or a line, what is shown has to say it. */
const namesSecurity = ({ control: { kind, options, text } }: Candidate): boolean =>
  kind !== 'switch' &&
  (areSecurityOptions(options) || (options.length < 2 && /^(ssl|starttls)$/.test(securityWord(text) ?? '')));

const choiceOf = ({ control: { text, options } }: Candidate): SecurityControl => ({ kind: 'choice', text, options });

function securityControl(candidate: Candidate): SecurityControl {
  const { control, label } = candidate;
  const word = securityWord(control.text);
  const namesKinds = control.options.some((option) => /^(ssl|tls|starttls)$/.test(securityWord(option) ?? ''));
  // "STARTTLS? never, always": a switch that is made as a list.
  if (control.kind !== 'switch' && !namesKinds && (word === 'none' || word === 'some') && /tls|ssl/i.test(label.text))
    return { kind: 'switch', label: label.text, on: word === 'some' };
  if (control.kind !== 'switch') return choiceOf(candidate);
  // "Turn this off when using STARTTLS."
  const advice = /starttls/i.test(label.after) && !label.after.includes(label.text) ? ` (${label.after})` : '';
  return { kind: 'switch', label: label.text + advice, on: control.on };
}

function readAuthentication(members: readonly Candidate[], draft: Draft): void {
  const control = pick(members, 'authentication');
  if (!control) return;
  const { kind, text, on } = control.control;
  if (kind === 'switch') {
    // "Disable SMTP authentication".
    const isInverse = denies(said(control.label.text));
    draft.put('outgoing.authentication', on === null ? null : on !== isInverse, control, control.label.text);
    return;
  }
  draft.put('outgoing.authentication', authenticationOf(text, control.control.options), control);
}
