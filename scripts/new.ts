/** `npm run new rule NAME` and `npm run new client NAME`: begin a check, or what is to be known of a web mail client. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Read, ScaffoldError } from './scaffold/change';
import { newClient } from './scaffold/client';
import { newRule } from './scaffold/rule';

const usage = 'npm run new rule NAME\nnpm run new client NAME\n';

const root = resolve(import.meta.dirname, '..');

function main([kind, name, ...rest]: readonly string[]): number {
  const scaffold = { rule: newRule, client: newClient }[kind ?? ''];
  if (scaffold === undefined || name === undefined || rest.length > 0) {
    process.stderr.write(usage);
    return 2;
  }
  const read: Read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null);
  try {
    const changes = scaffold(name, read);
    for (const { path, text } of changes) writeFileSync(join(root, path), text);
    const paths = [...new Set(changes.map(({ path }) => path))];
    format(paths);
    process.stdout.write(
      `${paths.map((path) => (path.includes(name) ? `new      ${path}` : `changed  ${path}`)).join('\n')}\n`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof ScaffoldError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

/** Sorts imports and breaks lines as everywhere. */
function format(paths: readonly string[]): void {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const code = paths.filter((path) => path.endsWith('.ts'));
  const { status, stderr } = spawnSync(process.execPath, [biome, 'check', '--write', ...code], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) process.stderr.write(stderr);
}

process.exitCode = main(process.argv.slice(2));
