import type { Words } from '../model/words';

/** A message catalogue in the browsers' format. */
export type Catalogue = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

/**
 * The texts of a catalogue, for Node and tests; the extension itself asks the browser. Fills `$1` to `$9` as
 * browsers do: a text that was not given is empty, and `$$` is a dollar sign.
 *
 * @returns a function that throws where the catalogue has no such key
 */
export function catalogueWords(catalogue: Catalogue): Words {
  return (key, ...args) => {
    const entry = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
    if (entry === undefined) throw new Error(`The catalogue has no text for ${key}`);
    return entry.message.replace(/\$(\$|[1-9])/g, (_, what: string) =>
      what === '$' ? '$' : (args[Number(what) - 1] ?? ''),
    );
  };
}
