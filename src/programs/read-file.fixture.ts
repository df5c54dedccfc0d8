/** Reads a text as the settings file of a mail program would be, for tests. */
import { DOMParser } from '@xmldom/xmldom';
import type { Settings } from '../model/settings';
import { type ProgramReading, readProgramFile } from './program-file';
import { type XmlElement, xmlElement } from './xml-element';

/** As a browser's parser does, which is not at hand in Node. */
export function parseXml(text: string): XmlElement {
  const onError = (_level: string, message: string) => {
    throw new Error(message);
  };
  const { documentElement } = new DOMParser({ onError }).parseFromString(text, 'text/xml');
  if (!documentElement) throw new Error('it has no element');
  return xmlElement(documentElement);
}

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
