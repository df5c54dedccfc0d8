/** Settings written by hand or by a tool: `{ "accounts": [ { "settings": { "incoming.host": "…" } } ] }`. */
import { trimBlanks } from '../model/ascii-text';
import { InputError, quoted } from '../model/input-error';
import { normaliseAccount, type RawReading } from '../model/normal-form';
import type { AccountReading } from '../model/reading';
import { type SettingName, settingNames } from '../model/settings';

/** What JSON may give for a setting, by `typeof`; every setting may be given as text. */
const otherTypes: Partial<Record<SettingName, 'number' | 'boolean'>> = {
  'incoming.port': 'number',
  'outgoing.port': 'number',
  'outgoing.authentication': 'boolean',
  checkIntervalMinutes: 'number',
  'program.version': 'number',
};

/** Texts are repeated up to this length. */
const longestText = 200;

/**
 * Reads a settings file into accounts in their normal form. An account may have a `label` and a list `cannotTell`;
 * other fields beside `settings` are left alone, so that a file may carry notes.
 *
 * @throws InputError where the text is no JSON, a setting is not known, or a value is of the wrong type
 */
export function parseSettingsFile(text: string, fileName: string): AccountReading[] {
  try {
    const { accounts } = objectAt(parseJson(text), '', 'an object with "accounts"');
    return listAt(accounts, 'accounts').map((account, index) => readAccount(account, `accounts[${index}]`));
  } catch (error) {
    throw error instanceof InputError ? new InputError(fileName, error.message) : error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InputError('', `expected JSON: ${error instanceof Error ? error.message : 'it cannot be parsed'}`);
  }
}

function readAccount(value: unknown, where: string): AccountReading {
  const account = objectAt(value, where, 'an object with "settings"');
  const settings = objectAt(account.settings, `${where}.settings`, 'an object with settings');
  const cannotTell = account.cannotTell === undefined ? [] : listAt(account.cannotTell, `${where}.cannotTell`);
  const { label = '' } = account;
  if (typeof label !== 'string') throw new InputError(`${where}.label`, `expected a text, found ${quoted(label)}`);
  return normaliseAccount({
    label,
    settings: Object.fromEntries(
      Object.entries(settings).map(([name, given]) => {
        const place = `${where}.settings`;
        const known = settingNameAt(name, place);
        return [known, readingOf(known, given, `${place}["${name}"]`)];
      }),
    ),
    cannotTell: cannotTell.map((name, index) => settingNameAt(name, `${where}.cannotTell[${index}]`)),
  });
}

function readingOf(name: SettingName, value: unknown, where: string): RawReading {
  const other = otherTypes[name];
  if (typeof value !== 'string' && typeof value !== other) {
    const expected =
      other === undefined ? 'a text' : other === 'number' ? 'a number or a text' : 'true, false or a text';
    throw new InputError(where, `expected ${expected}, found ${quoted(value)}`);
  }
  return { value, text: trimBlanks(String(value)).slice(0, longestText), label: '', section: [] };
}

function settingNameAt(name: unknown, where: string): SettingName {
  const known = settingNames.find((one) => one === name);
  if (known === undefined) throw new InputError(where, `there is no setting called ${quoted(name)}`);
  return known;
}

function objectAt(value: unknown, where: string, expected: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new InputError(where, `expected ${expected}, found ${quoted(value)}`);
}

function listAt(value: unknown, where: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new InputError(where, `expected a list, found ${quoted(value)}`);
}
