/**
 * Finds a browser that is already installed. Nothing here downloads one; see `install-browser.ts`.
 *
 * Synchronous and cheap, since `vitest.config.ts` asks at every start.
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Names on the search path, best first. Chrome's branded builds are fine: the extension is loaded over a pipe. */
const chromiumCommands = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'google-chrome-beta',
  'google-chrome-unstable',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chrome',
  'msedge',
  // Last: on Ubuntu this is a launcher of a snap.
  'chromium-browser',
];
const firefoxCommands = ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'];

/** Places outside the search path. Snap's and Flatpak's browsers are left out: they cannot read a folder in `/tmp`. */
const chromiumPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Google Chrome Canary.app/Contents/MacOS/Google Chrome Canary',
  ],
  win32: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/usr/lib/chromium/chromium'],
};
const firefoxPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
  win32: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  linux: ['/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox'],
};

/** The folders that the places of a platform are relative to. */
function baseFolders(): readonly string[] {
  const { platform, env } = process;
  if (platform === 'darwin') return ['/Applications', join(homedir(), 'Applications')];
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined);
  }
  return [''];
}

function fromSearchPath(commands: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = process.platform === 'win32' ? '.exe' : '';
  for (const command of commands) {
    for (const folder of folders) {
      // Snap's launchers stand in a folder of their own on the search path.
      if (folder.includes('/snap/')) continue;
      const path = join(folder, command + ending);
      if (existsSync(path)) return path;
    }
  }
  return null;
}

function find(
  variable: string,
  commands: readonly string[],
  places: Partial<Record<NodeJS.Platform, readonly string[]>>,
): string | null {
  const chosen = process.env[variable];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`${variable} names ${chosen}, and no such file exists.`);
    return chosen;
  }
  const found = fromSearchPath(commands);
  if (found) return found;
  for (const place of places[process.platform] ?? []) {
    const path = baseFolders()
      .map((folder) => join(folder, place))
      .find((candidate) => existsSync(candidate));
    if (path) return path;
  }
  return null;
}

/** An installed Chrome, Chromium or Edge (`CHROME_PATH` overrides), or `null`. */
export function chromiumPath(): string | null {
  return find('CHROME_PATH', chromiumCommands, chromiumPlaces);
}

/** An installed Firefox (`FIREFOX_PATH` overrides), or `null`. */
export function firefoxPath(): string | null {
  return find('FIREFOX_PATH', firefoxCommands, firefoxPlaces);
}
