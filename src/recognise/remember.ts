/** What was found out of texts, kept: pages repeat their texts, and are read again and again. */

const most = 3_000;

/**
 * The same function of a text, which works out each text once. For labels and options, and for what stands in fields
 * that are known to hold no password; kept in the process that reads, and gone with it.
 */
export function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined && !known.has(text)) {
      if (known.size >= most) known.clear();
      found = find(text);
      known.set(text, found);
    }
    return found as T;
  };
}
