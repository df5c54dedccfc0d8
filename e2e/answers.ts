/** The pages in `e2e/pages` and what is known of them; see the README there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccountReading, PageReading } from '../src/model/reading';
import type { AccountReport, Applies } from '../src/model/report';
import type { SettingName, Settings } from '../src/model/settings';

export interface AccountAnswer {
  readonly applies: Applies;
  readonly settings: Settings;
  readonly cannotTell?: readonly SettingName[];
}

interface Answer {
  /** The id of the client that the page is of, and the version it shows. Absent where it is of none that is known. */
  readonly client?: string;
  readonly clientVersion?: string;
  readonly accounts: readonly AccountAnswer[];
  readonly secrets?: readonly string[];
  readonly unread?: readonly string[];
  readonly whenPermitted?: readonly AccountAnswer[];
}

export interface Case {
  readonly name: string;
  readonly file: string;
  readonly answer: Answer;
}

/** Every page of the project that has an answer. */
export const cases: readonly Case[] = casesIn(join(import.meta.dirname, 'pages'));

/**
 * The pages of a folder with their answers. A page without one is a frame of another, or a mistake.
 *
 * @throws Error naming a page that has no answer beside it, or one that is no JSON
 */
export function casesIn(folder: string): readonly Case[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html') && !/\.frame-\d+\.html$/.test(file))
    .sort()
    .map((file) => caseOf(folder, file.replace(/\.html$/, '')));
}

function caseOf(folder: string, name: string): Case {
  const answer = join(folder, `${name}.json`);
  if (!existsSync(answer)) throw new Error(`${join(folder, name)}.html has no answer beside it`);
  return { name, file: join(folder, `${name}.html`), answer: JSON.parse(readFileSync(answer, 'utf8')) as Answer };
}

/** An answer in the form that readings and reports are compared in. */
export function expectedAccounts(accounts: readonly AccountAnswer[]) {
  return accounts.map(({ applies, settings, cannotTell = [] }) => ({
    applies,
    settings: lowerCased(settings),
    cannotTell: [...cannotTell].sort(),
  }));
}

/** A report in the form that answers are compared in. */
export function reportedAccounts(accounts: readonly AccountReport[]) {
  return accounts.map(({ applies, settings, cannotTell }) => ({
    applies,
    settings: lowerCased(valuesOf(settings)),
    cannotTell: [...cannotTell].sort(),
  }));
}

function valuesOf(settings: AccountReading['settings']): Settings {
  return Object.fromEntries(Object.entries(settings).map(([name, reading]) => [name, reading.value]));
}

/** Hosts and addresses are compared without case. */
function lowerCased(settings: Settings): Record<string, unknown> {
  const caseless = (name: string) => name.endsWith('.host') || name.startsWith('identity.');
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [name, caseless(name) ? String(value).toLowerCase() : value]),
  );
}

/** The frames that were not read, by the last part of their path. */
export function unreadFrames({ unread }: PageReading): readonly string[] {
  return unread.map(({ frame }) => frame.replace(/^.*\//, ''));
}

/** The page of this name. */
export function caseNamed(name: string): Case {
  const found = cases.find((one) => one.name === name);
  if (!found) throw new Error(`There is no e2e/pages/${name}.html`);
  return found;
}
