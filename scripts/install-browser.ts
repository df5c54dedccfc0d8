/**
 * `npm run install-browser`: installs Chromium and Firefox from Debian's packages where none is found. `npm start`,
 * `npm test` and the command line do the same for the browser they need. No install step of npm downloads one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromiumPath, firefoxPath } from './find-browser';

type BrowserName = 'chromium' | 'firefox';

const browsers = {
  chromium: { find: chromiumPath, debian: 'chromium', title: 'Chrome, Chromium or Edge', variable: 'CHROME_PATH' },
  firefox: { find: firefoxPath, debian: 'firefox-esr', title: 'Firefox', variable: 'FIREFOX_PATH' },
} as const;

/** Without a font, pictures of pages show boxes for letters. */
const fontPackage = 'fonts-dejavu-core';

/** A browser is neither installed nor can it be installed from here. The message says what to do. */
export class NoBrowserError extends Error {}

/** Path of the browser, which is installed first where it is missing and that needs no question. */
export function requireBrowser(name: BrowserName): string {
  const { find, debian, title, variable } = browsers[name];
  const found = find();
  if (found) return found;
  if (!isDebianAsRoot()) {
    throw new NoBrowserError(`No ${title} was found: install it, or set ${variable} to its executable.`);
  }
  installPackages(debian, fontPackage);
  const installed = find();
  if (!installed) throw new NoBrowserError(`Debian's package ${debian} is installed, and yet no ${title} was found.`);
  return installed;
}

/** Installs packages of Debian's. Throws where that is not possible. */
export function installPackages(...packages: readonly string[]): void {
  if (!isDebianAsRoot()) throw new NoBrowserError(`Only root on Debian installs ${packages.join(', ')} from here.`);
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...packages);
}

/** Ubuntu is left out: its packages of both browsers only install a snap, which cannot be driven from here. */
function isDebianAsRoot(): boolean {
  const release = '/etc/os-release';
  return (
    process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get') &&
    existsSync(release) &&
    /^ID=debian$/m.test(readFileSync(release, 'utf8'))
  );
}

/** Runs apt-get. What it says goes to standard error: standard output may be somebody's JSON. */
function aptGet(...args: readonly string[]): void {
  const run = spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=600', ...args], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (run.status !== 0) {
    throw new NoBrowserError(`apt-get ${args.join(' ')} failed${run.error ? `: ${run.error.message}` : ''}.`);
  }
}

function main(): void {
  for (const name of Object.keys(browsers) as BrowserName[]) {
    try {
      console.log(`${browsers[name].title}: ${requireBrowser(name)}`);
    } catch (error) {
      if (!(error instanceof NoBrowserError)) throw error;
      console.error(error.message);
      process.exitCode = 2;
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
