/** The values of servers, by small whole pages. */
import { afterEach, describe, expect, it } from 'vitest';
import { closePages, readValues } from '../content/page.fixture';

afterEach(closePages);

const line = (label: string, value: string, attributes = '') =>
  `<p><label>${label} <input value="${value}" ${attributes}></label></p>`;
const list = (label: string, options: string, chosen: string) =>
  `<p><label>${label} <select>${options
    .split('|')
    .map((text) => `<option${text === chosen ? ' selected' : ''}>${text}</option>`)
    .join('')}</select></label></p>`;
const box = (label: string, on: boolean) =>
  `<p><label><input type="checkbox" ${on ? 'checked' : ''}> ${label}</label></p>`;
const kinds = 'None|SSL/TLS|STARTTLS';

const imap = (...rest: string[]) => `<form><fieldset><legend>IMAP</legend>${rest.join('')}</fieldset></form>`;
const smtp = (...rest: string[]) => `<form><fieldset><legend>SMTP</legend>${rest.join('')}</fieldset></form>`;

describe('hosts, and what stands in a server field beside the host', () => {
  it.each([
    ['a plain name', line('Server', 'imap.example.edu'), { 'incoming.host': 'imap.example.edu' }],
    [
      'capitals, blanks and a closing dot',
      line('Server', '  IMAP.Example.EDU. '),
      { 'incoming.host': 'imap.example.edu' },
    ],
    ['an empty field', line('Server', ''), { 'incoming.host': '' }],
    [
      'an empty field with a default behind it',
      line('Server', '', 'placeholder="imap.example.com"'),
      { 'incoming.host': '' },
    ],
    [
      'a name with its port',
      line('Server', 'imap.example.edu:993'),
      { 'incoming.host': 'imap.example.edu', 'incoming.port': 993 },
    ],
    [
      'a scheme',
      line('Server', 'ssl://imap.example.edu'),
      { 'incoming.host': 'imap.example.edu', 'incoming.security': 'ssl' },
    ],
    [
      'a scheme that says the protocol',
      line('Server', 'imaps://imap.example.edu'),
      { 'incoming.protocol': 'imap', 'incoming.security': 'ssl' },
    ],
    [
      'a scheme, and the port beside it',
      line('Server', 'tls://imap.example.edu') + line('Port', '143'),
      { 'incoming.security': 'starttls', 'incoming.port': 143 },
    ],
    [
      'a scheme that the port settles',
      line('Server', 'tls://imap.example.edu') + line('Port', '993'),
      { 'incoming.security': 'ssl' },
    ],
    [
      'a scheme that a list contradicts',
      line('Server', 'ssl://imap.example.edu') + list('Security', kinds, 'None'),
      { 'incoming.security': '?' },
    ],
    [
      'a scheme that a list repeats',
      line('Server', 'ssl://imap.example.edu') + list('Security', kinds, 'SSL/TLS'),
      { 'incoming.security': 'ssl' },
    ],
    [
      'a connection string',
      line('Server', '{imap.example.edu:993/imap/ssl}'),
      { 'incoming.host': 'imap.example.edu', 'incoming.port': 993, 'incoming.security': 'ssl' },
    ],
    [
      'user and server in one',
      line('Server', 'me@imap.example.edu'),
      { 'incoming.host': 'imap.example.edu', 'incoming.username': 'me@imap.example.edu' },
    ],
    ['a homoglyph', line('Server', 'imаp.example.edu'), { 'incoming.host': 'xn--imp-7cd.example.edu' }],
    ['an inside address that cannot be changed', line('Server', '127.0.0.1', 'disabled'), { 'incoming.host': '?' }],
    ['an inside name that cannot be changed', line('Server', 'dovecot', 'readonly'), { 'incoming.host': '?' }],
    [
      'an outside name that cannot be changed',
      line('Server', 'imap.example.edu', 'disabled'),
      { 'incoming.host': 'imap.example.edu' },
    ],
    ['an inside name that can be changed', line('Server', 'localhost'), { 'incoming.host': 'localhost' }],
  ])('%s', async (_, html, expected) => {
    const [account] = await readValues(imap(html));
    expect(account).toMatchObject(expected);
  });

  it('the first of several relays', async () => {
    const [account] = await readValues(smtp(line('Servers', 'smtp.example.edu:465;backup.example.edu:25')));
    expect(account).toMatchObject({ 'outgoing.host': 'smtp.example.edu', 'outgoing.port': 465 });
  });
});

