/** Builds what the bench injects into pages, in memory. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { builtExtension } from '../scripts/built-extension';
import { buildClassicScript } from '../scripts/classic-script';

/** Scripts to be evaluated in the isolated world of a page. */
export interface Scripts {
  /** The reader as it is shipped. */
  readonly reader: string;
  readonly axe: string;
  /** What leaves `bench` in the world, and beside it the source of the text reader, which is injected when asked for. */
  readonly contestants: string;
}

export async function buildScripts(): Promise<Scripts> {
  const built = (name: string) => readFileSync(join(builtExtension('chromium'), 'content', name), 'utf8');
  const contestants = await buildClassicScript('bench/in-page/contestants.ts', {
    readable: process.argv.includes('--profile'),
  });
  return {
    reader: built('reader.js'),
    axe: readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
    contestants: `globalThis.textReaderSource = ${JSON.stringify(built('text-reader.js'))};\n${contestants}`,
  };
}

/** The reader with the names it has in the source, for a profile. */
export function readableReader(): Promise<string> {
  return buildClassicScript('src/content/reader.ts', { readable: true });
}
