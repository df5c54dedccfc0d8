/** Names that a person takes for another name: a letter off, or written in other letters. */
import { editDistance } from './edit-distance';
import { decodeHost } from './punycode';

/** The first place where a name differs from the one it looks like. Characters are as a person can be told them. */
export type Difference =
  | { readonly kind: 'other'; readonly found: string; readonly right: string }
  | { readonly kind: 'missing'; readonly right: string }
  | { readonly kind: 'extra'; readonly found: string };

/** How many edits away a name still counts as the right one misspelt. */
const fewEdits = 2;

/**
 * Characters that are taken for an ASCII one: what is left after compatibility forms and accents are undone.
 * Each line is the character they look like, then they themselves (Cyrillic, Greek, Armenian, Latin, digits).
 */
const confusable = new Map(
  [
    'aаαɑ@4',
    'bƅьЬ6',
    'cсϲᴄ',
    'dԁɗ',
    'eеєҽ3',
    'gɡց9',
    'hһհ',
    'jјϳ',
    'kκкᴋ',
    'lіιıӏ|!1i',
    'mмᴍ',
    'nոпη',
    'oοоօσᴏ0',
    'pрρ',
    'qԛգ',
    'rгᴦ',
    'sѕꜱ5',
    'tтτᴛ7',
    'uυսᴜ',
    'vνѵᴠ',
    'wԝѡᴡ',
    'xхχ×',
    'yуүγ',
    'zᴢ2',
    '-‐‑‒–—―−﹘ー_',
    '.·。․',
  ].flatMap((line) => Array.from(line.slice(1), (letter) => [letter, line.charAt(0)] as const)),
);

/**
 * The name that a host looks like, and the first difference.
 *
 * @param host in normal form, and none of the names itself
 * @param names the right names, the one to be preferred first
 * @returns `null` where it looks like none of them
 */
export function lookalikeOf(host: string, names: readonly string[]): { name: string; difference: Difference } | null {
  // No name that is within two edits, or the same but for its letters, is anywhere near this long.
  if (host.length > 500) return null;
  const decoded = decodeHost(host);
  let nearest: string | null = null;
  let least = fewEdits + 1;
  for (const name of names) {
    const distance = editDistance(decoded, name, fewEdits);
    if (distance < least) [nearest, least] = [name, distance];
  }
  if (nearest === null) {
    const shape = skeleton(decoded);
    nearest = names.find((name) => shapeOf(name) === shape) ?? null;
  }
  if (nearest === null) return null;
  return { name: nearest, difference: firstDifference(decoded === nearest ? host : decoded, nearest) };
}

/** Skeletons of right names, of which there are a handful. */
const shapes = new Map<string, string>();

function shapeOf(name: string): string {
  const shape = shapes.get(name) ?? skeleton(name);
  shapes.set(name, shape);
  return shape;
}

/** A name with every letter replaced by the one it is taken for, and everything invisible removed. */
function skeleton(host: string): string {
  const seen = host
    .replace(/%([0-7][0-9a-f])/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .normalize('NFKD')
    .replace(/[\p{M}\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase();
  return Array.from(seen, (letter) => confusable.get(letter) ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

function firstDifference(found: string, right: string): Difference {
  const a = [...found];
  const b = [...right];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const wrong = a[at];
  const correct = b[at];
  if (wrong === undefined) return { kind: 'missing', right: told(correct ?? '') };
  if (correct === undefined) return { kind: 'extra', found: told(wrong) };

  const rest = (from: number, of: readonly string[]) => of.slice(from).join('');
  const distance = (skipA: number, skipB: number) => editDistance(rest(at + skipA, a), rest(at + skipB, b), a.length);
  const [other, extra, missing] = [distance(1, 1), distance(1, 0), distance(0, 1)];
  if (extra < other && extra <= missing) return { kind: 'extra', found: told(wrong) };
  if (missing < other) return { kind: 'missing', right: told(correct) };
  return { kind: 'other', found: told(wrong), right: told(correct) };
}

/** A character as a person can be told it: by itself where it is ASCII, otherwise with its number. */
function told(character: string): string {
  if (/^[!-~]$/.test(character)) return character;
  const number = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return /[\p{C}\p{M}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(character) ? number : `${character} (${number})`;
}
