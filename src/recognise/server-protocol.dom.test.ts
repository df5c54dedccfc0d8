/** What protocol, ports and switches of a server say together, by small whole pages. */
import { afterEach, describe, expect, it } from 'vitest';
import { closePages, readValues } from '../content/page.fixture';

afterEach(closePages);

const line = (label: string, value: string) => `<p><label>${label} <input value="${value}"></label></p>`;

describe('what follows from the protocol', () => {
  const radios = (chosen: string) =>
    `<p>Protocol ${['POP3', 'IMAP4'].map((text) => `<label><input type="radio" name="p"${text === chosen ? ' checked' : ''}>${text}</label>`).join('')}</p>`;
  const form = (chosen: string) =>
    `<h2>Incoming mail</h2><form>${radios(chosen)}${line('Server', 'mail.example.edu')}${line('POP3 port', '995')}${line('IMAP4 port', '993')}</form>`;

  it.each([
    ['POP3', 'pop', 995],
    ['IMAP4', 'imap', 993],
  ])('the port of %s', async (chosen, protocol, port) => {
    expect(await readValues(form(chosen), 'Mail')).toMatchObject([
      { 'incoming.protocol': protocol, 'incoming.port': port },
    ]);
  });

  it.each([
    [true, 'imap'],
    [false, 'pop'],
  ])('“Use IMAP” under a heading with both, on: %s', async (on, protocol) => {
    const use = `<p><label><input type="checkbox"${on ? ' checked' : ''}> Use IMAP</label></p>`;
    const page = `<h2>Incoming mail (POP/IMAP)</h2><form>${use}${line('Server', 'mail.example.edu')}</form>`;
    expect(await readValues(page, 'Mail')).toMatchObject([{ 'incoming.protocol': protocol }]);
  });
});

it('to log in as for receiving is said of what is sent, under its heading', async () => {
  const box =
    '<p><label><input type="checkbox" checked> Log in to the server (user name as for incoming mail)</label></p>';
  const page = `<form><h2>Incoming</h2>${line('Server', 'imap.test')}<h2>Outgoing</h2>${line('Server', 'smtp.test')}${box}</form>`;
  expect(await readValues(page, 'Mail')).toMatchObject([{ 'outgoing.authentication': true }]);
});

it.each([
  ['Disable SMTP authentication', false, true],
  ['SMTP-Authentifizierung deaktivieren', true, false],
  ['Deshabilitar la autenticación', false, true],
  ['Use authentication', true, true],
  ['Anonymous', false, true],
  ['Anônimo', true, false],
  ['匿名', true, false],
])('“%s”, ticked: %s', async (label, ticked, value) => {
  const box = `<p><label><input type="checkbox"${ticked ? ' checked' : ''}> ${label}</label></p>`;
  const page = `<form><p><label>SMTP server <input value="smtp.example.edu"></label></p>${box}</form>`;
  expect(await readValues(page, 'Mail')).toMatchObject([{ 'outgoing.authentication': value }]);
});

it.each([
  ['993 – SSL/TLS', 993, 'ssl'],
  ['143 – STARTTLS', 143, 'starttls'],
  ['143 – no encryption', 143, 'none'],
])('a list of ports that says the encryption: %s', async (chosen, port, security) => {
  const options = ['143 – no encryption', '143 – STARTTLS', '993 – SSL/TLS'].map(
    (text) => `<option${text === chosen ? ' selected' : ''}>${text}</option>`,
  );
  const ports = `<p><label>Port and encryption <select>${options.join('')}</select></label></p>`;
  const page = `<h2>IMAP</h2><form>${line('Server', 'imap.example.edu')}${ports}</form>`;
  expect(await readValues(page, 'Mail')).toMatchObject([{ 'incoming.port': port, 'incoming.security': security }]);
});

it.each([
  ['993 – IMAP over SSL', ['143 – IMAP, not encrypted', '993 – IMAP over SSL', '995 – POP3 over SSL'], 993],
  ['IMAP', ['IMAP', 'POP3'], undefined],
])('a list of protocols with the port of each: %s', async (chosen, options, port) => {
  const offered = options.map((text) => `<option${text === chosen ? ' selected' : ''}>${text}</option>`).join('');
  const service = `<p><label>Service <select>${offered}</select></label></p>`;
  const [read] = await readValues(
    `<h2>Incoming mail</h2><form>${line('Server', 'mail.example.edu')}${service}</form>`,
    'Mail',
  );
  expect(read).toMatchObject({ 'incoming.protocol': 'imap', 'incoming.host': 'mail.example.edu' });
  expect(read?.['incoming.port']).toBe(port);
});

it('what is shown of a protocol says the encryption too, where it is read-only', async () => {
  const shown = '<p><label>Protocol <input readonly value="SMTP with STARTTLS"></label></p>';
  const page = `<h2>Outgoing mail</h2><form>${shown}${line('Server', 'smtp.example.edu')}</form>`;
  expect(await readValues(page, 'Mail')).toMatchObject([{ 'outgoing.security': 'starttls' }]);
});

it('what else there is to choose from makes a list of protocols no other server’s', async () => {
  const options = ['IMAP server', 'POP server', 'Sign in with OAuth'].map((text) => `<option>${text}</option>`);
  const kind = `<p><label>Server type <select>${options.join('')}</select></label></p>`;
  const page = `<h2>Mail</h2><form>${kind}${line('Server name', 'mail.example.edu')}${line('Port', '993')}</form>`;
  expect(await readValues(page, 'Mail')).toMatchObject([{ 'incoming.protocol': 'imap' }]);
});

it.each([
  ['force_tls', 465, 'ssl'],
  ['starttls', 587, 'starttls'],
])('encryption that is typed: %s', async (kind, port, security) => {
  const page = `<form>${line('SMTP host', 'smtp.example.edu')}${line('Secure SMTP', kind)}${line('Port', `${port}`)}</form>`;
  expect(await readValues(page, 'Mail')).toMatchObject([{ 'outgoing.port': port, 'outgoing.security': security }]);
});

it('a prefix of what is sent is none of folders', async () => {
  const page = `<h2>Outgoing mail</h2><form>${line('Email prefix', '[News]')}${line('SMTP host', 'smtp.example.edu')}</form>`;
  expect(await readValues(page, 'Mail')).toEqual([{ 'outgoing.host': 'smtp.example.edu' }]);
});

it('a gateway for short messages is no mail server, though it has messages', async () => {
  const server = (heading: string) =>
    `<h3>${heading}</h3>${line('Server', 'smpp.example.edu')}${line('Port', '3550')}${line('User name', 'club')}`;
  const page = (title: string) => `<h2>${title}</h2><form>${server('Outgoing server')}</form>`;
  expect(await readValues(page('Text messages (SMS)'), 'Messages by SMS')).toEqual([]);
  expect(await readValues(page('Mail'), 'Mail')).toHaveLength(1);
});
