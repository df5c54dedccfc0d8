/** What the parsers of mail programs' settings files have in common. */
import type { RawAccount, RawReading } from '../model/normal-form';
import { hidePassword } from '../model/server-text';
import type { SettingName, SettingValues } from '../model/settings';
import type { XmlElement } from './xml-element';

/** A settings file, decoded. */
export interface ProgramText {
  /** With `\n` at the end of lines, whatever the file has. */
  readonly text: string;
  /** The outermost element; `null` where the file is no XML. */
  readonly xml: XmlElement | null;
}

/** The settings files of one program, as they are told from others and read. */
export interface ProgramFormat {
  /** What the command line calls it. */
  readonly id: string;
  /** The program's name for people. */
  readonly name: string;
  /** Told by what stands in the file, never by its name. */
  recognises(file: ProgramText): boolean;
  /**
   * The accounts in the file's order. Nothing of a password is in them: only settings that are asked for by name are
   * taken over.
   *
   * @throws InputError where the file is broken
   */
  read(file: ProgramText): readonly RawAccount[];
}

/** The longest text that is repeated of a file. */
const longestText = 200;

/** An account while it is put together. */
export class AccountDraft {
  readonly #settings: { [N in SettingName]?: RawReading } = {};
  readonly #cannotTell: SettingName[] = [];

  /** @param program the program's name for people, which some rules ask for */
  constructor(
    readonly program: string,
    readonly label = '',
  ) {
    this.put('program.name', program, '', program);
  }

  /**
   * Keeps a setting; nothing where the file has no value for it. The first value counts.
   *
   * @param key what the file calls it
   * @param text what stands in the file, where the value is something else
   */
  put(name: SettingName, value: string | number | boolean | null | undefined, key: string, text?: string): this {
    if (value === null || value === undefined || name in this.#settings) return this;
    const shown = withoutPassword(text ?? String(value));
    const kept = typeof value === 'string' ? withoutPassword(value) : value;
    this.#settings[name] = { value: kept, text: shown.slice(0, longestText), label: key, section: [] };
    return this;
  }

  /** Keeps the meaning of one of several words; a word that is not among them cannot be told. */
  choose<N extends SettingName>(
    name: N,
    meanings: Readonly<Record<string, SettingValues[N]>>,
    word: string | undefined,
    key: string,
    text = word,
  ): this {
    if (word === undefined) return this;
    return Object.hasOwn(meanings, word) ? this.put(name, meanings[word], key, text) : this.doubt(name);
  }

  /** Says that the file has the setting, and that its meaning cannot be told from the file alone. */
  doubt(name: SettingName): this {
    if (!(name in this.#settings)) this.#cannotTell.push(name);
    return this;
  }

  get account(): RawAccount {
    return { label: this.label, settings: this.#settings, cannotTell: this.#cannotTell };
  }

  /** Whether anything but the program is known. */
  get isEmpty(): boolean {
    return Object.keys(this.#settings).length <= 1;
  }
}

/** Only of whole addresses: in other lines a colon and an `@` mean other things. */
const withoutPassword = (text: string) => (/^[a-z+\d]+:\/\//i.test(text) ? hidePassword(text) : text);

/** The minutes of a number of seconds, as texts in files give it; `null` where it is none. */
export function minutesOfSeconds(text: string | undefined): number | null {
  const seconds = Number(text);
  return text === undefined || text.trim() === '' || !Number.isFinite(seconds) ? null : seconds / 60;
}

/** `yes`, `true`, `on`, `1` and their opposites; `null` for anything else. */
export function booleanOf(text: string | undefined): boolean | null {
  if (text === undefined) return null;
  if (/^(yes|true|on|1)$/i.test(text.trim())) return true;
  return /^(no|false|off|0)$/i.test(text.trim()) ? false : null;
}
