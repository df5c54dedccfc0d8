/** What the tests and the command line ask of a browser that runs the built extension, whichever browser it is. */
import type { Page } from 'puppeteer';

/** A page of the extension. */
export interface ExtensionPage {
  /**
   * Runs a function on the window of the page, and gives its value, which must be JSON. The function travels as
   * text: it sees its arguments and nothing of the code around it.
   */
  evaluate<A extends readonly unknown[], T>(run: (view: ExtensionWindow, ...args: A) => T, ...args: A): Promise<Awaited<T>>;
  close(): Promise<void>;
}

/** The popup that a click on the toolbar button opened. */
export interface Popup extends ExtensionPage {
  /** The popup as PNG. */
  picture(): Promise<Uint8Array>;
}

/** The window of a page of the extension. Both browsers offer the promises of `chrome.*` to Manifest V3. */
export type ExtensionWindow = Window & typeof globalThis & { readonly chrome: typeof chrome };

/** A running browser with the extension installed in it. */
export interface ExtensionBrowser {
  readonly name: 'chromium' | 'firefox';
  newPage(): Promise<Page>;
  /** Clicks the real toolbar button on this page, as a person would: that is what grants `activeTab`. */
  clickToolbarButton(page: Page): Promise<Popup>;
  /** Opens a page of the extension in a tab of its own, by its path in the build. */
  openExtensionPage(path: string): Promise<ExtensionPage>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** The browser's executable. */
  readonly executable: string;
  readonly headless?: boolean;
  /** Host names that lead to 127.0.0.1, `*.test` among them where the browser knows patterns. */
  readonly localHosts?: readonly string[];
}
