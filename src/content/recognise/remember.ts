/** What was found out of texts, kept: pages repeat their texts, and are read again and again. */

const most = 3_000;

/** The same function of a text, which works out each text once. Never for what a person typed: values are not kept. */
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
