/** Reads the command line, and says in one sentence what is wrong with it. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Circumstances, type Connection, connections } from '../src/model/circumstances';
import { InputError } from '../src/model/input-error';
import type { Requirements } from '../src/model/requirements';
import { caltechImss, parseRequirementsFile } from '../src/requirements/load';
import { ispServerOf } from '../src/settings/isp-server';

export const usage = `Checks mail settings against what IMSS requires.

  npm run audit -- TARGET... [options]

A TARGET is the address of a web page, a page saved as .html, the settings file of a mail program
(Eudora, Thunderbird, Apple Mail, Alpine, Mutt, K-9 and others, by what stands in it), or a .json file
{ "accounts": [{ "settings": { "incoming.host": "…" } }] }.

  --json                 print one JSON array with an object per target
  --connection WHERE     where the person connects from: ${connections.join(', ')}
  --isp-server HOST      the SMTP server the provider recommends (with --connection isp)
  --requirements FILE    another institution's requirements, instead of IMSS's
  --help                 print this

Exit status: 0 nothing fails, 1 a check fails, 2 a target could not be read.
`;

export interface AuditArguments {
  readonly targets: readonly string[];
  readonly json: boolean;
  readonly circumstances: Circumstances;
  readonly requirements: Requirements;
}

/**
 * Reads the arguments; `'help'` where help was asked for.
 *
 * @throws InputError where an argument, or the requirements file it names, cannot be used
 */
export function readArguments(args: readonly string[]): AuditArguments | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  if (positionals.length === 0) throw new InputError('', 'name at least one target, or see --help');
  return {
    targets: positionals,
    json: values.json ?? false,
    circumstances: circumstancesOf(values.connection, values['isp-server']),
    requirements: values.requirements === undefined ? caltechImss : requirementsIn(values.requirements),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        connection: { type: 'string' },
        'isp-server': { type: 'string' },
        requirements: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node adds advice to its sentence, on how to pass such a text as a target.
    throw new InputError('', error.message.replace(/\.? To specify a positional argument.*/s, '').replace(/\.$/, ''));
  }
}

function circumstancesOf(connection: string | undefined, ispServer: string | undefined): Circumstances {
  if (ispServer !== undefined && connection !== 'isp') {
    throw new InputError('--isp-server', 'only has a meaning together with --connection isp');
  }
  return {
    connection: connection === undefined ? null : connectionCalled(connection),
    ispServer: ispServer === undefined ? null : serverCalled(ispServer),
  };
}

function connectionCalled(name: string): Connection {
  const known = connections.find((one) => one === name);
  if (known === undefined) {
    throw new InputError('--connection', `expected one of ${connections.join(', ')}, found "${name}"`);
  }
  return known;
}

function serverCalled(text: string): string {
  const host = ispServerOf(text);
  if (host === null) throw new InputError('--isp-server', `expected a server's name, found "${text}"`);
  return host;
}

function requirementsIn(file: string): Requirements {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError('--requirements', reasonOf(error));
  }
  return parseRequirementsFile(text, file);
}

/** What an error says, as a sentence without its full stop. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n', 1).join('').replace(/\.$/, '');
}
