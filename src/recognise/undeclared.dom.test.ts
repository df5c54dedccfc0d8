/** Controls that only names of classes make one, and tables that only roles do, read as settings. */
import { afterEach, describe, expect, it } from 'vitest';
import { closePages, readValues } from '../content/page.fixture';

afterEach(closePages);

const line = (label: string, value: string) => `<p><label>${label} <input value="${value}"></label></p>`;
const pair = (label: string, control: string) => `<div class="f"><span>${label}</span>${control}</div>`;
const host = line('IMAP server', 'imap.example.edu');
const read = async (html: string) => (await readValues(host + html, 'Mail account'))[0] ?? {};

describe('a row of segments', () => {
  const row = (chosen: string, mark: string, tag = 'div', around = 'seg') =>
    `<div class="${around}">${['None', 'STARTTLS', 'SSL/TLS']
      .map((text) => `<${tag} class="item${text === chosen ? ` ${mark}` : ''}">${text}</${tag}>`)
      .join('')}</div>`;

  it.each([
    ['on', 'div', 'seg'],
    ['is-active', 'span', 'segmented-control'],
    ['btn--selected', 'button', 'btn-group'],
    ['checked', 'a', 'pills'],
  ])('of which one is %s (%s in %s)', async (mark, tag, around) => {
    expect(await read(pair('Encryption', row('STARTTLS', mark, tag, around)))).toMatchObject({
      'incoming.security': 'starttls',
    });
  });

  it('is one by whatever role its box has, if that is none of a control', async () => {
    const group = row('STARTTLS', 'on').replace('<div', '<div role="group" aria-label="Encryption"');
    expect(await read(group)).toMatchObject({ 'incoming.security': 'starttls' });
    expect(
      await read(pair('Encryption', row('STARTTLS', 'on').replace('<div', '<div role="menu"'))),
    ).not.toHaveProperty('incoming.security');
  });

  it.each([
    ['none is lit', row('-', 'on')],
    ['two are lit', row('None', 'on').replace('item"', 'item on"')],
    ['they are of several kinds', row('SSL/TLS', 'on').replace('class="item"', 'class="other"')],
    ['one holds a field', row('SSL/TLS', 'on').replace('None', 'None <input>')],
  ])('says nothing where %s', async (_, html) => {
    expect(await read(pair('Encryption', html))).not.toHaveProperty('incoming.security');
  });

  it('is no label of the next line', async () => {
    expect(await read(`${row('SSL/TLS', 'on')}<input placeholder="User name" value="jdoe">`)).toMatchObject({
      'incoming.security': 'ssl',
      'incoming.username': 'jdoe',
    });
  });
});

describe('a box that opens a list', () => {
  it.each(['select', 'my-dropdown', 'picker'])('is one by its class %s', async (name) => {
    const box = `<div class="${name}" tabindex="0">SSL/TLS ▾</div>`;
    expect(await read(pair('Encryption', box))).toMatchObject({ 'incoming.security': 'ssl' });
  });

  it('is none where nobody can reach it', async () => {
    expect(await read(pair('Encryption', '<div class="select">SSL/TLS</div>'))).not.toHaveProperty('incoming.security');
  });

  it('says in its name what is chosen, where it has no text', async () => {
    const button = (name: string) => `<button aria-haspopup="dialog" aria-label="${name}"></button>`;
    expect(await read(button('Security, STARTTLS'))).toMatchObject({ 'incoming.security': 'starttls' });
    expect(await read(button('STARTTLS'))).not.toHaveProperty('incoming.security');
  });

  it('says what it is of by what is chosen, under any label', async () => {
    const button = '<button aria-haspopup="listbox">Implicit TLS</button>';
    expect(await read(pair('Transport', button))).toMatchObject({ 'incoming.security': 'ssl' });
  });
});

describe('a value that becomes a field when it is clicked', () => {
  const row = (label: string, value: string, rest = '') =>
    `<tr><td>${label}</td><td><a href="#" class="editable${rest}">${value}</a></td></tr>`;

  it('is read, and is empty where it says so', async () => {
    const table = row('Port', '993') + row('User name', 'jdoe') + row('Path prefix', 'Empty', ' editable-empty');
    expect(await read(`<table>${table}</table>`)).toMatchObject({
      'incoming.port': 993,
      'incoming.username': 'jdoe',
      'incoming.pathPrefix': '',
    });
  });

  it('is not read where it is a password', async () => {
    const shown = '<a class="editable" data-type="password">Tulip-Secret</a>';
    const text = JSON.stringify([
      await read(pair('Code', shown)),
      await read(pair('Password', '<a class="editable">Tulip-Secret</a>')),
    ]);
    expect(text).not.toContain('Tulip');
  });
});

