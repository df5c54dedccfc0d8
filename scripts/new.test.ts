/** Runs both scaffolds in a copy of the project, and holds what they make to the project's own measures. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const copied = [
  'src',
  '_locales',
  'scripts',
  'e2e/pages',
  'biome.json',
  'tsconfig.json',
  'vitest.config.ts',
  'package.json',
  '.gitignore',
];
const slow = 120_000;

let copy: string;

/** Runs a tool that the project is made with, in the copy. */
function run(tool: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
}

const scaffold = (...args: readonly string[]) => run('tsx/dist/cli.mjs', join(copy, 'scripts/new.ts'), ...args);
const inCopy = (path: string) => readFileSync(join(copy, path), 'utf8');

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'scaffold-'));
  for (const path of copied) cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('npm run new', () => {
  test.each([
    [[], 2, /npm run new rule NAME/],
    [['page', 'a'], 2, /npm run new rule NAME/],
    [['rule', 'Not A Name'], 1, /is no name/],
    [['rule', 'incoming-server'], 1, /is there already/],
    [['client', 'recognise'], 1, /is there already/],
  ])('%j is refused', (args, status, message) => {
    const refused = scaffold(...args);
    expect(refused.stderr).toMatch(message);
    expect(refused.status).toBe(status);
  });

  test('a rule and a client', { timeout: slow }, () => {
    const made = [scaffold('rule', 'mail-quota'), scaffold('client', 'pine-post')];
    expect(made.map(({ status, stderr }) => ({ status, stderr }))).toEqual(Array(2).fill({ status: 0, stderr: '' }));

    expect(inCopy('src/model/report.ts')).toContain("'mail-quota',");
    expect(inCopy('src/rules/all.ts')).toContain("'mail-quota': mailQuota");
    expect(inCopy('_locales/en/messages.json')).toContain('"check_mail_quota"');
    expect(inCopy('src/content/clients/all.ts')).toMatch(/\[\s*pinePost,/);
    expect(inCopy('src/content/clients/tested.ts')).toContain("'pine-post': {");
    expect(existsSync(join(copy, 'e2e/pages/pine-post-account.json'))).toBe(true);

    const config = join(copy, 'tsconfig.json');
    const before = typeErrors(root, join(root, 'tsconfig.json'));
    expect(typeErrors(copy, config).filter((line) => !before.includes(line))).toEqual([]);
    const tested = run('vitest/vitest.mjs', 'run', '--project', 'unit', '-t', 'mail-quota', 'src/rules/cases.test.ts');
    expect(tested.stdout).toMatch(/Tests\s+4 passed/);
    expect(tested.status).toBe(0);
  });
});

/** Errors of the compiler in `src/`, without their places. */
function typeErrors(cwd: string, config: string): string[] {
  const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config], {
    cwd,
    encoding: 'utf8',
  });
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('src/'))
    .map((line) => line.replace(/\(\d+,\d+\)/, ''));
}
