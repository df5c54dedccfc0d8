/** What a control is by what it offers and shows, where its label does not tell. */
import { afterEach, expect, it } from 'vitest';
import { guessField } from './field';
import { closePages, pageOf } from './page.fixture';

afterEach(closePages);

const line = (label: string, attributes: string) => `<p><label>${label} <input ${attributes}></label></p>`;
const list = (label: string, options: readonly string[]) =>
  `<p><label>${label} <select>${options.map((text) => `<option>${text}</option>`).join('')}</select></label></p>`;

it.each([
  ['a port as an example, without a label', '<p><input placeholder="993"></p>', 'port'],
  ['a label, and a number that is a port by chance', line('Weight', 'placeholder="143"'), null],
  ['the number of entries of a page', '<p><input placeholder="25"></p>', null],
  ['a line to search with', line('Mail servers', 'placeholder="Search…"'), null],
  ['a slider that says what it is at', line('Protection', 'type="range" aria-valuetext="SSL/TLS"'), null],
  [
    'a slider with its steps below it',
    '<p><label for="x">Protection</label> <input id="x" type="range" aria-valuetext="SSL/TLS"> <span>None STARTTLS SSL/TLS</span></p>',
    'security',
  ],
  ['protocols with their encryption', list('Encryption', ['IMAP', 'IMAPS', 'POP3', 'POP3S']), 'protocol'],
  [
    'whether one logs in',
    list('Port', ['No authentication needed', 'Authenticate as for receiving']),
    'authentication',
  ],
  ['how often, or only by hand', list('Check for mail', ['every', 'manually']), 'interval'],
])('%s', async (_, html, field) => {
  const [control] = (await pageOf(html)).controls;
  expect(control && (guessField(control, control.label)?.field ?? null)).toBe(field);
});
