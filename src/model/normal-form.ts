/**
 * The normal form of a whole account, whatever its values were given as: raw text from a file, or a reading that is
 * normal already. Doing it twice changes nothing.
 */
import { parseAddress } from './address';
import { trimBlanks } from './ascii-text';
import { parseAuthenticationText } from './authentication-text';
import { parseIntervalText } from './interval-text';
import { isImplicitTlsPort, parsePort } from './port';
import { parseProtocolText } from './protocol-text';
import type { AccountReading, SettingReading, SettingReadings } from './reading';
import { parseSecurityText } from './security-text';
import { parseServerText, type ServerText } from './server-text';
import { type Port, type SettingName, type SettingValues, settingNames } from './settings';

/** A setting before its value was understood. */
export type RawReading = Omit<SettingReading, 'value'> & { readonly value: unknown };

/** An account whose values may be anything at all. */
export interface RawAccount {
  readonly label: string;
  readonly settings: { readonly [N in SettingName]?: RawReading };
  readonly cannotTell: readonly SettingName[];
}

type Side = 'incoming' | 'outgoing';

/** The readings while they are put together. */
class Draft {
  readonly readings: { [N in SettingName]?: SettingReading<N> } = {};
  readonly cannotTell: Set<SettingName>;

  constructor(readonly raw: RawAccount) {
    this.cannotTell = new Set(raw.cannotTell.filter((name) => settingNames.includes(name)));
  }

  /** The raw reading, unless there is none or it is marked as ambiguous: then nothing may be made of it. */
  given(name: SettingName): RawReading | null {
    return this.cannotTell.has(name) ? null : (this.raw.settings[name] ?? null);
  }

  /** Keeps a value; `null` is a setting that is there, but cannot be told. */
  put<N extends SettingName>(name: N, from: RawReading, value: SettingValues[N] | null): void {
    if (value === null) {
      this.cannotTell.add(name);
      return;
    }
    const { text, label, section } = from;
    const reading: SettingReading<N> = { value, text, label, section };
    Object.assign(this.readings, { [name]: reading });
  }

  /** Reads a setting that stands in a field of its own and that no other field says anything about. */
  plain<N extends SettingName>(name: N, read: (value: unknown) => SettingValues[N] | null): void {
    const raw = this.given(name);
    if (raw) this.put(name, raw, read(raw.value));
  }
}

/**
 * Brings an account into its normal form. What a server field holds beside the host (port, encryption, protocol,
 * user) becomes a setting of its own; where it contradicts the field for that setting, the setting cannot be told.
 * A value that means nothing cannot be told either, but a port or host that is wrong is kept as it is. Never throws.
 */
export function normaliseAccount(raw: RawAccount): AccountReading {
  const draft = new Draft(raw);
  readServer(draft, 'incoming');
  readServer(draft, 'outgoing');
  draft.plain('incoming.pathPrefix', trimmedText);
  draft.plain('outgoing.authentication', authentication);
  draft.plain('identity.from', address);
  draft.plain('identity.replyTo', address);
  draft.plain('checkIntervalMinutes', interval);
  draft.plain('program.name', trimmedText);
  draft.plain('program.version', (value) => trimmedText(typeof value === 'number' ? String(value) : value));
  return {
    label: raw.label,
    settings: inOrder(draft.readings),
    cannotTell: settingNames.filter((name) => draft.cannotTell.has(name)),
  };
}

/** A server field and what was found in it. */
interface ServerField {
  readonly raw: RawReading;
  readonly parts: ServerText;
}

/** The host of one side, and everything that may stand in its field or in one of its own. */
function readServer(draft: Draft, side: Side): void {
  const raw = draft.given(`${side}.host`);
  const text = raw && textOf(raw.value);
  const field = raw && text !== null ? { raw, parts: parseServerText(text) } : null;
  if (raw) draft.put(`${side}.host`, raw, field ? field.parts.host : null);

  readSecurity(draft, side, field, readPort(draft, side, field));
  if (side === 'incoming') readProtocol(draft, field);
  draft.plain(`${side}.username`, trimmedText);
  if (!draft.raw.settings[`${side}.username`]) fromField(draft, `${side}.username`, field, field?.parts.username);
}

/** Keeps what a server field says about a setting that has no field of its own. */
function fromField<N extends SettingName>(
  draft: Draft,
  name: N,
  field: ServerField | null,
  value: SettingValues[N] | null | undefined,
): void {
  if (field && value !== null && value !== undefined && !draft.cannotTell.has(name)) draft.put(name, field.raw, value);
}

/** Returns the port that was kept, to settle a vague word about encryption; `null` for none. */
function readPort(draft: Draft, side: Side, field: ServerField | null): Port | null {
  const name = `${side}.port` as const;
  const own = draft.given(name);
  const ownText = own && textOf(own.value);
  const ownPort = ownText === null ? null : parsePort(ownText);
  const inField = field?.parts.port ?? null;
  // An empty port field leaves the word to the port that stands in the server field.
  if (!own || (ownPort === '' && inField !== null)) fromField(draft, name, field, inField);
  else draft.put(name, own, inField === null || inField === ownPort ? ownPort : null);
  return draft.readings[name]?.value ?? null;
}

function readSecurity(draft: Draft, side: Side, field: ServerField | null, port: Port | null): void {
  const name = `${side}.security` as const;
  const own = draft.given(name);
  const inField = field?.parts.security ?? null;
  if (!own) {
    fromField(draft, name, field, inField);
    return;
  }
  const ownSecurity = typeof own.value === 'string' ? parseSecurityText(own.value, port) : null;
  const agrees = ownSecurity === null || inField === null || ownSecurity === inField;
  draft.put(name, own, agrees ? ownSecurity : isImplicitTlsPort(port) ? 'ssl' : null);
}

function readProtocol(draft: Draft, field: ServerField | null): void {
  const own = draft.given('incoming.protocol');
  const inField = field?.parts.protocol ?? null;
  if (!own) {
    fromField(draft, 'incoming.protocol', field, inField);
    return;
  }
  const protocol = typeof own.value === 'string' ? parseProtocolText(own.value) : null;
  draft.put('incoming.protocol', own, inField === null || inField === protocol ? protocol : null);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function trimmedText(value: unknown): string | null {
  return typeof value === 'string' ? trimBlanks(value) : null;
}

function address(value: unknown): string | null {
  return typeof value === 'string' ? parseAddress(value) : null;
}

function authentication(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' ? parseAuthenticationText(value) : null;
}

function interval(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' ? parseIntervalText(value) : null;
}

function inOrder(readings: SettingReadings): SettingReadings {
  return Object.fromEntries(settingNames.flatMap((name) => (readings[name] ? [[name, readings[name]]] : [])));
}
