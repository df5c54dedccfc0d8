/**
 * The settings of a mail account, by the names the requirements use, in their normal forms.
 *
 * Every part of the extension speaks of settings in these words: the reader fills them from a page, a settings
 * file is parsed into them, the rules judge them and the report repeats them.
 */

/** How mail is fetched. */
export const protocols = ['imap', 'pop'] as const;
export type Protocol = (typeof protocols)[number];

/**
 * Encryption of a connection: `ssl` is TLS from the first byte (implicit TLS), `starttls` is STARTTLS required,
 * `optional` is STARTTLS only where the server offers it, `none` is plain text.
 */
export const securities = ['none', 'ssl', 'starttls', 'optional'] as const;
export type Security = (typeof securities)[number];

/**
 * A port as it was given: a number where the text is a whole number (in range or not), otherwise the text as
 * typed, and `''` for a field that was read and is empty (the program's own default applies).
 */
export type Port = number | string;

/** The normal form of each setting's value. Hosts and addresses are lower case; `''` means read and found empty. */
export interface SettingValues {
  'incoming.protocol': Protocol;
  'incoming.host': string;
  'incoming.port': Port;
  'incoming.security': Security;
  'incoming.username': string;
  'incoming.pathPrefix': string;
  'outgoing.host': string;
  'outgoing.port': Port;
  'outgoing.security': Security;
  'outgoing.authentication': boolean;
  'outgoing.username': string;
  'identity.from': string;
  'identity.replyTo': string;
  /** Minutes between two checks for new mail; `0` is "never" or "manually". May be a fraction. */
  checkIntervalMinutes: number;
  'program.name': string;
  'program.version': string;
}

export type SettingName = keyof SettingValues;

/** Every setting, in the order in which people read them. */
export const settingNames = [
  'incoming.protocol',
  'incoming.host',
  'incoming.port',
  'incoming.security',
  'incoming.username',
  'incoming.pathPrefix',
  'outgoing.host',
  'outgoing.port',
  'outgoing.security',
  'outgoing.authentication',
  'outgoing.username',
  'identity.from',
  'identity.replyTo',
  'checkIntervalMinutes',
  'program.name',
  'program.version',
] as const satisfies readonly SettingName[];

/** Settings that were read. A setting that is absent was not seen. */
export type Settings = { readonly [N in SettingName]?: SettingValues[N] };
