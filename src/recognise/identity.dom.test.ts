/** Addresses and intervals, by small whole pages. */
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
const imap = line('IMAP host', 'imap.example.edu');

describe('addresses', () => {
  it.each([
    [
      'of an account',
      `<form>${imap}${line('Email address', 'me@example.edu')}</form>`,
      'Mail',
      { 'identity.from': 'me@example.edu' },
    ],
    [
      'of a sender and for replies',
      `<h1>Identity</h1><form>${line('Email', 'me@example.edu', 'type="email"')}${line('Reply-To', 'b@example.edu', 'type="email"')}</form>`,
      'Mail',
      { 'identity.from': 'me@example.edu', 'identity.replyTo': 'b@example.edu' },
    ],
    [
      'of a sender and for replies, under a heading that says nothing of mail',
      `<h2>Who writes</h2>${line('From', 'me@example.edu')}${line('Reply to', 'b@example.edu')}<h2>SMTP server</h2>${line('SMTP host', 'smtp.example.edu')}`,
      'Preferences',
      { 'outgoing.host': 'smtp.example.edu', 'identity.from': 'me@example.edu', 'identity.replyTo': 'b@example.edu' },
    ],
    [
      'with a name',
      `<form>${imap}${line('From', 'Me &lt;Me@Example.edu&gt;')}</form>`,
      'Mail',
      { 'identity.from': 'me@example.edu' },
    ],
    [
      'in a list',
      `<h2>Mail</h2><form>${imap}${list('From', 'a@example.edu|b@example.edu', 'b@example.edu')}</form>`,
      'Mail',
      { 'identity.from': 'b@example.edu' },
    ],
    [
      'in two parts',
      `<form>${line('SMTP server', 'smtp.example.edu')}<p><label for="f">From address</label> <input id="f" value="me"> @ <input value="example.edu"></p></form>`,
      'Mail',
      { 'identity.from': 'me@example.edu' },
    ],
    [
      'empty',
      `<form>${imap}${line('Email address', '')}${line('Reply-To', '')}</form>`,
      'Mail',
      { 'identity.from': '', 'identity.replyTo': '' },
    ],
    [
      'two in one',
      `<form>${imap}${line('Reply-To', 'a@example.edu, b@example.edu')}</form>`,
      'Mail',
      { 'identity.replyTo': 'a@example.edu, b@example.edu' },
    ],
    [
      'the sender’s before any other',
      `<form>${imap}${line('Email', 'contact@example.edu')}${line('From address', 'me@example.edu')}</form>`,
      'Mail',
      { 'identity.from': 'me@example.edu' },
    ],
  ])('%s', async (_, html, title, expected) => {
    expect((await readValues(html, title))[0]).toMatchObject(expected);
  });

  it.each([
    ['where to write', `<form>${imap}</form><h2>Contact</h2><form>${line('Email', 'a@example.edu')}</form>`],
    ['a newsletter below', `<form>${imap}${line('Port', '993')}</form><form>${line('Email', 'a@example.edu')}</form>`],
    ['blind copies', `<form>${imap}${line('Bcc', 'a@example.edu')}</form>`],
    ['forwards', `<form>${imap}${line('Forward to', 'a@example.edu')}</form>`],
    ['recipients', `<form>${imap}${line('Recipients', 'a@example.edu')}</form>`],
  ])('are not those of %s', async (_, html) => {
    expect((await readValues(html, 'Mail'))[0]).not.toHaveProperty(['identity.from']);
  });
});

