/** What is built: the same everywhere, with no more rights than it needs, and as the browsers' stores want it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import linter from 'addons-linter';
import { afterAll, describe, expect, it } from 'vitest';
import { buildTargets, builtExtension } from '../scripts/built-extension';

const root = resolve(import.meta.dirname, '..');
const copies: string[] = [];

afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

/** Every file below a folder, by its path in there. */
function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path)]));
}

/** A copy of everything that the build reads, in another folder, built there. */
function buildElsewhere(): string {
  const copy = mkdtempSync(join(tmpdir(), 'build-'));
  copies.push(copy);
  const left = ['node_modules', 'dist', '.git', '.cache'].map((name) => join(root, name));
  cpSync(root, copy, { recursive: true, filter: (source) => !left.includes(source) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const { NODE_ENV: _, ...env } = process.env;
  const run = spawnSync('npm', ['run', 'build'], {
    cwd: copy,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(run.status, run.stdout + run.stderr).toBe(0);
  return copy;
}

describe('the build', () => {
  it('is the same, byte for byte, in two folders', () => {
    const [one, other] = [buildElsewhere(), buildElsewhere()];
    const files = filesIn(join(one, 'dist'));
    expect(files.size).toBeGreaterThan(20);
    expect([...files.keys()]).toEqual([...filesIn(join(other, 'dist')).keys()]);
    for (const [path, content] of filesIn(join(other, 'dist'))) {
      expect(files.get(path)?.equals(content), path).toBe(true);
    }
  });

  describe.each(buildTargets)('for %s', (target) => {
    const folder = builtExtension(target);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as chrome.runtime.ManifestV3;

    it('asks for no more than it needs', () => {
      const panel = target === 'chromium' ? ['sidePanel'] : [];
      expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', ...panel]);
      expect(manifest.host_permissions).toEqual(['https://*.caltech.edu/*']);
      expect(manifest).not.toHaveProperty('optional_permissions');
      expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
      expect(manifest).not.toHaveProperty('content_security_policy');
    });

    it('lets pages reach none of its files', () => {
      expect(manifest).not.toHaveProperty('web_accessible_resources');
      expect(manifest).not.toHaveProperty('externally_connectable');
    });

    it('names only files that exist', () => {
      const background = manifest.background as { service_worker?: string; scripts?: string[] };
      const named = [
        ...Object.values(manifest.icons ?? {}),
        manifest.action?.default_popup,
        background.service_worker,
        ...(background.scripts ?? []),
        ...(manifest.content_scripts ?? []).flatMap(({ js }) => js),
        'content/reader.js',
        'content/text-reader.js',
        'content/follower.js',
      ].filter((path) => path !== undefined);
      const files = filesIn(folder);
      expect(named.filter((path) => !files.has(path))).toEqual([]);
    });

    it('puts no more than 16 kB into a page, packed', () => {
      const sizes = ['reader', 'text-reader', 'follower', 'actor', 'watcher'].map((name) => ({
        name,
        bytes: gzipSync(readFileSync(join(folder, `content/${name}.js`))).length,
      }));
      expect(sizes.filter(({ bytes }) => bytes > 16_000)).toEqual([]);
      expect(Math.min(...sizes.map(({ bytes }) => bytes))).toBeGreaterThan(500);
    });

    it('holds no code that is made from text, and asks no server', () => {
      const code = [...filesIn(folder)].filter(([path]) => /\.(?:js|html)$/.test(path));
      const offenders = code.filter(([, content]) =>
        /\beval\(|new Function\(|XMLHttpRequest|\bfetch\(/.test(content.toString()),
      );
      expect(offenders.map(([path]) => path)).toEqual([]);
    });
  });

  it('passes the linter of Firefox’s store', async () => {
    const run = linter.createInstance({
      config: { _: [builtExtension('firefox')], logLevel: 'fatal', stack: false, output: 'none' },
      runAsBinary: false,
    });
    const { errors, warnings } = await run.run();
    const texts = [...errors, ...warnings].map(({ code, message, file }) => `${code} ${file ?? ''}: ${message}`);
    // Preact can set HTML where a component asks it to. The next test holds that none does.
    expect(texts).toEqual(['UNSAFE_VAR_ASSIGNMENT js/shared.js: Unsafe assignment to innerHTML']);
  });

  it('is made of sources that set no HTML', () => {
    const sources = [...filesIn(join(root, 'src'))].filter(([path]) => !path.includes('.test.'));
    const offenders = sources.filter(([, content]) =>
      /innerHTML|outerHTML|insertAdjacentHTML/i.test(content.toString()),
    );
    expect(offenders.map(([path]) => path)).toEqual([]);
  });
});
