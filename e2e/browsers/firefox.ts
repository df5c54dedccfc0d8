/** Firefox with the built extension, over WebDriver BiDi. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import {
  callText,
  type ExtensionBrowser,
  type ExtensionPage,
  type ExtensionWindow,
  type LaunchOptions,
  type Popup,
} from './toolbar';

/** Sends a command of the protocol. Puppeteer keeps its connection to itself, and knows none of Firefox's own. */
type Send = (method: string, params: object) => Promise<unknown>;

/** Runs a function with Firefox's own rights on its main window. It travels as text, and is given texts. */
type RunInFirefox = <T>(run: (view: FirefoxWindow, ...args: string[]) => Promise<T>, ...args: string[]) => Promise<T>;

/** The one file of the build that a tab can show without running any code of the extension. */
const quietFile = 'icons/16.png';

/** Firefox, with its sidebar. */
export interface Firefox extends ExtensionBrowser {
  /** The extension's sidebar, once it has loaded. `show` opens it as the browser's own menu does. */
  sidebar(how: 'show' | 'as-it-is'): Promise<ExtensionPage>;
  /** Presses a button of the open popup with the mouse, as a person does: some things come of nothing less. */
  pressInPopup(text: string): Promise<void>;
  popupHasClosed(): Promise<void>;
}

/** Starts Firefox with the extension installed. */
export async function launchFirefox(options: LaunchOptions): Promise<Firefox> {
  const id = extensionId(options.extension);
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless ?? true,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'network.dns.localDomains': (options.localHosts ?? []).join(','),
      'ui.popup.disable_autohide': true,
      // The page that looks into the popup is in the background, where timers run once a second.
      'dom.min_background_timeout_value': 10,
      'dom.timeout.enable_budget_timer_throttling': false,
      'browser.aboutwelcome.enabled': false,
      // Whoever presses the button says yes to the browser's question, which nobody can press in a test.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(options.extension);
  const runInFirefox = await firefoxRights(browser);
  const address = `moz-extension://${uuid}/`;
  const onlooker = await openTab(browser, address + quietFile);
  return {
    name: 'firefox',
    newPage: () => browser.newPage(),
    clickToolbarButton: (page) => clickToolbarButton(runInFirefox, id, onlooker, page),
    async openExtensionPage(path) {
      const page = await openTab(browser, address + path);
      return {
        evaluate: (run, ...args) => page.evaluate(callText(run, 'window', args)) as Promise<never>,
        close: () => page.close(),
      };
    },
    async sidebar(how) {
      if (how === 'show') await runInFirefox(showSidebar, id);
      const view = `chrome.extension.getViews({ type: 'sidebar' })[0]`;
      await until('an open sidebar', async () => {
        return (await onlooker.evaluate(`${view}?.document.readyState === 'complete'`)) === true;
      });
      return {
        evaluate: (run, ...args) => onlooker.evaluate(callText(run, view, args)) as Promise<never>,
        close: () => runInFirefox(async (window) => window.SidebarController.hide()),
      };
    },
    async pressInPopup(text) {
      const at = (await onlooker.evaluate((text) => {
        const [view] = chrome.extension.getViews({ type: 'popup' });
        const button = [...(view?.document.querySelectorAll('button') ?? [])].find((one) => one.textContent === text);
        button?.scrollIntoView({ block: 'center' });
        const box = button?.getBoundingClientRect();
        return box && [box.x + box.width / 2, box.y + box.height / 2].map(String);
      }, text)) as string[] | undefined;
      if (!at) throw new Error(`The popup has no button "${text}".`);
      await runInFirefox(pressPopupAt, ...at);
    },
    popupHasClosed: () =>
      until('no popup', async () => {
        return (await onlooker.evaluate(`chrome.extension.getViews({ type: 'popup' }).length`)) === 0;
      }),
    closed: new Promise((done) => browser.once('disconnected', () => done())),
    close: () => browser.close(),
  };
}

