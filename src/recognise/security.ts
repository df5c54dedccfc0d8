/** What the controls about encryption of one connection mean together. Option texts decide, never option numbers. */
import type { Port, Security } from '../model/settings';
import { fold, labelWords } from './fold';
import { remembered } from './remember';
import { isOnly, purposesOf, said, speaksOf } from './words';

/**
 * What one text says of encryption. `tls` is TLS of a kind the text leaves open, `some` encryption without a kind,
 * `several` names kinds that exclude each other.
 */
export type SecurityWord = Security | 'tls' | 'some' | 'several';

const starttls = / (starttls|stls) /;
const ssl =
  / (ssl(v?[23])?|smtps|imaps|pop3s|secure (smtp|imap4?|pop3?)|implicit(ly)?( tls)?|alternate port|tls wrapper|on connect) /;
const tls = / (imap|pop3?|smtp)?tls(v?1| ?1 [0-3])? /;

/** A kind, and a sentence of at least three words that begins with a capital. */
const described = /^(SSL\/TLS|SSL|TLS|STARTTLS) (\p{Lu}\p{Ll}+ \S+ .*)$/u;

const foldKinds = (text: string): string => fold(labelWords(text.replace(/start[-_ ]?tls/gi, 'starttls')));

/** "STARTTLS for insecure connections": what the connection is before. */
const onConnection = /\b(for|on|over) (an? )?(insecure|unencrypted|plain(text)?) (connection|channel)s?\b/i;

/** "OpportunisticStartTLS" and "MandatoryStartTLS": one word of two. */
const withWord = /([a-z])(StartTLS)\b/g;

/** "SSL (auto-detect SSL version)": what is detected is no kind. */
const ofVersion = /[(（][^()（）]*(versi[oó]n|versione|versão|版本|バージョン)[^()（）]*[)）]/gi;

const certificate = /certifi|zertifi|证书|證書|証明書/i;

/** Whether a text that names no kind is about certificates, and whether they are looked at. */
function isOfProof(text: string): boolean {
  if (/ssl|tls/i.test(text) || speaksOf('optional', text)) return false;
  const purposes = purposesOf(text);
  return !purposes.has('condition') && (certificate.test(text) || purposes.has('proof'));
}

/** "SSL/TLS, encryption without validation", "TLS without certificate check": what follows the kind is of the certificate. */
function withoutProof(text: string): string {
  const [, kind = '', rest = ''] = /^(.*(?:ssl|tls)\w*[)）]?)(.+)$/is.exec(text) ?? [];
  const pieces = rest.split(/[,，;；:：(（]|\s[-–—]\s/);
  const kept = pieces.filter((piece) => !isOfProof(piece));
  return kept.length < pieces.length ? `${kind} ${kept.join(' ')}` : text;
}

