/** Servers that are of mail, and servers that are of something else. */
import { afterEach, describe, expect, it } from 'vitest';
import { closePages, readValues } from '../content/page.fixture';

afterEach(closePages);

const line = (label: string, value: string, name = '') =>
  `<p><label>${label} <input value="${value}" name="${name}"></label></p>`;
const server = (host: string, port: string) => `${line('Host', host)}${line('Port', port)}${line('User name', 'u')}`;

describe('servers of mail', () => {
  it.each([
    ['by their labels', '', `<form>${line('IMAP host', 'a.example.edu')}</form>`, 'incoming'],
    ['by their heading', '', `<h2>Outgoing mail server</h2><form>${server('a.example.edu', '')}</form>`, 'outgoing'],
    ['by name and port', '', `<form>${server('imap.example.edu', '993')}</form>`, 'incoming'],
    ['by the page’s title and port', 'Mail settings', `<form>${server('a.example.edu', '587')}</form>`, 'outgoing'],
    [
      'by a heading in German',
      '',
      `<h2>Posteingangsserver</h2><form>${line('Servername', 'a.example.edu')}${line('Port', '993')}</form>`,
      'incoming',
    ],
    [
      'by a heading in French',
      '',
      `<h2>Serveur de courrier sortant</h2><form>${line('Nom d’hôte', 'a.example.edu')}${line('Port', '465')}</form>`,
      'outgoing',
    ],
    [
      'by a heading in Japanese',
      '',
      `<h2>送信メールサーバー</h2><form>${line('サーバー名', 'a.example.edu')}${line('ポート', '465')}</form>`,
      'outgoing',
    ],
    [
      'by their names alone, in Chinese',
      '',
      `<form>${line('服务器', 'a.example.edu', 'imap_host')}${line('端口', '993', 'imap_port')}</form>`,
      'incoming',
    ],
    ['empty ones', '', `<form><h2>IMAP</h2>${server('', '')}</form>`, 'incoming'],
  ] as const)('%s', async (_, title, html, side) => {
    const accounts = await readValues(html, title);
    expect(accounts).toHaveLength(1);
    expect(accounts[0]).toHaveProperty([`${side}.host`]);
  });
});

describe('servers of something else, and forms without any', () => {
  it.each([
    ['a database', 'Settings', `<h2>Database</h2><form>${server('db.example.edu', '5432')}</form>`],
    ['a directory', 'Mail', `<h2>LDAP address book</h2><form>${server('ldap.example.edu', '636')}</form>`],
    [
      'a directory, below a heading that speaks of mail',
      'Settings',
      `<h2>LDAP directory</h2><section><h3>Incoming mail addresses</h3><form>${line('Host', 'a.example.edu')}</form></section>`,
    ],
    ['a proxy', 'Settings', `<form>${line('Proxy host', 'proxy.example.edu')}${line('Proxy port', '3128')}</form>`],
    ['filters', 'Mail', `<h2>Sieve</h2><form>${server('mail.example.edu', '4190')}</form>`],
    ['a file server', 'Upload', `<h2>SFTP</h2><form>${server('files.example.edu', '22')}</form>`],
    [
      'a listener',
      'SMTP relay',
      `<h2>Listen on</h2><form>${line('Listen host', '0.0.0.0')}${line('Listen port', '25')}</form>`,
    ],
    ['a server nobody can tell', 'Settings', `<form>${server('a.example.edu', '8080')}</form>`],
    [
      'a log-in',
      'Mail',
      '<h1>Sign in</h1><form><p><label>User name <input value="me"></label></p><p><label>Password <input type="password"></label></p></form>',
    ],
    [
      'a newsletter',
      'News',
      '<form><p><label>Email <input type="email" value="a@example.edu"></label></p><button>Subscribe</button></form>',
    ],
    [
      'a shop',
      'Checkout',
      '<h1>Delivery</h1><form><p><label>Email address <input type="email" value="a@example.edu"></label></p><p><label>Port of entry <input value="LA"></label></p></form>',
    ],
    [
      'a form to write to somebody',
      'Contact',
      '<h1>Contact us</h1><form><p><label>Your email <input value="a@example.edu"></label></p><p><label>Subject <input></label></p><p><label>Message <textarea></textarea></label></p></form>',
    ],
    [
      'a message',
      'Mail',
      '<form><p><label>From <select><option>a@example.edu<option>b@example.edu</select></label></p><p><label>To <input></label></p><p><label>Subject <input></label></p></form>',
    ],
    ['a lone field for a server, empty', 'Mail', `<form>${line('Server', '')}</form>`],
    ['a list of servers to filter by', 'Servers', `<form>${line('Server', 'a.example.edu')}</form>`],
    ['a search', 'Search', '<form><input type="search" value="imap server port"></form>'],
    ['an empty page', '', ''],
  ])('%s', async (_, title, html) => {
    expect(await readValues(html, title)).toEqual([]);
  });
});

describe('a server that says nothing of itself', () => {
  it('beside one that mail is sent through is the one it is fetched from', async () => {
    const html = `<form><h2>Mail account</h2>${server('mail.example.edu', '')}<h3>SMTP</h3>${line('SMTP host', 'out.example.edu')}</form>`;
    const [account] = await readValues(html, 'Mail');
    expect(account).toMatchObject({ 'incoming.host': 'mail.example.edu', 'outgoing.host': 'out.example.edu' });
  });
});

describe('a server that says nothing of itself, beside one of mail', () => {
  const smtp = `<h3>Outgoing mail</h3>${line('SMTP server', 'smtp.example.edu')}${line('SMTP port', '587')}`;
  const hosts = async (html: string) =>
    (await readValues(`<form>${html}</form>`, 'Mail settings')).map((account) => account['incoming.host']);

  it('is the other one', async () => {
    expect(await hosts(`${smtp}<h3>Server</h3>${server('a.example.edu', '7200')}`)).toEqual(['a.example.edu']);
  });

  it.each([
    ['its label', `<h3>Server</h3>${line('Alarm host address', 'a.example.edu')}${line('Port', '7200')}`],
    ['its heading, in part', `<h3>Controller uplink</h3>${server('a.example.edu', '8883')}`],
    ['its heading', `<h3>Timestamp (TSA)</h3>${server('a.example.edu', '7200')}`],
  ])('is none where %s names something unknown', async (_, other) => {
    expect(await hosts(`${smtp}${other}`)).toEqual([undefined]);
  });
});

it('notifications may be sent in any way', async () => {
  const page = `<h2>Interfaces and notifications</h2><form><h3>Library exchange</h3>${server('a.example.edu', '210')}</form>`;
  expect(await readValues(page, 'Interfaces and notifications')).toEqual([]);
});

it('a line to add a server to a list is no server', async () => {
  const add = `${line('Add host', '')}<p><label>TLS <select><option>None<option selected>Required</select></label></p>`;
  expect(await readValues(`<h2>Outgoing mail</h2><form>${add}</form>`, 'Mail gateway')).toEqual([]);
});
