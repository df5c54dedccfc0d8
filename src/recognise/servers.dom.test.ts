/** Which controls belong to which server, by small whole pages. */
import { afterEach, describe, expect, it } from 'vitest';
import { closePages, readValues } from '../content/page.fixture';

afterEach(closePages);

const line = (label: string, value: string) => `<p><label>${label} <input value="${value}"></label></p>`;
const kinds = (chosen: string) =>
  `<p><label>Security <select>${['None', 'SSL/TLS', 'STARTTLS'].map((text) => `<option${text === chosen ? ' selected' : ''}>${text}</option>`).join('')}</select></label></p>`;
const server = (name: string, port: string, kind: string, user: string) =>
  `${line('Server', name)}${line('Port', port)}${kinds(kind)}${line('User name', user)}`;
const both = {
  'incoming.host': 'imap.example.edu',
  'incoming.port': 993,
  'incoming.security': 'ssl',
  'incoming.username': 'in',
  'outgoing.host': 'smtp.example.edu',
  'outgoing.port': 587,
  'outgoing.security': 'starttls',
  'outgoing.username': 'out',
};
const imap = server('imap.example.edu', '993', 'SSL/TLS', 'in');
const smtp = server('smtp.example.edu', '587', 'STARTTLS', 'out');

describe('two servers with the same labels', () => {
  it.each([
    ['below headings', `<h3>IMAP</h3>${imap}<h3>SMTP</h3>${smtp}`],
    ['below headings in words', `<h3>Incoming mail</h3>${imap}<h3>Outgoing mail</h3>${smtp}`],
    ['below headings, the other way round', `<h3>SMTP</h3>${smtp}<h3>IMAP</h3>${imap}`],
    [
      'in fieldsets',
      `<fieldset><legend>IMAP</legend>${imap}</fieldset><fieldset><legend>SMTP</legend>${smtp}</fieldset>`,
    ],
    ['in forms of their own', `<form><h2>IMAP</h2>${imap}</form><form><h2>SMTP</h2>${smtp}</form>`],
    [
      'in tabs, one of them not in front',
      `<b role="tab" id="a">IMAP</b><b role="tab" id="b">SMTP</b><div role="tabpanel" aria-labelledby="a">${imap}</div><div role="tabpanel" aria-labelledby="b" hidden>${smtp}</div>`,
    ],
    ['in columns of a table', `<table><tr><td><b>IMAP</b><br>${imap}<td><b>SMTP</b><br>${smtp}</table>`],
    [
      'below rows of a table',
      `<table><tr><th colspan="2">Incoming<tr><td>${imap}<tr><th colspan="2">Outgoing<tr><td>${smtp}</table>`,
    ],
    [
      'with a third for filters',
      `<h3>IMAP</h3>${imap}<h3>Sieve</h3>${server('sieve.example.edu', '4190', 'None', 's')}<h3>SMTP</h3>${smtp}`,
    ],
    [
      'with a third for contacts',
      `<h3>IMAP</h3>${imap}<h3>SMTP</h3>${smtp}<h3>LDAP</h3>${server('ldap.example.edu', '636', 'None', 'l')}`,
    ],
    [
      'in shadow roots',
      `<h3>IMAP</h3><x-a><template shadowrootmode="open">${imap}</template></x-a><h3>SMTP</h3><x-b><template shadowrootmode="open">${smtp}</template></x-b>`,
    ],
  ])('%s', async (_, html) => {
    expect(await readValues(html, 'Mail accounts')).toEqual([expect.objectContaining(both)]);
  });

  it('told apart by their names alone', async () => {
    const field = (name: string, value: string) =>
      `<p><label>${name.endsWith('host') ? 'Server' : 'Port'} <input name="${name}" value="${value}"></label></p>`;
    const html = `<form>${field('imap_host', 'a.example.edu')}${field('imap_port', '993')}${field('smtp_host', 'b.example.edu')}${field('smtp_port', '465')}</form>`;
    expect(await readValues(html, 'Mail')).toEqual([
      expect.objectContaining({
        'incoming.host': 'a.example.edu',
        'incoming.port': 993,
        'outgoing.host': 'b.example.edu',
        'outgoing.port': 465,
      }),
    ]);
  });

  it('told apart by their labels, in one row each', async () => {
    const html = `<form>${line('IMAP host', 'a.example.edu')}${line('SMTP host', 'b.example.edu')}${line('IMAP port', '993')}${line('SMTP port', '465')}</form>`;
    expect(await readValues(html)).toEqual([
      expect.objectContaining({
        'incoming.host': 'a.example.edu',
        'incoming.port': 993,
        'outgoing.host': 'b.example.edu',
        'outgoing.port': 465,
      }),
    ]);
  });
});

