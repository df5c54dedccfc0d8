/** Reads the command line of the bench. */
import { parseArgs } from 'node:util';
import { InputError } from '../src/model/input-error';
import { type PageName, pageNames } from './pages/page';

export const usage = `Measures the reader beside others in one run, and holds it to its targets.

  npm run bench -- [options]

  --page NAME     only this page, and may be given again: ${pageNames.join(', ')}
  --rounds N      turns of everybody on each page, instead of the page's own number
  --json FILE     also write everything that was measured
  --profile       print where the reader's time goes, function by function, instead of measuring
  --help          print this

Exit status: 0 every target is met, 1 one is missed, 2 it could not be run.
`;

export interface BenchArguments {
  readonly pages: readonly PageName[];
  /** `null`: each page's own. */
  readonly rounds: number | null;
  readonly json: string | null;
  readonly profile: boolean;
}

/**
 * Reads the arguments; `'help'` where help was asked for.
 *
 * @throws InputError where an argument cannot be used
 */
export function readArguments(args: readonly string[]): BenchArguments | 'help' {
  const values = parse(args);
  if (values.help) return 'help';
  return {
    pages: values.page === undefined ? pageNames : values.page.map(pageCalled),
    rounds: values.rounds === undefined ? null : roundsIn(values.rounds),
    json: values.json ?? null,
    profile: values.profile ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        page: { type: 'string', multiple: true },
        rounds: { type: 'string' },
        json: { type: 'string' },
        profile: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new InputError('', error.message.split(/[.\n]/, 1).join(''));
  }
}

function pageCalled(name: string): PageName {
  const known = pageNames.find((one) => one === name);
  if (known === undefined) throw new InputError('--page', `expected one of ${pageNames.join(', ')}, found "${name}"`);
  return known;
}

function roundsIn(text: string): number {
  const rounds = Number(text);
  if (!/^\d+$/.test(text) || rounds < 1 || rounds > 1_000) {
    throw new InputError('--rounds', `expected a whole number from 1 to 1000, found "${text}"`);
  }
  return rounds;
}
