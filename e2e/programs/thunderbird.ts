/** Debian's Thunderbird, without a window: takes a configuration, and writes its own settings file. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Marionette } from './marionette';

/** What its account hub does with a configuration that it has fetched: parsed, filled in, made an account. */
const takeConfiguration = `
  const [xml, name, address, done] = arguments;
  (async () => {
    const load = (path) => ChromeUtils.importESModule('resource:///modules/' + path + '.sys.mjs');
    const { JXON } = load('JXON');
    const { readFromXML } = load('accountcreation/readFromXML');
    const { AccountConfig } = load('accountcreation/AccountConfig');
    const { CreateInBackend } = load('accountcreation/CreateInBackend');
    const document = new DOMParser().parseFromString(xml, 'text/xml');
    const configuration = readFromXML(JXON.build(document), 'test');
    AccountConfig.replaceVariables(configuration, name, address, '');
    await CreateInBackend.createAccountInBackend(configuration);
    Services.prefs.savePrefFile(null);
  })().then(() => done({ value: true }), (error) => done({ error: String(error) }));
`;

const quiet = {
  'mail.provider.suppress_dialog_on_startup': true,
  'mail.shell.checkDefaultClient': false,
  'mail.spotlight.firstRunDone': true,
  'mailnews.start_page.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
};

/** Has Thunderbird make an account of a configuration, and gives the `prefs.js` that it wrote. */
export async function prefsAfterTaking(configuration: string, name: string, address: string): Promise<Buffer> {
  const profile = mkdtempSync(join(tmpdir(), 'thunderbird-'));
  const port = await freePort();
  const lines = Object.entries({ ...quiet, 'marionette.port': port });
  writeFileSync(
    join(profile, 'user.js'),
    lines.map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});\n`).join(''),
  );
  const options = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile];
  const program = spawn('thunderbird', options, { stdio: 'ignore' });
  const ended = new Promise<void>((done) => program.once('exit', () => done()));
  try {
    const marionette = await Marionette.open(port);
    await marionette.run(takeConfiguration, configuration, name, address);
    await marionette.quit();
    await ended;
    return readFileSync(join(profile, 'prefs.js'));
  } finally {
    program.kill('SIGKILL');
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}
