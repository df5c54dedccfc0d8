/** Settings that a page shows as text in rows: beside the one that is being changed, or with what changes each of them. */
import { afterEach, describe, expect, it } from 'vitest';
import { closePages, readValues } from '../content/page.fixture';

afterEach(closePages);

const row = (label: string, value: string, attributes = 'class="row"') =>
  `<div ${attributes}><span>${label}</span><span>${value}</span></div>`;
const edited = (label: string, value: string) =>
  `<div class="row open"><label>${label}<input value="${value}"></label></div>`;

describe('rows beside the one that is being changed', () => {
  it('are read with it', async () => {
    const list = [
      row('Protocol', 'POP3'),
      edited('Server', 'pop.example.edu'),
      row('Port', '110'),
      row('SslMode', 'StartTls'),
      row('UserName', 'rosa'),
      row('CheckEveryMinutes', '15'),
      row('Password', '••••'),
    ];
    expect(await readValues(`<h2>Incoming mail</h2><div>${list.join('')}</div>`, 'Mail')).toEqual([
      {
        'incoming.protocol': 'pop',
        'incoming.host': 'pop.example.edu',
        'incoming.port': 110,
        'incoming.security': 'starttls',
        'incoming.username': 'rosa',
        checkIntervalMinutes: 15,
      },
    ]);
  });

  it('are read where not the server is the one', async () => {
    const list = row('Server', 'imap.example.edu') + edited('Port', '993') + row('User name', 'rosa');
    expect(await readValues(`<h2>Incoming mail</h2><div>${list}</div>`, 'Mail')).toMatchObject([
      { 'incoming.host': 'imap.example.edu', 'incoming.port': 993, 'incoming.username': 'rosa' },
    ]);
  });

  it('may show the same server for sending', async () => {
    const list = (heading: string, rows: string) => `<h2>${heading}</h2><div class="list">${rows}</div>`;
    const page =
      list('Incoming mail', edited('Server', 'mail.example.edu') + row('Port', '993')) +
      list('Outgoing mail', row('Server', 'mail.example.edu') + row('Port', '465'));
    expect(await readValues(page, 'Mail')).toMatchObject([
      { 'incoming.host': 'mail.example.edu', 'outgoing.host': 'mail.example.edu', 'outgoing.port': 465 },
    ]);
  });

  it('say nothing anew by what is put together of the others', async () => {
    const list = [
      edited('Server', 'imap.example.edu'),
      edited('Port', '993'),
      row('Connection string', '{imap.example.edu:993/imap/ssl}'),
      row('Port in use', 'Ask whoever runs imap.other.test for it.'),
      row('Server', 'The name of the server, such as imap.other.test, or its number.'),
    ];
    const accounts = await readValues(`<h2>Incoming mail</h2><div>${list.join('')}</div>`, 'Mail');
    expect(accounts).toMatchObject([{ 'incoming.host': 'imap.example.edu', 'incoming.port': 993 }]);
    expect(accounts).toHaveLength(1);
  });
});

