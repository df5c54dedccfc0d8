/** Forms with servers and nobody who logs in: some set up mail, others test, watch, block or ask for help. */
import { afterEach, describe, expect, it } from 'vitest';
import { closePages, readValues } from '../content/page.fixture';

afterEach(closePages);

const line = (label: string, value: string) => `<p><label>${label} <input value="${value}"></label></p>`;
const list = (label: string, ...options: readonly string[]) =>
  `<p><label>${label} <select>${options.map((text) => `<option>${text}</option>`).join('')}</select></label></p>`;
const server = `${line('IMAP server', 'imap-server.its.caltech.edu')}${line('Port', '993')}`;
const host = { 'incoming.host': 'imap-server.its.caltech.edu' };
const login = line('User name', 'jdoe');

const headed = (heading: string, form: string) => `<h2>${heading}</h2><form>${form}<button>Save</button></form>`;
const ended = (form: string, ...buttons: readonly string[]) =>
  `<h2>Mail</h2><form>${form}${buttons.map((text) => `<button>${text}</button>`).join('')}</form>`;

describe('by its heading', () => {
  it.each([
    'Add new monitor',
    'Edit route',
    'Pool members',
    'Message trace',
    'Port tester',
    'Absender sperren',
    'Modifier la redirection',
    'Comprobador de certificados',
    'Nuova regola',
    'Editar rota',
    '新增路由',
    'ブロックする送信者',
  ])('“%s” is about no account', async (heading) => {
    expect(await readValues(headed(heading, server))).toEqual([]);
    // Nor where a part of the form has a heading of its own.
    expect(await readValues(headed(heading, `<h3>General</h3>${server}`))).toEqual([]);
  });

  it('counts a legend once, which stands in its fieldset too', async () => {
    const part = (html: string) => `<fieldset><legend>6. Complete this</legend>${html}</fieldset>`;
    expect(await readValues(headed('Week 2 quiz', part(server + login)))).toEqual([]);
    expect(await readValues(headed('Mail settings', part(server + login)))).toMatchObject([host]);
  });

  it.each(['Host to probe', 'Zu überwachender IMAP-Server'])('a server that is called “%s” is none', async (label) => {
    const form = (text: string) => `<h2>Mail</h2><form>${line(text, 'imap.example.edu')}${line('Port', '993')}</form>`;
    expect(await readValues(form(label))).toEqual([]);
    expect(await readValues(form('IMAP server'))).toMatchObject([{ 'incoming.host': 'imap.example.edu' }]);
  });

  it.each(['Mail server', 'Edit domain', 'Identity no. 1', 'Inbox Identities Rules Help', 'Incoming mail'])(
    '“%s” may be',
    async (heading) => {
      expect(await readValues(headed(heading, server))).toMatchObject([host]);
    },
  );

  it('what is headed as mail is, whatever the product is called', async () => {
    expect(await readValues(`<h1>Uptime Monitor</h1>${headed('Incoming mail', server)}`)).toMatchObject([host]);
    expect(await readValues(`<h1>Uptime Monitor</h1>${headed('General', server)}`)).toEqual([]);
  });

  it.each(['Quiz', 'Edit tunnel', 'Klausur', 'Exercice 3', 'Cuestionario', '隧道', '小テスト'])(
    'whoever is named under “%s” without a password has no account',
    async (heading) => {
      expect(await readValues(headed(heading, server + login))).toEqual([]);
    },
  );

  it('whoever is named without a password has one, whatever stands further out', async () => {
    expect(
      await readValues(headed('Mailbox monitor', `<h3>Step 1</h3><h4>Part 2</h4>${server}${login}`)),
    ).toMatchObject([host]);
  });

  it('a password is a log-in too', async () => {
    const password = '<p><label>Password <input type="password"></label></p>';
    expect(await readValues(headed('Mailbox monitor', server + password))).toMatchObject([host]);
  });

  it('beside an address only what stands right above it counts', async () => {
    const sent = `${line('SMTP server', 'smtp.example.edu')}${line('Port', '25')}${line('Sender', 'a@caltech.edu')}`;
    const parts = (inner: string) => headed('New monitor', `<h3>${inner}</h3>${sent}`);
    expect(await readValues(parts('Notification by mail'), 'Mail')).toMatchObject([
      { 'outgoing.host': 'smtp.example.edu', 'identity.from': 'a@caltech.edu' },
    ]);
    expect(await readValues(parts('Block a sender'), 'Mail')).toEqual([]);
  });

  it('addresses alone are nobody’s identity where mail is passed on', async () => {
    const address = line('Sender address', 'a@caltech.edu');
    expect(await readValues(headed('Identity', address), 'Mail')).toMatchObject([{ 'identity.from': 'a@caltech.edu' }]);
    expect(await readValues(headed('Edit redirection', address), 'Mail')).toEqual([]);
  });
});