/** Reads one option, or the label of a switch; `null` for a text that has nothing to do with encryption. */
export const securityWord = remembered((written): SecurityWord | null => {
  const text = withoutProof(written.replace(ofVersion, ' ').replace(onConnection, ' ').replace(withWord, '$1 $2'));
  const folded = foldKinds(text);
  if (folded === '' || (isOfProof(text) && speaksOf('none', text))) return null;
  // "TLS (begins by a command on a channel without encryption)": what stands in brackets explains it.
  const [head = '', note = ''] = text.split(/[(（]/, 2);
  // "Se" is a condition in some languages, and none in Spanish: a channel without encryption is where it begins.
  const isOfChannel = / canale? /.test(fold(note)) && !speaksOf('optional', note);
  const explains = isOfChannel || (said(note).hits.length > 2 && !purposesOf(note).has('condition'));
  if (/ssl|tls/i.test(head) && explains) return securityWord(head);
  // "STARTTLS Begins without encryption and changes to TLS": a sentence behind it explains it as well.
  const [, kind, sentence = ''] = described.exec(text) ?? [];
  const isOpen = speaksOf('optional', sentence) || purposesOf(sentence).has('condition');
  if (kind && !isOpen && (kind === 'STARTTLS' || !/starttls/i.test(sentence))) return securityWord(kind);
  const { of } = said(text);
  const [isStart, isSsl, isTls] = [starttls.test(folded), ssl.test(folded), tls.test(folded)];
  if (of.has('optional')) return 'optional';
  if (of.has('none')) {
    // "No SSL" and "Without encryption" are none; "None/STARTTLS" is two kinds.
    if (isStart) return 'several';
    if (!isSsl && !isTls) return 'none';
    return / (none|keine|aucun|ninguno|nessuno|nenhum|无|無|なし) /.test(folded) ? 'several' : 'none';
  }
  if (isStart) return isSsl && !/ (tls starttls|starttls tls) /.test(folded) ? 'several' : 'starttls';
  if (isSsl) return 'ssl';
  if (isTls) return 'tls';
  return of.has('required') ? 'some' : null;
});

/** Whether the options of a choice are kinds of encryption. */
export const areSecurityOptions = (options: readonly string[]): boolean => areKinds(options.join('\n'));

/** Whether a list offers nothing but versions of TLS: whether it is used at all, and how, another one says. */
export function areVersions(options: readonly string[]): boolean {
  const isVersion = (option: string) => /^\W*(tls|ssl)[ v]*\d([._]\d)?\b/i.test(option);
  const versions = options.filter(isVersion);
  return (
    versions.length >= 2 &&
    options.every(
      (option) => versions.includes(option) || securityWord(option) === 'optional' || !/tls|ssl/i.test(option),
    ) &&
    !options.some((option) => securityWord(option) === 'none')
  );
}

const transport = /smtp|imap|pop/i;

const areKinds = remembered((joined): boolean => {
  const options = joined === '' ? [] : joined.split('\n');
  // "PHP mail()", "Sendmail", "SMTP", "SMTP+SSL": ways of sending, of which some name their encryption.
  const ways = options.filter((option) => transport.test(option));
  const told = ways.length > 2 ? ways : options;
  const words = told.map((option) => securityWord(option) ?? bareTransport(option)).filter((word) => word !== null);
  return (
    new Set(words).size >= 2 &&
    words.some((word) => word !== 'none' && word !== 'optional' && word !== 'some') &&
    words.length >= told.length - 1
  );
});

/** "SMTP" beside "SMTP+SSL" and "SMTP+STARTTLS" is SMTP without encryption. */
const bareTransport = (option: string): 'none' | null => (/^ (smtp|imap4?|pop3?) $/.test(fold(option)) ? 'none' : null);

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
  const meanings = new Set<Meaning>();
  const switches: Extract<SecurityControl, { kind: 'switch' }>[] = [];
  for (const control of controls) {
    if (control.kind === 'switch') switches.push(control);
    else meanings.add(ofChoice(control, port));
  }
  meanings.delete(null);
  const areAll = (state: boolean, isMeant: (word: SecurityWord | null) => boolean) =>
    switches.every(({ label, on }) => on === state && isMeant(securityWord(label)));
  // Beside the choice of a kind: "Auto TLS" that is off, or "Encrypted connection" that is on.
  const isAuto = areAll(false, (word) => word === 'optional');
  if (meanings.size > 0 && (isAuto || (!meanings.has('none') && areAll(true, namesNoKind)))) switches.length = 0;
  const bySwitches = switches.length > 0 ? ofSwitches(switches, port) : null;
  meanings.add(bySwitches);
  meanings.delete(null);
  if (meanings.size <= 1) return [...meanings][0] ?? null;
  if (bySwitches === 'none') {
    if (meanings.has('starttls') && !meanings.has('ssl')) return 'starttls';
    // "SECURE_SMTP" beside a switch for STARTTLS; else a switch that turns encryption on at all, beside the choice of its kind.
    const isTransport = controls.some((control) => control.kind === 'choice' && transport.test(control.text));
    return isTransport ? settledByPort(port) : 'cannot-tell';
  }
  // "Encryption [x]", beside it "Kind: none".
  if (meanings.has('none') && switches.some(({ label }) => namesNoKind(securityWord(label)))) return 'cannot-tell';
  meanings.delete('none');
  meanings.delete('cannot-tell');
  // "Encryption: TLS" beside "TLS where it is offered".
  if (bySwitches === 'optional' && meanings.size > 1) meanings.delete('optional');
  return meanings.size === 1 ? ([...meanings][0] ?? null) : settledByPort(port);
}

const namesNoKind = (word: SecurityWord | null) => word === null || word === 'some';

const settledByPort = (port: Port | null): Meaning =>
  port !== null && implicitPorts.includes(port) ? 'ssl' : 'cannot-tell';

