import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chromiumPath, firefoxPath } from './find-browser';

const ending = process.platform === 'win32' ? '.exe' : '';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'path-'));
  vi.stubEnv('CHROME_PATH', '');
  vi.stubEnv('FIREFOX_PATH', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function executable(...parts: readonly string[]): string {
  const path = join(folder, ...parts) + ending;
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

const searchIn = (...folders: readonly string[]) =>
  vi.stubEnv('PATH', folders.map((name) => join(folder, name)).join(delimiter));

describe('an installed browser', () => {
  it('is found on the search path, Debian’s names included', () => {
    searchIn('one', 'two');
    const chrome = executable('two', 'google-chrome');
    const firefox = executable('one', 'firefox-esr');
    expect([chromiumPath(), firefoxPath()]).toEqual([chrome, firefox]);
  });

  it('is the better one of several, wherever it stands', () => {
    searchIn('one', 'two');
    executable('one', 'chromium-browser');
    const chromium = executable('two', 'chromium');
    expect(chromiumPath()).toBe(chromium);
  });

  it('is not a snap', () => {
    searchIn('snap/bin', 'one');
    executable('snap/bin', 'chromium');
    const edge = executable('one', 'microsoft-edge');
    expect(chromiumPath()).toBe(edge);
  });

  it('is the one that the environment names', () => {
    searchIn('one');
    executable('one', 'chromium');
    const chosen = executable('elsewhere', 'my-chrome');
    vi.stubEnv('CHROME_PATH', chosen);
    expect(chromiumPath()).toBe(chosen);
  });

  it('is an error where the environment names one that is not there', () => {
    vi.stubEnv('FIREFOX_PATH', join(folder, 'nowhere'));
    expect(() => firefoxPath()).toThrow(/FIREFOX_PATH names .*nowhere, and no such file exists/);
  });
});