describe('what is no part of a server', () => {
  const mirror = `${line('Server', 'git.example.edu')}${line('User name', 'a')}${line('Sender address', 'a@caltech.edu')}`;
  const every = list('Check for new mail', 'every 1 minute', 'every 5 minutes', 'never');

  it('is of the server beside it, whatever that serves', async () => {
    expect(await readValues(headed('Repository', mirror), 'Mail')).toEqual([]);
    expect(await readValues(headed('Repository', mirror.replace('git.example.edu', '')), 'Mail')).toMatchObject([
      { 'identity.from': 'a@caltech.edu' },
    ]);
  });

  it('is not asked for in a survey', async () => {
    expect(await readValues(headed('Mail', every))).toEqual([{ checkIntervalMinutes: 1 }]);
    expect(await readValues(headed('Survey about your mail', every))).toEqual([]);
    expect(await readValues(`<h1>問卷</h1>${headed('Mail', every)}`)).toEqual([]);
  });

  it('is not how often something is sent, or a connection is looked at', async () => {
    expect(await readValues(headed('Mail', line('Send interval (seconds)', '5')))).toEqual([]);
    expect(await readValues(headed('Mail', line('Check the connection every (minutes)', '1')))).toEqual([]);
  });
});

describe('by what there is to be clicked', () => {
  it.each([[['Test']], [['Check now', 'Reset']], [['Comprobar']], [['Prüfen', 'Zurücksetzen']], [['检查', '取消']]])(
    '%j tries and keeps nothing',
    async (buttons) => {
      expect(await readValues(ended(server, ...buttons))).toEqual([]);
      expect(await readValues(ended(server + login, ...buttons))).toMatchObject([host]);
    },
  );

  it.each([[['Search', 'Cancel']], [['Suchen']], [['查询']]])('with %j a name is looked for', async (buttons) => {
    expect(await readValues(ended(server, ...buttons))).toEqual([]);
    expect(await readValues(ended(server + login, ...buttons))).toEqual([]);
    // Whoever has a password logs in.
    const password = '<p><label>Password <input type="password"></label></p>';
    expect(await readValues(ended(server + login + password, ...buttons))).toMatchObject([host]);
    expect(await readValues(ended(server + login, ...buttons, 'Save'))).toMatchObject([host]);
  });

  it('with “Filter” an address is looked for', async () => {
    const who = '<p><label>From <input name="from"></label> <label>To <input name="to"></label></p>';
    expect(await readValues(ended(who, 'Filter'), 'Mail log')).toEqual([]);
    expect(await readValues(ended(who, 'Save'), 'Mail')).toMatchObject([{ 'identity.from': '' }]);
  });

  it.each([[[]], [['Save']], [['Test', 'Next']], [['Save and test']], [['Test', 'Frobnicate']], [['Cancel']]])(
    '%j may keep it',
    async (buttons) => {
      expect(await readValues(ended(server, ...buttons))).toMatchObject([host]);
    },
  );

  it('the buttons of a dialog count with those of a form in it', async () => {
    const dialog = `<div role="dialog"><h2>Mail</h2><form>${server}<button>Test</button></form><button>Save</button></div>`;
    expect(await readValues(dialog)).toMatchObject([host]);
  });

  it('those of other forms do not', async () => {
    expect(await readValues(`${ended(server, 'Test')}<form><button>Save</button></form>`)).toEqual([]);
  });

  it('without a form nobody knows which they are', async () => {
    expect(await readValues(`<h2>Mail</h2>${server}<button>Test</button>`)).toMatchObject([host]);
  });
});

