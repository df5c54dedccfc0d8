/** Accounts that a page shows as text, with a button to change them. */
import { afterEach, describe, expect, it } from 'vitest';
import { closePages, readValues } from '../content/page.fixture';
import { isAccountOf } from './saved';

afterEach(closePages);

const edit = '<a href="#edit">Edit</a>';

describe('a list with a button to add to it', () => {
  const entry = (name: string, address: string, ...lines: readonly string[]) =>
    `<li><p>${name} ${address}</p>${lines.map((text) => `<p>${text}</p>`).join('')}</li>`;
  const list = (button: string, ...entries: readonly string[]) =>
    `<div><h1>Mailboxes</h1><button>${button}</button><ul>${entries.join('')}</ul></div>`;
  const campus = (address: string) =>
    entry(
      'Campus',
      address,
      'Incoming: IMAP, imap.example.edu:993, SSL/TLS',
      'Outgoing: smtp.example.edu:587, STARTTLS',
    );
  const club = entry('Club', 'cox@rowing.test', 'Incoming: POP3, pop.rowing.test:995, SSL/TLS');

  it.each(['Add mailbox', 'Add account', 'Konto hinzufügen', 'メールを追加'])(
    '“%s” shows saved accounts',
    async (button) => {
      expect(await readValues(list(button, campus('rosa@example.edu'), club))).toMatchObject([
        { 'identity.from': 'rosa@example.edu', 'incoming.host': 'imap.example.edu', 'outgoing.port': 587 },
        { 'identity.from': 'cox@rowing.test', 'incoming.port': 995, 'incoming.security': 'ssl' },
      ]);
    },
  );

  it('is nobody’s where it names nobody, or something else is added', async () => {
    expect(await readValues(list('Add account', campus('your address')))).toEqual([]);
    expect(await readValues(list('Add comment', campus('rosa@example.edu')))).toEqual([]);
    expect(await readValues(list('Add to favourites', campus('rosa@example.edu')))).toEqual([]);
  });

  it('stands beside the form for a new one', async () => {
    const line = (label: string) => `<p><label>${label} <input></label></p>`;
    const form = `<form><h2>Incoming mail</h2>${line('Server')}${line('Port')}${line('User name')}</form>`;
    const accounts = await readValues(`<section>${list('Add mailbox', club)}</section>${form}`, 'Mail');
    expect(accounts.map((account) => account['incoming.host'])).toEqual(['pop.rowing.test', '']);
  });
});

