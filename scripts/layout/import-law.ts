/** Which part of the extension may import which. */
import { type Import, isTestCode, type Source } from './source';
import type { Violation } from './violation';

/** What a folder of `src/` may import besides itself: other folders, and packages. */
interface Allowed {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
  readonly why: string;
}

const polyfill = 'webextension-polyfill';
const preact = ['preact', 'preact/hooks', 'preact/jsx-runtime'];
const surface = ['model', 'requirements', 'rules', 'programs', 'messages', 'tab', 'words', 'settings', 'report'];

const parts: Readonly<Record<string, Allowed>> = {
  model: { folders: [], packages: [], why: 'the model is the vocabulary of all others, and knows none of them' },
  requirements: { folders: ['model'], packages: [], why: 'requirements are data and speak in the model only' },
  rules: { folders: ['model'], packages: [], why: 'rules judge plain values: they know neither pages nor browsers' },
  programs: { folders: ['model'], packages: [], why: 'settings files are read into the model, and nothing else' },
  content: {
    folders: ['model', 'messages'],
    packages: [],
    why: 'what runs in a page gathers, knows no words and judges nothing, and carries no package into the page',
  },
  report: { folders: ['model'], packages: [], why: 'a report is texts and data, wherever it goes' },
  recognise: { folders: ['model'], packages: [], why: 'what a page means is told from plain data, without the page' },
  words: { folders: ['model'], packages: [polyfill], why: 'words look texts up, and decide nothing' },
  settings: { folders: ['model'], packages: [polyfill], why: 'what is remembered is plain values of the model' },
  tab: {
    folders: ['model', 'recognise'],
    packages: [polyfill],
    why: 'a tab is read into the model; judging comes later',
  },
  messages: { folders: ['model', 'tab'], packages: [], why: 'content scripts import it: it must stay small' },
  background: { folders: surface, packages: [polyfill], why: 'the background knows no user interface' },
  popup: {
    folders: [...surface, 'panel'],
    packages: [polyfill, ...preact],
    why: 'the popup reads pages through tab/ only',
  },
  panel: {
    folders: [...surface, 'popup'],
    packages: [polyfill, ...preact],
    why: 'the panel is the popup’s list in another place',
  },
  welcome: {
    folders: [...surface, 'popup', 'options'],
    packages: [polyfill, ...preact],
    why: 'the first page shows, and decides nothing',
  },
  desktop: {
    folders: [...surface, 'popup', 'options'],
    packages: [polyfill, ...preact],
    why: 'the page for mail programs reads files through programs/, and no page',
  },
  options: { folders: [...surface, 'popup'], packages: [polyfill, ...preact], why: 'the options page reads no page' },
};

/** `src/rules/rule.ts` is of `rules`, `src/messages.ts` of `messages`. */
export function partOf(path: string): string | null {
  const [top, part] = path.split('/');
  return top === 'src' && part !== undefined ? part.replace(/\.tsx?$/, '') : null;
}

/** Imports run one way: `model` ← `requirements`, `rules`, `programs`, `content` ← `background`, `popup`, `options`. */
export function importLaw(sources: readonly Source[]): Violation[] {
  return sources.flatMap((source) => {
    const part = partOf(source.path);
    if (part === null) return [];
    const allowed = parts[part];
    if (!allowed) return [{ path: source.path, why: `src/${part} has no place in the import law: give it one` }];
    return source.imports.flatMap((one) => {
      const wrong = wrongImport(one, part, allowed);
      return wrong ? [{ path: source.path, why: `imports ${one.request}: ${wrong}` }] : [];
    });
  });
}

function wrongImport(one: Import, part: string, allowed: Allowed): string | null {
  if (one.target === null) return allowed.packages.includes(one.request) ? null : allowed.why;
  if (one.target.startsWith('_locales/')) {
    return one.typeOnly ? null : 'texts are looked up in the browser; only their keys are imported, as a type';
  }
  if (isTestCode(`${one.target}.ts`)) return 'tests and their cases are not part of the extension';
  const target = partOf(one.target);
  if (target === null) return 'nothing outside src/ is part of the extension';
  if (target === part) return null;
  if (!allowed.folders.includes(target)) return allowed.why;
  if (part === 'messages' && !one.typeOnly) return `${allowed.why}, so it imports types alone`;
  return null;
}

/** Members of a family (`rules`, `clients`) know what they share, and not each other. */
export function apartLaw(sources: readonly Source[], members: readonly string[], why: string): Violation[] {
  const paths = new Set(members);
  return sources
    .filter((source) => paths.has(source.path))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target !== null && paths.has(`${target}.ts`))
        .map(({ request }) => ({ path, why: `imports ${request}: ${why}` })),
    );
}
