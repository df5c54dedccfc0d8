/** Brings the pages into being: the libraries from the registry, in a tree of their own, and the pages built from them. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;
const sources = readdirSync(join(folder, 'pages')).map((file) => `pages/${file}`);

/** Milliseconds. The libraries came in under two minutes over a usual line. */
const limit = 280_000;

/** The libraries are not on this machine, and no network is there to bring them. */
export class NoNetworkError extends Error {}

/** What npm and Node say where a registry cannot be reached, as opposed to one that answers wrongly. */
const unreachable = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ENOTCACHED)\b/;

/**
 * Installs the libraries and builds the pages, where either has changed since it was last done.
 *
 * @returns the folder of the built pages.
 * @throws NoNetworkError where the libraries are missing and no registry can be reached; any other failure as an Error
 * with what npm or the build said.
 */
export async function buildWidgetPages(): Promise<string> {
  const libraries = ['package.json', 'package-lock.json'];
  await onceFor(libraries, 'node_modules/.installed-for', async () => {
    const patience = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=60000'];
    await run('npm', ['ci', '--prefer-offline', '--loglevel=error', '--no-audit', '--no-fund', ...patience]);
  });
  await onceFor([...libraries, 'build.js', ...sources], 'dist/.built-for', () => run('node', ['build.js']));
  return join(folder, 'dist');
}

/** Does something unless it was done for these files as they are now. */
async function onceFor(files: readonly string[], stamp: string, work: () => Promise<void>): Promise<void> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  const current = hash.digest('hex');
  const path = join(folder, stamp);
  if (existsSync(path) && readFileSync(path, 'utf8') === current) return;
  await work();
  writeFileSync(path, current);
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    const options = {
      cwd: folder,
      timeout: limit,
      killSignal: 'SIGKILL' as const,
      shell: process.platform === 'win32',
    };
    execFile(command, args, options, (error, stdout, stderr) => {
      if (!error) return done();
      // npm says what is wrong first, and then all that could have been asked of it.
      const said = (stderr.trim() || stdout.trim() || error.message).slice(0, 1000);
      const reason = error.killed ? `took longer than ${limit / 1000} s: ${said}` : said;
      const code = unreachable.exec(said)?.[0];
      if (command === 'npm' && code) return fail(new NoNetworkError(`no registry can be reached: ${code}`));
      fail(new Error(`${command} ${args[0]} in e2e/widgets: ${reason}`));
    });
  });
}
