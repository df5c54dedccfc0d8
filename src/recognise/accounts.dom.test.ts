/** Pages with several accounts. */
import { afterEach, describe, expect, it } from 'vitest';
import { accountsOf, closePages, readHtml, readValues } from '../content/page.fixture';

afterEach(closePages);

const line = (label: string, value: string) => `<p><label>${label} <input value="${value}"></label></p>`;
const imap = (name: string) => `<h3>IMAP</h3>${line('Server', name)}${line('Port', '993')}`;
const smtp = (name: string) => `<h3>SMTP</h3>${line('Server', name)}${line('Port', '465')}`;
const pairs = (accounts: readonly Partial<Record<string, unknown>>[]) =>
  accounts.map((account) => `${account['incoming.host'] ?? '-'} ${account['outgoing.host'] ?? '-'}`);

describe('what is fetched from and what is sent through', () => {
  it.each([
    ['one of each', imap('in1.test') + smtp('out1.test'), ['in1.test out1.test']],
    ['sending first', smtp('out1.test') + imap('in1.test'), ['in1.test out1.test']],
    [
      'in turns',
      imap('in1.test') + smtp('out1.test') + imap('in2.test') + smtp('out2.test'),
      ['in1.test out1.test', 'in2.test out2.test'],
    ],
    [
      'in turns, sending first',
      smtp('out1.test') + imap('in1.test') + smtp('out2.test') + imap('in2.test'),
      ['in1.test out1.test', 'in2.test out2.test'],
    ],
    [
      'as lists',
      imap('in1.test') + imap('in2.test') + smtp('out1.test') + smtp('out2.test'),
      ['in1.test out1.test', 'in2.test out2.test'],
    ],
    ['several to fetch from', imap('in1.test') + imap('in2.test'), ['in1.test -', 'in2.test -']],
    [
      'the first without one to send through',
      imap('in1.test') + imap('in2.test') + smtp('out2.test'),
      ['in1.test -', 'in2.test out2.test'],
    ],
    [
      'the second without one to send through',
      imap('in1.test') + smtp('out1.test') + imap('in2.test'),
      ['in1.test out1.test', 'in2.test -'],
    ],
  ])('%s', async (_, html, expected) => {
    expect(pairs(await readValues(html, 'Mail accounts'))).toEqual(expected);
  });
});

const card = (name: string, user: string) =>
  `<section><h2>${name}</h2><form>${imap(`imap.${user}.test`)}${smtp(`smtp.${user}.test`)}<h3>Identity</h3>` +
  `${line('Email address', `${user}@example.edu`)}${line('Reply-To', `${user}.r@example.edu`)}</form></section>`;

it('each account has the addresses that stand in its card', async () => {
  const accounts = await readValues(card('Work', 'w') + card('Home', 'h'), 'Mail accounts');
  expect(accounts).toEqual([
    expect.objectContaining({
      'incoming.host': 'imap.w.test',
      'outgoing.host': 'smtp.w.test',
      'identity.from': 'w@example.edu',
      'identity.replyTo': 'w.r@example.edu',
    }),
    expect.objectContaining({
      'incoming.host': 'imap.h.test',
      'outgoing.host': 'smtp.h.test',
      'identity.from': 'h@example.edu',
      'identity.replyTo': 'h.r@example.edu',
    }),
  ]);
});

it('an address belongs to the account in whose row it stands, though another stands right under its heading', async () => {
  const saved =
    '<tr><td>Work<td>w@example.edu<td>IMAP<br>imap.w.test:993<br>SSL<td>smtp.w.test:465<br>SSL<td><button>Edit</button>';
  const edited = `<tr><td colspan="5">${line('Email address', 'h@example.edu')}${imap('imap.h.test')}${smtp('smtp.h.test')}`;
  const table = `<table><tr><th>Account<th>Email<th>Incoming<th>Outgoing<th></tr>${saved}${edited}</table>`;
  expect(await readValues(`<h2>Accounts</h2>${table}`, 'Mail accounts')).toMatchObject([
    { 'incoming.host': 'imap.w.test', 'identity.from': 'w@example.edu' },
    { 'incoming.host': 'imap.h.test', 'identity.from': 'h@example.edu' },
  ]);
});

it('each account has a column, whatever ties their labels', async () => {
  const row = (label: string, ...cells: readonly string[]) => `<tr><th>${label}<td>${cells.join('<td>')}`;
  const box = (name: string, on: string) => `<input type="checkbox" aria-label="${name} signs in to send" ${on}>`;
  const field = (value: string) => `<input value="${value}">`;
  const table = `<table><thead><tr><th><th>Rosa<th>Ben</thead><tr><th colspan="3">Sending (SMTP)</tr>
    ${row('Server', field('smtp.r.test'), field('smtp.b.test'))}${row('User name', field('rosa'), field('ben'))}
    ${row('Sign in', box('Rosa', 'checked'), box('Ben', ''))}</table>`;
  expect(await readValues(`<h1>Mail for both</h1>${table}`, 'Mail accounts')).toMatchObject([
    { 'outgoing.host': 'smtp.r.test', 'outgoing.authentication': true },
    { 'outgoing.host': 'smtp.b.test', 'outgoing.authentication': false },
  ]);
});

it('of several accounts each is called as its card is', async () => {
  const accounts = accountsOf(await readHtml(card('Work', 'w') + card('Home', 'h'), 'Mail accounts'));
  expect(accounts.map(({ label }) => label)).toEqual(['Work', 'Home']);
});

it('a lone account needs no name', async () => {
  const [account] = accountsOf(await readHtml(card('Work', 'w'), 'Mail accounts'));
  expect(account?.label).toBe('');
});

it('a setting says where it stands', async () => {
  const [account] = accountsOf(await readHtml(card('Work', 'w'), 'Mail accounts'));
  expect(account?.settings['incoming.host']).toEqual({
    value: 'imap.w.test',
    text: 'imap.w.test',
    label: 'Server',
    section: ['Work', 'IMAP'],
  });
});

it('identities of a page without servers are accounts of their own', async () => {
  const identity = (user: string) =>
    `<form><h2>Identity</h2>${line('From address', `${user}@example.edu`)}${line('Reply-To', `${user}.r@example.edu`)}</form>`;
  expect(await readValues(identity('a') + identity('b'), 'Mail')).toEqual([
    { 'identity.from': 'a@example.edu', 'identity.replyTo': 'a.r@example.edu' },
    { 'identity.from': 'b@example.edu', 'identity.replyTo': 'b.r@example.edu' },
  ]);
});

describe('the heading a form is known by', () => {
  const form = (heading: string, ...servers: string[]) => `<form><h2>${heading}</h2>${servers.join('')}</form>`;
  const headingsOf = async (html: string) =>
    accountsOf(await readHtml(html, 'Mail accounts')).map((one) => one.heading);

  it('is there for the only account too, and the same when another one is added', async () => {
    const work = form('Work', imap('in1.test'), smtp('out1.test'));
    expect(await headingsOf(work)).toEqual(['Work']);
    expect(await headingsOf(work + form('Home', imap('in2.test')))).toEqual(['Work', 'Home']);
  });

  it('stays when a server is changed, and when one of both is gone', async () => {
    expect(await headingsOf(form('Work', imap('other.test'), smtp('out1.test')))).toEqual(['Work']);
    expect(await headingsOf(form('Work', smtp('out1.test')))).toEqual(['Work']);
  });
});
