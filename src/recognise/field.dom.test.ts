/** What one control is, by its label, its name, its options and its value. */
import { afterEach, describe, expect, it } from 'vitest';
import { guessField, namesSender } from './field';
import { closePages, pageOf } from './page.fixture';

afterEach(closePages);

async function fieldOf(html: string): Promise<string | null> {
  const [control] = (await pageOf(html)).controls;
  closePages();
  return control ? (guessField(control, control.label)?.field ?? null) : null;
}

const line = (label: string, attributes = '') => `<p><label>${label} <input id="x" ${attributes}></label></p>`;
const list = (label: string, options: string) =>
  `<p><label>${label} <select id="x">${options
    .split('|')
    .map((text) => `<option>${text}</option>`)
    .join('')}</select></label></p>`;
const box = (label: string) => `<p><label><input id="x" type="checkbox"> ${label}</label></p>`;

describe('lines, by their labels', () => {
  it.each([
    [
      'host',
      [
        'Server',
        'IMAP Host',
        'Hostname',
        'Server host name',
        'Incoming server',
        'Mail Server',
        'SMTP server',
        'Hostname or IP',
        'POP Server:',
      ],
    ],
    [
      'host',
      [
        'Servername',
        'IMAP-Host',
        'Posteingangsserver',
        'Serveur',
        'Nom d’hôte',
        'Servidor',
        'Server in uscita',
        '服务器地址',
        'サーバー名',
        'IMAPホスト',
      ],
    ],
    [
      'port',
      [
        'Port',
        'IMAP Port',
        'TCP port',
        'SMTP server port',
        'Port (Default: 143 / SSL: 993)',
        'Port number',
        'Port (optional)',
      ],
    ],
    ['port', ['Portnummer', 'Puerto', 'Porta', '端口', 'ポート番号']],
    ['username', ['Username', 'User name', 'IMAP User', 'Login name', 'Login', 'User ID', 'Account name']],
    ['username', ['Benutzername', 'Nom d’utilisateur', 'Nombre de usuario', 'Nome utente', '用户名', 'ユーザー名']],
    [
      'replyTo',
      [
        'Reply-To',
        'Reply to address',
        'Reply-To address (optional)',
        'Antwort an',
        'Répondre à',
        'Responder a',
        '回复地址',
        '返信先',
      ],
    ],
    [
      'from',
      [
        'From',
        'From address',
        'Sender address',
        'Absenderadresse',
        'Adresse de l’expéditeur',
        '发件人地址',
        '差出人アドレス',
      ],
    ],
    ['pathPrefix', ['IMAP path prefix', 'Root folder path', 'Pfadpräfix']],
  ] as const)('%s: %j', async (field, labels) => {
    const found: string[] = [];
    for (const label of labels) found.push(`${label}: ${await fieldOf(line(label))}`);
    expect(found).toEqual(labels.map((label) => `${label}: ${field}`));
  });

  it.each([
    'Timeout',
    'Display name',
    'Full name',
    'Signature',
    'Bcc',
    'Subject',
    'Search',
    'Trash folder',
    'Proxy host',
    'Server timeout',
    'HELO domain',
    'Folders to fetch from the server',
    'Description',
    'Report',
    'Colour',
    'Vorname',
    'Betreff',
    'Zeitüberschreitung',
    '',
  ])('none: %j', async (label) => {
    expect(await fieldOf(line(label))).toBeNull();
  });
});

