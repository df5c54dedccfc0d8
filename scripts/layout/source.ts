/** What the layout's laws ask of a source file: its imports, the names it takes from the outside, and its length. */
import { parseSync } from 'vite';

/** A file of the project, by its path from the root, with `/` on every system. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Tests, and the cases and fixtures that tests, pictures and documents share: they lie beside the code, and are not shipped. */
export function isTestCode(path: string): boolean {
  return /(\.test|\.cases|\.fixture|\/case|\/all-cases)\.tsx?$/.test(path);
}

/** One import, re-export or `import('…')` type. */
export interface Import {
  /** As it is written: `../model/report`, `preact`. */
  readonly request: string;
  /** The path from the root, without extension; `null` for a package. */
  readonly target: string | null;
  /** Whether nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** What is known of a file after parsing. */
export interface Source extends SourceFile {
  readonly imports: readonly Import[];
  /** Names of values, as far as they are not declared or imported at the top of the file. */
  readonly free: ReadonlySet<string>;
  /** Names whose call can reach the network, called on anything (`navigator.sendBeacon`). */
  readonly calls: ReadonlySet<string>;
  /** Texts in the code: strings, templates and JSX, without comments. */
  readonly texts: readonly string[];
  /** Whether something in it runs: a function, a class, a statement. Data and types alone need no test. */
  readonly hasLogic: boolean;
  readonly lines: number;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Keys under which a name is no reference to a value: `a.document`, `{ document: 1 }`. */
const notReferences: Readonly<Record<string, readonly string[]>> = {
  MemberExpression: ['property'],
  Property: ['key'],
  MethodDefinition: ['key'],
  PropertyDefinition: ['key'],
  JSXAttribute: ['name'],
};

/** TypeScript's nodes that hold a value; in all others a name is a type. */
const valuesWithin = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
  'TSParameterProperty',
  'TSExportAssignment',
]);

const logic = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression', 'ClassDeclaration']);

/** Parses a TypeScript file. */
export function parseSource({ path, text }: SourceFile): Source {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const imports: Import[] = [];
  const free = new Set<string>();
  const calls = new Set<string>();
  const texts: string[] = [];
  let hasLogic = false;

  const visit = (node: Node, outerType: boolean): void => {
    const inType = outerType || (node.type.startsWith('TS') && !valuesWithin.has(node.type));
    if (logic.has(node.type)) hasLogic = true;
    const found = importOf(node, path);
    if (found) imports.push(found);
    if (node.type === 'Identifier' && !inType) free.add(String(node.name));
    if (node.type === 'CallExpression') calls.add(calledName(node.callee));
    texts.push(...textOf(node));
    for (const [key, child] of Object.entries(node)) {
      if (notReferences[node.type]?.includes(key) && node.computed !== true) continue;
      for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) visit(one, inType);
    }
  };
  visit(program as unknown as Node, false);
  for (const name of declaredAtTop(program as unknown as Node)) free.delete(name);
  const statements = (program.body as unknown as Node[]).some((node) => node.type === 'ExpressionStatement');
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return { path, text, imports, free, calls, texts, hasLogic: hasLogic || statements, lines };
}

function textOf(node: Node): readonly string[] {
  if (node.type === 'Literal' || node.type === 'JSXText') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'TemplateElement') return [String((node.value as { cooked?: unknown }).cooked ?? '')];
  return [];
}

function calledName(callee: unknown): string {
  if (!isNode(callee)) return '';
  if (callee.type === 'Identifier') return String(callee.name);
  return isNode(callee.property) ? String(callee.property.name ?? '') : '';
}

function importOf(node: Node, path: string): Import | null {
  const source = node.source;
  if (!isNode(source) || typeof source.value !== 'string') return null;
  const request = source.value;
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  const kind = node.importKind ?? node.exportKind;
  const allTypes =
    specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type');
  const typeOnly = node.type === 'TSImportType' || kind === 'type' || allTypes;
  return { request, target: request.startsWith('.') ? resolveFrom(path, request) : null, typeOnly };
}

/** `../model/report` from `src/rules/rule.ts` is `src/model/report`. */
function resolveFrom(path: string, request: string): string {
  const parts = path.split('/').slice(0, -1);
  for (const step of request.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/').replace(/\.(ts|tsx|js|jsx)$/, '');
}

function declaredAtTop(program: Node): string[] {
  const names: string[] = [];
  for (const statement of (program.body as unknown[]).filter(isNode)) {
    const declared = isNode(statement.declaration) ? statement.declaration : statement;
    const holders = [declared.specifiers, declared.declarations, [declared]].flat().filter(isNode);
    for (const holder of holders) {
      const name = holder.local ?? holder.id;
      if (isNode(name) && name.type === 'Identifier') names.push(String(name.name));
    }
  }
  return names;
}
