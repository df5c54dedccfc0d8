/** Takes the names of accounts out of what is to be passed on. */
import type { Report } from '../model/report';

/** Stands for a name that was left out. */
const leftOut = '…';

const named = ['incoming.username', 'outgoing.username', 'identity.from', 'identity.replyTo'] as const;

/**
 * Everything in a report that names a person: user names, what stands before the `@` of addresses, and what the page
 * calls the accounts. The longest first.
 */
export function namesIn({ accounts }: Pick<Report, 'accounts'>): readonly string[] {
  const names = new Set<string>();
  for (const { label, settings } of accounts) {
    if (label.trim() !== '') names.add(label.trim());
    for (const setting of named) {
      for (const text of [settings[setting]?.value ?? '', settings[setting]?.text ?? '']) {
        // "Jane Doe <jdoe@example.edu>" names her twice.
        for (const part of text.split(/[@<>"]/)) {
          const name = part.trim();
          if (name.length > 1 && !/^[\w-]+(\.[\w-]+)+$/.test(name)) names.add(name);
        }
        const local = /([^\s@<"]+)@/.exec(text)?.[1];
        if (local) names.add(local);
      }
    }
  }
  return [...names].sort((a, b) => b.length - a.length);
}

/** A text without these names, and without what stands before any `@`. */
export function withoutNames(text: string, names: readonly string[]): string {
  let result = text.replace(/[^\s@<>"'“”‘’「」/{}:]+@(?=[\w[])/g, `${leftOut}@`);
  for (const name of names) {
    const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    // Whole names only: "al" is no part of "caltech.edu".
    result = result.replace(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'), leftOut);
  }
  return result;
}

/** The same for every text of plain data. */
export function dataWithoutNames<T>(data: T, names: readonly string[]): T {
  if (typeof data === 'string') return withoutNames(data, names) as T;
  if (Array.isArray(data)) return data.map((one) => dataWithoutNames(one, names)) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, dataWithoutNames(value, names)])) as T;
}