describe('a heading over several servers', () => {
  it.each([
    [
      'of both sides',
      `<h2>Incoming and outgoing mail</h2>${line('IMAP server', 'imap.example.edu')}${line('IMAP port', '993')}${line('SMTP server', 'smtp.example.edu')}${line('SMTP port', '587')}`,
    ],
    [
      'that names but one',
      `<h2>IMAP account</h2>${line('Server', 'imap.example.edu')}${line('Port', '993')}${line('SMTP server', 'smtp.example.edu')}${line('SMTP port', '587')}`,
    ],
    [
      'that names but one, the ports tell the other',
      `<h2>Incoming mail</h2>${line('Server', 'imap.example.edu')}${line('Port', '993')}${line('Server', 'smtp.example.edu')}${line('Port', '587')}`,
    ],
    [
      'that names the other, the ports tell both',
      `<h2>SMTP</h2>${line('Server', 'imap.example.edu')}${line('Port', '993')}${line('Server', 'smtp.example.edu')}${line('Port', '587')}`,
    ],
    [
      'above headings of each',
      `<h1>IMAP and SMTP</h1><h2>Receiving</h2>${line('Server', 'imap.example.edu')}${line('Port', '993')}<h2>Sending</h2>${line('Server', 'smtp.example.edu')}${line('Port', '587')}`,
    ],
  ])('%s', async (_, html) => {
    expect(await readValues(`<form>${html}</form>`, 'Mail accounts')).toEqual([
      expect.objectContaining({
        'incoming.host': 'imap.example.edu',
        'incoming.port': 993,
        'outgoing.host': 'smtp.example.edu',
        'outgoing.port': 587,
      }),
    ]);
  });

  it('tells the side where nothing else does', async () => {
    const html = `<form><h2>Outgoing mail</h2>${line('Server', 'a.example.edu')}${line('User name', 'me')}<h3>Fallback</h3>${line('Server', 'b.example.edu')}${line('User name', 'me')}</form>`;
    const hosts = (await readValues(html, 'Mail')).map((account) => account['outgoing.host']);
    expect(hosts).toEqual(['a.example.edu', 'b.example.edu']);
  });

  it('of something else counts wherever it stands', async () => {
    const html = `<form><h2>LDAP servers</h2>${line('Server', 'a.example.edu')}${line('User name', 'me')}${line('Server', 'b.example.edu')}${line('User name', 'me')}</form>`;
    expect(await readValues(html, 'Mail')).toEqual([]);
  });

  it('encryption is of the port it follows', async () => {
    const html = `<form><h2>Mail servers</h2>${line('Incoming server', 'imap.example.edu')}${line('Outgoing server', 'smtp.example.edu')}${line('Incoming port', '993')}${kinds('SSL/TLS')}${line('Outgoing port', '587')}${kinds('STARTTLS')}</form>`;
    expect(await readValues(html, 'Mail')).toEqual([
      expect.objectContaining({ 'incoming.security': 'ssl', 'outgoing.security': 'starttls' }),
    ]);
  });
});

describe('two servers and one account name', () => {
  it('it is the one mail is fetched with', async () => {
    const html = `<form>${line('IMAP host', 'a.example.edu')}${line('SMTP host', 'b.example.edu')}${line('User name', 'me')}</form>`;
    const [account] = await readValues(html);
    expect(account).toMatchObject({ 'incoming.username': 'me' });
    expect(account).not.toHaveProperty('outgoing.username');
  });
});

