/** What the tests and the command line ask of a browser that runs the built extension, whichever browser it is. */
import type { Page } from 'puppeteer';

/** The window of a page of the extension. Both browsers offer the promises of `chrome.*` under Manifest V3. */
export type ExtensionWindow = Window & typeof globalThis & { readonly chrome: typeof chrome };

/** A page of the extension. */
export interface ExtensionPage {
  /**
   * Runs a function on the window of the page, and gives its value. The function travels as text: it sees its
   * arguments, which must be JSON, and nothing of the code around it.
   */
  evaluate<A extends readonly unknown[], T>(
    run: (view: ExtensionWindow, ...args: A) => T,
    ...args: A
  ): Promise<Awaited<T>>;
  /** Nothing where it is closed already. */
  close(): Promise<void>;
}

/** The popup that a click on the toolbar button opened. */
export interface Popup extends ExtensionPage {
  /** The popup as PNG. */
  picture(scheme?: 'light' | 'dark'): Promise<Uint8Array>;
}

/** A running browser with the extension installed in it. */
export interface ExtensionBrowser {
  readonly name: 'chromium' | 'firefox';
  newPage(): Promise<Page>;
  /** Clicks the real toolbar button on this page, as a person would: that is what grants `activeTab`. */
  clickToolbarButton(page: Page): Promise<Popup>;
  /** Opens a page of the extension in a tab of its own, by its path in the build. */
  openExtensionPage(path: string): Promise<ExtensionPage>;
  /** Settles once the browser has gone, closed by a person or by `close`. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** The browser's executable. */
  readonly executable: string;
  readonly headless?: boolean;
  /** Host names that lead to 127.0.0.1. */
  readonly localHosts?: readonly string[];
}

/** The text of a call of `run` on the window that the expression `view` gives. */
export function callText(run: (...args: never) => unknown, view: string, args: readonly unknown[]): string {
  const given = [view, ...args.map((arg) => JSON.stringify(arg) ?? 'undefined')].join(', ');
  // tsx and Vitest wrap inner functions in a call of `__name`, which no page knows.
  return `((__name) => (${run}))((inner) => inner)(${given})`;
}
