import { afterEach, expect, it } from 'vitest';
import { closePages, one, show } from '../page.fixture';
import { hintsOf, hintWords } from './hints';

afterEach(closePages);

it.each([
  ['IMAP[host]', 'imap host'],
  ['_ident_switch.form.imap.host', 'ident switch form imap host'],
  ['options::host', 'options host'],
  ['smtpServer.host', 'smtp server host'],
  ['smtpAuth2', 'smtp auth'],
  ['IMAPPort', 'imap port'],
  ['in_port', 'in port'],
  ['smtphost', 'smtp host'],
  ['mailserver_url', 'mail server url'],
  ['s__smtphosts', 's smtp hosts'],
  ['pop3server', 'pop3 server'],
  ['host1', 'host'],
  ['el-id-8069-509', 'el id 8069 509'],
  ['input-3k25pntpj', 'input 3k25pntpj'],
  ['man-imap-sec-none', 'man imap sec none'],
  ['textInput: imapServer', 'text input imap server'],
  ['support', 'support'],
  ['ＮＡＭＥ', ''],
  ['', ''],
])('%j is the words %j', (name, words) => {
  expect(hintWords(name)).toBe(words);
});

it.each([
  ['its own name and id', '<input id="x" name="smtp_port">', ' smtp port x '],
  ['a binding', '<input id="x" data-bind="textInput: imapPort">', ' x text input imap port '],
  [
    'a model',
    '<input id="x" ng-model="$AccountDialogController.account.serverName">',
    ' x account dialog controller account server name ',
  ],
  ['a wrapper around it', '<div data-test-id="host"><span><input id="x"></span></div>', ' x host '],
  ['nothing above a form', '<div data-test-id="port"><form><input id="x"></form></div>', ' x '],
  ['nothing far above', `<div data-test-id="port">${'<b>'.repeat(5)}<input id="x">${'</b>'.repeat(5)}</div>`, ' x '],
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
