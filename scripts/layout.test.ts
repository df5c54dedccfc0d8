/** Holds the tree to the laws of the layout; `layout/*.test.ts` holds the laws to planted cases. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkIds } from '../src/model/report';
import type { Requirements } from '../src/model/requirements';
import { apartLaw, importLaw } from './layout/import-law';
import {
  checkFileLaw,
  documentLaw,
  drawerLaw,
  manifestLaw,
  networkLaw,
  productNameLaw,
  type Rights,
  serverNameLaw,
  sizeLaw,
  testLaw,
} from './layout/laws';
import { isTestCode, parseSource, type SourceFile } from './layout/source';
import { untested } from './layout/untested';
import type { Violation } from './layout/violation';

const root = resolve(import.meta.dirname, '..');

function filesBelow(folder: string): SourceFile[] {
  return (
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|json|html|css)$/.test(entry.name))
      // What e2e/widgets installed and built is not ours.
      .filter((entry) => !/[\\/](node_modules|dist)([\\/]|$)/.test(relative(root, entry.parentPath)))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
  );
}

const isCode = ({ path }: SourceFile) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
const isTest = ({ path }: SourceFile) => isTestCode(path);

const files = filesBelow('src');
const sources = files
  .filter(isCode)
  .filter((file) => !isTest(file))
  .map(parseSource);
const tests = files.filter(isCode).filter(isTest).map(parseSource);
const clients = sources.filter(({ text }) => /: Client = \{/.test(text)).map(({ path }) => path);
const elsewhere = ['scripts', 'cli', 'e2e', 'bench'].flatMap((folder) => {
  try {
    return filesBelow(folder).filter(isCode);
  } catch {
    return [];
  }
});

const jsonOf = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const manifest = jsonOf('manifest.json') as Rights;
const { sites } = jsonOf('src/requirements/caltech-imss.json') as Requirements;

/** Fails with what is wrong and why, a line each. */
function hold(violations: readonly Violation[]): void {
  const said = violations.map(({ path, why }) => `${path} ${why}`);
  expect(said, said.join('\n')).toEqual([]);
}

describe('the layout', () => {
  test('imports run one way', () => hold(importLaw(sources)));

  test('rules do not know each other', () => {
    const rules = checkIds.map((id) => `src/rules/${id}.ts`);
    hold(apartLaw(sources, rules, 'a rule is read, changed and removed by itself'));
  });

  test('clients do not know each other', () => {
    hold(apartLaw(sources, clients, 'a client is read, changed and removed by itself'));
  });

  test('only the reader touches a page', () => hold(documentLaw(sources)));
  test('nothing leaves the browser', () => hold(networkLaw(sources)));
  test('a test in its folder runs every unit', () => hold(testLaw(sources, tests, untested)));
  test('a check is found by its file', () => hold(checkFileLaw(files, checkIds)));
  test('server names are data', () => hold(serverNameLaw(files)));
  test('products stand in their own files', () => hold(productNameLaw(sources)));

  test('a file holds one idea', () => {
    const parsed = [...files.filter(isCode), ...elsewhere].map(parseSource);
    hold(sizeLaw(parsed));
    hold(drawerLaw([...files, ...elsewhere].map(({ path }) => path)));
  });

  test('the manifest asks for what is explained', () => hold(manifestLaw(manifest, sites)));
});
