/** A real Roundcube on this machine, and a person's way through its settings. */
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer';
import { sqliteRows, startSoftware, type WebSoftware } from './web-software';

/** Starts Roundcube, which is installed first where that is possible. */
export function startRoundcube(): Promise<WebSoftware> {
  return startSoftware('start-roundcube.sh', ['IMAP_PORT', 'WEB_PORT']);
}

/** Logs in as the one user there is. */
export async function logIn(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('#rcmloginuser').fill('student@uni.example');
  await page.locator('#rcmloginpwd').fill('test1234');
  await Promise.all([page.waitForNavigation(), page.locator('#rcmloginsubmit').click()]);
  await page.waitForSelector('#taskmenu .settings');
}

/** Opens the person's identity, and gives the frame with its form. */
export async function openIdentity(page: Page, address: string): Promise<Frame> {
  await page.goto(`${address}?_task=settings&_action=identities`);
  await page.locator('#identities-table tbody tr').click();
  return formFrame(page, 'edit-identity');
}

/** Opens Preferences, User Interface, and gives the frame with its form. */
export async function openUserInterface(page: Page, address: string): Promise<Frame> {
  await page.goto(`${address}?_task=settings&_action=preferences`);
  await page.locator('#rcmrowgeneral').click();
  return formFrame(page, 'edit-prefs');
}

async function formFrame(page: Page, action: string): Promise<Frame> {
  const frame = await page.waitForFrame((candidate) => candidate.url().includes(`_action=${action}`));
  await frame.waitForSelector('.formbuttons button.submit');
  // The button is Roundcube's script's to answer, which is there when the frame has loaded.
  await frame.waitForFunction(() => document.readyState === 'complete');
  return frame;
}

/** Saves the form of the frame, and waits until Roundcube says that it did. */
export async function save(page: Page, frame: Frame): Promise<void> {
  await frame.locator('.formbuttons button.submit').click();
  await page.waitForSelector('#messagestack .confirmation');
}

/** What stands of the one user in Roundcube's database: what was saved, whatever a page shows of it. */
export function stored({ folder }: WebSoftware): {
  readonly from: string | null;
  readonly replyTo: string | null;
  /** As PHP writes values down; what is as the installation has it is left out. */
  readonly preferences: string;
} {
  const database = join(folder, 'roundcube/sqlite.db');
  const identities = sqliteRows(database, 'SELECT email, "reply-to" FROM identities WHERE del = 0');
  const users = sqliteRows(database, 'SELECT preferences FROM users');
  return {
    from: identities[0]?.email ?? null,
    replyTo: identities[0]?.['reply-to'] ?? null,
    preferences: users[0]?.preferences ?? '',
  };
}