describe('a switch that is drawn', () => {
  const smtp = line('SMTP server', 'smtp.example.edu');
  const authentication = async (html: string) => (await read(smtp + html))['outgoing.authentication'];

  it.each([
    [
      'a box that is ticked',
      '<div class="e-checkbox"><i class="icon-checkbox-checked"></i>Use authentication</div>',
      true,
    ],
    [
      'one that is not',
      '<div class="e-checkbox"><i class="icon-checkbox-unchecked"></i>Use authentication</div>',
      false,
    ],
    ['a glyph to the right', '<a class="switch"><i class="fa fa-toggle-on"></i> Use authentication</a>', true],
    ['a glyph to the left', '<a class="switch"><i class="fa fa-toggle-off"></i> Use authentication</a>', false],
    [
      'a class of its own',
      '<div class="sw on" tabindex="0"><span>送信時に認証する</span><span class="trk"></span></div>',
      true,
    ],
    ['no such class', '<div class="sw"><span>送信時に認証する</span><span class="trk"></span></div>', undefined],
    ['a part that is folded open', '<h3 class="toggle active">Use authentication<i class="arrow"></i></h3>', undefined],
    ['a class with nothing drawn', '<div class="switch on">Use authentication</div>', undefined],
    ['a tick beside any text', '<div class="note"><i class="checked"></i>Use authentication</div>', undefined],
  ])('%s', async (_, html, on) => {
    expect(await authentication(html)).toBe(on);
  });

  it('stands for nothing that has a control in it', async () => {
    const box = '<label class="checkbox on"><input type="checkbox"> Use authentication</label>';
    expect(await authentication(box)).toBe(false);
  });
});

it('a grid made of roles has heads and rows', async () => {
  const cells = (role: string, ...texts: string[]) =>
    `<div role="row">${texts.map((text) => `<div role="${role}">${text}</div>`).join('')}</div>`;
  const input = (value: string) => `<input value="${value}">`;
  const grid =
    cells('columnheader', 'Use', 'Host name', 'Port') +
    cells('gridcell', 'IMAP', input('imap.example.edu'), input('993')) +
    cells('gridcell', 'SMTP', input('smtp.example.edu'), input('587'));
  const [account] = await readValues(`<div role="grid">${grid}</div>`, 'Mail account');
  expect(account).toMatchObject({ 'incoming.port': 993, 'outgoing.host': 'smtp.example.edu', 'outgoing.port': 587 });
});

it('two lone buttons that are pressed or not are two switches', async () => {
  const toggle = (on: boolean) => `<div><b role="button" aria-pressed="${on}">Use TLS</b></div>`;
  const html =
    `<h3>IMAP</h3>${host}${line('Port', '143')}${toggle(true)}` +
    `<h3>SMTP</h3>${line('Server', 'smtp.example.edu')}${line('Port', '25')}${toggle(false)}`;
  const [account] = await readValues(html, 'Mail account');
  expect(account).toMatchObject({ 'incoming.security': 'starttls', 'outgoing.security': 'none' });
});

it('what heads a card may stand in the shadow root that its content is put into', async () => {
  const card = (title: string, content: string) =>
    `<x-card><template shadowrootmode="open"><h2>${title}</h2><slot></slot></template>${content}</x-card>`;
  const [account] = await readValues(
    card('Receiving by POP3', line('Server', 'mail.example.edu') + line('Port', '995')) +
      card('Sending by SMTP', line('Server', 'mail.example.edu') + line('Port', '465')),
    'Mail account',
  );
  expect(account).toMatchObject({ 'incoming.protocol': 'pop', 'incoming.port': 995, 'outgoing.port': 465 });
});

describe('the line before a password', () => {
  const password = '<p><label>Password <input type="password" value="x"></label></p>';

  it.each(['Name', 'Account', 'Gebruikersnaam'])('labelled "%s" is the user name', async (label) => {
    expect(await read(line(label, 'jdoe') + password)).toMatchObject({ 'incoming.username': 'jdoe' });
  });

  it.each([
    ['Display name', 'jdoe'],
    ['Omschrijving', 'Mail of the office'],
    ['Kanal', 'https://example.edu'],
  ])('labelled "%s" with "%s" is none', async (label, value) => {
    expect(await read(line(label, value) + password)).not.toHaveProperty('incoming.username');
  });

  it('shares its label with it', async () => {
    const both = '<p>Login and password <input value="jdoe"> <input type="password" value="x"></p>';
    expect(await read(both)).toMatchObject({ 'incoming.username': 'jdoe' });
    const none = both.replace('type="password"', 'type="text"').replace('"jdoe"', '"Tulip-Secret"');
    expect(JSON.stringify(await read(none))).not.toContain('Tulip');
  });
});

it.each([
  ['imaps://jdoe@imap.example.edu:993', { 'incoming.host': 'imap.example.edu', 'incoming.security': 'ssl' }],
  ['imaps://jdoe:Tulip@imap.example.edu', { 'incoming.host': 'imap.example.edu', 'incoming.protocol': 'imap' }],
])('a whole address: %s', async (address, expected) => {
  const [account] = await readValues(line('Server', address), 'Mail account');
  expect(account).toMatchObject({ ...expected, 'incoming.username': 'jdoe@imap.example.edu' });
  expect(JSON.stringify(account)).not.toContain('Tulip');
});

it('whose name it is says less about the server than the heading above it', async () => {
  const html =
    `<h3>IMAP</h3>${host}${line('Mailbox user', 'in')}` +
    `<h3>SMTP</h3>${line('Server', 'smtp.example.edu')}${line('Mailbox user', 'out')}`;
  const [account] = await readValues(html, 'Mail account');
  expect(account).toMatchObject({ 'incoming.username': 'in', 'outgoing.username': 'out' });
});

it('a heading that speaks of a mailbox takes no side from a label that has it', async () => {
  const html =
    `<form><h2>Mailbox: Institute</h2>${line('Server (incoming mail)', 'imap.example.edu')}${line('Server (outgoing mail)', 'smtp.example.edu')}` +
    `${line('User (incoming mail)', 'in')}${line('User (outgoing mail)', 'out')}</form>`;
  const [account] = await readValues(html, 'Mail account');
  expect(account).toMatchObject({ 'incoming.username': 'in', 'outgoing.username': 'out' });
});