function ofChoice({ text, options }: { text: string; options: readonly string[] }, port: Port | null): Meaning {
  const word = securityWord(text) ?? (areSecurityOptions(options) ? bareTransport(text) : null);
  if (word === null) return text === '' ? 'cannot-tell' : null;
  if (word === 'some' || word === 'several') return settledByPort(port);
  if (word !== 'tls') return word;
  // "STARTTLS or unencrypted" offers STARTTLS as well.
  if (options.some((option) => starttls.test(foldKinds(option)))) return 'ssl';
  if (options.some((option) => securityWord(option) === 'ssl')) return 'starttls';
  return byCommand(port) ? 'starttls' : 'ssl';
}

const byCommand = (port: Port | null) => port !== null && commandPorts.includes(port);

function ofSwitches(switches: readonly Extract<SecurityControl, { kind: 'switch' }>[], port: Port | null): Meaning {
  const kinds = new Set<'ssl' | 'starttls' | 'off' | 'optional' | 'none'>();
  for (const { label: whole, on } of switches) {
    if (on === null) return 'cannot-tell';
    const advised = withoutAdvice(whole);
    // "TLS (off for STARTTLS)", which is off.
    if (!on && advised !== whole) return 'cannot-tell';
    const label = withoutProof(advised);
    const word = securityWord(label);
    const { folded, hits } = said(label);
    const negation = hits.find(({ of }) => of.has('not'));
    if (negation) {
      // "Disable STARTTLS": otherwise it is used where it is offered.
      if (starttls.test(foldKinds(label))) kinds.add(on ? 'none' : 'optional');
      // "Do not use SSL": ticked it is none; otherwise nothing says which kind is used instead.
      else if (
        on &&
        (ssl.test(folded.slice(negation.end)) || tls.test(folded.slice(negation.end)) || secures(hits, negation.end))
      )
        kinds.add('off');
      else return 'cannot-tell';
    } else if (!on) kinds.add('off');
    // "This server supports SSL" is no condition.
    else if (word === 'optional' && purposesOf(label).has('condition')) kinds.add('optional');
    else if (word === 'several') return settledByPort(port);
    else if (word === 'starttls' || (word === 'tls' && (switches.length > 1 || byCommand(port)))) kinds.add('starttls');
    else kinds.add('ssl');
  }
  if (kinds.has('ssl')) return kinds.has('starttls') ? settledByPort(port) : 'ssl';
  // "Enable STARTTLS [x]", "Require STARTTLS [ ]".
  const isDemanded = ({ label, on }: (typeof switches)[number]) =>
    !on && starttls.test(foldKinds(label)) && demands.test(label);
  if (kinds.has('starttls') && switches.some(isDemanded)) return 'optional';
  for (const kind of ['starttls', 'none', 'optional'] as const) if (kinds.has(kind)) return kind;
  // "Use implicit TLS", which is off where STARTTLS is used as well.
  if (switches.some(({ label }) => implicit.test(label)) && !switches.some(({ label }) => /starttls/i.test(label)))
    return 'cannot-tell';
  return kinds.has('off') ? 'none' : null;
}

/** "SSL/TLS (turn off for STARTTLS)": when a switch is to be off is nothing that it says when it is on. */
function withoutAdvice(label: string): string {
  const [, head = '', note = ''] = /^(.*)(?:[(（,，;；:：]|\s[-–—]\s)(.*?starttls.*)$/i.exec(label) ?? [];
  const isOfOther = /ssl|tls/i.test(head) && !/starttls/i.test(head);
  return isOfOther && (speaksOf('not', note) || speaksOf('none', note)) ? head : label;
}

/** "Require STARTTLS", beside another switch for STARTTLS. */
const demands = /requir|forc|mandat|zwing|erforder|exig|oblig|obblig|obrig|必须|必須|强制|強制/i;

const implicit = /impli[cz][ií]t|隐式|隱式|暗黙/i;

const secures = (hits: ReturnType<typeof said>['hits'], from: number) =>
  hits.some(({ of, start }) => start >= from && of.has('secure'));

/** Whether a label names encryption, and not merely something secure. */
export function namesEncryption(text: string): boolean {
  const { folded, of } = said(text);
  if (!of.has('secure')) return false;
  return (
    / (ssl|tls|starttls|start tls) /.test(folded) ||
    isOnly('secure', said(text)) ||
    !/ secure\w* /.test(folded) ||
    speaksOf('part', text)
  );
}