describe('intervals', () => {
  const every = 'never|every 1 minute(s)|every 5 minute(s)|every 10 minute(s)';
  it.each([
    ['a list', list('Check for new mail', every, 'every 5 minute(s)'), 5],
    ['a list, never', list('Check for new mail', every, 'never'), 0],
    ['a list of seconds', list('Auto Refresh Folder List', 'Never|30 Seconds|1 Minute|10 Minutes', '30 Seconds'), 0.5],
    [
      'a list in words',
      list('Refresh View', 'Manually|Every minute|Every 5 minutes|Once per hour', 'Once per hour'),
      60,
    ],
    [
      'a list of half hours',
      list('New mail poll interval', 'Never|Every 30 seconds|Every half hour', 'Every half hour'),
      30,
    ],
    ['a list of bare numbers', list('Check for new mail (minutes)', '1|5|10', '10'), 10],
    [
      'a line with its unit after it',
      '<p><label>Check mail interval</label> <input type="number" value="5"> <span>minutes</span></p>',
      5,
    ],
    [
      'a line that is called by what is done',
      '<p><label for="p">Poll</label> <input id="p" type="number" value="10"> minutes</p>',
      10,
    ],
    ['the same in one label', '<p><label>Poll <input type="number" value="10"> minutes</label></p>', 10],
    ['a line with its unit in the label', line('Polling interval (minutes)', '20'), 20],
    ['a line of seconds', line('Polling interval (seconds)', '300'), 5],
    ['a line that names what is looked for', line('Check for replies every (minutes)', '2'), 2],
    ['a line of hours', line('Check for mail every (hours)', '1'), 60],
    ['a line with its unit in its name', line('Polling interval', '20', 'name="poll_minutes"'), 20],
    ['a line without a unit', line('Polling interval', '20'), '?'],
    [
      '"get mail, every … seconds"',
      '<p>Get mail <select><option>automatically<option>when triggered</select></p><p>every <input value="600"> seconds</p>',
      10,
    ],
    [
      'a number with its unit in a list',
      '<p><label for="n">Check for new mail every</label> <input id="n" value="2"> <select><option>minutes<option selected>hours</select></p>',
      120,
    ],
    [
      '"On [15] minutes"',
      '<div role="group" aria-label="Check for new mail"><label><input type="radio" name="r"> Off</label> <label><input type="radio" name="r" checked> On</label> <input value="15"> minutes</div>',
      15,
    ],
    ['French', list('Relever les messages', 'jamais|toutes les 5 minutes|toutes les heures', 'toutes les heures'), 60],
    ['Spanish', list('Comprobar el correo', 'nunca|cada 5 minutos|cada media hora', 'cada media hora'), 30],
    ['Italian', list('Controlla la posta', 'mai|ogni 5 minuti|ogni ora', 'ogni 5 minuti'), 5],
    ['Portuguese', list('Verificar novas mensagens', 'nunca|a cada 5 minutos|a cada hora', 'nunca'), 0],
    ['German', list('Auf neue Nachrichten prüfen', 'nie|alle 5 Minuten|alle 10 Minuten', 'alle 5 Minuten'), 5],
    ['Chinese', list('检查新邮件', '从不|每 5 分钟|每 10 分钟', '每 10 分钟'), 10],
    ['Japanese', list('新着メールの確認', 'しない|5分ごと|10分ごと', '5分ごと'), 5],
  ])('%s', async (_, html, minutes) => {
    const [account] = await readValues(`<h1>Mail preferences</h1><form>${imap}${html}</form>`, 'Mail');
    expect(account?.checkIntervalMinutes).toBe(minutes);
  });

  it.each([
    ['drafts', list('Automatically save drafts', every, 'every 5 minute(s)')],
    [
      'drafts, by name',
      `<p><select name="_draft_autosave">${every
        .split('|')
        .map((text) => `<option>${text}</option>`)
        .join('')}</select></p>`,
    ],
    ['a timeout', line('Timeout (seconds)', '300')],
    ['a session', list('Log me out after', '5 minutes|10 minutes', '5 minutes')],
    ['marking as read', list('Mark messages as read after', '5 seconds|10 seconds', '5 seconds')],
    ['retries', line('Retry interval (minutes)', '5')],
    [
      'another server',
      `</form><h2>LDAP directory</h2><form>${list('Refresh interval', 'every 5 minutes|every 10 minutes', 'every 5 minutes')}`,
    ],
    ['undoing', list('Undo send', '5 seconds|10 seconds', '5 seconds')],
  ])('are not those of %s', async (_, html) => {
    const [account] = await readValues(`<h1>Mail preferences</h1><form>${imap}${html}</form>`, 'Mail');
    expect(account).not.toHaveProperty(['checkIntervalMinutes']);
  });

  it('stand alone on a page of preferences of mail', async () => {
    const html = `<h1>Mailbox view</h1><form>${list('Check for new messages', every, 'every 1 minute(s)')}</form>`;
    expect(await readValues(html, 'Webmail preferences')).toEqual([{ checkIntervalMinutes: 1 }]);
  });

  it('of several the one that is of mail', async () => {
    const html = `<h1>Mail preferences</h1><form>${imap}${line('Refresh charts every (minutes)', '1')}${line('Check for new mail every (minutes)', '20')}</form>`;
    expect((await readValues(html, 'Mail'))[0]?.checkIntervalMinutes).toBe(20);
  });

  it('of a server that mail is only sent through are none, unless they say so', async () => {
    const smtp = line('SMTP host', 'smtp.example.edu');
    const read = async (label: string) =>
      (await readValues(`<form>${smtp}${line(label, '10')}</form>`, 'Settings'))[0]?.checkIntervalMinutes;
    expect(await read('Refresh interval (minutes)')).toBeUndefined();
    expect(await read('Check for new mail every (minutes)')).toBe(10);
  });

  it('alone on a page of something else are none', async () => {
    const html = `<h1>Dashboard</h1><form>${list('Auto refresh', every, 'every 1 minute(s)')}</form>`;
    expect(await readValues(html, 'Temperatures')).toEqual([]);
  });

  it('that fetch something else are none', async () => {
    const html = `<h1>Mirror</h1><form>${line('Host', 'a.example.edu')}${line('Port', '22')}${line('Fetch every (minutes)', '15')}</form>`;
    expect(await readValues(html, 'Remote repository')).toEqual([]);
    expect(await readValues(`<form>${line('Fetch every (minutes)', '15')}</form>`, 'Mail')).toEqual([
      { checkIntervalMinutes: 15 },
    ]);
  });
});

