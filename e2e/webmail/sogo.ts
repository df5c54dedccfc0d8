/** A real SOGo on this machine, and a person's way through its preferences. Seen in SOGo 5.8. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { openSogoFront } from './sogo-front';
import { typeInto } from './typing';
import { startSoftware, type WebSoftware } from './web-software';

/** Starts SOGo with the web server in front of it, installed first where that is possible. */
export async function startSogo(): Promise<WebSoftware> {
  const daemon = await startSoftware('start-sogo.sh', ['IMAP_PORT', 'WEB_PORT', 'DATABASE_PORT', 'CACHE_PORT']);
  const front = await openSogoFront(daemon.address);
  return {
    address: front.origin,
    folder: daemon.folder,
    async stop() {
      await front.close();
      await daemon.stop();
    },
  };
}

/** Logs in as the one user there is. */
export async function logIn(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/SOGo/`);
  await typeInto(page, 'input[ng-model="app.creds.username"]', 'student');
  await typeInto(page, '#passwordField', 'test1234');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

/** Opens a view of the preferences, such as `general`. */
export async function openPreferences(page: Page, address: string, view: 'general' | 'mailer'): Promise<void> {
  const wanted = `${address}/SOGo/so/student/Preferences#!/${view}`;
  await page.goto(wanted);
  await page.waitForSelector(view === 'general' ? refreshView : 'md-tab-item', { visible: true });
}

/** Opens Mail, IMAP Accounts. */
async function openAccounts(page: Page, address: string): Promise<void> {
  await openPreferences(page, address, 'mailer');
  await page.locator('::-p-xpath(//md-tab-item[contains(., "IMAP Accounts")])').click();
  await page.waitForSelector('md-tab-content.md-active button[aria-label="Create Account"]', { visible: true });
}

const dialog = 'md-dialog.md-transition-in';
const serverName = `${dialog} input[name="serverName"]`;

/** Opens the dialog of a new account. */
export async function openNewAccount(page: Page, address: string): Promise<void> {
  await openAccounts(page, address);
  await page.locator('md-tab-content.md-active button[aria-label="Create Account"]').click();
  await dialogIsOpen(page);
}

/** Opens the dialog of an account in the list, the person's own being the first. */
export async function openAccount(page: Page, address: string, index: number): Promise<void> {
  await openAccounts(page, address);
  // The list may come after the button above it, and slides in with its tab: a locator waits for both.
  const button = '//md-tab-content[contains(@class, "md-active")]//button[@aria-label="Edit Account"]';
  await page.locator(`::-p-xpath((${button})[${index + 1}])`).click();
  await dialogIsOpen(page);
}

/** The dialog moves the focus into itself once it has come in, wherever somebody may be typing by then. */
async function dialogIsOpen(page: Page): Promise<void> {
  await page.waitForSelector(serverName, { visible: true });
  await page.waitForFunction((dialog) => document.querySelector(dialog)?.contains(document.activeElement), {}, dialog);
}

/** What is filled into the dialog of an account. */
export interface SogoAccount {
  readonly host: string;
  readonly port: string;
  readonly encryption: 'none' | 'ssl' | 'tls';
  readonly user: string;
  readonly from: string;
  readonly replyTo: string;
}

/** Fills in the dialog, and the card of its identity, which is folded up at first. */
export async function fillAccount(page: Page, account: SogoAccount, password: string): Promise<void> {
  await typeInto(page, `${dialog} input[ng-model$="account.name"]`, 'Work');
  await typeInto(page, serverName, account.host);
  await typeInto(page, `${dialog} input[ng-model$="account.port"]`, account.port);
  await page.locator(`${dialog} [ng-model$="account.encryption"] md-radio-button[value=${account.encryption}]`).click();
  await typeInto(page, `${dialog} input[ng-model$="account.userName"]`, account.user);
  await typeInto(page, `${dialog} input[ng-model$="account.password"]`, password);
  const address = `${dialog} md-autocomplete[md-search-text="identity.email"] input`;
  if (!(await page.$(address).then((field) => field?.isVisible()))) await page.locator(`${dialog} md-card > a`).click();
  await typeInto(page, `${dialog} input[ng-model="identity.fullName"]`, 'A Student');
  await typeInto(page, address, account.from);
  await typeInto(page, `${dialog} input[ng-model="identity.replyTo"]`, account.replyTo);
}

/** Presses OK or Cancel, and waits until the dialog has gone. */
export async function leaveDialog(page: Page, button: 'OK' | 'Cancel'): Promise<void> {
  await page.locator(`::-p-xpath(//md-dialog-actions//button[normalize-space() = "${button}"])`).click();
  await page.waitForSelector('md-dialog', { hidden: true });
}

const refreshView = 'md-select[ng-model$="SOGoRefreshViewCheck"]';
const openMenu = '.md-select-menu-container.md-active';

/** Opens the menu of how often views are refreshed, which SOGo moves to the end of the page. */
export async function openRefreshMenu(page: Page): Promise<void> {
  await page.locator(refreshView).click();
  await page.waitForSelector(`${openMenu}.md-clickable md-option`, { visible: true });
}

/** Chooses from the open menu, by the text. */
export async function chooseRefresh(page: Page, text: string): Promise<void> {
  await page
    .locator(`::-p-xpath(//*[contains(@class, "md-active")]//md-option[normalize-space() = "${text}"])`)
    .click();
  await page.waitForSelector(openMenu, { hidden: true });
}

/** Saves the preferences, and waits until SOGo has nothing more to save. */
export async function savePreferences(page: Page): Promise<void> {
  const saved = page.waitForResponse((response) => /\/Preferences\/save$/.test(response.url()));
  await page.locator('button[ng-click="app.save(preferencesForm)"], button[aria-label="Save"]').click();
  await saved;
}

/** Loads the preferences anew, from what SOGo has stored, and opens the dialog of the last account. */
export async function openLastAccount(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await openAccounts(page, address);
  const buttons = await page.$$('md-tab-content.md-active button[aria-label="Edit Account"]');
  await openAccount(page, address, buttons.length - 1);
}

/** An account of another server as SOGo's database has it. */
export interface StoredAccount {
  readonly serverName: string;
  readonly port: number;
  readonly encryption: string;
  readonly userName: string;
  readonly identities: readonly { readonly email: string; readonly replyTo?: string }[];
}

/** What stands of the one user in SOGo's database: what was saved, whatever a page shows of it. */
export function storedAccounts({ folder }: WebSoftware): readonly StoredAccount[] {
  const data = join(folder, 'database');
  // The fourth line of PostgreSQL's own note of what runs.
  const port = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[3] ?? '';
  const query = "SELECT c_defaults FROM user_profile WHERE c_uid = 'student'";
  const given = ['-h', '127.0.0.1', '-p', port, '-U', 'postgres', '-d', 'sogo', '-Atc', query];
  const text = execFileSync('psql', given, { encoding: 'utf8' }).trim();
  if (text === '') return [];
  const defaults = JSON.parse(text) as { readonly AuxiliaryMailAccounts?: readonly StoredAccount[] };
  return defaults.AuxiliaryMailAccounts ?? [];
}