function extensionId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${folder} is no build for Firefox: its manifest names no id.`);
  return id;
}

/** Opens a page of the extension in a tab. The navigation itself never settles under WebDriver BiDi. */
async function openTab(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(address).catch(() => undefined);
  await until(address, () =>
    page.evaluate((address) => location.href === address && document.readyState === 'complete', address),
  );
  return page;
}

/** Waits for a condition. It may throw meanwhile: a page that is just being replaced has no document. */
async function until(what: string, condition: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 10_000;
  let reason = '';
  while (performance.now() < deadline) {
    try {
      if (await condition()) return;
    } catch (error) {
      reason = String(error);
    }
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`Firefox did not come to this: ${what}. ${reason}`);
}

async function firefoxRights(browser: Browser): Promise<RunInFirefox> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  const send: Send = async (method, params) => (await connection.send(method, params)).result;
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: readonly { context: string }[];
  };
  const context = tree.contexts[0]?.context;
  if (!context) throw new Error('Firefox has no window of its own.');
  return async <T>(run: (view: FirefoxWindow, ...args: string[]) => Promise<T>, ...args: string[]) => {
    const answer = (await send('script.evaluate', {
      expression: callText(run, 'window', args),
      awaitPromise: true,
      target: { context },
    })) as { exceptionDetails?: { text: string }; result?: { value?: unknown } };
    if (answer.exceptionDetails) throw new Error(`In Firefox: ${answer.exceptionDetails.text}`);
    return answer.result?.value as T;
  };
}

async function clickToolbarButton(runInFirefox: RunInFirefox, id: string, onlooker: Page, page: Page): Promise<Popup> {
  await page.bringToFront();
  await runInFirefox(async (view, id) => {
    const { ExtensionParent } = view.ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = view.WebExtensionPolicy.getByID(id);
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(view);
  }, id);
  const popupView = `chrome.extension.getViews({ type: 'popup' })[0]`;
  const popupIs = (what: string, expression: string) =>
    until(what, async () => (await onlooker.evaluate(expression)) === true);
  await popupIs('an open popup', `${popupView}?.document.readyState === 'complete'`);
  const evaluate = <A extends readonly unknown[], T>(run: (view: ExtensionWindow, ...args: A) => T, ...args: A) =>
    onlooker.evaluate(callText(run, popupView, args)) as Promise<Awaited<T>>;
  return {
    evaluate,
    async picture(scheme) {
      return Buffer.from(await runInFirefox(drawPopup, scheme ?? 'light'), 'base64');
    },
    async close() {
      await evaluate((view) => view?.close());
      await popupIs('no popup', `${popupView} === undefined`);
    },
  };
}

/** Through the window, as the mouse does: a click made in the page is none of the person's. */
async function pressPopupAt(view: FirefoxWindow, x: string, y: string): Promise<void> {
  const popup = [...view.document.querySelectorAll('browser')].find(
    (element) => element.getAttribute('webextension-view-type') === 'popup',
  );
  const box = popup?.getBoundingClientRect();
  if (!box) throw new Error('no popup is open');
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    view.synthesizeMouseEvent(type, box.x + Number(x), box.y + Number(y), { button: 0, clickCount: 1 });
  }
}

async function showSidebar(view: FirefoxWindow, id: string): Promise<void> {
  const name = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  await view.SidebarController.show(`${name}-sidebar-action`);
}

/** Draws the open popup, in a colour scheme, as PNG in Base64. */
async function drawPopup(view: FirefoxWindow, scheme: string): Promise<string> {
  view.Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
  const popup = [...view.document.querySelectorAll('browser')].find(
    (element) => element.getAttribute('webextension-view-type') === 'popup',
  ) as (Element & FirefoxBrowserElement) | undefined;
  if (!popup) throw new Error('no popup is open');
  const area = new DOMRect(0, 0, popup.clientWidth, popup.clientHeight);
  const drawn = await popup.browsingContext.currentWindowGlobal.drawSnapshot(area, 2, 'white');
  const canvas = view.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = drawn.width;
  canvas.height = drawn.height;
  canvas.getContext('2d')?.drawImage(drawn, 0, 0);
  return canvas.toDataURL('image/png').replace(/^.*,/, '');
}

/** As much of Firefox's main window as is used here. */
interface FirefoxWindow extends Window {
  readonly ChromeUtils: {
    importESModule(address: string): {
      ExtensionParent: {
        apiManager: {
          global: { browserActionFor(extension: unknown): { triggerAction(view: Window): Promise<void> } };
        };
      };
    };
  };
  readonly WebExtensionPolicy: { getByID(id: string): { extension: unknown } };
  synthesizeMouseEvent(type: string, x: number, y: number, mouse: { button: number; clickCount: number }): boolean;
  readonly SidebarController: { show(command: string): Promise<unknown>; hide(): void };
  readonly Services: { prefs: { setIntPref(name: string, value: number): void } };
}

interface FirefoxBrowserElement {
  readonly browsingContext: {
    currentWindowGlobal: { drawSnapshot(area: DOMRect, scale: number, background: string): Promise<ImageBitmap> };
  };
}
