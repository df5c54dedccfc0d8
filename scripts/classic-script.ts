/** Builds a content script as one classic script, which runs in any frame and needs no web-accessible chunk. */
import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';

const root = resolve(import.meta.dirname, '..');

/** How a script may be built otherwise than for the extension. */
interface Variant {
  /** Without the files that know one web mail client each: what the general reader sees by itself is measured so. */
  readonly withoutClients?: boolean;
  /** With names as in the source, for a profile. */
  readonly readable?: boolean;
}

/**
 * Gives the code of a script with everything it imports.
 *
 * @param source path of the entry, from the root of the project
 * @throws Error where the build makes anything but one script
 */
export async function buildClassicScript(source: string, variant: Variant = {}): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: variant.withoutClients ? [noClients] : [],
    build: {
      write: false,
      target: 'es2022',
      minify: !variant.readable,
      rolldownOptions: { input: resolve(root, source), output: { format: 'iife', entryFileNames: '[name].js' } },
    },
  });
  const output = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const [script, ...more] = output;
  if (script?.type !== 'chunk' || more.length > 0) throw new Error(`${source}: expected one script from the build`);
  return script.code;
}

/** In the place of the list of clients an empty one. */
const noClients: Plugin = {
  name: 'no-clients',
  enforce: 'pre',
  load: (id) => (id.endsWith('/src/content/clients/all.ts') ? 'export const clients = [];' : null),
};
