/** What the controls about encryption of one connection mean together. Option texts decide, never option numbers. */
import type { Port, Security } from '../../model/settings';
import { fold, has, is, spans } from './words';

/**
 * What one text says of encryption. `tls` is TLS of a kind the text leaves open, `some` encryption without a kind,
 * `several` names kinds that exclude each other.
 */
export type SecurityWord = Security | 'tls' | 'some' | 'several';

const starttls = / (start ?tls|starttls|stls) /;
const ssl =
  / (ssl|ssl3|smtps|imaps|pop3s|implicit|implicit tls|alternate port|ssl tls|tls ssl|tls wrapper|on connect) /;
const tls = / tls(v?1| ?1 [0-3])? /;

const foldKinds = (text: string): string => fold(text.replace(/\bstart[-_ ]?tls\b/gi, 'starttls'));

/** Reads one option, or the label of a switch; `null` for a text that has nothing to do with encryption. */
export function securityWord(text: string): SecurityWord | null {
  const folded = foldKinds(text);
  if (folded === '') return null;
  const [isStart, isSsl, isTls] = [starttls.test(folded), ssl.test(folded), tls.test(folded)];
  const isNone = has('none', folded);
  if (has('ifOffered', folded)) return 'optional';
  if (isNone) {
    // "No encryption", "No SSL" and "Do not use TLS" are none; "None/STARTTLS" is two kinds.
    if (isStart) return 'several';
    if (!isSsl && !isTls) return 'none';
    return is('none', folded) || / (no|not|without|kein|keine|ohne|sans|sin|senza|sem|不使用|なし) /.test(folded)
      ? 'none'
      : 'several';
  }
  if (isStart) return isSsl && !/ (tls starttls|starttls tls) /.test(folded) ? 'several' : 'starttls';
  if (isSsl) return 'ssl';
  if (isTls) return 'tls';
  if (has('required', folded)) return 'some';
  return null;
}

/** Whether the options of a choice are kinds of encryption. */
export function areSecurityOptions(options: readonly string[]): boolean {
  const words = options.map((option) => securityWord(option) ?? bareTransport(option)).filter((word) => word !== null);
  const kinds = new Set(words);
  const named = words.some((word) => word === 'ssl' || word === 'starttls' || word === 'tls' || word === 'several');
  return kinds.size >= 2 && named && words.length >= options.length - 1;
}

/** "SMTP" beside "SMTP+SSL" and "SMTP+STARTTLS" is SMTP without encryption. */
const bareTransport = (option: string): 'none' | null => (/^ (smtp|imap|pop3?) $/.test(fold(option)) ? 'none' : null);

/** One control about encryption. */
export type SecurityControl =
  | { readonly kind: 'choice'; readonly text: string; readonly options: readonly string[] }
  | { readonly kind: 'switch'; readonly label: string; readonly on: boolean | null };

/** Ports on which TLS starts with the first byte, and those on which it starts by command. */
const implicitPorts: readonly Port[] = [993, 995, 465];
const commandPorts: readonly Port[] = [587, 143, 110, 25];

type Meaning = Security | 'cannot-tell' | null;

/**
 * The encryption of one connection.
 *
 * @param controls the controls about it, in document order
 * @param port the port beside them, where one was read
 * @returns `null` where no control says anything about encryption
 */
export function securityOf(controls: readonly SecurityControl[], port: Port | null): Meaning {
  const meanings = controls.map((control) => (control.kind === 'choice' ? ofChoice(control, port) : null));
  const said = meanings.filter((meaning) => meaning !== null);
  const switches = controls.filter((control) => control.kind === 'switch');
  const bySwitches = switches.length > 0 ? ofSwitches(switches, port) : null;
  if (bySwitches !== null) said.push(bySwitches);
  const kinds = new Set(said);
  if (kinds.size <= 1) return said[0] ?? null;
  // A switch that turns encryption on at all, beside the choice of its kind.
  if (bySwitches === 'none' && said.length > 1)
    return kinds.has('starttls') && !kinds.has('ssl') ? 'starttls' : 'cannot-tell';
  const definite = [...kinds].filter((kind) => kind !== 'none' && kind !== 'cannot-tell');
  if (definite.length === 1 && definite[0]) return definite[0];
  return settledByPort(port);
}

const settledByPort = (port: Port | null): Meaning =>
  port !== null && implicitPorts.includes(port) ? 'ssl' : 'cannot-tell';

function ofChoice(control: { text: string; options: readonly string[] }, port: Port | null): Meaning {
  const word = securityWord(control.text) ?? (areSecurityOptions(control.options) ? bareTransport(control.text) : null);
  if (word === null) return control.text === '' ? 'cannot-tell' : null;
  switch (word) {
    case 'none':
    case 'ssl':
    case 'starttls':
    case 'optional':
      return word;
    case 'tls':
      return kindOfTls(control.options, port);
    case 'some':
    case 'several':
      return settledByPort(port);
  }
}

/** What "TLS" means among the other options: law of the requirements' "Reading values". */
function kindOfTls(options: readonly string[], port: Port | null): Meaning {
  const words = new Set(options.map(securityWord));
  // "STARTTLS or unencrypted" offers STARTTLS as well.
  if (options.some((option) => starttls.test(foldKinds(option)))) return 'ssl';
  if (words.has('ssl')) return 'starttls';
  return port !== null && commandPorts.includes(port) ? 'starttls' : 'ssl';
}

/** Whether a label turns off the encryption it names; a "not" after the name may be about something else. */
function negatesKind(folded: string): boolean {
  const [negation] = spans(['negation'], folded);
  if (!negation) return false;
  const after = folded.slice(negation.end);
  return ssl.test(after) || tls.test(after) || has('security', after);
}

function ofSwitches(switches: readonly Extract<SecurityControl, { kind: 'switch' }>[], port: Port | null): Meaning {
  let [sslOn, tlsOn, disabled, off, unclear] = [false, false, false, false, false];
  let negative = false;
  for (const { label, on } of switches) {
    const folded = fold(label);
    const word = securityWord(label);
    if (on === null) {
      unclear = true;
    } else if (has('negation', folded) && starttls.test(foldKinds(label))) {
      negative = true;
      disabled = on;
    } else if (has('negation', folded)) {
      // "Do not use SSL": ticked it is none; otherwise nothing says which kind is used instead.
      if (on && negatesKind(folded)) off = true;
      else unclear = true;
    } else if (!on) off = true;
    else if (word === 'starttls' || (word === 'tls' && switches.length > 1)) tlsOn = true;
    else if (word === 'tls') {
      if (port !== null && commandPorts.includes(port)) tlsOn = true;
      else sslOn = true;
    } else sslOn = true;
  }
  if (unclear) return 'cannot-tell';
  if (sslOn && tlsOn) return settledByPort(port);
  if (sslOn) return 'ssl';
  if (tlsOn) return 'starttls';
  if (negative) return disabled ? 'none' : 'optional';
  return off ? 'none' : null;
}
