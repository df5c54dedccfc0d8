/** Settings that are said in what is clicked: in the heads of folded parts, and in rows as phones have them. */
import { afterEach, describe, expect, it } from 'vitest';
import { closePages, readValues } from '../content/page.fixture';

afterEach(closePages);

describe('parts that are folded', () => {
  const open = (heading: string, ...lines: readonly string[]) =>
    `<h3><button aria-expanded="true">${heading}</button></h3><div>${lines.join('')}</div>`;
  const line = (label: string, value: string) => `<p><label>${label} <input value="${value}"></label></p>`;
  const outgoing = open('Sending', line('SMTP server', 'smtp.example.edu'), line('Port', '465'));
  const incoming = { 'incoming.host': 'imap.example.edu', 'incoming.port': 993, 'incoming.security': 'ssl' };
  const button = (text: string) => `<h3><button aria-expanded="false">${text}</button></h3>`;

  it.each([
    ['a button', button('Receiving <small>imap.example.edu · port 993 · SSL/TLS</small>')],
    ['a button in two lines', button('<p>Receiving</p><p>imap.example.edu · port 993 · SSL/TLS</p>')],
    ['a summary', '<details><summary>Receiving: imap.example.edu, port 993, SSL/TLS</summary></details>'],
    ['a button in Italian', button('Posta in arrivo – imap.example.edu, porta 993, SSL/TLS')],
    ['a button in Japanese', button('受信サーバー（imap.example.edu・ポート 993・SSL/TLS）')],
  ])('say what they hold: %s', async (_, head) => {
    const [account, ...others] = await readValues(`<form>${head}${outgoing}</form>`, 'Mail account');
    expect(account).toMatchObject({ ...incoming, 'outgoing.host': 'smtp.example.edu', 'outgoing.port': 465 });
    expect(others).toEqual([]);
  });

  it('say what they hold beside a whole form for something else', async () => {
    const whole = [
      line('Server', 'ldap.example.edu'),
      line('Port', '636'),
      '<p><label>Security <select><option>None<option selected>SSL/TLS</select></label></p>',
      line('User name', 'cn=rosa'),
    ];
    const mail = open('Receiving (IMAP)', ...whole.map((one) => one.replace('ldap.', 'imap.').replace('636', '993')));
    const more = line('From address', 'rosa@example.edu') + line('Check for mail every (minutes)', '10');
    const page = `<form>${mail}${more}${open('Directory (LDAP)', ...whole)}${button('Sending (SMTP) smtp.example.edu')}</form>`;
    expect(await readValues(page, 'Mail account')).toMatchObject([
      { 'incoming.host': 'imap.example.edu', 'outgoing.host': 'smtp.example.edu' },
    ]);
  });

  it('say how often mail is fetched, and that nothing is encrypted', async () => {
    const head = button('Receiving imap.example.edu, port 143, without encryption, checked every 20 minutes');
    expect(await readValues(`<form>${head}${outgoing}</form>`, 'Mail account')).toMatchObject([
      { 'incoming.port': 143, 'incoming.security': 'none', checkIntervalMinutes: 20 },
    ]);
  });

  it.each([
    ['of another server', button('Calendar <small>CalDAV, dav.example.edu, port 443</small>')],
    ['without a server', button('Receiving')],
    ['that is a menu', '<button aria-expanded="false" aria-haspopup="menu">Receiving imap.example.edu</button>'],
    ['that is hidden', `<div hidden>${button('Receiving imap.example.edu')}</div>`],
    ['that is open', '<button aria-expanded="true">Receiving imap.example.edu</button>'],
  ])('say nothing: one %s', async (_, head) => {
    const accounts = await readValues(`<form>${head}${outgoing}</form>`, 'Mail account');
    expect(accounts).toMatchObject([{ 'outgoing.host': 'smtp.example.edu' }]);
    expect(accounts[0]).not.toHaveProperty(['incoming.host']);
  });
});

describe('rows that are clicked', () => {
  const button = (label: string, value: string) =>
    `<button class="li"><span><span>${label}</span><span>${value}</span></span></button>`;
  const head = (text: string) => `<div style="font-weight:600">${text}</div>`;

  it('are read as phones show them', async () => {
    const rows = [
      head('General') + button('E-mail address', 'rosa@example.edu') + button('Signature', 'none'),
      head('Incoming server') +
        button('Server', 'imap.example.edu') +
        button('Port', '993') +
        button('User name', 'rosa'),
      head('Outgoing server') + button('Server', 'smtp.example.edu') + button('Security', 'STARTTLS'),
    ];
    expect(await readValues(rows.join(''), 'Mail')).toEqual([
      {
        'identity.from': 'rosa@example.edu',
        'incoming.host': 'imap.example.edu',
        'incoming.port': 993,
        'incoming.protocol': 'imap',
        'incoming.username': 'rosa',
        'outgoing.host': 'smtp.example.edu',
        'outgoing.security': 'starttls',
      },
    ]);
  });

  it('are nobody’s where nothing speaks of mail', async () => {
    const rows =
      head('Tunnel') + button('Server', 'vpn.example.edu') + button('Port', '1194') + button('User name', 'rosa');
    expect(await readValues(rows, 'Connection')).toEqual([]);
  });
});
