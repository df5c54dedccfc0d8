/** A real Roundcube on this machine, and a person's way through its settings. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Frame, Page } from 'puppeteer';

export interface Roundcube {
  readonly address: string;
  stop(): Promise<void>;
}

/** Roundcube is not installed on this machine, and cannot be installed here; the message says why. */
export class NoRoundcubeError extends Error {}

const cannotBeInstalled = 3;

/** Starts Roundcube, which is installed first where that is possible. */
export async function startRoundcube(): Promise<Roundcube> {
  const folder = mkdtempSync(join(tmpdir(), 'roundcube-'));
  const script = join(import.meta.dirname, 'start-roundcube.sh');
  const env = { ...process.env, IMAP_PORT: String(await freePort()), WEB_PORT: String(await freePort()) };
  const server = spawn('bash', [script, folder], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let complaint = '';
  server.stderr.on('data', (text: Buffer) => {
    complaint = (complaint + text.toString()).slice(-2000);
  });
  const ended = new Promise<number | null>((done, fail) => {
    server.once('exit', done);
    server.once('error', (error) => fail(new NoRoundcubeError(error.message)));
  });
  const firstLine = new Promise<string>((done) => createInterface(server.stdout).once('line', done));
  const address = await Promise.race([firstLine, ended]);
  if (typeof address === 'string') {
    return {
      address,
      async stop() {
        server.kill();
        await ended;
        rmSync(folder, { recursive: true, force: true });
      },
    };
  }
  const reason = complaint.trim().split('\n').at(-1) ?? '';
  throw address === cannotBeInstalled ? new NoRoundcubeError(reason) : new Error(`Roundcube did not start: ${reason}`);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as { port: number };
  await new Promise((done) => probe.close(done));
  return port;
}

/** Logs in as the one user there is. */
export async function logIn(page: Page, { address }: Roundcube): Promise<void> {
  await page.goto(address);
  await page.locator('#rcmloginuser').fill('student@uni.example');
  await page.locator('#rcmloginpwd').fill('test1234');
  await Promise.all([page.waitForNavigation(), page.locator('#rcmloginsubmit').click()]);
  await page.waitForSelector('#taskmenu .settings');
}

/** Opens the person's identity, and gives the frame with its form. */
export async function openIdentity(page: Page, { address }: Roundcube): Promise<Frame> {
  await page.goto(`${address}?_task=settings&_action=identities`);
  await page.locator('#identities-table tbody tr').click();
  return formFrame(page, 'edit-identity');
}

/** Opens Preferences, User Interface, and gives the frame with its form. */
export async function openUserInterface(page: Page, { address }: Roundcube): Promise<Frame> {
  await page.goto(`${address}?_task=settings&_action=preferences`);
  await page.locator('#rcmrowgeneral').click();
  return formFrame(page, 'edit-prefs');
}

async function formFrame(page: Page, action: string): Promise<Frame> {
  const frame = await page.waitForFrame((candidate) => candidate.url().includes(`_action=${action}`));
  await frame.waitForSelector('.formbuttons button.submit');
  return frame;
}

/** Saves the form of the frame, and waits until Roundcube says that it did. */
export async function save(page: Page, frame: Frame): Promise<void> {
  await frame.locator('.formbuttons button.submit').click();
  await page.waitForSelector('#messagestack .confirmation');
}
