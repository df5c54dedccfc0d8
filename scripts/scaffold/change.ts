/** What a scaffold writes, before anything is written. */

/** A file with its new text. */
export interface Change {
  readonly path: string;
  readonly text: string;
}

/** Gives a file's text by its path from the root; `null` where there is none. */
export type Read = (path: string) => string | null;

/** The scaffold cannot be made. The message says why. */
export class ScaffoldError extends Error {}

/** A name as files, checks and clients have it: `incoming-server`. */
export function checkName(name: string): string {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return name;
  throw new ScaffoldError(
    `"${name}" is no name: use small letters, digits and single hyphens, such as reply-to-address`,
  );
}

/** `reply-to-address` is `replyToAddress` in code. */
export function inCode(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `reply-to-address` is "Reply to address" for people. */
export function inWords(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A file that is not there yet. */
export function created(read: Read, path: string, text: string): Change {
  if (read(path) !== null) throw new ScaffoldError(`${path} is there already`);
  return { path, text };
}

/** A file with a text put before the one place that the pattern matches. */
export function inserted(read: Read, path: string, before: RegExp, text: string): Change {
  const old = read(path);
  if (old === null) throw new ScaffoldError(`${path} is missing`);
  const at = old.search(before);
  if (at === -1) throw new ScaffoldError(`${path} has changed: no place for the new line was found in it`);
  return { path, text: old.slice(0, at) + text + old.slice(at) };
}

/** Reads what earlier changes made of a file, and else the file. */
export function after(read: Read, changes: readonly Change[]): Read {
  return (path) => changes.findLast((change) => change.path === path)?.text ?? read(path);
}
