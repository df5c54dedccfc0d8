/** Accounts that a page shows as text, with a button to change them. */
import { afterEach, describe, expect, it } from 'vitest';
import { closePages, readValues } from '../page.fixture';
import { namesPerson } from './saved';

afterEach(closePages);

const edit = '<a href="#edit">Edit</a>';

describe('saved accounts', () => {
  it.each([
    [
      'a summary in a table',
      `<h2>IMAP</h2><section><table><tr><th>Server<td>imap.example.edu<tr><th>Port<td>993<tr><th>User name<td>rosa</table>${edit}</section>`,
      { 'incoming.host': 'imap.example.edu', 'incoming.port': 993, 'incoming.username': 'rosa' },
    ],
    [
      'a line with server, port and encryption',
      `<h2>SMTP servers</h2><ul><li><p>rosa@example.edu</p><p>smtp.example.edu/465 SSL</p>${edit}</li></ul>`,
      { 'outgoing.host': 'smtp.example.edu', 'outgoing.port': 465, 'outgoing.security': 'ssl' },
    ],
    [
      'sentences',
      `<h2>Send mail as</h2><ul><li><p>Rosa &lt;rosa@example.edu&gt;</p><p>Mail is sent through: smtp.example.edu</p><p>Secured connection on port 587 using STARTTLS</p>${edit}</li></ul>`,
      { 'outgoing.host': 'smtp.example.edu', 'outgoing.port': 587, 'outgoing.security': 'starttls' },
    ],
  ])('%s', async (_, html, expected) => {
    expect((await readValues(html, 'Mail accounts'))[0]).toMatchObject(expected);
  });

  it.each([
    [
      'instructions',
      '<h1>How to set up mail</h1><p>Incoming server: imap.example.edu, port 993.</p><p>Outgoing server: smtp.example.edu</p>',
    ],
    [
      'instructions that can be edited',
      `<article><h1>How to set up mail</h1><p>User name: rosa</p><p>IMAP server: imap.example.edu</p>${edit}</article>`,
    ],
    [
      'instructions for anybody',
      `<section><h1>IMAP</h1><p>User name: your NetID</p><p>Server: imap.example.edu</p>${edit}</section>`,
    ],
    ['a search result', '<ul><li><a href="#">IMAP settings</a><p>imap.example.edu port 993 SSL</p></li></ul>'],
    [
      'what is hidden',
      `<section style="display:none"><h2>IMAP</h2><p>User name: rosa</p><p>Server: imap.example.edu</p>${edit}</section>`,
    ],
    ['code', `<h2>IMAP</h2><section><pre>server: imap.example.edu\nuser: rosa</pre>${edit}</section>`],
  ])('not: %s', async (_, html) => {
    expect(await readValues(html, 'Mail')).toEqual([]);
  });
});

it.each([
  ['rosa', true],
  ['rosa@example.edu', true],
  ['username', false],
  ['your NetID', false],
  ['user@example.edu', false],
  ['<name>@example.edu', false],
  ['', false],
])('the account %j is a person’s: %s', (value, verdict) => {
  const reading = { value, text: value, label: '', section: [] };
  expect(namesPerson({ 'incoming.username': reading })).toBe(verdict);
});

it('an account without any name is nobody’s', () => {
  expect(namesPerson({})).toBe(false);
});
