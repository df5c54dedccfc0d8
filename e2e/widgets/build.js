/** Builds every page of `pages` into `dist`: `NAME.html` as it stands, beside it `NAME.js` and `NAME.css`. */
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const pages = join(import.meta.dirname, 'pages');
const dist = join(import.meta.dirname, 'dist');

const documents = readdirSync(pages).filter((file) => file.endsWith('.html'));
const sources = readdirSync(pages);
const entryOf = (name) => {
  const source = [`${name}.js`, `${name}.jsx`].find((file) => sources.includes(file));
  if (!source) throw new Error(`pages/${name}.html has no script beside it`);
  return join(pages, source);
};

await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: documents.map((file) => entryOf(file.replace(/\.html$/, ''))),
  outdir: dist,
  bundle: true,
  // One file a page: a library is there as a whole, as it is where a page loads it from a server of its own.
  format: 'iife',
  jsx: 'automatic',
  // Not the extension's own, which names another library for JSX.
  tsconfigRaw: {},
  alias: {
    // Vue's templates are compiled in the browser.
    vue: 'vue/dist/vue.esm-bundler.js',
    // Offered under a condition that would give stylesheets for Vuetify's scripts too.
    '@angular/material/prebuilt-themes/azure-blue.css':
      './node_modules/@angular/material/prebuilt-themes/azure-blue.css',
  },
  define: {
    'process.env.NODE_ENV': '"production"',
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  loader: { '.woff': 'empty', '.woff2': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'dataurl' },
  logLevel: 'warning',
});
mkdirSync(dist, { recursive: true });
for (const file of documents) cpSync(join(pages, file), join(dist, file));
