/** Reads a text as the settings file of a mail program would be, for tests. */
import { parseXml } from '../../cli/parse-xml';
import type { Settings } from '../model/settings';
import { type ProgramReading, readProgramFile } from './program-file';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const readText = (text: string): ProgramReading => readProgramFile(bytesOf(text), parseXml);

/** What was read, without the program's name: settings by their values, and what cannot be told. */
export function accountsIn(text: string): readonly (Settings & { readonly cannotTell?: readonly string[] })[] {
  return readText(text).accounts.map(({ settings, cannotTell }) => {
    const values = Object.entries(settings).flatMap(([name, reading]) =>
      name.startsWith('program.') ? [] : [[name, reading.value]],
    );
    return { ...Object.fromEntries(values), ...(cannotTell.length === 0 ? {} : { cannotTell }) };
  });
}