describe('lines, by more than their labels', () => {
  it.each([
    ['a vague label and a name', line('Address', 'name="srv_imap_address" value="imap.example.edu"'), 'host'],
    ['no label, but a name and a value', '<p><input id="x" name="smtp_host" value="smtp.example.edu"></p>', 'host'],
    ['no label, but a name and a number', '<p><input id="x" name="imap_port" value="993"></p>', 'port'],
    ['no label and no value', '<p><input id="x" name="a"></p>', null],
    ['a value that only looks like a server', '<p><input id="x" value="www.example.edu"></p>', null],
    ['a connection string', line('Target', 'value="{imap.example.edu:993/imap/ssl}"'), 'host'],
    ['an address as such', line('Email', 'type="email" value="a@example.edu"'), 'address'],
    ['a label that speaks of something else, whatever the name', line('Timeout', 'name="imap_port" value="993"'), null],
    ['a name that speaks of something else', '<p><input id="x" name="imap_timeout" value="143"></p>', null],
    ['a name that speaks of something else, against a clear label', line('Port', 'name="test_port"'), 'port'],
    [
      'an interval with its unit in the label',
      line('Check for new mail every (minutes)', 'type="number" value="5"'),
      'interval',
    ],
    [
      'an interval with its unit after it',
      '<p><label for="x">Check mail interval</label> <input id="x" value="5"> minutes</p>',
      'interval',
    ],
    ['how often, as the head of a column', line('Every (min)', 'value="5"'), 'interval'],
    [
      'mail of the last days',
      '<p><label for="x">Import messages from the last</label> <input id="x" value="30"> days</p>',
      null,
    ],
    [
      'once in some days',
      '<p><label for="x">Check for mail every</label> <input id="x" value="2"> days</p>',
      'interval',
    ],
    ['a server of keys', line('Key server', 'value="hkps://keys.example.edu:443"'), null],
    ['a server by its scheme', line('Server', 'value="ssl://imap.example.edu"'), 'host'],
    ['a web address as a server', line('Mail server', 'value="https://mail.example.edu"'), 'host'],
    ['a web service', line('Address', 'value="https://api.example.edu/v2/send"'), null],
    ['the name of who has a mailbox', line('Nome utente della casella', 'value="me@example.edu"'), 'username'],
    ['a filter of senders', line('FROM filter', 'value=""'), null],
    ['what a server is called', line('Name of the server', 'value="IMAP of the institute"'), null],
    ['senders that are blocked', line('Blocked senders', 'value="a@example.edu"'), null],
    ['senders that are blocked, in German', line('Blockierte Absender', 'value="a@example.edu"'), null],
    ['senders that are blocked, in Chinese', line('已屏蔽的发件人', 'value="a@example.edu"'), null],
    [
      'an address whose description says that it is the sender',
      '<p><label for="x">Notification email</label> <input id="x" value="a@example.edu"> <span>The From: address of all messages.</span></p>',
      'from',
    ],
    [
      'an address for notices, with another description',
      '<p><label for="x">Notification email</label> <input id="x" value="a@example.edu"> <span>To: whoever looks after the site.</span></p>',
      null,
    ],
    ['an address that is quoted', line('Endereço &quot;De&quot; dos avisos', 'value="a@example.edu"'), 'from'],
    ['a user with the server', line('Mailbox server (user@server)', 'value="me@imap.example.edu"'), 'host'],
    ['a user or address', line('Email or Username', 'value="me"'), null],
  ] as const)('%s', async (_, html, field) => {
    expect(await fieldOf(html)).toBe(field);
  });
});

describe('an address is a server’s or a person’s, by what stands there', () => {
  it.each([
    ['Address', 'imap.example.edu', 'host'],
    ['Address', '', 'host'],
    ['Address', 'me@example.edu', 'address'],
    ['Server address', 'imap.example.edu', 'host'],
    ['Server address', 'me@imap.example.edu', 'host'],
    ['Email address', 'me@example.edu', 'address'],
    ['Email address', '', 'address'],
    ['Adresse', 'imap.example.edu', 'host'],
    ['Adresse', 'me@example.edu', 'address'],
    ['Dirección', 'me@example.edu', 'address'],
    ['Indirizzo', 'imap.example.edu', 'host'],
    ['地址', 'imap.example.edu', 'host'],
    ['地址', 'me@example.edu', 'address'],
    ['アドレス', 'imap.example.edu', 'host'],
    ['Server', '993', 'port'],
    ['Server', '12', null],
    ['Server port', 'imap.example.edu', 'host'],
    ['Sender', 'The Library', null],
    ['Sender', 'library@example.edu', 'from'],
    ['Sender address', '', 'from'],
    ['Messages', '100', null],
    ['Reply to', 'Everybody', null],
    ['Target', 'imaps://me@imap.example.edu', 'host'],
    ['Target', '{imap.example.edu:993/imap/ssl}', 'host'],
  ])('%s: %j is %s', async (label, value, field) => {
    expect(await fieldOf(line(label, `value="${value}"`))).toBe(field);
  });
});

