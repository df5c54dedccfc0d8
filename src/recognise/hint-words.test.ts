import { expect, it } from 'vitest';
import { hintWords } from './hint-words';

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
  ['to1 pw2 ssl1', 'to pw ssl'],
  ['pop3', 'pop'],
  ['server12', 'server'],
  // What is random only looks like words.
  ['mq-4107-in20', 'mq 4107 in20'],
  ['mq-4114-pw69', 'mq 4114 pw69'],
  ['mq-4121-scp1', 'mq 4121 scp1'],
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
