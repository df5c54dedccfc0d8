/** The browsers that the tests run in: those of this machine, each with the built extension. */
import { execFileSync } from 'node:child_process';
import { builtExtension } from '../../scripts/built-extension';
import { NoBrowserError, requireBrowser } from '../../scripts/install-browser';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { ExtensionBrowser } from './toolbar';

export interface InstalledBrowser {
  readonly name: 'chromium' | 'firefox';
  /** For the title of the tests: the name, and why they are skipped where they are. */
  readonly title: string;
  readonly missing: boolean;
  launch(): Promise<ExtensionBrowser>;
}

/** Hosts that lead to this machine: in Firefox each by its name. */
const localHosts = ['pages.test', 'frames.test'];

/**
 * Tests click the toolbar of Firefox through its own window. The oldest they were run with; 140 does not give that
 * window to them.
 */
const oldestFirefox = 153;

function assertRecent(executable: string): void {
  const version = /\d+/.exec(
    execFileSync(executable, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  if (version && Number(version[0]) >= oldestFirefox) return;
  throw new NoBrowserError(
    `this is Firefox ${version?.[0] ?? 'of no known version'}; its tests need ${oldestFirefox} or newer`,
  );
}

function installed(name: 'chromium' | 'firefox'): InstalledBrowser {
  const launcher = name === 'chromium' ? launchChromium : launchFirefox;
  try {
    const executable = requireBrowser(name);
    if (name === 'firefox') assertRecent(executable);
    const launch = () => launcher({ executable, extension: builtExtension(name), localHosts });
    return { name, title: name, missing: false, launch };
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    return { name, title: `${name} (${error.message})`, missing: true, launch: () => Promise.reject(error) };
  }
}

export const chromium = installed('chromium');
export const firefox = installed('firefox');
