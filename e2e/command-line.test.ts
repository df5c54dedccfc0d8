/** `npm run audit` as people and programs call it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { servePages } from '../cli/page-server';
import type { ReportJson } from '../src/report/report-json';
import { caltechImss } from '../src/requirements/load';
import { caseNamed, cases } from './answers';
import { chromium } from './browsers/installed';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'command-line-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

function audit(...args: readonly string[]): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn('npm', ['run', 'audit', '--', ...args], { cwd: root, shell: process.platform === 'win32' });
    let output = '';
    let errors = '';
    child.stdout.on('data', (text: Buffer) => {
      output += text;
    });
    child.stderr.on('data', (text: Buffer) => {
      errors += text;
    });
    child.on('error', fail);
    child.on('close', (status) => done({ status, output, errors }));
  });
}

const parsed = ({ output }: Run) => JSON.parse(output) as readonly ReportJson[];

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const settingsFile = (name: string, settings: object) => file(name, { accounts: [{ settings }] });
const right = settingsFile('right.json', { 'incoming.host': 'imap-server.its.caltech.edu', 'incoming.port': 993 });
const wrong = settingsFile('wrong.json', { 'incoming.host': 'imap-server.cco.caltech.edu' });
const isp = settingsFile('isp.json', { 'identity.from': 'a@caltech.edu', 'outgoing.host': 'smtp.provider.example' });
const checkOf = (target: ReportJson | undefined, wanted: string) =>
  target?.accounts[0]?.checks.find(({ id }) => id === wanted);

describe('settings files', () => {
  it('exits with 0 where nothing fails', async () => {
    const run = await audit(right);
    expect(run).toMatchObject({ status: 0, errors: '' });
    expect(run.output).toContain('✓ Incoming mail server: imap-server.its.caltech.edu');
  });

  it('exits with 1 where a check fails, and says what to enter', async () => {
    const run = await audit(wrong);
    expect(run).toMatchObject({ status: 1, errors: '' });
    expect(run.output).toContain('✗ Incoming mail server');
    expect(run.output).toContain('Enter: imap-server.its.caltech.edu');
    expect(run.output, 'no colours for a pipe').not.toContain('\u001b');
  });

  it('prints one JSON array and nothing else', async () => {
    const run = await audit('--json', right, wrong);
    expect(run.status).toBe(1);
    expect(run.output).toMatch(/^\[/);
    const targets = parsed(run);
    expect(targets.map(({ target }) => target)).toEqual([right, wrong]);
    expect(Object.keys(targets[0] ?? {})).toEqual(['target', 'client', 'unread', 'accounts', 'error']);
    expect(targets[0]?.accounts[0]).toMatchObject({
      label: '',
      applies: 'yes',
      settings: { 'incoming.port': { value: 993, text: '993', label: '' } },
      cannotTell: [],
    });
    expect(checkOf(targets[1], 'incoming-server')).toEqual({
      id: 'incoming-server',
      outcome: 'fail',
      found: 'imap-server.cco.caltech.edu',
      expected: 'imap-server.its.caltech.edu',
      message: expect.stringContaining('retired'),
      source: `${caltechImss.sources.imap.title}, ${caltechImss.sources.imap.url}`,
    });
  });

  it('takes where the person connects from, and the requirements of another institution', async () => {
    const outcome = async (...args: readonly string[]) =>
      checkOf(parsed(await audit(isp, '--json', ...args))[0], 'outgoing-server')?.outcome;
    const strict = file('strict.json', { ...caltechImss, checkInterval: { minimum: 30, preferred: 60 } });
    const often = settingsFile('often.json', { checkIntervalMinutes: 20, 'identity.from': 'a@caltech.edu' });
    const interval = async (...args: readonly string[]) =>
      checkOf(parsed(await audit(often, '--json', ...args))[0], 'check-interval')?.outcome;
    expect(
      await Promise.all([
        outcome('--connection', 'campus'),
        outcome('--connection', 'isp'),
        outcome('--connection', 'isp', '--isp-server', 'SMTP.provider.example'),
        interval(),
        interval('--requirements', strict),
      ]),
    ).toEqual(['fail', 'warn', 'pass', 'pass', 'fail']);
  });

  it('reads the files of mail programs by what stands in them, and no password', async () => {
    const eudora = file(
      'copy.txt',
      '[Settings]\nPOPAccount=jdoe@imap-server.cco.caltech.edu\nSavePasswordText=Rosebud\n',
    );
    const mutt = file(
      'prefs.js',
      'set folder="imaps://jdoe:Rosebud@imap-server.its.caltech.edu:993/"\nset from="jdoe@caltech.edu"\n',
    );
    const run = await audit('--json', eudora, mutt);
    expect(run).toMatchObject({ status: 1, errors: '' });
    const [old, right] = parsed(run);
    expect(old?.client).toEqual({ id: 'eudora', name: 'Eudora', version: null });
    expect(checkOf(old, 'incoming-server')?.outcome).toBe('fail');
    expect(right?.client).toEqual({ id: 'mutt', name: 'Mutt', version: null });
    expect(checkOf(right, 'incoming-server')?.outcome).toBe('pass');
    expect(run.output).not.toContain('Rosebud');
  });

  it('says what is wrong with each target, does the others, and exits with 2', async () => {
    const bad = [
      { target: file('half.json', '{'), error: /expected JSON/ },
      {
        target: settingsFile('number.json', { 'incoming.host': 1 }),
        error: /accounts\[0\]\.settings\["incoming\.host"\]/,
      },
      { target: settingsFile('unknown.json', { 'incoming.hots': 'x' }), error: /no setting called "incoming.hots"/ },
      { target: file('mail.prefs', ''), error: /this file is empty/ },
      { target: file('notes.txt', 'Dear all,'), error: /no settings file of a program that is known here: Eudora/ },
      { target: join(folder, 'nowhere.html'), error: /there is no such file/ },
      { target: 'ftp://mail.example/', error: /begins with http/ },
      { target: folder, error: /not a file/ },
    ];
    const run = await audit('--json', ...bad.map(({ target }) => target), wrong);
    expect(run.status).toBe(2);
    const targets = parsed(run);
    for (const [index, { target, error }] of bad.entries()) {
      expect(targets[index]).toMatchObject({ target, client: null, unread: [], accounts: [] });
      expect(targets[index]?.error).toMatch(error);
      expect(run.errors).toMatch(error);
      expect(run.errors).toContain(`${target}: `);
    }
    expect(targets.at(-1)).toMatchObject({ target: wrong, error: null });
  });

  it.each([
    { args: ['--bogus', right], error: "Unknown option '--bogus'." },
    { args: [], error: 'name at least one target, or see --help.' },
    {
      args: [right, '--connection', 'moon'],
      error: '--connection: expected one of campus, imss-dialup, caltech-charter, isp, found "moon".',
    },
    {
      args: [right, '--isp-server', 'x.example'],
      error: '--isp-server: only has a meaning together with --connection isp.',
    },
    { args: [right, '--requirements', wrong], error: `${wrong}: accounts: there is no such field.` },
  ])('refuses $args in one sentence', async ({ args, error }) => {
    expect(await audit(...args)).toEqual({ status: 2, output: '', errors: `${error}\n` });
  });

  it('explains itself', async () => {
    const run = await audit('--help');
    expect(run).toMatchObject({ status: 0, errors: '' });
    expect(run.output).toContain('--requirements FILE');
  });
});

describe.skipIf(chromium.missing)(`pages in ${chromium.title}`, () => {
  it('reads thirty pages in one call, in order, beside one that is not there', async () => {
    const files = [...cases, ...cases].slice(0, 30).map((one) => relative(root, one.file));
    const targets = files.toSpliced(10, 0, 'http://127.0.0.1:9/');
    const start = performance.now();
    const run = await audit('--json', ...targets);
    console.log(`30 pages took ${((performance.now() - start) / 1000).toFixed(1)} s`);
    expect(run.status).toBe(2);
    const results = parsed(run);
    expect(results.map(({ target }) => target)).toEqual(targets);
    expect(results.flatMap(({ target, error }) => (error === null ? [] : [target]))).toEqual(['http://127.0.0.1:9/']);
    const found = results.map(({ target, accounts }) => [target, accounts.length]);
    const expected = new Map(cases.map((one) => [relative(root, one.file), one.answer.accounts.length]));
    const known = targets.map((target) => [target, expected.get(target) ?? 0]);
    expect(found).toEqual(known);
  });

  it('reads a page from a server, and says which frames it may not read', async () => {
    const server = servePages();
    onTestFinished(() => server.close());
    const address = await server.addressOf(caseNamed('halyard-aria-widgets').file);
    const around = file(
      'around.html',
      `<title>Mail</title><iframe src="${address}" width="600" height="400"></iframe>`,
    );
    const [direct, framed] = parsed(await audit('--json', address, around));
    expect(direct).toMatchObject({ target: address, error: null, unread: [], accounts: [{ applies: 'yes' }] });
    expect(framed).toMatchObject({ error: null, unread: [`frame ${address}: not permitted`], accounts: [] });
  });
});
