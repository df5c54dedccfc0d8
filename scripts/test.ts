/**
 * `npm test`: everything that must hold, and the sum of it on the last line. Types, lint, unused code and the build
 * count as one test each; a suite that crashed, or that ran nothing, as one that failed.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { NoBrowserError, requireBrowser } from './install-browser';
import { countOf, type Outcomes, ranNothing } from './test-outcomes';

const root = resolve(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules/.bin', name);

interface Run {
  readonly status: number;
  readonly output: string;
}

function run(command: string, args: readonly string[]): Promise<Run> {
  return new Promise((done) => {
    const child: ChildProcess = spawn(command, args, { cwd: root, shell: process.platform === 'win32' });
    let output = '';
    const collect = (text: Buffer) => {
      output += text.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => done({ status: 1, output: `${output}${error.message}\n` }));
    child.on('close', (status) => done({ status: status ?? 1, output }));
  });
}

/** A command that either holds or does not. */
async function check(command: string, ...args: readonly string[]): Promise<Outcomes> {
  const { status, output } = await run(command, args);
  const failed = status !== 0;
  return { passed: failed ? 0 : 1, failed: failed ? 1 : 0, skipped: 0, complaint: failed ? output : '', notes: [] };
}

/** One of the projects in `vitest.config.ts`. */
async function vitest(project: string): Promise<Outcomes> {
  const folder = mkdtempSync(join(tmpdir(), 'test-'));
  const report = join(folder, 'report.json');
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const { status, output } = await run(bin('vitest'), args);
    try {
      return countOf(JSON.parse(readFileSync(report, 'utf8')), status, output);
    } catch (error) {
      if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return ranNothing(output);
      throw error;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What runs at the same time; the groups follow one another, since the browsers want the machine for themselves. */
const groups: readonly Readonly<Record<string, () => Promise<Outcomes>>>[] = [
  {
    types: () => check(bin('tsc'), '--noEmit'),
    lint: () => check(bin('biome'), 'check'),
    'unused code': () => check(bin('knip')),
  },
  { unit: () => vitest('unit') },
  { dom: () => vitest('dom') },
  { build: () => check('npm', 'run', 'build') },
  { e2e: () => vitest('e2e') },
];

/** Tests that need a browser which is not there are skipped, and say so; here it is only tried to get one. */
function tryToHave(browser: 'chromium' | 'firefox'): void {
  try {
    requireBrowser(browser);
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    console.log(error.message);
  }
}

async function main(): Promise<void> {
  tryToHave('chromium');
  tryToHave('firefox');
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const group of groups) {
    await Promise.all(
      Object.entries(group).map(async ([name, suite]) => {
        const start = performance.now();
        const { passed, failed, skipped, complaint, notes } = await suite();
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        if (complaint) console.log(`\n${complaint.trimEnd()}\n`);
        console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`);
        for (const note of notes) console.log(`  ${note}`);
        sum.passed += passed;
        sum.failed += failed;
        sum.skipped += skipped;
      }),
    );
  }
  console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
}

await main();
