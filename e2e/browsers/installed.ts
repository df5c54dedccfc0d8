/** The browsers that the tests run in: those of this machine, each with the built extension. */
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

function installed(name: 'chromium' | 'firefox'): InstalledBrowser {
  const launcher = name === 'chromium' ? launchChromium : launchFirefox;
  try {
    const executable = requireBrowser(name);
    const launch = () => launcher({ executable, extension: builtExtension(name), localHosts });
    return { name, title: name, missing: false, launch };
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    return { name, title: `${name} (${error.message})`, missing: true, launch: () => Promise.reject(error) };
  }
}

export const chromium = installed('chromium');
export const firefox = installed('firefox');
