/**
 * Sections of `key=value` lines, as Windows' profile functions and Python's configparser write them. Libraries for INI
 * files make more of a line than these do (nested sections of dots, lists of brackets), and would lose accounts.
 */
import { trimBlanks } from '../model/ascii-text';

export interface IniSection {
  readonly name: string;
  /** By their keys in lower case; of two lines with the same key the first. */
  readonly values: ReadonlyMap<string, string>;
}

/** The sections in order; what stands before the first one is left out. */
export function iniSections(text: string): readonly IniSection[] {
  const sections: { name: string; values: Map<string, string> }[] = [];
  for (const line of text.split('\n')) {
    const head = /^\s*\[(.+)\]\s*(?:[#;].*)?$/.exec(line)?.[1];
    if (head !== undefined) sections.push({ name: head.trim(), values: new Map() });
    else {
      const [, key, value = ''] = /^\s*([^=:#;\s][^=:]*?)\s*[=:](.*)$/.exec(line) ?? [];
      const values = sections.at(-1)?.values;
      if (key !== undefined && values && !values.has(key.toLowerCase()))
        values.set(key.toLowerCase(), trimBlanks(value));
    }
  }
  return sections;
}

/** The section of a name, without regard to case. */
export const sectionNamed = (sections: readonly IniSection[], name: string): IniSection | undefined =>
  sections.find((section) => section.name.toLowerCase() === name.toLowerCase());
