/**
 * Trimming and lower-casing that leave every character outside ASCII alone.
 *
 * JavaScript's own `trim` drops the zero-width U+FEFF, and `toLowerCase` turns the Kelvin sign into a plain `k`:
 * either would make a forged name equal to the right one.
 */

const blanks = ' \t\n\v\f\r';

/** The text without ASCII blanks at its ends. Linear in the length of the text. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && blanks.includes(text.charAt(start))) start += 1;
  while (end > start && blanks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** The text with A to Z in lower case. */
export function lowerCaseAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Whether every character is ASCII. */
export function isAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII as such
  return /^[\x00-\x7f]*$/.test(text);
}
