/** The form in which texts are compared. */

const foreign = /[^\0-\x7f]/;
const marks = /[\u0300-\u036f]/g;
const possessive = /['’]s\b/g;
/** Letters and digits by their ranges, since Unicode's classes cost a millisecond to compile. */
const separators =
  /[^a-z0-9\xaa-\xb5\xba\xc0-\u1fff\u2c00-\u2dff\u3005-\u3007\u3040-\u30fa\u30fc-\ud7ff\uf900-\ufdff\ufe70-\ufeff\uff10-\uff19\uff21-\uffdc]+/g;
const asciiSeparators = /[^a-z0-9]+/g;
/** Where a script without blanks meets letters or digits. */
const seam = /(?<=[a-z0-9])(?=[\u3040-\u9fff])|(?<=[\u3040-\u9fff])(?=[a-z0-9])/g;

/** A name as programs write it: `pollEvery`. */
const joined = /^[a-z]+(?:[A-Z][a-z]+)+$/;
const joint = /(?=[A-Z])/g;

/** Words in lower case without accents, one blank between and at both ends; `''` for a text without any. */
export function fold(text: string): string {
  const apart = joined.test(text) ? text.replace(joint, ' ') : text;
  const lower = apart.replace(possessive, '').toLowerCase();
  const words = foreign.test(text)
    ? lower
        .normalize('NFKD')
        .replace(marks, '')
        .normalize('NFC')
        .toLowerCase()
        .replace(separators, ' ')
        .replace(seam, ' ')
    : lower.replace(asciiSeparators, ' ');
  const trimmed = words.trim();
  return trimmed === '' ? '' : ` ${trimmed} `;
}

/** A name in a list of properties: `FromAddress`, `SMTPServer`. The name of a product is written so as well. */
const property = /^(?:[A-Z]{2,}(?=[A-Z][a-z]{2})|[A-Z]?[a-z]+)(?:[A-Z][a-z]+)+$/;

/** A label as words, where it is the name of a property. */
export const labelWords = (label: string): string =>
  property.test(label) ? label.replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ') : label;