describe('rows that can be changed', () => {
  const pencil = (label: string, value: string) =>
    `<div class="row"><div><b>${label}</b><span>${value}</span></div><button aria-label="Edit ${label}">✎</button></div>`;

  it('one by one', async () => {
    const list = (heading: string, ...rows: readonly string[]) =>
      `<h2>${heading}</h2><div class="list">${rows.join('')}</div>`;
    const page = [
      list('Sender', pencil('Email address', 'rosa@example.edu'), pencil('Replies go to', 'Not set (as above)')),
      list('Incoming mail', pencil('Server', 'imap.example.edu'), pencil('Port', '993'), pencil('User name', 'rosa')),
      list('Outgoing mail', pencil('Server', 'smtp.example.edu'), pencil('Authentication', 'Password, normal')),
    ];
    expect(await readValues(page.join(''), 'Mail')).toMatchObject([
      {
        'identity.from': 'rosa@example.edu',
        'identity.replyTo': '',
        'incoming.host': 'imap.example.edu',
        'incoming.port': 993,
        'incoming.username': 'rosa',
        'outgoing.host': 'smtp.example.edu',
        'outgoing.authentication': true,
      },
    ]);
  });

  it('one by one, each pair with its own button', async () => {
    const pairs = (...list: readonly (readonly [string, string])[]) =>
      `<dl>${list.map(([label, value]) => `<dt>${label}<dd>${value} <button aria-label="Edit">✎</button>`).join('')}</dl>`;
    const account = (name: string, user: string) =>
      `<article><h2>${name}</h2><div><h3>Incoming mail</h3>${pairs(['Server', `imap.${user}.test`], ['Port', '993'], ['User name', user])}</div>` +
      `<div><h3>Sender</h3>${pairs(['From address', `${user}@example.edu`], ['Check for mail', 'every hour'])}</div></article>`;
    expect(await readValues(account('Work', 'rosa') + account('Home', 'lila'), 'Mail accounts')).toMatchObject([
      {
        'incoming.host': 'imap.rosa.test',
        'incoming.port': 993,
        'incoming.username': 'rosa',
        'identity.from': 'rosa@example.edu',
        checkIntervalMinutes: 60,
      },
      { 'incoming.host': 'imap.lila.test', 'incoming.port': 993, 'identity.from': 'lila@example.edu' },
    ]);
  });

  const step = (heading: string, ...rows: readonly string[]) =>
    `<div class="step"><h3>${heading} <a href="#step">Edit</a></h3>${rows.join('')}</div>`;

  it('step by step', async () => {
    const page = [
      step('Identity', row('From address', 'rosa@example.edu'), row('Answer to', 'lila@example.edu')),
      step('Incoming mail', row('Server', 'imap.example.edu'), row('Port', '993'), row('Path prefix', '—')),
    ];
    expect(await readValues(`<div><h1>Review</h1>${page.join('')}</div>`, 'Mail')).toMatchObject([
      {
        'identity.from': 'rosa@example.edu',
        'identity.replyTo': 'lila@example.edu',
        'incoming.host': 'imap.example.edu',
        'incoming.port': 993,
        'incoming.pathPrefix': '',
      },
    ]);
  });

  it('are nobody’s where they name nobody', async () => {
    const page = step('Incoming mail', row('Server', 'imap.example.edu'), row('Port', '993'));
    expect(await readValues(page, 'Mail')).toEqual([]);
  });

  it('all at once, in cards like each other', async () => {
    const card = (heading: string, ...rows: readonly string[]) =>
      `<div class="card"><b>${heading}</b><div>${rows.join('')}</div></div>`;
    const page = [
      `<div class="card">Account <button>Edit</button></div>`,
      card('Addresses', row('Sender address', 'rosa@example.edu'), row('Reply address', 'none')),
      card('Incoming mail', row('Server', 'imap.example.edu'), row('User name', 'rosa')),
      card('History', row('Last change', 'in May'), row('By', 'lila')),
    ];
    expect(await readValues(`<div>${page.join('')}</div>`, 'Mail')).toMatchObject([
      {
        'identity.from': 'rosa@example.edu',
        'identity.replyTo': '',
        'incoming.host': 'imap.example.edu',
        'incoming.username': 'rosa',
      },
    ]);
  });
});

describe('lists in which a program shows its settings', () => {
  const list = (heading: string, ...pairs: readonly (readonly [string, string])[]) =>
    `<h4>${heading}</h4><dl class="d">${pairs.map(([label, value]) => `<dt>${label}<dd>${value}`).join('')}</dl>`;
  const mailer = list(
    'Outgoing mail',
    ['Protocol', 'SMTP with STARTTLS'],
    ['SMTP address', 'smtp.example.edu'],
    ['SMTP port', '587'],
    ['User', 'rosa'],
    ['From', 'Code &lt;code@example.edu&gt;'],
  );
  const database = list('Database', ['Host', 'db.example.edu:5432'], ['User', 'code'], ['SSL mode', 'full']);
  const cache = list('Cache', ['Kind', 'memory'], ['Interval', '1 minute']);
  const search = '<input type="search" placeholder="Search">';

  it('are read where some are of other things', async () => {
    expect(await readValues(search + database + cache + mailer, 'Code')).toEqual([
      {
        'outgoing.host': 'smtp.example.edu',
        'outgoing.port': 587,
        'outgoing.security': 'starttls',
        'outgoing.username': 'rosa',
        'identity.from': 'code@example.edu',
      },
    ]);
  });

  it('are read where nothing on the page can be entered', async () => {
    const page = database + cache + mailer;
    expect(await readValues(page, 'Settings')).toMatchObject([{ 'outgoing.host': 'smtp.example.edu' }]);
    // An article may show such lists too.
    expect(await readValues(page, 'How we work')).toEqual([]);
  });

  it.each([
    ['all of them are of mail', mailer + list('Incoming mail', ['Server', 'imap.example.edu'], ['User', 'rosa'])],
    ['there are few', cache + mailer],
    ['they are an article', `<article><h1>How it is set up</h1>${database}${cache}${mailer}</article>`],
    ['nobody is named', database + cache + list('Outgoing mail', ['SMTP server', 'smtp.example.edu'], ['Port', '587'])],
  ])('are not where %s', async (_, html) => {
    expect(await readValues(search + html, 'Code')).toEqual([]);
  });
});