describe('lists', () => {
  it.each([
    ['Security', 'None|SSL/TLS|STARTTLS', 'security'],
    ['Connection type:', 'Plain text|Use TLS|Use StartTLS', 'security'],
    ['Security', 'High|Medium|Low', null],
    ['Way', 'None|SSL/TLS|STARTTLS', 'security'],
    ['Protocol', 'IMAP|POP3', 'protocol'],
    ['Account type', 'IMAP|POP3|Exchange', 'protocol'],
    ['Protocol', 'HTTP|HTTPS', null],
    ['Port', '143|993|Other', 'port'],
    ['Port', 'Oakland|Long Beach', null],
    ['Check for new mail', 'never|every 5 minutes|every 10 minutes', 'interval'],
    ['Auto Refresh Folder List', 'Never|30 Seconds|1 Minute', 'interval'],
    ['Refresh View', 'Manually|Every minute|Once per hour', 'interval'],
    ['Autosave drafts', 'never|every 5 minutes', null],
    ['Log out after', '5 minutes|10 minutes', null],
    ['Mark as read after', '5 seconds|10 seconds', null],
    ['Language', 'English|Deutsch', null],
    ['From', 'a@example.edu|b@example.edu', 'from'],
    ['From', '2026|2027', null],
    ['Authentication', 'None|Normal password|OAuth2', 'authentication'],
    ['Authentication type:', 'USER|APOP|APOP or USER', 'authentication'],
    ['SSL/TLS method', 'Auto-negotiation|TLS 1.0|TLS 1.2', null],
    ['Transfer', 'SMTP, plain|SMTP + STARTTLS|SMTPS', 'security'],
    ['Certificate', 'Check|Accept all SSL|Accept TLS', null],
    ['SSL-Überprüfung', 'ja|nein', null],
    ['安全验证', 'SSL|STARTTLS|无', 'security'],
  ] as const)('%s (%s) is %s', async (label, options, field) => {
    expect(await fieldOf(list(label, options))).toBe(field);
  });
});

describe('switches', () => {
  it.each([
    ['Use SSL', 'security'],
    ['Enable TLS', 'security'],
    ['SSL/TLS', 'security'],
    ['STARTTLS', 'security'],
    ['Use a secure connection', 'security'],
    ['Always use a secure connection (SSL) when retrieving mail', 'security'],
    ['Verschlüsselte Verbindung', 'security'],
    ['使用 SSL', 'security'],
    ['Use authentication', 'authentication'],
    ['Server requires authentication', 'authentication'],
    ['Check server certificate is valid (TLS)', null],
    ['SSL-Überprüfung', null],
    ['Verificación SSL', null],
    ['Verificação de SSL', null],
    ['SSL 验证', null],
    ['收信加密', 'security'],
    ['Allow self-signed SSL certificates', null],
    ['Leave Mail on Server', null],
    ['Label incoming messages', null],
    ['Remember me', null],
    ['', null],
  ] as const)('%j is %s', async (label, field) => {
    expect(await fieldOf(box(label))).toBe(field);
  });
});

describe('passwords, by label', () => {
  it.each([
    'Password',
    'App password',
    'IMAP password',
    'Passphrase',
    'Kennwort',
    'Mot de passe',
    'Contraseña',
    'Senha',
    '密码',
    'パスワード',
    'Password for the server',
  ])('%s', async (label) => {
    expect(await fieldOf(line(label, 'value="s3cret"'))).toBe('password');
  });
});

it('a sender is named as such, an address is not', () => {
  const label = (text: string) => ({ text, origin: 'label' as const, after: '', ordinal: 0 });
  expect(namesSender(label('From'), ' a ')).toBe(true);
  expect(namesSender(label('Email'), ' sender mail ')).toBe(true);
  expect(namesSender(label('Email'), ' mail ')).toBe(false);
});