describe('by what can be done with it', () => {
  const fixed = (form: string) => form.replaceAll('<input ', '<input readonly ');

  it.each(['Copy', 'コピー'])('what can be copied and not changed tells of an account (%s)', async (text) => {
    const page = (form: string, button = text) => readValues(`<h2>Incoming mail</h2>${form}<button>${button}</button>`);
    expect(await page(fixed(server + login))).toEqual([]);
    expect(await page(server + login)).toMatchObject([host]);
    expect(await page(fixed(server) + login)).toMatchObject([host]);
    expect(await page(fixed(server + login), 'Edit')).toMatchObject([host]);
    const sender = '<h2>Identity</h2><p><label>From address <input value="rosa@example.edu"></label></p>';
    expect(await page(fixed(server + login) + sender)).toMatchObject([host]);
  });
});

it('to edit a rule is no account, whoever is named in it', async () => {
  const sender = '<p><label>Sender address <input value="rosa@example.edu"></label></p>';
  const page = (heading: string) =>
    readValues(`<h2>${heading}</h2><h3>Do the following</h3><form>${server}${sender}</form>`, 'Mail');
  expect(await page('Edit mail flow rule')).toEqual([]);
  expect(await page('Edit mail settings')).toMatchObject([host]);
});

describe('by what else it asks for', () => {
  const text = (label: string) => `<p><label>${label} <textarea></textarea></label></p>`;

  it.each(['What is the problem?', 'What happens?', 'Error message', 'Ihr Anliegen', 'お問い合わせ内容'])(
    '“%s” is a call for help',
    async (label) => {
      expect(await readValues(headed('Mail', server + text(label)))).toEqual([]);
      expect(await readValues(headed('Mail', server + login + text(label)))).toMatchObject([host]);
    },
  );

  it('a note is none', async () => {
    expect(await readValues(headed('Mail', server + text('Notes')))).toMatchObject([host]);
  });

  it('a call for help in another form is none', async () => {
    const other = `<h2>Help</h2><form>${text('What is the problem?')}</form>`;
    expect(await readValues(headed('Mail', server) + other)).toMatchObject([host]);
  });

  it('a list of both ways of mail is one of services', async () => {
    expect(await readValues(headed('Mail', server + list('Service', 'IMAPS', 'POP3S', 'SMTPS')))).toEqual([]);
    expect(await readValues(headed('Mail', server + list('Protocol', 'IMAP', 'POP3')))).toMatchObject([host]);
  });

  it('radios without a label are tabs', async () => {
    const tab = (name: string) => `<label><input type="radio" name="tab">${name}</label>`;
    const tabs = `<div>${tab('IMAP')}${tab('SMTP')}</div>`;
    expect(await readValues(`<h2>Mail</h2><form>${tabs}${server}</form>`)).toMatchObject([host]);
  });
});

describe('what will be written there', () => {
  it.each(['{{username}}', '%EMAILADDRESS%', '<your name>', '(your access name)'])(
    'a form with “%s” as the name is a template',
    async (name) => {
      const named = line('User name', name.replace('<', '&lt;'));
      expect(await readValues(headed('Mail', server + named))).toEqual([]);
      // Beside a password it is a default.
      const password = '<p><label>Password <input type="password"></label></p>';
      expect(await readValues(headed('Mail', server + named + password))).toMatchObject([host]);
    },
  );
});

it('how often something is looked at, on a page that is called a checker, is of no mail', async () => {
  const interval = list('Check mail server every', '15 minutes', '1 hour');
  expect(await readValues(interval, 'Certificate checker')).toEqual([]);
  expect(await readValues(interval, 'Mail')).toMatchObject([{ checkIntervalMinutes: 15 }]);
});

it('whom an answer to a question goes to is no address for replies by its name alone', async () => {
  const asked = (label: string) => `<form><p><label>${label} <input type="email" name="reply"></label></p></form>`;
  expect(await readValues(asked('Your address, if you want one'), 'Mail programs')).toEqual([]);
  expect(await readValues(asked('Reply address'), 'Mail programs')).toEqual([{ 'identity.replyTo': '' }]);
});
