/** Machine-readable hints about a control, as words: `IMAP[host]`, `smtpServer.host` and `in_port` become text. */
import { attribute, localNameOf, parentElementOf } from '../dom';

/** Attributes that wrappers carry for the one field inside them. */
const inherited = ['data-test-id', 'data-testid', 'data-parameter-path', 'data-field', 'data-name'];
const own = [
  'name',
  'id',
  ...inherited,
  'data-bind',
  'ng-model',
  'data-ng-model',
  'formcontrolname',
  'v-model',
  'x-model',
  'data-key',
  'itemprop',
];
const cap = 200;

/** Words that names run together: `smtphost`, `mailserver`. */
const glued =
  /\b(smtps?|imaps?|pop3?s?|mail|out|in)(hosts?|server|port|user|username|name|login|auth|secure|security|ssl|tls|encryption|pass|password|protocol|from|type)\b/g;

const remembered = new Map<string, string>();

/** Splits at capitals, digits at word ends and punctuation: `smtpAuth2` is `smtp auth`. Random strings stay one word. */
export function hintWords(text: string): string {
  let words = remembered.get(text);
  if (words === undefined) {
    if (remembered.size > 4_000) remembered.clear();
    words = text
      .slice(0, 4 * cap)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .replace(/(?<=[a-z]{2})\d+(?= |$)/g, '')
      .replace(glued, '$1 $2')
      .trim();
    remembered.set(text, words);
  }
  return words;
}

/** The hints of a control: its own attributes, then those of wrappers that hold no other control. */
export function hintsOf(element: Element): string {
  let text = '';
  const add = (from: Element, names: readonly string[]) => {
    for (const name of names) {
      const value = attribute(from, name);
      if (value !== '') text += ` ${value.slice(0, cap)}`;
    }
  };
  add(element, own);
  let at = parentElementOf(element);
  for (let level = 0; at && level < 4; level += 1, at = parentElementOf(at)) {
    add(at, inherited);
    if (/^(form|fieldset|body)$/.test(localNameOf(at))) break;
  }
  return ` ${hintWords(text)} `;
}
