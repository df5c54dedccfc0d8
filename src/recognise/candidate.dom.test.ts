import { afterEach, describe, expect, it } from 'vitest';
import { candidateOf, sectionTexts } from './candidate';
import type { Section } from './control';
import { closePages, pageOf } from './page.fixture';

afterEach(closePages);

async function candidatesOf(html: string) {
  const page = await pageOf(html);
  return page.controls.map((_, order) => candidateOf(page, order));
}

it('a control that is a setting has everything that speaks for it', async () => {
  const [candidate] = await candidatesOf('<h2>IMAP</h2><p><label>Server: <input value="a.example.edu"></label></p>');
  expect(candidate).toMatchObject({
    label: { text: 'Server' },
    section: { text: 'IMAP' },
    guess: { field: 'host' },
    side: { side: 'incoming', strength: 2 },
    domain: null,
    order: 0,
  });
});

it('a control that is none is not one', async () => {
  expect(await candidatesOf('<p><label>Colour <input></label></p>')).toEqual([null]);
});

it('there is none beyond the last', async () => {
  expect(candidateOf(await pageOf(''), 0)).toBeNull();
});

it('the options of a protocol say the side where its label does not', async () => {
  const [candidate] = await candidatesOf('<p><label>Type <select><option>IMAP<option>POP3</select></label></p>');
  expect(candidate).toMatchObject({ guess: { field: 'protocol' }, side: { side: 'incoming' } });
});

it('an address in two parts has its domain', async () => {
  const [first] = await candidatesOf(
    '<p><label for="f">From address</label> <input id="f" value="me"> @ <input value="example.edu"></p>',
  );
  expect(first).toMatchObject({ guess: { field: 'from' }, domain: { text: 'example.edu' } });
});

it('an address with a list of domains has the one that is chosen', async () => {
  const [first] = await candidatesOf(
    '<p><label for="f">From address</label> <input id="f" value="me"> @ <select><option>a.edu</select></p>',
  );
  expect(first?.domain).toMatchObject({ text: 'a.edu' });
});

it.each([
  [
    '"get mail … every … seconds"',
    '<p>Get mail <select><option>automatically</select></p><p>every <input value="60"> seconds</p>',
    'interval',
  ],
  [
    '"save drafts … every … seconds"',
    '<p>Save drafts <select><option>automatically</select></p><p>every <input value="60"> seconds</p>',
    undefined,
  ],
  [
    '"get mail … every … pages"',
    '<p>Get mail <select><option>automatically</select></p><p>every <input value="60"> pages</p>',
    undefined,
  ],
])('what is done so often is said before: %s', async (_, html, field) => {
  expect((await candidatesOf(html))[1]?.guess.field).toBe(field);
});

it.each([
  ['minutes', '<option selected>minutes<option>hours', 'minutes'],
  ['hours', '<option>minutes<option selected>hours', 'hours'],
  ['in German', '<option>Minuten<option selected>Stunden', 'Stunden'],
  ['in Japanese', '<option>分<option selected>時間', '時間'],
  ['of which the page shows one alone', '<option>hours', 'hours'],
])('a unit that is chosen beside a number is the number’s: %s', async (_, options, unit) => {
  const [number] = await candidatesOf(
    `<p><label for="n">Check for new mail every</label> <input id="n" value="2"> <select>${options}</select></p>`,
  );
  expect(number).toMatchObject({ guess: { field: 'interval' } });
  expect(number?.label.after).toContain(unit);
});

it('what stands between two lines of a sentence is of the second', async () => {
  const [host, port] = await candidatesOf(
    '<p>Send mail through <input value="smtp.example.edu"> on port <input value="465"></p>',
  );
  expect([host?.guess.field, port?.guess.field]).toEqual(['host', 'port']);
});

it('a closed list that shows the unit of the number before it is nothing else', async () => {
  const [, unit] = await candidatesOf(
    '<p><label for="n">Check for new mail every</label> <input id="n" value="2"> <b role="combobox">hours</b></p>',
  );
  expect(unit).toBeNull();
});

