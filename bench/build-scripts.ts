/** Builds what the bench injects into pages, in memory. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { builtExtension } from '../scripts/built-extension';

const root = resolve(import.meta.dirname, '..');

/** Scripts to be evaluated in the isolated world of a page. */
export interface Scripts {
  /** The reader as it is shipped. */
  readonly reader: string;
  readonly axe: string;
  /** What leaves `bench` in the world. */
  readonly contestants: string;
}

export async function buildScripts(): Promise<Scripts> {
  return {
    reader: readFileSync(join(builtExtension('chromium'), 'content/reader.js'), 'utf8'),
    axe: readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
    contestants: await classicScript('bench/in-page/contestants.ts', true),
  };
}

/** The reader with the names it has in the source, for a profile. */
export function readableReader(): Promise<string> {
  return classicScript('src/content/reader.ts', false);
}

async function classicScript(source: string, minify: boolean): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      minify,
      rolldownOptions: { input: resolve(root, source), output: { format: 'iife', entryFileNames: '[name].js' } },
    },
  });
  const [script] = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  if (script?.type !== 'chunk') throw new Error(`${source}: expected one script from the build`);
  return script.code;
}
