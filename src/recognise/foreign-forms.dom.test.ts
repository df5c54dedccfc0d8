/** Forms that hold what mail accounts hold, and are none. */
import { afterEach, expect, it } from 'vitest';
import { accountsOf, closePages, readHtml, readValues } from '../content/page.fixture';

afterEach(closePages);

const line = (label: string, value: string) => `<p><label>${label} <input value="${value}"></label></p>`;
const list = (label: string, ...options: readonly string[]) =>
  `<p><label>${label} <select>${options.map((text) => `<option>${text}</option>`).join('')}</select></label></p>`;
const server = `${line('Server', 'smtp-server.its.caltech.edu')}${line('Port', '465')}${line('Sender', 'a@caltech.edu')}`;

it.each([
  ['what is searched by a protocol', list('Protocol', 'All', 'SMTP', 'IMAP', 'POP3')],
  ['what is searched in German', list('Protokoll', 'Alle', 'SMTP', 'IMAP')],
  ['what is searched in Chinese', list('协议', '全部', 'SMTP', 'IMAP', 'POP3')],
  ['what is searched by a direction', list('Direction', 'All', 'Incoming', 'Outgoing')],
  ['one of many services', list('Protocol', 'HTTPS', 'IMAP (SSL/TLS)', 'LDAPS')],
  ['what is watched besides mail', list('Type', 'HTTP(s)', 'TCP Port', 'Ping', 'DNS')],
  ['what is watched', list('Type', 'HTTP(s)', 'Ping', 'IMAP banner')],
  ['a tunnel', list('Protocol', 'none', 'imap', 'smtp', 'pgsql', 'proxy')],
  ['a port that is let through', list('Transport', 'TCP', 'UDP')],
  ['a port that is forwarded', list('Protocol', 'TCP', 'UDP', 'ESP')],
])('%s is no account', async (_, what) => {
  expect(accountsOf(await readHtml(`<h2>Mail</h2><form>${server}${what}</form>`, 'Mail'))).toEqual([]);
  // Nor without a form around it.
  expect(accountsOf(await readHtml(`<h2>Mail</h2>${server}${what}`, 'Mail'))).toEqual([]);
});

it.each([
  ['a protocol that is chosen', list('Protocol', 'IMAP', 'POP3')],
  ['a kind of account', list('Type', 'IMAP', 'POP3', 'HTTP')],
  ['a way to be told, by mail', list('Type', 'E-mail', 'HTTP request', 'FTP upload', 'SSH command')],
  ['what is done with mail', list('Keep', 'Not at all', 'Incoming mail', 'Outgoing mail')],
  ['what is fetched', list('Fetch', 'All', 'Unread')],
  ['a way to log in', list('Authentication', 'Any', 'PLAIN', 'LOGIN')],
  ['nothing but TCP', list('Transport', 'TCP')],
])('beside %s it is', async (_, what) => {
  expect(await readValues(`<h2>Outgoing mail</h2><form>${server}${what}</form>`, 'Mail')).toMatchObject([
    { 'outgoing.host': 'smtp-server.its.caltech.edu' },
  ]);
});

it.each([
  ['by its role', '<form role="search">', '</form>'],
  ['by its tag', '<search>', '</search>'],
  ['by a role around it', '<div role="search">', '</div>'],
])('a form to search by, %s, is no account', async (_, open, close) => {
  const login = line('User name', 'a');
  expect(await readValues(`<h2>Mail</h2>${open}${server}${login}${close}`, 'Mail')).toEqual([]);
});

it('what is watched with a log-in is no account: there it warns', async () => {
  const login = line('User name', 'a');
  const limits = (first: string, second: string) =>
    `<h3>Limits</h3>${line(first, '2')}${line(second, '5')}<button>Save</button>`;
  const form = (rest: string) => readValues(`<h2>Mail</h2><form>${server}${login}${rest}</form>`, 'Mail');
  expect(await form(limits('Warning above', 'Critical above'))).toEqual([]);
  expect(await form(limits('Warnschwelle', 'Kritisch ab'))).toEqual([]);
  expect(await form(limits('Warning above', 'Size'))).toHaveLength(1);
  // Not where it warns in a form of its own.
  expect(await form(`</form><form>${limits('Warning above', 'Critical above')}`)).toHaveLength(1);
});

it.each([
  ['a record', 'TTL', 'Weight'],
  ['a record in French', 'TTL (minutes)', 'Poids'],
  ['a service', 'Listen on port', 'Maximum connections'],
  ['a route', 'Relay domain', 'Host (next hop)'],
  ['a check', 'Check type', 'Expected banner'],
  ['what is looked for in a log', '时间范围', '严重程度'],
])('a form with the parts of %s is no account', async (_, first, second) => {
  const form = (...labels: string[]) =>
    readValues(`<h2>Mail</h2><form>${server}${labels.map((label) => line(label, '1')).join('')}</form>`, 'Mail');
  expect(await form(first, second)).toEqual([]);
  expect(await form(second)).toHaveLength(1);
  // Each of several servers may have one.
  expect(await form(second, second)).toHaveLength(1);
});

it('a part of the form that is headed as mail is none of it', async () => {
  const syslog = `<h3>Syslog</h3>${line('Server', 'log.example.edu')}${list('Protocol', 'UDP', 'TCP')}`;
  const form = (heading: string) => `<form><h3>${heading}</h3>${server}${syslog}</form>`;
  expect(await readValues(form('Alarms by mail'), 'Mail')).toMatchObject([
    { 'outgoing.host': 'smtp-server.its.caltech.edu' },
  ]);
  expect(await readValues(form('General'), 'Mail')).toEqual([]);
});

it('such a form beside that of an account leaves it alone', async () => {
  const filter = `<h2>Log</h2><form>${line('Server', 'imap.example.edu')}${list('Protocol', 'Any', 'IMAP', 'SMTP')}</form>`;
  expect(await readValues(`${filter}<h2>Outgoing mail</h2><form>${server}</form>`, 'Mail')).toMatchObject([
    { 'outgoing.host': 'smtp-server.its.caltech.edu', 'identity.from': 'a@caltech.edu' },
  ]);
});
