/** Builds the extension, or only where its sources are newer than what was built. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const buildTargets = ['chromium', 'firefox'] as const;
export type BuildTarget = (typeof buildTargets)[number];

const root = resolve(import.meta.dirname, '..');

/** Everything that the build reads. */
const sources = ['src', 'public', '_locales', 'manifest.json', 'vite.config.ts', 'package-lock.json'];

/** Folder of the built extension, built anew where a source has changed since. */
export function builtExtension(target: BuildTarget): string {
  const folder = join(root, 'dist', target);
  const manifest = join(folder, 'manifest.json');
  const builtAt = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (sources.some((source) => changedSince(join(root, source), builtAt))) buildExtension(target);
  return folder;
}

/**
 * Builds the extension for one browser, without a word unless something is wrong. In a process of its own: Vite
 * builds for development where it finds `NODE_ENV=test`, as under Vitest.
 */
function buildExtension(target: BuildTarget): void {
  const { NODE_ENV: _, ...env } = process.env;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const run = spawnSync(process.execPath, [vite, 'build', '--mode', target, '--logLevel', 'warn'], {
    cwd: root,
    env,
    // Standard output may be somebody's JSON.
    stdio: ['ignore', 2, 2],
  });
  if (run.status !== 0) throw new Error(`The build for ${target} failed.`);
}

/** Tests are no part of the build. A folder has changed when a file was added or removed. */
function changedSince(path: string, time: number): boolean {
  if (/\.test\.tsx?$/.test(path) || !existsSync(path)) return false;
  const found = statSync(path);
  if (found.mtimeMs > time) return true;
  return found.isDirectory() && readdirSync(path).some((name) => changedSince(join(path, name), time));
}
