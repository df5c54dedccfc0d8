/** One target of the command line: what kind it is, and how it becomes a report. */
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../src/model/input-error';
import type { PageReading } from '../src/model/reading';
import type { Report } from '../src/model/report';
import { assertNotTooLarge, type ProgramReading, readProgramFile } from '../src/programs/program-file';
import { parseSettingsFile } from '../src/programs/settings-file';
import { type AuditOptions, auditPage } from '../src/rules/audit-page';
import { reasonOf } from './arguments';
import type { PageReader } from './page-reader';
import type { PageServer } from './page-server';
import { parseXml } from './parse-xml';

/** What became of a target: a report, or the reason why there is none. */
export type TargetResult =
  | { readonly target: string; readonly report: Report; readonly error: null }
  | { readonly target: string; readonly report: null; readonly error: string };

/** What reads targets. The browser is only started once a page asks for it. */
export interface Readers {
  readonly pages: () => Promise<PageReader>;
  readonly server: PageServer;
}

/** Audits one target. Never rejects: a target that cannot be read has its reason in the result. */
export async function auditTarget(target: string, readers: Readers, options: AuditOptions): Promise<TargetResult> {
  try {
    return { target, report: auditPage(await readTarget(target, readers), options), error: null };
  } catch (error) {
    return { target, report: null, error: reasonOf(error) };
  }
}

async function readTarget(target: string, { pages, server }: Readers): Promise<PageReading> {
  if (/^https?:\/\//i.test(target)) {
    if (!URL.canParse(target)) throw new InputError('', 'this is no address of a web page');
    return (await pages()).read(target);
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(target) && !/^file:/i.test(target)) {
    throw new InputError('', `an address begins with http:// or https://, not ${target.replace(/:\/\/.*/s, '://')}`);
  }
  const file = /^file:/i.test(target) ? fileURLToPath(target) : target;
  assertFile(file);
  const ending = extname(file).toLowerCase();
  if (['.html', '.htm', '.xhtml'].includes(ending)) {
    if (/[#?]/.test(basename(file))) throw new InputError('', 'a saved page must have a name without # and ?');
    return (await pages()).read(await server.addressOf(file));
  }
  return readingOfFile(file);
}

function assertFile(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new InputError('', 'there is no such file');
  if (!found.isFile()) throw new InputError('', 'this is not a file');
}

/** Who calls a file `.json` is told what is wrong with its JSON. */
function programIn(bytes: Buffer, isJson: boolean): ProgramReading {
  try {
    return readProgramFile(bytes, parseXml);
  } catch (error) {
    if (isJson) parseSettingsFile(bytes.toString(), '');
    throw error;
  }
}

function readingOfFile(file: string): PageReading {
  assertNotTooLarge(statSync(file).size);
  const { program, accounts } = programIn(readFileSync(file), extname(file).toLowerCase() === '.json');
  const client = program && { ...program, version: null };
  return { page: { origin: null, path: '', title: basename(file) }, client, accounts, unread: [] };
}