it('an address that is split at the @ is one, whatever its label calls it', async () => {
  const split =
    '<p><label for="l">Email address, local part</label> <input id="l" value="me"> @ <select><option>example.edu</option></select></p>';
  expect(
    await readValues(`<h1>Identity</h1><form>${split}${line('Reply to', 'b@example.edu')}</form>`, 'Mail'),
  ).toEqual([{ 'identity.from': 'me@example.edu', 'identity.replyTo': 'b@example.edu' }]);
});

describe('whom something is told', () => {
  it.each([
    'Notification email address',
    'E-Mail-Adresse für Benachrichtigungen',
    'Adresse e-mail de notification',
    'Correo electrónico para notificaciones',
    'Indirizzo e-mail per le notifiche',
    'Endereço de e-mail para notificações',
    '通知邮件地址',
    '通知先メールアドレス',
  ])('“%s” is nobody’s who sends', async (label) => {
    const [account] = await readValues(`<form>${imap}${line(label, 'desk@example.edu')}</form>`, 'Mail');
    expect(account).not.toHaveProperty('identity.from');
  });

  it('what is called the sender is one, for notices too', async () => {
    const form = `<form>${imap}${line('Support email address', 'help@example.edu')}${line('"From" address of notifications', 'bot@example.edu')}</form>`;
    expect(await readValues(form, 'Mail')).toMatchObject([{ 'identity.from': 'bot@example.edu' }]);
  });

  it('how often somebody is told is no interval', async () => {
    const often = list('Check for new posts and mail me', 'Immediately|Every 15 minutes', 'Every 15 minutes');
    expect(await readValues(`<h2>E-mail notifications</h2>${often}`, 'Your profile')).toEqual([]);
  });
});

describe('an identity beside an account with servers of its own', () => {
  const who = (from: string, reply: string) => `${line('Send from', from)}${line('Replies go to', reply)}`;
  const server = `${line('IMAP server', 'imap.example.edu')}${line('User name', 'me')}`;

  it('is an account of its own under a heading of its own', async () => {
    const page = `<h2>College</h2>${who('a@college.test', 'b@college.test')}<h2>Northmail</h2>${server}${who('me@example.edu', '')}`;
    expect(await readValues(page, 'Mail accounts')).toMatchObject([
      { 'identity.from': 'a@college.test', 'identity.replyTo': 'b@college.test' },
      { 'incoming.host': 'imap.example.edu', 'identity.from': 'me@example.edu', 'identity.replyTo': '' },
    ]);
  });

  it('is the account’s where the account has no other', async () => {
    const page = `<h2>Who writes</h2>${who('me@example.edu', 'b@example.edu')}<h2>Incoming mail</h2>${server}`;
    expect(await readValues(page, 'Mail account')).toMatchObject([
      { 'incoming.host': 'imap.example.edu', 'identity.from': 'me@example.edu' },
    ]);
  });
});

it('what another server repeats is its own', async () => {
  const account = `<h2>Incoming mail</h2>${imap}`;
  const lab = `<h2>Laboratory results</h2>${line('Server', 'lab.example.edu')}${line('Port', '2575')}<p><label for="p">Poll every</label> <input id="p" value="3"> minutes</p>`;
  const [read] = await readValues(`<form>${account}${lab}</form>`, 'Mail');
  expect(read).toMatchObject({ 'incoming.host': 'imap.example.edu' });
  expect(read).not.toHaveProperty('checkIntervalMinutes');
});

it('how often, under a heading that says what', async () => {
  const every = '<p><label>every <input value="2"></label> <select><option>minutes<option selected>hours</select></p>';
  const page = `<form>${imap}<h3>Fetching mail</h3>${every}</form>`;
  expect(await readValues(page, 'Mail')).toMatchObject([{ checkIntervalMinutes: 120 }]);
});

describe('an interval in several lines', () => {
  it.each([
    ['in one line of text', 'Check for new mail every <input value="1"> hours <input value="15"> minutes', 75],
    ['none of the larger unit', 'Check for new mail every <input value="0"> hours <input value="15"> minutes', 15],
    ['an empty line', 'Check for new mail every <input value="1"> hours <input value=""> minutes', 60],
    [
      'under a legend',
      '<fieldset><legend>Check for new mail every</legend><label>hh <input value="0"></label> : <label>mm <input value="07"></label> : <label>ss <input value="30"></label></fieldset>',
      7.5,
    ],
  ])('%s', async (_, html, minutes) => {
    expect(await readValues(`<form>${imap}<p>${html}</p></form>`, 'Mail')).toMatchObject([
      { checkIntervalMinutes: minutes },
    ]);
  });

  it('what is no number cannot be told', async () => {
    const html = 'Check for new mail every <input value="1"> hours <input value="some"> minutes';
    expect(await readValues(`<form>${imap}<p>${html}</p></form>`, 'Mail')).toMatchObject([
      { checkIntervalMinutes: '?' },
    ]);
  });

  it('nor is what another label says a part of it', async () => {
    const html = `${line('Check every (minutes)', '15')}${line('Give up after (seconds)', '30')}`;
    expect(await readValues(`<form>${imap}${html}</form>`, 'Mail')).toMatchObject([{ checkIntervalMinutes: 15 }]);
  });
});