it.each(['INBOX.requests', 'Old.cases'])('the folder “%s” is no server', async (folder) => {
  const pairs = (...all: readonly string[]) => all.map((pair) => `<dt>${pair.replace('|', '<dd>')}`).join('');
  const incoming = pairs('Host|imap.example.edu', 'Port|993', 'User|rosa', `Folder|${folder}`, 'Keep on server|yes');
  const outgoing = pairs('Host|smtp.example.edu', 'Port|587', 'User|rosa');
  const html = `<h3>Inbound</h3>${edit}<dl>${incoming}</dl><h3>Outbound</h3>${edit}<dl>${outgoing}</dl>`;
  const accounts = await readValues(html, 'Mail accounts');
  expect(accounts).toHaveLength(1);
  expect(accounts).toMatchObject([{ 'incoming.host': 'imap.example.edu', 'outgoing.host': 'smtp.example.edu' }]);
});

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
    [
      'a card',
      `<article class="card"><h2>Work</h2><p>Rosa</p><p>IMAP server: imap.example.edu</p><p>User name: rosa</p>${edit}</article>`,
      { 'incoming.host': 'imap.example.edu', 'incoming.username': 'rosa', 'incoming.protocol': 'imap' },
    ],
    [
      'a card with a button by role',
      `<section><h2>IMAP</h2><div>Server: imap.example.edu</div><div>Port: 993</div><div>User name: rosa</div><span role="button" tabindex="0">Change</span></section>`,
      { 'incoming.host': 'imap.example.edu', 'incoming.port': 993, 'incoming.username': 'rosa' },
    ],
    [
      'a definition list',
      `<h2>Outgoing mail (SMTP)</h2><dl><dt>Server<dd>smtp.example.edu<dt>Port<dd>465<dt>Security<dd>SSL/TLS<dt>User name<dd>rosa</dl><button>Edit</button>`,
      {
        'outgoing.host': 'smtp.example.edu',
        'outgoing.port': 465,
        'outgoing.security': 'ssl',
        'outgoing.username': 'rosa',
      },
    ],
    [
      'rows of a table, with the labels before them',
      `<h2>Incoming mail</h2><table><tr><td>Server<td>imap.example.edu<tr><td>Port<td>143<tr><td>Encryption<td>STARTTLS<tr><td>User name<td>rosa@example.edu</table>${edit}`,
      {
        'incoming.host': 'imap.example.edu',
        'incoming.port': 143,
        'incoming.security': 'starttls',
        'incoming.username': 'rosa@example.edu',
      },
    ],
    [
      'a definition list with lines beside it',
      `<article><h2>Work</h2><p>Rosa &lt;rosa@example.edu&gt;</p><h3>IMAP</h3><dl><dt>Server<dd>imap.example.edu<dt>Port<dd>993</dl><p>Check mail: every half hour</p>${edit}</article>`,
      { 'incoming.port': 993, 'identity.from': 'rosa@example.edu', checkIntervalMinutes: 30 },
    ],
    [
      'a row of a table with both servers in cells',
      `<table><tr><th>Account<th>Email<th>Incoming<th>Outgoing<th></tr><tr><td>Work<td>rosa@example.edu<td>IMAP<br>imap.example.edu:993<br>SSL/TLS<td>smtp.example.edu:587<br>STARTTLS<td>${edit}</table>`,
      {
        'incoming.protocol': 'imap',
        'incoming.port': 993,
        'incoming.security': 'ssl',
        'outgoing.port': 587,
        'outgoing.security': 'starttls',
        'identity.from': 'rosa@example.edu',
      },
    ],
    [
      'lines that say who logs in, and whether one does',
      `<article><h2>Work</h2><p>rosa@example.edu</p><h3>IMAP</h3><p>imap.example.edu</p><p>User rosa</p><h3>SMTP</h3><p>smtp.example.edu</p><p>No sign-in</p>${edit}</article>`,
      { 'incoming.username': 'rosa', 'outgoing.authentication': false },
    ],
    [
      'a port with a note behind it',
      `<h2>IMAP</h2><dl><dt>Server<dd>imap.example.edu<dt>Port<dd>993 <i>reachable</i><dt>User name<dd>rosa</dl>${edit}`,
      { 'incoming.port': 993 },
    ],
    [
      'a login that is told, and one that is named',
      `<h2>SMTP</h2><dl><dt>Server<dd>smtp.example.edu<dt>Sign-in<dd>yes, with a password<dt>Login<dd>rosa</dl>${edit}`,
      { 'outgoing.authentication': true, 'outgoing.username': 'rosa' },
    ],
    [
      'an address that is said to be a user',
      `<section><h2>IMAP</h2><p>imap.example.edu:993, user rosa@example.edu</p>${edit}</section>`,
      { 'incoming.host': 'imap.example.edu', 'incoming.username': 'rosa@example.edu' },
    ],
    [
      'in German',
      `<section><h2>Posteingang</h2><dl><dt>Server<dd>imap.example.edu<dt>Port<dd>993<dt>Benutzername<dd>rosa</dl><a href="#b">Bearbeiten</a></section>`,
      { 'incoming.host': 'imap.example.edu', 'incoming.port': 993, 'incoming.username': 'rosa' },
    ],
    [
      'in Japanese',
      `<section><h2>送信サーバー</h2><table><tr><th>サーバー名<td>smtp.example.edu<tr><th>ポート<td>465<tr><th>ユーザー名<td>rosa</table><button>編集</button></section>`,
      { 'outgoing.host': 'smtp.example.edu', 'outgoing.port': 465, 'outgoing.username': 'rosa' },
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
    [
      'instructions in a wiki',
      `<div class="wiki-page"><h1>IMAP</h1><table><tr><th>Server<td>imap.example.edu<tr><th>User name<td>rosa</table>${edit}</div>`,
    ],
    [
      'instructions with nobody’s address',
      `<section><h1>SMTP</h1><p>Server: smtp.example.edu</p><p>Email address: user@example.edu</p>${edit}</section>`,
    ],
    [
      'what cannot be changed',
      '<section><h2>IMAP</h2><p>User name: rosa</p><p>Server: imap.example.edu</p><a href="#">Help</a></section>',
    ],
    [
      'a connection of another kind',
      `<table><tr><th>Name<th>Type<th>Connection<th></tr><tr><td>Rooms<td>XMPP<td>chat.example.edu:5222, mail of rosa@example.edu<td>${edit}</table>`,
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
  const host = { ...reading, value: 'imap.example.edu' };
  expect(isAccountOf({ 'incoming.host': host, 'incoming.username': reading })).toBe(verdict);
});

