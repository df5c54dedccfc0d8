/** Reads the settings file of a mail program, whichever it is, into the accounts that the rules judge. */
import { InputError } from '../model/input-error';
import { normaliseAccount } from '../model/normal-form';
import type { AccountReading } from '../model/reading';
import { formats } from './formats';
import type { ProgramText } from './program-format';
import { parseSettingsFile } from './settings-file';
import { signedContent } from './signed-content';
import type { ParseXml, XmlElement } from './xml-element';

/** What a file is of, and the accounts in it. */
export interface ProgramReading {
  /** The program that the file belongs to; `null` for settings that were written by hand. */
  readonly program: { readonly id: string; readonly name: string } | null;
  readonly accounts: readonly AccountReading[];
}

/** Bytes; larger files are no settings. */
export const largestFile = 10 * 1024 * 1024;

/** Characters of a text that are looked at to tell what it is. */
const beginning = 400;
const mostAccounts = 200;

/**
 * Reads a file by what stands in it, whatever it is called. Nothing of a password is kept of it.
 *
 * @param parseXml the parser of the place this runs in
 * @throws InputError with one sentence where the file is too large, broken, empty, of no known program, or has no account
 */
export function readProgramFile(bytes: Uint8Array, parseXml: ParseXml): ProgramReading {
  assertNotTooLarge(bytes.length);
  if (bytes.length === 0) throw new InputError('', 'this file is empty');
  const text = decoded(signedContent(bytes) ?? bytes);
  if (/^\s*[{[]\s*("|\}|\]|\{)/.test(text)) return { program: null, accounts: parseSettingsFile(text, '') };
  const file: ProgramText = { text, xml: xmlOf(text, parseXml) };
  const format = formats.find((one) => one.recognises(file));
  if (!format) throw new InputError('', unknown(text, file.xml));
  const accounts = format.read(file).slice(0, mostAccounts).map(normaliseAccount);
  if (accounts.length === 0) throw new InputError('', `this file of ${format.name} holds no mail account`);
  return { program: { id: format.id, name: format.name }, accounts };
}

/** Throws where a file of so many bytes is no settings file: before it is read, where that can be. */
export function assertNotTooLarge(size: number): void {
  if (size > largestFile) throw new InputError('', 'this file is larger than 10 MB, which no settings file is');
}

/** UTF-8, or UTF-16 where the file says so, or else what Windows wrote before. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const head = bytes.subarray(0, 4096);
  if (String.fromCharCode(...bytes.subarray(0, 8)) === 'bplist00')
    throw new InputError('', 'this is a binary property list; save it as XML first (plutil -convert xml1)');
  if (!isUtf16 && head.includes(0)) throw new InputError('', 'this is no settings file: it is not a text');
  const encoding = isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    if (isUtf16) throw new InputError('', 'this file is broken: its text cannot be decoded');
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function xmlOf(text: string, parseXml: ParseXml): XmlElement | null {
  if (!/^\s*<(\?xml|!DOCTYPE|!--|[a-z])/i.test(text) || /^\s*<(!DOCTYPE\s+)?html/i.test(text)) return null;
  // No settings file has entities of its own; they can make a small file a huge one.
  if (/<!ENTITY/i.test(text)) throw new InputError('', 'this XML declares entities, which no settings file does');
  try {
    return parseXml(text);
  } catch (error) {
    throw new InputError('', `this XML file is broken: ${reasonOf(error)}`);
  }
}

const reasonOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error))
    .split('\n')[0]
    ?.replace(/\.\s*$/, '')
    .slice(0, 120) ?? '';

function unknown(text: string, xml: XmlElement | null): string {
  const head = text.slice(0, beginning);
  if (/^\s*<(!DOCTYPE\s+)?html/i.test(head)) return 'this is a web page, and no settings file';
  if (/^(From |Return-Path:|Received:|Delivered-To:)/m.test(head)) return 'this is a message, and no settings file';
  const known = 'Eudora, Thunderbird, Apple Mail, Alpine, Mutt, K-9, fetchmail, msmtp, getmail, mbsync and OfflineIMAP';
  if (xml) return `this XML is of no program that is known here: ${known}`;
  return `this is no settings file of a program that is known here: ${known}`;
}