describe('ports', () => {
  const host = line('Server', 'imap.example.edu');
  it.each([
    ['a number', line('Port', '993'), 993],
    ['with blanks', line('Port', ' 993 '), 993],
    ['not a number', line('Port', '993x'), '993x'],
    ['too large', line('Port', '99300'), 99300],
    ['empty', line('Port', ''), ''],
    ['empty, with the default behind it', line('Port', '', 'placeholder="143"'), ''],
    ['with numbers in its label', line('Port (Default: 143 / SSL: 993)', '993'), 993],
    ['in a list', list('Port', '143|993|Other', '993'), 993],
    ['in a list with words', list('Port', '143 (plain)|993 (SSL)', '993 (SSL)'), 993],
    ['in a list that shows none', list('Port', '143|993|Other', 'Other'), '?'],
  ])('%s', async (_, html, port) => {
    const [account] = await readValues(imap(host, html));
    expect(account?.['incoming.port']).toBe(port);
  });

  it.each([
    [
      'one label, two lines',
      '<p><label>Server and port</label> <input value="imap.example.edu"> : <input value="993"></p>',
    ],
    [
      'one label, two lines in a cell',
      '<table><tr><th>Server address<td><input value="imap.example.edu"> : <input value="993"></table>',
    ],
    [
      'two labels in a cell',
      '<table><tr><th>Mail server<td><input value="imap.example.edu"> <label>Port <input value="993"></label></table>',
    ],
  ])('beside the host: %s', async (_, html) => {
    const [account] = await readValues(imap(html));
    expect(account).toMatchObject({ 'incoming.host': 'imap.example.edu', 'incoming.port': 993 });
  });
});

describe('encryption, by the controls and the port beside them', () => {
  const host = line('Server', 'imap.example.edu');
  it.each([
    ['a list', list('Security', kinds, 'STARTTLS') + line('Port', '143'), 'starttls'],
    ['a list with SSL and TLS', list('Encryption', 'None|SSL|TLS', 'TLS') + line('Port', '993'), 'starttls'],
    ['a list with a vague label', list('Connection', 'Plain|SSL|STARTTLS', 'SSL'), 'ssl'],
    [
      'radios below a heading',
      '<h4>Security</h4><p><label><input type="radio" name="s">None</label><label><input type="radio" name="s" checked>SSL/TLS</label><label><input type="radio" name="s">STARTTLS</label></p>',
      'ssl',
    ],
    [
      'radios by role',
      '<p id="l">Encryption</p><div role="radiogroup" aria-labelledby="l"><b role="radio" aria-checked="false">None</b> <b role="radio" aria-checked="false">SSL</b> <b role="radio" aria-checked="true">TLS</b></div>',
      'starttls',
    ],
    ['a lone box, on', box('Use SSL', true), 'ssl'],
    ['a lone box, off', box('Use SSL', false), 'none'],
    ['a lone TLS box at 143', box('Enable TLS', true) + line('Port', '143'), 'starttls'],
    ['a switch by role', '<p><span>SSL/TLS</span> <b role="switch" aria-checked="true"></b></p>', 'ssl'],
    ['two boxes', box('Use SSL', false) + box('Use TLS', true), 'starttls'],
    ['two boxes that contradict', box('Use SSL', true) + box('Use TLS', true), '?'],
    ['two boxes, settled by the port', box('Use SSL', true) + box('Use TLS', true) + line('Port', '993'), 'ssl'],
    ['a policy', list('Security', 'Required|Use if available', 'Required'), '?'],
    [
      'a policy, settled by the port',
      list('Security', 'Required|Use if available', 'Required') + line('Port', '993'),
      'ssl',
    ],
    ['two kinds in one option', list('Encryption', 'None/STARTTLS|SSL', 'None/STARTTLS'), '?'],
    ['a certificate check is none', box('Verify the TLS certificate', true), undefined],
    ['nothing about it', line('Port', '993'), undefined],
    [
      'a read-only combo box',
      line('Secure connection', 'TLS', 'readonly role="combobox"') + line('Port', '993'),
      'ssl',
    ],
  ])('%s', async (_, html, security) => {
    const [account] = await readValues(imap(host, html));
    expect(account?.['incoming.security']).toBe(security);
  });

  it('in the choice of the protocol', async () => {
    const html = `<h2>Mail account</h2><form>${list('Protocol', 'IMAP|IMAPS|POP3|POP3S', 'POP3S')}${line('Server', 'pop.example.edu')}</form>`;
    expect((await readValues(html))[0]).toMatchObject({ 'incoming.protocol': 'pop', 'incoming.security': 'ssl' });
  });
});

describe('the protocol', () => {
  const host = line('Server', 'mail.example.edu') + line('Port', '993');
  it.each([
    ['a list', `<form>${list('Protocol', 'IMAP|POP3', 'POP3')}${host}</form>`, 'pop'],
    [
      'radios',
      `<form><p>Account type <label><input type="radio" name="t" checked>POP</label><label><input type="radio" name="t">IMAP</label></p>${host}</form>`,
      'pop',
    ],
    ['a label', `<form>${line('IMAP server', 'mail.example.edu')}</form>`, 'imap'],
    ['a heading', imap(host), 'imap'],
    [
      'a name',
      '<h2>Mail account</h2><form><p><label>Server <input name="pop3_host" value="mail.example.edu"></label></p></form>',
      'pop',
    ],
    ['a tab', `<b role="tab" id="t">POP3</b><div role="tabpanel" aria-labelledby="t">${host}</div>`, 'pop'],
    ['no port says it', `<h2>Incoming mail</h2><form>${host}</form>`, undefined],
    [
      'no name of a server says it',
      `<h2>Incoming mail</h2><form>${line('Server', 'imap.example.edu')}</form>`,
      undefined,
    ],
    ['a list that shows none', `<form>${list('Protocol', 'Choose|IMAP|POP3', 'Choose')}${host}</form>`, '?'],
  ])('%s', async (_, html, protocol) => {
    const [account] = await readValues(html);
    expect(account?.['incoming.protocol']).toBe(protocol);
  });
});