it('a unit that a line shows as chosen is the number’s as well', async () => {
  const [number] = await candidatesOf(
    '<p><label for="n">Check for new mail every</label> <input id="n" value="2"></p><p><label for="u">Unit</label> <input id="u" role="combobox" readonly value="hours"></p>',
  );
  expect(number?.label.after).toContain('hours');
});

it.each([
  ['a list of times', '<option>5 minutes<option>10 minutes'],
  ['a list of something else', '<option>apples<option>pears'],
  ['a list of one', '<option>apples'],
])('a choice that is none of units is not the number’s: %s', async (_, options) => {
  const [number] = await candidatesOf(
    `<p><label for="n">Port</label> <input id="n" value="993"> <select>${options}</select></p>`,
  );
  expect(number?.label.after).not.toMatch(/minutes|apples/);
});

describe('"On [15] minutes", in a group that says what is on', () => {
  const group = (label: string, on: string, unit: string) =>
    `<div>${label} <span><label><input type="checkbox" checked> ${on}</label> <input value="15"> ${unit}</span></div>`;
  it.each([
    ['checking mail', group('Check for new mail', 'On', 'minutes'), 'interval'],
    ['checking mail, in German', group('E-Mails abrufen', 'Ein', 'Minuten'), 'interval'],
    ['saving drafts', group('Save drafts', 'On', 'minutes'), undefined],
    ['without a unit of time', group('Check for new mail', 'On', 'pages'), undefined],
  ])('%s', async (_, html, field) => {
    const line = (await candidatesOf(html)).find((candidate) => candidate?.control.kind === 'text');
    expect(line?.guess.field).toBe(field);
  });
});

it('what is done so often is told with how often', async () => {
  const row =
    '<div><div>Auf neue Nachrichten prüfen</div><div>alle <div><b>−</b><input value="3"><b>+</b></div> Minuten</div></div>';
  expect((await candidatesOf(row))[0]).toMatchObject({
    guess: { field: 'interval' },
    label: { text: 'Auf neue Nachrichten prüfen alle', after: 'Minuten' },
  });
  const [drafts] = await candidatesOf(row.replace('Auf neue Nachrichten prüfen', 'Entwürfe sichern'));
  expect(drafts).toBeNull();
});

it('a bare switch as the first under its heading is about what the heading names', async () => {
  const [enable] = await candidatesOf('<h3>Authentication</h3><p><label><input type="checkbox"> Enable</label></p>');
  expect(enable).toMatchObject({ guess: { field: 'authentication' }, label: { text: 'Authentication' } });
  const [, second] = await candidatesOf(
    '<h3>Authentication</h3><p><label>User name <input></label></p><p><label><input type="checkbox"> Enable</label></p>',
  );
  expect(second).toBeNull();
});

it('a bold line over a field is its label, and heads nothing', async () => {
  const [server, port] = await candidatesOf(
    '<h2>IMAP</h2><p><b>Server</b></p><p><input></p><p><b>Port</b></p><p><input></p>',
  );
  expect(server).toMatchObject({ label: { text: 'Server' }, section: { text: 'IMAP' }, guess: { field: 'host' } });
  expect(port).toMatchObject({ label: { text: 'Port' }, section: { text: 'IMAP' }, guess: { field: 'port' } });
});

it('a whole address of a server says its side', async () => {
  const [server] = await candidatesOf('<p><label>Server <input value="imaps://mail.example.edu"></label></p>');
  expect(server).toMatchObject({ guess: { field: 'host' }, side: { side: 'incoming', strength: 3, by: null } });
});

it('sections are told from the outermost to the innermost, each once, and not more than six', async () => {
  const under = (...texts: string[]): Section | null =>
    texts.reduce<Section | null>((outer, text) => ({ text, level: 2, outer, by: 1 }), null);
  expect(sectionTexts(null)).toEqual([]);
  expect(sectionTexts(under('Mail', 'IMAP', 'IMAP'))).toEqual(['Mail', 'IMAP']);
  expect(sectionTexts(under('1', '2', '3', '4', '5', '6', '7'))).toEqual(['2', '3', '4', '5', '6', '7']);
});

