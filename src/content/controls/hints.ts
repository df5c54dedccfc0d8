/** Machine-readable hints about a control, as words: `IMAP[host]`, `smtpServer.host` and `in_port` become text. */
import { attribute, localNameOf, parentElementOf } from '../dom';

const own = [
  'name',
  'id',
  'data-test-id',
  'data-testid',
  'data-parameter-path',
  'data-name',
  'data-field',
  'data-bind',
  'ng-model',
  'data-ng-model',
  'formcontrolname',
  'v-model',
  'x-model',
  'data-key',
  'itemprop',
];
/** Attributes that wrappers carry for the one field inside them. */
const inherited = ['data-test-id', 'data-testid', 'data-parameter-path', 'data-field', 'data-name'];

const cap = 200;

/** Words that names run together: `smtphost`, `mailserver`. */
const glued =
  /\b(smtps?|imaps?|pop3?s?|mail|out|in)(hosts?|server|port|user|username|name|login|auth|secure|security|ssl|tls|encryption|pass|password|protocol|from|type)\b/g;

/** Splits at capitals, digits at word ends and punctuation: `smtpAuth2` is `smtp auth`. Random strings stay one word. */
export const hintWords = (text: string): string =>
  text
    .slice(0, cap)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/(?<=[a-z]{2})\d+(?= |$)/g, '')
    .replace(glued, '$1 $2')
    .trim();

/** The hints of a control: its own attributes, then those of wrappers that hold no other control. */
export function hintsOf(element: Element): string {
  let text = '';
  for (const name of own) {
    const value = attribute(element, name);
    if (value !== '') text += ` ${value.slice(0, cap)}`;
  }
  let at = parentElementOf(element);
  for (let level = 0; at && level < 4; level += 1, at = parentElementOf(at)) {
    for (const name of inherited) {
      const value = attribute(at, name);
      if (value !== '') text += ` ${value.slice(0, cap)}`;
    }
    const tag = localNameOf(at);
    if (tag === 'form' || tag === 'fieldset' || tag === 'body') break;
  }
  return ` ${hintWords(text.slice(0, 4 * cap))} `;
}