describe('a server whose name is elsewhere', () => {
  const both = (incoming: string, outgoing: string) =>
    `<form><h2>Server ports</h2>${line(incoming, '143')}${kinds('STARTTLS')}${line(outgoing, '25')}${kinds('None')}</form>`;

  it('is known by whose it is: a port and its encryption', async () => {
    const advanced = `${both('Incoming server (IMAP)', 'Outgoing server (SMTP)')}<h2>Folders</h2>${line('Root folder path', '~/mail/')}`;
    expect(await readValues(advanced, 'Mail')).toEqual([
      {
        'incoming.protocol': 'imap',
        'incoming.port': 143,
        'incoming.security': 'starttls',
        'incoming.pathPrefix': '~/mail/',
        'outgoing.port': 25,
        'outgoing.security': 'none',
      },
    ]);
  });

  it('is known by a heading', async () => {
    const form = (heading: string) => `<h2>${heading}</h2><form>${line('IMAP port', '993')}${kinds('SSL/TLS')}</form>`;
    expect(await readValues(form('Incoming mail'), 'Mail')).toHaveLength(1);
    expect(await readValues(form('IMAP service'), 'Mail')).toEqual([]);
  });

  it('is none where ports are those that a server listens on', async () => {
    expect(await readValues(both('IMAP port', 'SMTP port'), 'Mail')).toEqual([]);
    const listening = `<form><h2>Incoming mail</h2>${line('IMAP port', '143')}${line('IMAPS port', '993')}${kinds('SSL/TLS')}</form>`;
    expect(await readValues(listening, 'Mail')).toEqual([]);
  });
});

describe('columns of a table', () => {
  it('are read by their heads', async () => {
    const html =
      '<h2>IMAP accounts</h2><table><tr><th>Server<th>Port<th>User name</tr>' +
      '<tr><td><input value="imap.example.edu"><td><input value="993"><td><input value="me"></tr></table>';
    expect(await readValues(html)).toEqual([
      expect.objectContaining({ 'incoming.host': 'imap.example.edu', 'incoming.port': 993, 'incoming.username': 'me' }),
    ]);
  });
});

describe('what is not shown', () => {
  it('is not judged: the servers of another way of sending', async () => {
    const html = `<h3>IMAP</h3>${imap}<div style="display:none"><h3>SMTP</h3>${server('localhost', '25', 'None', '')}</div>`;
    const [account] = await readValues(html, 'Mail');
    expect(account).toMatchObject({ 'incoming.host': 'imap.example.edu' });
    expect(account).not.toHaveProperty('outgoing.host');
  });

  it('is not judged: a trap for programs that fill in forms', async () => {
    const html = `<h3>IMAP</h3><input style="position:absolute;left:-9999px" name="username" value="trap">${imap}`;
    const [account] = await readValues(html, 'Mail');
    expect(account).toMatchObject({ 'incoming.username': 'in' });
    expect(JSON.stringify(account)).not.toContain('trap');
  });
});

it('of two accounts in a form, that under the server’s own heading is its own', async () => {
  const calendar = `<h3>Shared calendar</h3>${line('Address', 'https://cal.example.edu/')}${line('User name', 'cal')}`;
  const mail = `<h3>Sending mail</h3>${line('SMTP server', 'smtp.example.edu')}${line('User name', 'out')}`;
  expect(await readValues(`<h2>Calendar and mail</h2><form>${calendar}${mail}</form>`, 'Mail')).toMatchObject([
    { 'outgoing.host': 'smtp.example.edu', 'outgoing.username': 'out' },
  ]);
});

it('a login in a form of its own, with the names of the server before it, is that server’s', async () => {
  const field = (label: string, name: string, value: string) =>
    `<p><label>${label} <input name="${name}" value="${value}"></label></p>`;
  const page = (prefix: string) =>
    `<form><h2>Mail</h2>${field('Server', 'smtp_host', 'smtp.example.edu')}${field('Port', 'smtp_port', '587')}</form>
    <form>${field('Login', `${prefix}_user`, 'rosa')}<input type="password"></form>`;
  expect(await readValues(page('smtp'), 'Mail')).toMatchObject([{ 'outgoing.username': 'rosa' }]);
  expect((await readValues(page('shop'), 'Mail'))[0]).not.toHaveProperty('outgoing.username');
});
