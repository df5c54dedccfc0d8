import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './scripts/find-browser';
import './scripts/map-group-by';

const executablePath = chromiumPath();

/**
 * `unit`: pure code, in Node. `dom`: code that touches documents, in a real Chromium (`*.dom.test.ts(x)`).
 * `e2e`: the built extension in real browsers.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['{src,cli,scripts,bench}/**/*.test.ts'], exclude: ['**/*.dom.test.*'] } },
      {
        test: {
          name: 'dom',
          include: ['{src,bench}/**/*.dom.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath ? { executablePath } : {}),
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-background-networking',
                  '--disable-component-update',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
          // Two real browsers on a busy machine: what fails twice is broken, and `npm test` names what failed once.
          retry: 1,
          fileParallelism: false,
        },
      },
    ],
  },
});
