/** Chrome, Chromium or Edge with the built extension, over the DevTools protocol. */
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer';
import type { ExtensionBrowser, ExtensionPage, ExtensionWindow, LaunchOptions, Popup } from './toolbar';

/** Nothing that a browser does by itself on a network, and no questions at its first start. */
const quiet = [
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  // Pages wait their turn in the background; their timers must run at the same speed there.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

/** Starts Chromium with the extension installed. */
export async function launchChromium(options: LaunchOptions & { readonly args?: readonly string[] }): Promise<ExtensionBrowser> {
  const rules = (options.localHosts ?? []).map((host) => `MAP ${host} 127.0.0.1`).join(', ');
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      ...quiet,
      // Chromium's sandbox refuses to start for root, as in containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(rules ? [`--host-resolver-rules=${rules}`] : []),
      ...(options.args ?? []),
    ],
  });
  const extension = await install(browser, options.extension);
  return {
    name: 'chromium',
    newPage: () => browser.newPage(),
    clickToolbarButton: (page) => clickToolbarButton(browser, extension, page),
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extension.id}/${path}`);
      return asExtensionPage(page);
    },
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
    // Only what is drawn: the popup is as high as its content, up to the browser's limit.
    picture: () => popup.screenshot({ captureBeyondViewport: false }),
  };
}

function asExtensionPage(page: Page): ExtensionPage {
  return {
    async evaluate<A extends readonly unknown[], T>(run: (view: ExtensionWindow, ...args: A) => T, ...args: A) {
      const view = await page.evaluateHandle(() => window as unknown as ExtensionWindow);
      return (await page.evaluate(run as never, view, ...args)) as Awaited<T>;
    },
    close: () => page.close(),
  };
}