it('of two texts beside a switch, the one that says which encryption is its label', async () => {
  const row = (label: string) =>
    `<table><tr><td>${label}:</td><td><input type="checkbox"> <span>tick if the server needs encryption</span></td></tr><tr><td>Host</td><td><input></td></tr></table>`;
  expect((await candidatesOf(row('Enable TLS')))[0]).toMatchObject({ label: { text: 'Enable TLS' } });
  expect((await candidatesOf(row('Connection')))[0]).toMatchObject({
    label: { text: 'tick if the server needs encryption' },
  });
});

it('two lines with an @ between are an address, whatever they are called', async () => {
  const html = '<p><label for="a">Customers write to</label> <input id="a" value="hello"> @ <input value="a.test"></p>';
  const [local] = await candidatesOf(html);
  expect(local).toMatchObject({ guess: { field: 'address' }, domain: { text: 'a.test' } });
});

it('the unit of a line whose label floats over it stands in a box of its own', async () => {
  const float = '<div><input id="a" value="5"><label for="a">Interval</label></div>';
  const [every] = await candidatesOf(`<div><span>check every</span>${float}<span>minutes</span></div>`);
  expect(every).toMatchObject({ guess: { field: 'interval' }, label: { text: 'Interval', after: 'minutes' } });
});

it('what is done so often stands behind the line', async () => {
  const [every] = await candidatesOf('<p><input title="minutes" value="10"> minutes between two looks</p>');
  expect(every).toMatchObject({ guess: { field: 'interval' } });
});

it.each([
  'SMTP user, leave empty to send without',
  'SMTP user (leave this blank if there is none)',
  'SMTP-Benutzer – leer lassen, wenn keiner verlangt wird',
  'SMTP 使用者名稱，留空則不驗證',
])('what an empty line does is not what it is: %s', async (label) => {
  const [user] = await candidatesOf(`<p><label>${label} <input value="rosa"></label></p>`);
  expect(user).toMatchObject({ guess: { field: 'username' } });
});

it('numbers to choose from are an interval by the unit behind them', async () => {
  const every = (unit: string) =>
    candidatesOf(`<p>Check for mail every <select><option>5<option selected>30</select> ${unit}</p>`);
  expect((await every('minutes (as before)'))[0]).toMatchObject({ guess: { field: 'interval' } });
  expect((await every('messages'))[0]).toBeNull();
});

it('a switch that says no more than its state is of what stands beside the custom element around it', async () => {
  const html =
    '<p><span>Log on before sending</span><x-switch><template shadowrootmode="open"><button role="switch" aria-checked="true"></button><span>On</span></template></x-switch></p>';
  const [login] = await candidatesOf(`<h2>Outgoing mail</h2><p>Server <input></p>${html}`).then((all) => all.slice(1));
  expect(login).toMatchObject({ label: { text: 'Log on before sending' }, guess: { field: 'authentication' } });
});

it('a switch is not of what the tabs above are called', async () => {
  const names = '<li>General</li><li>Privacy</li><li>Security</li><li class="is-active"><a>SMTP</a></li><li>Media</li>';
  const first = '<div><div><label>Enabled</label><div><input type="checkbox" checked></div></div></div>';
  const panel = `<section class="tab-content"><div>${first}<p><label>Server <input></label></p></div></section>`;
  const html = `<h1>Settings</h1><div><div class="tabs"><nav><ul>${names}</ul></nav></div>${panel}</div>`;
  expect(await candidatesOf(html)).toMatchObject([null, { guess: { field: 'host' }, section: { text: 'SMTP' } }]);
});

it('the name of a mailbox, before its password, is the account; by itself it is what the mailbox is called', async () => {
  const name = '<p><label>Mailbox name <input value="rosa"></label></p>';
  const password = '<p><label>Mailbox password <input type="password"></label></p>';
  expect((await candidatesOf(name + password))[0]).toMatchObject({ guess: { field: 'username' } });
  expect((await candidatesOf(name))[0]).toBeNull();
});
