/** The laws of the layout, besides who may import whom. Each takes the files and returns what breaks it. */
import { partOf } from './import-law';
import { isTestCode, type Source, type SourceFile } from './source';
import type { Violation } from './violation';

/** Parts that have a document: the page's in `content`, their own in the others. */
const withDocument = new Set(['content', 'popup', 'panel', 'options', 'welcome', 'desktop']);
/** Injected into the page to look at its document before the reader is called there. */
const injected = 'src/tab/ask-reader.ts';
const documentNames = ['document', 'window', 'DOMParser', 'HTMLElement', 'MutationObserver', 'localStorage'];

/** Only `content/` touches a page's document; popup and options touch their own. */
export function documentLaw(sources: readonly Source[]): Violation[] {
  return sources
    .filter(({ path }) => !withDocument.has(partOf(path) ?? '') && path !== injected)
    .flatMap(({ path, free }) =>
      documentNames
        .filter((name) => free.has(name))
        .map((name) => ({
          path,
          why: `uses ${name}: only content/ touches a page, and what has no DOM runs anywhere`,
        })),
    );
}

const networkNames = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'];

/** Nothing leaves the browser. */
export function networkLaw(sources: readonly Source[]): Violation[] {
  return sources.flatMap(({ path, free, calls }) => {
    const used = networkNames.filter((name) => free.has(name));
    if (calls.has('sendBeacon')) used.push('sendBeacon');
    return used.map((name) => ({ path, why: `uses ${name}: the extension makes no network request, ever` }));
  });
}

/**
 * A test in the same folder runs every unit with logic: it bears the unit's name, or imports it, or imports something
 * of that folder that does. A unit that only tests elsewhere run is listed in `untested`, with the reason. A reason that is not needed is wrong.
 *
 * @param tests test files and what they share, parsed like the rest
 */
export function testLaw(
  sources: readonly Source[],
  tests: readonly Source[],
  untested: Readonly<Record<string, string>>,
): Violation[] {
  const reached = reachedByTests([...sources, ...tests]);
  const bare = sources.filter(({ path, hasLogic }) => hasLogic && !reached.has(withoutExtension(path)));
  const barePaths = new Set(bare.map(({ path }) => path));
  return [
    ...bare
      .filter(({ path }) => !(path in untested))
      .map(({ path }) => ({ path, why: 'has no test in its folder: write one, or list it with the reason' })),
    ...Object.keys(untested)
      .filter((path) => !barePaths.has(path))
      .map((path) => ({ path, why: 'is listed as untested, but has a test, holds no logic or is gone' })),
  ];
}

const withoutExtension = (path: string) => path.replace(/\.tsx?$/, '');
const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

/** Files, without extension, that a test of the same folder imports at run time, by itself or through its neighbours. */
function reachedByTests(files: readonly Source[]): Set<string> {
  const byName = new Map(files.map((file) => [withoutExtension(file.path), file]));
  const reached = new Set<string>();
  const reach = (name: string, folder: string) => {
    const file = byName.get(name);
    if (!file || folderOf(file.path) !== folder || reached.has(name)) return;
    reached.add(name);
    follow(file);
  };
  const follow = ({ path, imports }: Source) => {
    for (const { target, typeOnly } of imports) if (target !== null && !typeOnly) reach(target, folderOf(path));
  };
  for (const file of files) {
    if (!/\.test\.tsx?$/.test(file.path)) continue;
    // A test of that name may run the unit as part of a whole, through a page.
    reach(file.path.replace(/(\.dom)?\.test\.tsx?$/, ''), folderOf(file.path));
    follow(file);
  }
  return reached;
}

