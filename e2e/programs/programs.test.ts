/** Mail programs of Debian's: what they write is read right, and what we write is taken. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseXml } from '../../cli/parse-xml';
import { installPackages, NoBrowserError } from '../../scripts/install-browser';
import { unsaid } from '../../src/model/circumstances';
import type { Settings } from '../../src/model/settings';
import { readProgramFile } from '../../src/programs/program-file';
import {
  appleProfileFile,
  autoconfigFile,
  muttrcFile,
  type Person,
  pinercFile,
  rightSettings,
} from '../../src/programs/right-settings';
import { caltechImss as requirements } from '../../src/requirements/load';
import { auditPage } from '../../src/rules/audit-page';
import { prefsAfterTaking } from './thunderbird';

const person: Person = { username: 'jdoe', address: 'jdoe@caltech.edu', name: 'J. Doe', protocol: 'imap' };
const right = rightSettings(person, requirements);
const hasProgram = (name: string) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;

/** Debian's packages by their commands. */
const programs: Readonly<Record<string, string>> = {
  thunderbird: 'thunderbird',
  alpine: 'alpine',
  mutt: 'mutt',
  neomutt: 'neomutt',
  msmtp: 'msmtp',
  fetchmail: 'fetchmail',
  plistutil: 'libplist-utils',
};
const missing = Object.entries(programs).flatMap(([command, name]) => (hasProgram(command) ? [] : [name]));
if (missing.length > 0) {
  try {
    installPackages(...missing);
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    console.log(error.message);
  }
}
const lacks = (name: string) => !hasProgram(name);

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'programs-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** The one account of a file, and what the rules object to in it. */
function judged(file: Uint8Array): { readonly values: Settings; readonly wrong: readonly string[] } {
  const { accounts } = readProgramFile(file, parseXml);
  expect(accounts).toHaveLength(1);
  const reading = { page: { origin: null, path: '', title: '' }, client: null, accounts, unread: [] };
  const [report] = auditPage(reading, { requirements, circumstances: unsaid }).accounts;
  const wrong = (report?.checks ?? []).filter(({ outcome }) => outcome === 'fail' || outcome === 'warn');
  const values = Object.entries(report?.settings ?? {}).map(([name, { value }]) => [name, value]);
  return { values: Object.fromEntries(values), wrong: wrong.map(({ id }) => id) };
}

const servers = {
  'incoming.protocol': 'imap',
  'incoming.host': right.incomingHost,
  'incoming.port': right.incomingPort,
  'incoming.security': 'ssl',
  'incoming.username': right.username,
  'outgoing.host': right.outgoingHost,
  'outgoing.port': right.outgoingPort,
  'outgoing.security': 'ssl',
  'identity.from': right.from,
} as const;

describe.skipIf(lacks('thunderbird'))('Thunderbird (where it is installed)', () => {
  it('makes an account of our configuration, and what it writes passes', async () => {
    const prefs = await prefsAfterTaking(autoconfigFile(person, requirements).text, person.name, person.address);
    const { values, wrong } = judged(prefs);
    expect(values).toMatchObject({ ...servers, checkIntervalMinutes: 10, 'outgoing.authentication': true });
    expect(wrong).toEqual([]);
  });

  it('makes one of a configuration of years ago, and what it writes does not pass', async () => {
    const stale = autoconfigFile(person, requirements)
      .text.replaceAll('.its.caltech.edu</hostname>', '.cco.caltech.edu</hostname>')
      .replace('>993<', '>143<')
      .replace('>SSL<', '>plain<');
    const { values, wrong } = judged(await prefsAfterTaking(stale, person.name, person.address));
    expect(values).toMatchObject({ 'incoming.host': 'imap-server.cco.caltech.edu', 'incoming.security': 'none' });
    expect(wrong).toEqual(expect.arrayContaining(['incoming-server', 'incoming-encryption', 'outgoing-server']));
  });
});

describe.skipIf(lacks('alpine'))('Alpine (where it is installed)', () => {
  it('takes our lines, and writes them into a .pinerc of its own, which passes', () => {
    const home = folder();
    writeFileSync(join(home, 'ours'), pinercFile(person, requirements).text);
    execFileSync('alpine', ['-p', 'ours', '-pinerc', 'theirs'], { cwd: home, env: { ...process.env, HOME: home } });
    const { values, wrong } = judged(readFileSync(join(home, 'theirs')));
    expect(values).toMatchObject({ ...servers, checkIntervalMinutes: 10 });
    expect(wrong).toEqual([]);
  });
});

