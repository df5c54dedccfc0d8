/** A real Horde on this machine, and a person's way through the preferences of its mail. Seen in IMP 6.2.27. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { choose, typeInto } from './typing';
import { sqliteRows, startSoftware, type WebSoftware } from './web-software';

/** Starts Horde, which is installed first where that is possible. */
export function startHorde(): Promise<WebSoftware> {
  return startSoftware('start-horde.sh', ['IMAP_PORT', 'WEB_PORT']);
}

/** Logs in as the one user there is. */
export async function logIn(page: Page, address: string): Promise<void> {
  await page.goto(`${address}login.php`);
  await typeInto(page, '#horde_user', 'student@uni.example');
  await typeInto(page, '#horde_pass', 'test1234');
  await Promise.all([page.waitForNavigation(), page.locator('#login-button').click()]);
}

/** Opens a page of preferences. `display` is one of Horde's own, the others are those of its mail. */
export async function openPreferences(
  page: Page,
  address: string,
  group: 'identities' | 'newmail' | 'remote' | 'display',
): Promise<void> {
  await page.goto(`${address}services/prefs.php?app=${group === 'display' ? 'horde' : 'imp'}&group=${group}`);
  await page.waitForSelector('form#prefs .prefsContainer', { visible: true });
}

/** Presses the button that saves what is open, and waits for the page that follows. */
export async function save(page: Page): Promise<void> {
  const button = 'form#prefs :is(#add_button, input[type=submit].horde-default)';
  await page.waitForSelector(button, { visible: true });
  await Promise.all([page.waitForNavigation(), page.locator(button).click()]);
}

/** The preferences of everybody as they stand in Horde's database: what was saved, whatever a page shows of it. */
export function storedPreferences({ folder }: WebSoftware): Readonly<Record<string, string>> {
  const configuration = readFileSync(join(folder, 'public/horde/config/conf.php'), 'utf8');
  const database = /'database' => '([^']+)'/.exec(configuration)?.[1] ?? '';
  const rows = sqliteRows(database, 'SELECT pref_name, pref_value FROM horde_prefs');
  return Object.fromEntries(rows.map((row) => [row.pref_name, row.pref_value ?? '']));
}

/** What is filled into the form of an account on another server. */
export interface RemoteAccount {
  readonly type: 'IMAP' | 'POP3';
  readonly server: string;
  readonly user: string;
  readonly port: string;
  readonly secure: 'Required' | 'Use if available';
}

/** Opens the form of a new account, with the rows in it that Horde hides at first. */
export async function openRemoteAccount(page: Page, address: string): Promise<void> {
  await openPreferences(page, address, 'remote');
  // The button is Horde's script's to answer, which is there when the page has loaded.
  await Promise.all([page.waitForNavigation(), page.locator('#new_button').click()]);
  await page.locator('#advanced_show').click();
  await page.waitForSelector('#remote_port', { visible: true });
}

/** Fills in the form of a new account. */
export async function fillRemoteAccount(page: Page, account: RemoteAccount): Promise<void> {
  await choose(page, '#remote_secure', account.secure);
  await choose(page, '#remote_type', account.type);
  await typeInto(page, '#remote_label', 'Work');
  await typeInto(page, '#remote_server', account.server);
  await typeInto(page, '#remote_user', account.user);
  await typeInto(page, '#remote_port', account.port);
}
