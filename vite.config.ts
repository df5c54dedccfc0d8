/**
 * Builds the extension: `vite build --mode chromium` and `--mode firefox`, into one folder each below `dist/`.
 *
 * crxjs builds the popup and the background from `manifest.json`. Content scripts are built here, each as one
 * classic script: crxjs would make them loaders with web-accessible chunks, which a page could see and which fail
 * in sandboxed frames.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import { buildClassicScript } from './scripts/classic-script';

const browsers = ['chromium', 'firefox'] as const;
type Browser = (typeof browsers)[number];

const root = import.meta.dirname;

/** Scripts that `scripting.executeScript` injects, beside those that the manifest names. */
const injectedScripts = ['reader', 'text-reader', 'follower', 'actor'].map((name) => `src/content/${name}.ts`);

type Manifest = chrome.runtime.ManifestV3 & { minimum_chrome_version?: string; browser_specific_settings?: unknown };

/** `src/content/reader.ts` is built to `content/reader.js`. */
const builtName = (source: string) => source.replace(/^src\//, '').replace(/\.ts$/, '.js');

/** Builds the content scripts, and gives the manifest what crxjs must not touch. */
function contentScripts(manifest: Manifest): Plugin {
  const declared = manifest.content_scripts ?? [];
  const sources = [...injectedScripts, ...declared.flatMap((entry) => entry.js ?? [])];
  return {
    name: 'content-scripts',
    apply: 'build',
    async generateBundle() {
      for (const source of sources) {
        this.emitFile({ type: 'asset', fileName: builtName(source), source: await buildClassicScript(source) });
      }
    },
  };
}

function finishedManifest(manifest: Manifest, browser: Browser): Plugin & { renderCrxManifest(m: Manifest): Manifest } {
  return {
    name: 'finished-manifest',
    enforce: 'post',
    renderCrxManifest(rendered: Manifest): Manifest {
      const { web_accessible_resources: _none, browser_specific_settings, ...kept } = rendered;
      const finished: Manifest = {
        ...kept,
        content_scripts: (manifest.content_scripts ?? []).map((entry) => ({
          ...entry,
          js: (entry.js ?? []).map(builtName),
        })),
      };
      if (browser === 'firefox') {
        delete finished.minimum_chrome_version;
        return { ...finished, browser_specific_settings };
      }
      return finished;
    },
  };
}

/** The same page in either browser's panel beside the page. */
interface Panels {
  readonly side_panel?: unknown;
  readonly sidebar_action?: unknown;
}

/** Firefox runs the background as an event page, and knows no `service_worker`. */
function manifestFor(browser: Browser, manifest: Manifest): Manifest {
  const { content_scripts: _builtHere, side_panel, sidebar_action, ...rest } = manifest as Manifest & Panels;
  if (browser === 'chromium') return { ...rest, side_panel } as Manifest;
  const worker = manifest.background as { service_worker: string };
  // Firefox's sidebar needs no permission, and Firefox knows none of that name.
  const permissions = (rest.permissions ?? []).filter((name) => name !== 'sidePanel');
  return {
    ...rest,
    permissions,
    sidebar_action,
    background: { scripts: [worker.service_worker], type: 'module' },
  } as unknown as Manifest;
}

export default defineConfig(({ mode }) => {
  const browser = browsers.find((name) => name === mode) ?? 'chromium';
  const manifest = JSON.parse(readFileSync(resolve(root, 'manifest.json'), 'utf8')) as Manifest;
  return {
    root,
    publicDir: 'public',
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        // Pages that crxjs does not look for in a manifest: those that are opened by us, and Firefox's sidebar.
        input: {
          welcome: resolve(root, 'src/welcome/welcome.html'),
          desktop: resolve(root, 'src/desktop/desktop.html'),
          ...(browser === 'firefox' ? { panel: resolve(root, 'src/panel/panel.html') } : {}),
        },
        // Without hashes: two builds in different folders are the same, byte for byte.
        output: {
          entryFileNames: 'js/[name].js',
          chunkFileNames: 'js/[name].js',
          assetFileNames: 'assets/[name][extname]',
          // What the popup and the background share; without a name it would bear that of some module in it.
          codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] },
        },
      },
    },
    plugins: [
      crx({
        manifest: manifestFor(browser, manifest) as unknown as ManifestV3Export,
        browser: browser === 'firefox' ? 'firefox' : 'chrome',
      }),
      contentScripts(manifest),
      finishedManifest(manifest, browser),
    ],
  };
});
