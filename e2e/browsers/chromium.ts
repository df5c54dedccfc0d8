/** Chrome, Chromium or Edge with the built extension, over the DevTools protocol. */
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer';
import { callText, type ExtensionBrowser, type ExtensionPage, type LaunchOptions, type Popup } from './toolbar';

/** Nothing that a browser does by itself on a network, and no questions at its first start. */
const quiet = [
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  // Room for a popup of the largest size, and for pages as they are on a desktop.
  '--screen-info={1600x1200}',
  '--window-size=1280,1000',
  // Several pages are open at a time; none of them may be slowed down.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

/** Arguments for a browser that is driven from here and left alone otherwise. */
export function quietArguments(): string[] {
  // Chromium's sandbox refuses to start for root, as in containers.
  return [...quiet, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
}

/** Chromium, with what many pages at a time need. */
export interface Chromium extends ExtensionBrowser {
  /** Opens a page in a window of its own, where it is drawn at full speed while others are too. */
  newWindow(): Promise<Page>;
  /** Clicks the real toolbar button, and waits for no popup. */
  pressToolbarButton(page: Page): Promise<void>;
  /** The page of the extension, by the end of its address, once what is done has opened it wherever. */
  openedPage(address: string, act: () => Promise<void>): Promise<DrawnPage>;
}

/** A page of the extension that a picture can be taken of, in any width. In CSS pixels. */
interface DrawnPage extends ExtensionPage {
  picture(scheme: 'light' | 'dark', width: number, height: number): Promise<Uint8Array>;
}

/** Starts Chromium with the extension installed. */
export async function launchChromium(
  options: LaunchOptions & { readonly args?: readonly string[] },
): Promise<Chromium> {
  const rules = (options.localHosts ?? []).map((host) => `MAP ${host} 127.0.0.1`).join(', ');
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [...quietArguments(), ...(rules ? [`--host-resolver-rules=${rules}`] : []), ...(options.args ?? [])],
  });
  const extension = await install(browser, options.extension);
  return {
    name: 'chromium',
    newPage: () => browser.newPage(),
    newWindow: () => browser.newPage({ type: 'window' }),
    pressToolbarButton: (page) => extension.triggerAction(page),
    async openedPage(address, act) {
      const isIt = (url: string) => url.startsWith(`chrome-extension://${extension.id}/`) && url.endsWith(address);
      const opened = browser.waitForTarget((target) => isIt(target.url()), { timeout: 10_000 });
      const [target] = await Promise.all([opened, act()]);
      const page = await target.asPage();
      return {
        ...asExtensionPage(page),
        async picture(scheme, width, height) {
          await page.setViewport({ width, height, deviceScaleFactor: 2 });
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          return page.screenshot({ captureBeyondViewport: false });
        },
      };
    },
    clickToolbarButton: (page) => clickToolbarButton(browser, extension, page),
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extension.id}/${path}`);
      return asExtensionPage(page);
    },
    closed: new Promise((done) => browser.once('disconnected', () => done())),
    close: () => browser.close(),
  };
}

async function install(browser: Browser, folder: string): Promise<Extension> {
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`The browser did not take the extension in ${folder}.`);
  return extension;
}

async function clickToolbarButton(browser: Browser, extension: Extension, page: Page): Promise<Popup> {
  const isPopup = (url: string) => url.startsWith(`chrome-extension://${extension.id}/`) && url.includes('popup');
  // The popup asks for the active tab, so the page must be it.
  await page.bringToFront();
  const before = new Set(browser.targets());
  const opened = browser.waitForTarget((target) => !before.has(target) && isPopup(target.url()), { timeout: 10_000 });
  const [target] = await Promise.all([opened, extension.triggerAction(page)]);
  const popup = await target.asPage();
  return {
    ...asExtensionPage(popup),
    async picture(scheme) {
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme ?? 'light' }]);
      return popup.screenshot({ captureBeyondViewport: false });
    },
  };
}

function asExtensionPage(page: Page): ExtensionPage {
  return {
    evaluate: (run, ...args) => page.evaluate(callText(run, 'window', args)) as Promise<never>,
    async close() {
      if (!page.isClosed()) await page.close();
    },
  };
}
