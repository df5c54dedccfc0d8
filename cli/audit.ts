/** `npm run audit`: checks many pages and settings files in one call. See `--help`. */
import catalogue from '../_locales/en/messages.json';
import { InputError } from '../src/model/input-error';
import { reportJson } from '../src/report/report-json';
import { catalogueWords } from '../src/words/catalogue';
import { type AuditArguments, readArguments, reasonOf, usage } from './arguments';
import { asText, terminal } from './as-text';
import type { PageReader } from './page-reader';
import { servePages } from './page-server';
import { auditTarget, type TargetResult } from './target';

/** Pages open at the same time. Most of the time they are waited for. */
const openPages = 6;

/** Runs the audit and gives the exit status. */
async function audit({ targets, json, circumstances, requirements }: AuditArguments): Promise<number> {
  const words = catalogueWords(catalogue);
  const server = servePages();
  let reader: Promise<PageReader> | null = null;
  const pages = () => {
    // Only here: settings files need neither the browser nor the half second that its library takes to load.
    reader ??= import('./page-reader').then(({ startPageReader }) => startPageReader());
    return reader;
  };
  try {
    const results = inOrder(targets, (target) =>
      auditTarget(target, { pages, server }, { requirements, circumstances }),
    );
    let status = 0;
    const collected = [];
    for (const pending of results) {
      const result = await pending;
      status = Math.max(status, statusOf(result));
      if (json) collected.push(reportJson(result, words));
      else if (result.report) process.stdout.write(asText(result.target, result.report, { words, ...terminal() }));
      if (result.error !== null) console.error(`${result.target}: ${result.error}.`);
    }
    if (json) process.stdout.write(`${JSON.stringify(collected, null, 2)}\n`);
    return status;
  } finally {
    await closeReader(reader);
    await server.close();
  }
}

/** Works on some at a time, each as soon as one before it is done, and gives the promises in order. */
function inOrder<T, R>(items: readonly T[], run: (item: T) => Promise<R>): readonly Promise<R>[] {
  const jobs: (() => Promise<void>)[] = [];
  const results = items.map((item) => new Promise<R>((done, fail) => jobs.push(() => run(item).then(done, fail))));
  const waiting = jobs.values();
  const work = async () => {
    for (const job of waiting) await job();
  };
  for (let open = 0; open < openPages; open++) void work();
  return results;
}

/** A browser that did not start has been reported with every target that asked for it. */
async function closeReader(reader: Promise<PageReader> | null): Promise<void> {
  const started = await reader?.catch(() => null);
  await started?.close();
}

function statusOf({ report, error }: TargetResult): 0 | 1 | 2 {
  if (error !== null) return 2;
  return report?.accounts.some(({ checks }) => checks.some(({ outcome }) => outcome === 'fail')) ? 1 : 0;
}

async function main(): Promise<void> {
  const given = readArguments(process.argv.slice(2));
  if (given === 'help') {
    process.stdout.write(usage);
    return;
  }
  process.exitCode = await audit(given);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(`${reasonOf(error)}.`);
  process.exitCode = 2;
}
