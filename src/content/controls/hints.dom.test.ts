import { afterEach, expect, it } from 'vitest';
import { closePages, one, show } from '../page.fixture';
import { hintsOf } from './hints';

afterEach(closePages);

it.each([
  ['its own id and name, as they stand', '<input id="x" name="smtp_port">', ' x smtp_port'],
  ['a binding', '<input id="x" data-bind="textInput: imapPort">', ' x textInput: imapPort'],
  [
    'a model',
    '<input id="x" ng-model="$AccountDialogController.account.serverName">',
    ' x $AccountDialogController.account.serverName',
  ],
  ['a wrapper around it', '<div data-test-id="host"><span><input id="x"></span></div>', ' x host'],
  ['the path of a setting around it', '<p data-path="mail.in.host"><input id="x"></p>', ' x mail.in.host'],
  ['nothing above a form', '<div data-test-id="port"><form><input id="x"></form></div>', ' x'],
  ['nothing far above', `<div data-test-id="port">${'<b>'.repeat(5)}<input id="x">${'</b>'.repeat(5)}</div>`, ' x'],
])('hints: %s', (_, html, hints) => {
  expect(hintsOf(one(show(html)))).toBe(hints);
});

it('a name of a megabyte stays short', () => {
  const input = one(show('<input id="x">'));
  input.setAttribute('name', 'aB[9]'.repeat(200_000));
  const start = performance.now();
  expect(hintsOf(input).length).toBeLessThan(1_000);
  expect(performance.now() - start).toBeLessThan(200);
});