it('an account without any name is nobody’s', () => {
  expect(isAccountOf({})).toBe(false);
});

it('a person without a server has no account there', () => {
  const reading = { value: 'rosa', text: 'rosa', label: '', section: [] };
  expect(isAccountOf({ 'incoming.username': reading })).toBe(false);
});

it('several accounts in cards are accounts of their own', async () => {
  const card = (name: string, user: string) =>
    `<article><h2>${name}</h2><p>IMAP server: imap.${user}.test</p><p>User name: ${user}</p><p>SMTP server: smtp.${user}.test</p>${edit}</article>`;
  const accounts = await readValues(card('Work', 'rosa') + card('Home', 'lila'), 'Mail accounts');
  expect(accounts).toEqual([
    expect.objectContaining({
      'incoming.host': 'imap.rosa.test',
      'incoming.username': 'rosa',
      'outgoing.host': 'smtp.rosa.test',
    }),
    expect.objectContaining({
      'incoming.host': 'imap.lila.test',
      'incoming.username': 'lila',
      'outgoing.host': 'smtp.lila.test',
    }),
  ]);
});

it('what is saved does not hide what is being entered', async () => {
  const saved = `<section><h2>Home</h2><p>IMAP server: imap.home.test</p><p>User name: lila</p>${edit}</section>`;
  const form =
    '<form><h2>New account</h2><p><label>IMAP host <input value="imap.work.test"></label></p><p><label>Port <input value="993"></label></p></form>';
  const hosts = (await readValues(saved + form, 'Mail accounts')).map((account) => account['incoming.host']);
  expect(hosts.sort()).toEqual(['imap.home.test', 'imap.work.test']);
});

describe('a table with heads over its columns', () => {
  const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const heads = '<tr><th>Name</th><th>SMTP server</th><th>Port</th><th>Security</th><th>User name</th><th></th></tr>';
  const saved = row('Bills', 'smtp.bills.test', '465', 'SSL/TLS', 'bills', '');
  const account = {
    'outgoing.host': 'smtp.bills.test',
    'outgoing.port': 465,
    'outgoing.security': 'ssl',
    'outgoing.username': 'bills',
  };

  it('each cell is of the head above it', async () => {
    const offered = row('Bills', 'smtp.bills.test', '465', 'SSL/TLS', 'bills', edit);
    expect(await readValues(`<table>${heads}${offered}</table>`, 'Mail servers')).toEqual([account]);
  });

  const input = (value: string) => `<input value="${value}">`;
  const changed = row(input('News'), input('smtp.news.test'), input('587'), '', input('news'), '');

  it('rows beside the one that is changed are accounts too', async () => {
    const accounts = await readValues(`<table>${heads}${saved}${changed}</table>`, 'Mail servers');
    expect(accounts).toMatchObject([account, { 'outgoing.host': 'smtp.news.test', 'outgoing.username': 'news' }]);
  });

  it('nothing is read from a table that nothing changes', async () => {
    expect(await readValues(`<table>${heads}${saved}</table>`, 'Mail servers')).toEqual([]);
  });
});

it('a sentence in a form explains what to enter there', async () => {
  const form =
    '<form><p><label>IMAP server <input value="imap.example.edu"></label></p><p>Not the one of the shop (such as smtp.shop.test).</p></form>';
  const accounts = await readValues(`<p>Sender: me@example.edu ${edit}</p>${form}`, 'Mail account');
  expect(accounts).toMatchObject([{ 'incoming.host': 'imap.example.edu' }]);
  expect(accounts[0]).not.toHaveProperty('outgoing.host');
});
