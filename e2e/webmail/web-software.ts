/** Real software on this machine: started by a script of its own, and ended again. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Software that is running. */
export interface WebSoftware {
  readonly address: string;
  /** The folder that its start script was given. */
  readonly folder: string;
  /** Ends it, and everything it started. */
  stop(): Promise<void>;
}

/** The software is not on this machine, and cannot be installed here; the message says why. */
export class NotHereError extends Error {}

/** The exit status of a start script that means so. */
const cannotBeInstalled = 3;

/** Milliseconds until it runs, with everything that must be installed on a bare machine. */
const startLimit = 600_000;
/** Milliseconds until it has ended by itself. */
const stopLimit = 15_000;

/**
 * Runs a start script of this folder, which installs what is missing where that is possible.
 *
 * @param variables names of environment variables that the script takes a free port from
 * @throws NotHereError where it cannot be installed
 */
export async function startSoftware(script: string, variables: readonly string[]): Promise<WebSoftware> {
  const folder = mkdtempSync(join(tmpdir(), 'web-software-'));
  const ports = await freePorts(variables.length);
  const env = { ...process.env, ...Object.fromEntries(variables.map((name, index) => [name, String(ports[index])])) };
  // The script ends with its standard input, that is with this process, whatever becomes of it.
  const server = spawn('bash', [join(import.meta.dirname, script), folder], { env, stdio: 'pipe', detached: true });
  let complaint = '';
  server.stderr.on('data', (text: Buffer) => {
    complaint = (complaint + text.toString()).slice(-2000);
  });
  const ended = new Promise<number | null>((done, fail) => {
    server.once('exit', done);
    server.once('error', (error) => fail(new NotHereError(error.message)));
  });
  const firstLine = new Promise<string>((done) => createInterface(server.stdout).once('line', done));
  const outcome = await Promise.race([firstLine, ended, afterMilliseconds(startLimit)]);
  if (typeof outcome === 'string') {
    return { address: outcome, folder, stop: () => stop(server, ended, folder) };
  }
  await stop(server, ended, folder);
  const reason = complaint.trim().split('\n').at(-1) ?? '';
  throw outcome === cannotBeInstalled ? new NotHereError(reason) : new Error(`${script} failed: ${reason}`);
}

/** The rows that a query gives of an SQLite database, by PHP, which all software with such a database here is written in. */
export function sqliteRows(database: string, query: string): readonly Readonly<Record<string, string | null>>[] {
  const program =
    'echo json_encode((new PDO("sqlite:" . $argv[1]))->query($argv[2])->fetchAll(PDO::FETCH_ASSOC),' +
    ' JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR);';
  const rows: unknown = JSON.parse(execFileSync('php', ['-r', program, database, query], { encoding: 'utf8' }));
  return rows as Record<string, string | null>[];
}

/** The software, or why it is not here. For files of tests, which are then skipped. */
export function orWhyNot<T>(starting: Promise<T>): Promise<T | NotHereError> {
  return starting.catch((error: unknown) => {
    if (error instanceof NotHereError) return error;
    throw error;
  });
}

async function stop(server: ChildProcess, ended: Promise<unknown>, folder: string): Promise<void> {
  server.stdin?.end();
  server.kill();
  const outcome = await Promise.race([ended, afterMilliseconds(stopLimit)]);
  if (outcome === overdue && server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}

const overdue = Symbol('overdue');

function afterMilliseconds(limit: number): Promise<typeof overdue> {
  return new Promise((done) => {
    // The clock alone must not keep the process alive.
    setTimeout(() => done(overdue), limit).unref();
  });
}

/** Ports that nobody listens on. They are held together until all are found, so that they differ. */
async function freePorts(count: number): Promise<readonly number[]> {
  const probes = Array.from({ length: count }, () => createServer());
  const listening = probes.map((probe) => new Promise<void>((done) => probe.listen(0, '127.0.0.1', done)));
  await Promise.all(listening);
  const ports = probes.map((probe) => (probe.address() as { port: number }).port);
  await Promise.all(probes.map((probe) => new Promise((done) => probe.close(done))));
  return ports;
}