describe('text that can be changed and is no account', () => {
  const list = (...pairs: readonly (readonly [string, string])[]) =>
    `<dl>${pairs.map(([label, value]) => `<dt>${label}<dd>${value}`).join('')}</dl><a href="#edit">Edit</a>`;
  const source = list(['Server', 'imap.example.edu'], ['Port', '993'], ['User name', 'rosa']);

  it('a server that nothing but its name and its port says to be one of mail', async () => {
    expect(await readValues(`<section><h2>Source</h2>${source}</section>`, 'Review of a job')).toEqual([]);
    expect(await readValues(`<section><h2>Mailbox</h2>${source}</section>`, 'Review of a job')).toHaveLength(1);
    expect(await readValues(`<section><h2>Source</h2>${source}</section>`, 'Mail')).toHaveLength(1);
  });

  it('a server that has nothing but a name, where only the page speaks of mail', async () => {
    const about = list(['Server concerned', 'imap.example.edu'], ['User name', 'rosa']);
    expect(await readValues(`<section><h2>Properties</h2>${about}</section>`, 'Trouble with mail')).toEqual([]);
  });

  it('the details of a message', async () => {
    const message = list(
      ['From', 'rosa@example.edu'],
      ['Subject', 'Seeds'],
      ['Sent through', 'smtp.example.edu, port 465'],
      ['Encryption', 'SSL/TLS'],
    );
    expect(await readValues(`<section><h2>Message 7</h2>${message}</section>`, 'Delivery of mail')).toEqual([]);
  });

  const mail = '<nav><a href="#">Inbox</a> <a href="#">Calendar</a> <a href="#">Contacts</a></nav><h2>Identity</h2>';

  it('an address that no label names, in a part like one that shows a server', async () => {
    const item = (title: string, text: string) =>
      `<div class="item"><b>${title}</b><small>${text}</small><button>Edit</button></div>`;
    const page = item('Campus', 'Server imap.example.edu · port 993') + item('rosa@example.edu', 'Primary');
    expect(await readValues(mail + page, 'Webmail')).toEqual([]);
  });

  it('what stands below a form with a button that creates a mailbox', async () => {
    const line = (label: string) => `<p><label>${label} <input></label></p>`;
    const form = `<form>${['Local part', 'Size', 'Copy to', 'Comment'].map(line).join('')}<button>Create mailbox</button></form>`;
    const page = `<div><h1>New mailbox</h1>${form}<div>Server mail.example.edu · 9 of 25 mailboxes</div></div>`;
    expect(await readValues(page, 'Mail')).toEqual([]);
  });

  it('addresses alone', async () => {
    const item = (address: string) =>
      `<li><p>Sender: ${address}</p><p>Also for www.example.edu</p><button>Edit</button></li>`;
    expect(await readValues(`${mail}<ul>${item('rosa@example.edu')}</ul>`, 'Webmail')).toEqual([]);
  });
});

it('when something was done is no interval, and a time no server', async () => {
  const rows = [
    row('Server', 'imap.example.edu'),
    row('Server time', '10:42'),
    row('Last checked', '5 minutes ago'),
    row('Mail fetched', '12'),
    row('Nächster Abruf', 'in 3 Minuten'),
    edited('Port', '993'),
  ];
  const page = (more: string) => `<h2>Incoming mail</h2><div>${rows.join('')}${more}</div>`;
  const account = { 'incoming.protocol': 'imap', 'incoming.host': 'imap.example.edu', 'incoming.port': 993 };
  expect(await readValues(page(''), 'Mail')).toEqual([account]);
  expect(await readValues(page(row('Check for mail', 'every 10 minutes')), 'Mail')).toEqual([
    { ...account, checkIntervalMinutes: 10 },
  ]);
});