it('a form whose labels are its placeholders', async () => {
  const field = (placeholder: string, value: string) => `<p><input placeholder="${placeholder}" value="${value}"></p>`;
  const html = `<h2>Incoming mail</h2><form>${field('Server', 'mail.example.edu')}${field('Port', '993')}${field('User name', 'me')}${field('Password', 's3cret')}</form>`;
  const accounts = await readValues(html);
  expect(accounts).toEqual([{ 'incoming.host': 'mail.example.edu', 'incoming.port': 993, 'incoming.username': 'me' }]);
});

describe('accounts and the rest of a server', () => {
  it.each([
    ['a name', line('User name', ' me '), { 'incoming.username': 'me' }],
    ['a name as typed', line('User name', 'Me@IMAP.example.edu'), { 'incoming.username': 'Me@IMAP.example.edu' }],
    ['an empty name', line('User name', ''), { 'incoming.username': '' }],
    ['a prefix', line('IMAP path prefix', '~/mail/'), { 'incoming.pathPrefix': '~/mail/' }],
    ['an empty prefix', line('IMAP path prefix', ''), { 'incoming.pathPrefix': '' }],
  ])('incoming: %s', async (_, html, expected) => {
    expect((await readValues(imap(line('Server', 'imap.example.edu'), html)))[0]).toMatchObject(expected);
  });

  it.each([
    ['a switch, on', box('Use authentication', true), true],
    ['a switch, off', box('Server requires authentication', false), false],
    ['a switch for both', box('Use username and password', true), true],
    ['a switch that shows', box('Show password', true), undefined],
    ['a list, with a mechanism', list('Authentication', 'None|Normal password|OAuth2', 'OAuth2'), true],
    ['a list, without', list('Authentication', 'None|Normal password|OAuth2', 'None'), false],
    ['a list, without, in German', list('Authentifizierung', 'Keine|Passwort|OAuth2', 'Keine'), false],
    ['a mechanism that is typed', line('SMTP Auth mechanism', 'Login'), true],
    ['nothing', '', undefined],
  ])('outgoing authentication: %s', async (_, html, value) => {
    const [account] = await readValues(smtp(line('Server', 'smtp.example.edu'), html));
    expect(account?.['outgoing.authentication']).toBe(value);
  });
});

it.each([
  ['smtps', { 'outgoing.security': 'ssl' }],
  // It may use STARTTLS or not.
  ['smtp', {}],
])('a scheme that is typed: %s', async (scheme, security) => {
  const html = smtp(line('Scheme', scheme), line('Host', 'smtp.example.edu'));
  expect(await readValues(html)).toEqual([{ 'outgoing.host': 'smtp.example.edu', ...security }]);
});

it.each([
  ['993', 'ssl'],
  ['143', '?'],
])('a closed list that shows SECURE_IMAP, beside a switch that is off, at port %s', async (port, security) => {
  const closed =
    '<p><span id="k">Protocol</span> <button role="combobox" aria-haspopup="listbox" aria-labelledby="k">SECURE_IMAP</button></p>';
  const html = imap(closed, line('Server', 'mail.example.edu'), line('Port', port), box('TLS', false));
  expect(await readValues(html)).toMatchObject([{ 'incoming.protocol': 'imap', 'incoming.security': security }]);
});

it('a protocol that only the title names', async () => {
  const [account] = await readValues(
    `<h2>Fetch mail</h2><form>${line('Server', 'mail.example.edu')}${line('Port', '995')}</form>`,
    'Remote POP server',
  );
  expect(account).toMatchObject({ 'incoming.protocol': 'pop' });
});

it('a list of whether encryption is used is no switch where it offers a kind of its own', async () => {
  const form = (chosen: string) =>
    smtp(line('Server', 'smtp.example.edu'), list('Use SSL/TLS', 'Never|If Supported|Always|Implicitly', chosen));
  expect(await readValues(form('Implicitly'))).toMatchObject([{ 'outgoing.security': 'ssl' }]);
  expect(await readValues(form('Always'))).toMatchObject([{ 'outgoing.security': '?' }]);
});

it('a server and a sender are an account where there is nothing else', async () => {
  const form = (host: string, rest = '') => readValues(`<form>${line('Mail server', host)}${rest}</form>`);
  const sender = line('Mail sender', 'a@caltech.edu');
  expect(await form('smtp.example.edu', sender)).toEqual([
    { 'outgoing.host': 'smtp.example.edu', 'identity.from': 'a@caltech.edu' },
  ]);
  expect(await form('smtp.example.edu')).toEqual([]);
  expect(await form('www.example.edu', sender)).not.toContainEqual(
    expect.objectContaining({ 'outgoing.host': 'www.example.edu' }),
  );
});