describe.each(['mutt', 'neomutt'])('%s', (name) => {
  it.skipIf(lacks(name))('takes our lines, and holds what they say; what it tells of itself passes', () => {
    const home = folder();
    writeFileSync(join(home, 'muttrc'), muttrcFile(person, requirements).text);
    const asked = ['folder', 'smtp_url', 'from', 'mail_check', 'imap_user', 'ssl_force_tls'];
    const options = ['-n', '-F', 'muttrc', ...asked.flatMap((one) => ['-Q', one])];
    const told = execFileSync(name, options, { cwd: home, env: { ...process.env, HOME: home }, encoding: 'utf8' });
    // Mutt tells `name="value"` and "name is set", NeoMutt its own lines.
    const lines = told.split('\n').filter((line) => line.includes('='));
    const settings = lines.map((line) => (line.startsWith('set ') ? line : `set ${line}`)).join('\n');
    const { values, wrong } = judged(Buffer.from(settings));
    expect(values).toMatchObject({ ...servers, checkIntervalMinutes: 10 });
    expect(wrong).toEqual([]);
  });
});

describe('programs that fetch or send for others', () => {
  it.skipIf(lacks('msmtp'))('msmtp holds what is read of its file', () => {
    const path = join(folder(), 'msmtprc');
    const text = `defaults\ntls on\nauth on\naccount work\nhost ${right.outgoingHost}\nport 465\ntls_starttls off\nuser jdoe\nfrom ${right.from}\naccount default : work\n`;
    writeFileSync(path, text);
    chmodSync(path, 0o600);
    const told = execFileSync('msmtp', ['-C', path, '-P'], { encoding: 'utf8' });
    const of = (key: string) => new RegExp(`^${key} = (.*)$`, 'm').exec(told)?.[1];
    const { values } = judged(Buffer.from(text));
    expect([of('host'), of('port'), of('tls'), of('tls_starttls'), of('user'), of('from')]).toEqual([
      values['outgoing.host'],
      String(values['outgoing.port']),
      'on',
      values['outgoing.security'] === 'ssl' ? 'off' : 'on',
      values['outgoing.username'],
      values['identity.from'],
    ]);
  });

  it.skipIf(lacks('fetchmail'))('fetchmail holds what is read of its file', () => {
    const path = join(folder(), 'fetchmailrc');
    const text = `set daemon 600\npoll mail via ${right.incomingHost} with proto imap service 993\n  user "jdoe" there with password "x" ssl\n`;
    writeFileSync(path, text);
    chmodSync(path, 0o600);
    const told = execFileSync('fetchmail', ['-f', path, '--configdump'], { encoding: 'utf8' });
    const { values } = judged(Buffer.from(text));
    for (const [key, value] of [
      ['via', `"${values['incoming.host']}"`],
      ['protocol', '"IMAP"'],
      ['service', `"${values['incoming.port']}"`],
      ['remote', `"${values['incoming.username']}"`],
      ['ssl', values['incoming.security'] === 'ssl' ? 'TRUE' : 'FALSE'],
      ['poll_interval', String((values.checkIntervalMinutes ?? 0) * 60)],
    ])
      expect(told).toMatch(new RegExp(`['"]${key}['"]:\\s*${value?.replace(/\W/g, '\\$&')}`));
  });
});

it.skipIf(lacks('plistutil'))(
  'a profile is a property list, from which nothing is lost on the way to the binary form and back',
  () => {
    const home = folder();
    const ids = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;
    writeFileSync(join(home, 'profile'), appleProfileFile(person, requirements, ids).text);
    const run = (...args: string[]) => execFileSync('plistutil', args, { cwd: home, stdio: 'pipe' });
    run('-i', 'profile', '-f', 'bin', '-o', 'binary');
    expect(() => readProgramFile(readFileSync(join(home, 'binary')), parseXml)).toThrow('save it as XML first');
    run('-i', 'binary', '-f', 'xml', '-o', 'again');
    const { values, wrong } = judged(readFileSync(join(home, 'again')));
    expect(values).toMatchObject(servers);
    expect(wrong).toEqual([]);
  },
);

it.skipIf(lacks('openssl'))('a profile that openssl has signed is read', () => {
  const home = folder();
  const run = (...args: string[]) => execFileSync('openssl', args, { cwd: home, stdio: 'pipe' });
  const ids = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;
  writeFileSync(join(home, 'profile'), appleProfileFile(person, requirements, ids).text);
  run(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'key',
    '-out',
    'certificate',
    '-subj',
    '/CN=test',
    '-days',
    '1',
  );
  const sign = [
    '-sign',
    '-nodetach',
    '-binary',
    '-signer',
    'certificate',
    '-inkey',
    'key',
    '-in',
    'profile',
    '-outform',
    'der',
  ];
  run('smime', ...sign, '-out', 'signed');
  run('cms', ...sign, '-stream', '-out', 'streamed');
  for (const file of ['profile', 'signed', 'streamed']) {
    const { values, wrong } = judged(readFileSync(join(home, file)));
    expect(values).toMatchObject(servers);
    expect(wrong).toEqual([]);
  }
});