/** The file of a check bears its id: `src/rules/incoming-server.ts` holds check `incoming-server`. */
export function checkFileLaw(files: readonly SourceFile[], ids: readonly string[]): Violation[] {
  const held = new Map<string, string[]>();
  for (const { path, text } of files) {
    if (!/^src\/rules\/[^/]+\.ts$/.test(path) || isTestCode(path)) continue;
    held.set(
      path,
      [...text.matchAll(/\bmeta: \{\s*id: '([^']+)'/g)].map(([, id]) => id ?? ''),
    );
  }
  const fileOf = (id: string) => `src/rules/${id}.ts`;
  return [
    ...ids
      .filter((id) => !held.get(fileOf(id))?.includes(id))
      .map((id) => ({ path: fileOf(id), why: `does not hold check ${id}: a check is found by its file's name` })),
    ...[...held].flatMap(([path, found]) =>
      found
        .filter((id) => fileOf(id) !== path || !ids.includes(id))
        .map((id) => ({ path, why: `holds check ${id}, which is no known check or belongs in a file of that name` })),
    ),
  ];
}

/** A name with a label before `caltech.edu`; the pattern `*.caltech.edu` is none. */
const serverName = /(?<![*\w.-])(?:[\w-]+\.)+caltech\.edu/i;

/** Server names are data: they stand in `src/requirements/*.json`, where a person at IMSS can change them. */
export function serverNameLaw(files: readonly SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => path.startsWith('src/') && !isTestCode(path))
    .filter(({ path }) => !/^src\/requirements\/[^/]+\.json$/.test(path))
    .flatMap(({ path, text }) => {
      const name = serverName.exec(text)?.[0];
      return name ? [{ path, why: `names ${name}: server names stand in src/requirements/ alone` }] : [];
    });
}

const products =
  /\b(roundcube|sogo|horde|snappymail|rainloop|squirrelmail|zimbra|nextcloud|cypht|egroupware|freescout|osticket|gmail|outlook|thunderbird|mailcow|n8n|node-red)\b/i;

/** The general reader works by how forms are built; what is true of one product stands in its client's file. */
export function productNameLaw(sources: readonly Source[]): Violation[] {
  return sources
    .filter(({ path }) => path.startsWith('src/content/') && !path.startsWith('src/content/clients/'))
    .flatMap(({ path, texts }) => {
      const name = texts.map((text) => products.exec(text)?.[0]).find((found) => found !== undefined);
      return name ? [{ path, why: `speaks of ${name}: a product's peculiarities stand in content/clients/` }] : [];
    });
}

const mostLines = 300;

/** A file that outgrows its limit holds two ideas. */
export function sizeLaw(sources: readonly Source[]): Violation[] {
  return sources
    .filter(({ lines }) => lines > mostLines)
    .map(({ path, lines }) => ({ path, why: `has ${lines} lines: over ${mostLines} there are two ideas in a file` }));
}

const drawers = /(^|\/)(utils?|helpers?|commons?|misc|shared|lib)(\.[^/]*)?(?=\/|$)/i;

/** A file is named after what it holds. */
export function drawerLaw(paths: readonly string[]): Violation[] {
  return paths
    .filter((path) => drawers.test(path))
    .map((path) => ({ path, why: 'is named like a drawer: name it after what it holds' }));
}

/** The parts of the manifest that say what the extension may do. */
export interface Rights {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly { readonly matches?: readonly string[] }[];
  readonly content_security_policy?: unknown;
  readonly externally_connectable?: unknown;
  readonly web_accessible_resources?: unknown;
}

const sorted = (list: readonly string[] = []) => [...list].sort().join(' ');

/** The manifest asks for what README explains, for the institution's sites, and for nothing else. */
export function manifestLaw(manifest: Rights, sites: readonly string[]): Violation[] {
  const own = sorted(sites.map((site) => `https://${site}/*`));
  const wrong: string[] = [];
  if (sorted(manifest.permissions) !== 'activeTab scripting sidePanel storage') {
    wrong.push('permissions are activeTab, scripting, sidePanel and storage: README explains them one by one');
  }
  if (sorted(manifest.optional_permissions) !== '') wrong.push('no permission but that for sites is asked for later');
  if (sorted(manifest.host_permissions) !== own) wrong.push("host_permissions are the institution's own sites alone");
  for (const host of manifest.optional_host_permissions ?? []) {
    if (!/^(https?|\*):\/\/\*\/\*$/.test(host))
      wrong.push(`${host}: other sites are asked for one by one, by the person`);
  }
  for (const { matches } of manifest.content_scripts ?? []) {
    if (sorted(matches) !== own) wrong.push("content scripts run by themselves on the institution's own sites alone");
  }
  for (const key of ['content_security_policy', 'externally_connectable', 'web_accessible_resources'] as const) {
    if (manifest[key] !== undefined) wrong.push(`${key} is not needed, and opens a door to pages`);
  }
  return wrong.map((why) => ({ path: 'manifest.json', why }));
}
