/** How the window of a mail program is described, and how what is filled in becomes an account. */
import type { RawAccount } from '../model/normal-form';
import { type Security, settingNames } from '../model/settings';
import { AccountDraft } from './program-format';

interface Option {
  readonly text: string;
  readonly value: string;
}

/** One field of a program's window. */
export interface ProgramField {
  /** The setting it is, or a name of the program's own that `read` knows. */
  readonly key: string;
  readonly label: string;
  readonly part: 'incoming' | 'outgoing' | 'you';
  /** What there is to choose from; a line of text where there is nothing. */
  readonly options?: readonly Option[];
  /** What stands behind the line. */
  readonly unit?: string;
  /** An example of what stands there. */
  readonly example?: string;
}

/** A program to choose. */
export interface ProgramForm {
  readonly id: string;
  readonly name: string;
  /** Versions that behave differently; none where that makes no difference. */
  readonly versions: readonly string[];
  readonly fields: readonly ProgramField[];
  /** Makes an account of what was filled in. Lines that are empty are there and empty; what was not chosen is not there. */
  read(values: Values, version: string): RawAccount;
}

export type Values = Readonly<Record<string, string>>;

type Part = ProgramField['part'];
/** A line of text. */
export const line = (part: Part, key: string, label: string, more: Partial<ProgramField> = {}): ProgramField => ({
  key,
  label,
  part,
  ...more,
});
/** A list to choose from: texts with the values they stand for. */
export const list = (
  part: Part,
  key: string,
  label: string,
  options: readonly (readonly [string, string])[],
): ProgramField => ({
  key,
  label,
  part,
  options: options.map(([text, value]) => ({ text, value })),
});

/** The usual three kinds of encryption, in the words that most programs have for them. */
export const securities: readonly (readonly [string, Security])[] = [
  ['None', 'none'],
  ['STARTTLS', 'starttls'],
  ['SSL/TLS', 'ssl'],
];
export const yesOrNo = [
  ['on', 'true'],
  ['off', 'false'],
] as const;

/** The usual way: a field is a setting. Fields that are none are left to the program's own `read`. */
export function readSettings(
  program: string,
  fields: readonly ProgramField[],
  values: Values,
  version = '',
): AccountDraft {
  const draft = new AccountDraft(program);
  if (version !== '') draft.put('program.version', version, '');
  for (const field of fields) {
    const { key, label, options } = field;
    const name = settingNames.find((one) => one === key);
    const value = values[key] ?? '';
    if (!name || (value === '' && !isAnsweredByBlank(field, fields, values))) continue;
    const shown = options?.find((option) => option.value === value)?.text ?? value;
    draft.put(name, value, label, shown);
  }
  return draft;
}

const rightWhenBlank = ['incoming.pathPrefix', 'identity.replyTo'];

/**
 * A list where nothing was chosen says nothing, nor does a number that is not there; other lines are empty. Where empty
 * is right, it is so only beside a line that was filled in: before that, nobody has come there yet.
 */
function isAnsweredByBlank({ key, part, options }: ProgramField, fields: readonly ProgramField[], values: Values) {
  if (options || key === 'checkIntervalMinutes') return false;
  return !rightWhenBlank.includes(key) || fields.some((beside) => beside.part === part && isFilledLine(beside, values));
}

const isFilledLine = ({ key, options }: ProgramField, values: Values) => !options && (values[key] ?? '').trim() !== '';

/** A program whose fields are settings, and whose version makes no difference. */
export function program(id: string, name: string, fields: readonly ProgramField[]): ProgramForm {
  return { id, name, versions: [], fields, read: (values) => readSettings(name, fields, values).account };
}

/** Of a program whose settings are a text: what was filled in is that text. */
export const written = (values: Values, write: (key: string, value: string) => string): string =>
  Object.entries(values)
    .filter(([, value]) => value.trim() !== '')
    .map(([key, value]) => write(key, value.replace(/[\r\n]+/g, ' ')))
    .join('\n');

/** The account of a text, which may have none. */
export const firstOf = ([account]: readonly RawAccount[], name: string): RawAccount =>
  account ?? new AccountDraft(name).account;
