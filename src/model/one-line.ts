/** Texts of a page in the form in which they are compared and shown. */

/** Characters of a label or a heading that count: what is longer is help text, or an attempt to keep us busy. */
export const lineCap = 160;

/** One line: white space folded, ends trimmed, capped. */
export const oneLine = (text: string): string =>
  text
    .slice(0, 4 * lineCap)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, lineCap);

/** Without the signs that close a label: colons, asterisks; "(required)" stays. */
export const withoutMarks = (text: string): string =>
  oneLine(text)
    .replace(/^[\s*:：•·]+|[\s*:：†‡]+$/gu, '')
    .trim();
