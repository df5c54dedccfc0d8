/** How values get into forms: which control, and what it is made to hold. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Wish } from '../model/entering';
import { closePages, pageOf } from './page.fixture';
import { entryOrder, planEntry, snapshotOf } from './plan-entry';
import { accountsOf } from './recognise-page';

afterEach(closePages);

const known = (html: string) => pageOf(`<h2>IMAP account</h2><form>${html}</form>`, (page) => void accountsOf(page));
const line = (label: string, value = '', attributes = '') =>
  `<p><label>${label} <input value="${value}" ${attributes}></label></p>`;
const list = (label: string, options: readonly string[], chosen = 0) =>
  `<p><label>${label} <select>${options.map((text, at) => `<option${at === chosen ? ' selected' : ''}>${text}`).join('')}</select></label></p>`;
const box = (label: string, on = false) =>
  `<p><label><input type="checkbox" ${on ? 'checked' : ''}> ${label}</label></p>`;
const server = line('Server', 'imap.old.example') + line('Port', '143') + line('User name', 'me');

/** What is entered where: the label of each control, and its text, option or state. */
async function planned(html: string, wish: Wish, options?: readonly string[]): Promise<unknown> {
  const page = await known(html);
  let plan = planEntry(page, 0, wish);
  if (plan.kind === 'open-first' && options) plan = planEntry(page, 0, wish, new Map([[plan.control.id, options]]));
  if (plan.kind === 'cannot') return plan.why;
  if (plan.kind === 'open-first') return `open ${plan.control.label.text}`;
  return plan.steps.map(({ handles, entry }) => {
    const { label, options } = page.controls.find((one) => one.handles[0] === handles[0]) ?? page.controls[0] ?? {};
    const held = entry.kind === 'switch' ? entry.on : entry.text;
    return [label?.text || options?.join(), held].join(': ');
  });
}

const ssl = { setting: 'incoming.security', value: 'ssl' } as const;

describe('a value is entered', () => {
  it.each<[string, string, Wish, unknown]>([
    ['into its line', server, { setting: 'incoming.host', value: 'imap.new.example' }, ['Server: imap.new.example']],
    [
      'between a scheme and a port, which stay',
      '<p><label for="s">Server</label><span>imaps://</span><input id="s" value="imap.old.example"><span>:993</span></p>',
      { setting: 'incoming.host', value: 'imap.new.example' },
      ['Server: imap.new.example'],
    ],
    [
      'not, where it would stand between a scheme and a port that say another',
      '<p><label for="s">Server</label><span>imap://</span><input id="s" value="imap.old.example"><span>:143</span></p>',
      { setting: 'incoming.port', value: 993 },
      'no-way',
    ],
    ['as a number', server, { setting: 'incoming.port', value: 993 }, ['Port: 993']],
    ['nowhere, where it is there already', server, { setting: 'incoming.port', value: 143 }, []],
    ['nowhere, where it differs in capitals', server, { setting: 'incoming.host', value: 'IMAP.old.example' }, []],
    ['by an option', server + list('Security', ['None', 'STARTTLS', 'SSL/TLS']), ssl, ['Security: SSL/TLS']],
    [
      'by an option in German',
      server + list('Verschlüsselung', ['Keine', 'SSL/TLS']),
      ssl,
      ['Verschlüsselung: SSL/TLS'],
    ],
    ['by a switch', server + box('Use SSL'), ssl, ['Use SSL: true']],
    [
      'by the port from a list',
      line('Server', 'imap.old.example') + list('Port', ['143', '993', '995']) + line('User name', 'me'),
      { setting: 'incoming.port', value: 993 },
      ['Port: 993'],
    ],
    [
      'in minutes',
      server + line('Check for new mail every (minutes)', '1'),
      { setting: 'checkIntervalMinutes', value: 10 },
      ['Check for new mail every (minutes): 10'],
    ],
    [
      'in seconds',
      server + line('Check for new mail every (seconds)', '60'),
      { setting: 'checkIntervalMinutes', value: 10 },
      ['Check for new mail every (seconds): 600'],
    ],
    [
      'from a list without that time: the next one that is longer',
      server + list('Check for new mail', ['never', 'every minute', 'every 2 hours', 'every 15 minutes'], 1),
      { setting: 'checkIntervalMinutes', value: 10 },
      ['Check for new mail: every 15 minutes'],
    ],
    [
      'nowhere, where mail is checked for more rarely',
      server + list('Check for new mail', ['every minute', 'every 30 minutes'], 1),
      { setting: 'checkIntervalMinutes', value: 10 },
      [],
    ],
    [
      'from a list of times',
      server + list('Check for new mail', ['never', 'every minute', 'every 10 minutes'], 1),
      { setting: 'checkIntervalMinutes', value: 10 },
      ['Check for new mail: every 10 minutes'],
    ],
    [
      'by leaving nothing',
      server + line('IMAP path prefix', '~/mail'),
      { setting: 'incoming.pathPrefix', value: '' },
      ['IMAP path prefix: '],
    ],
    [
      'into a line that holds the port as well',
      line('Server', 'imap.old.example:993') + line('User name', 'me'),
      { setting: 'incoming.host', value: 'imap.new.example' },
      ['Server: imap.new.example:993'],
    ],
    [
      'as the port of such a line',
      line('Server', 'imap.old.example:143') + line('User name', 'me'),
      { setting: 'incoming.port', value: 993 },
      ['Server: imap.old.example:993'],
    ],
    [
      'into the address of a mailbox',
      line('Server', '{imap.old.example:143/imap}') + line('User name', 'me'),
      { setting: 'incoming.host', value: 'imap.new.example' },
      ['Server: {imap.new.example:143/imap}'],
    ],
    [
      'into both parts of an address',
      `${server}<p><label for="f">From address</label> <input id="f" value="me"> @ <input value="old.example"></p>`,
      { setting: 'identity.from', value: 'me@caltech.edu' },
      ['From address: me', 'From address: caltech.edu'],
    ],
  ])('%s', async (_, html, wish, expected) => {
    expect(await planned(html, wish)).toEqual(expected);
  });
});

describe('it is said that', () => {
  it.each<[string, string, Wish, string]>([
    [
      'nobody can change it',
      line('Server', 'imap.old.example', 'readonly') + line('Port', '143'),
      { setting: 'incoming.host', value: 'a.example' },
      'read-only',
    ],
    ['no option means it', server + list('Security', ['None', 'STARTTLS']), ssl, 'no-way'],
    ['it is not on the page', server, { setting: 'outgoing.host', value: 'a.example' }, 'gone'],
  ])('%s', async (_, html, wish, why) => {
    expect(await planned(html, wish)).toBe(why);
  });
});

it('a list whose options nobody knows is opened first', async () => {
  const html = `${server}<p>Security <button type="button" role="combobox" aria-expanded="false">STARTTLS</button></p>`;
  expect(await planned(html, ssl)).toBe('open Security');
  expect(await planned(html, ssl, ['None', 'STARTTLS', 'SSL/TLS'])).toEqual(['Security: SSL/TLS']);
  expect(await planned(html, ssl, ['None', 'STARTTLS'])).toBe('no-way');
});

it('nothing else changes with it where that can be helped', async () => {
  const both = server + list('Encryption', ['None', 'SSL/TLS']) + box('Check certificates');
  expect(await planned(both, ssl)).toEqual(['Encryption: SSL/TLS']);
});

it('what stands there is kept in the form in which it can be entered again', async () => {
  const page = await known(server + list('Security', ['None', 'SSL/TLS']));
  const [account] = accountsOf(page);
  const held = account
    ? snapshotOf(account).map(({ setting, entry }) => [setting, entry.kind, 'text' in entry && entry.text])
    : [];
  expect(held).toContainEqual(['incoming.security', 'option', 'None']);
  expect(held).toContainEqual(['incoming.host', 'text', 'imap.old.example']);
  expect(held.map(([setting]) => setting)).toEqual(
    entryOrder.filter((name) => held.some(([setting]) => setting === name)),
  );
});

it('encryption comes before the port, and the protocol before both', () => {
  const order = (name: Wish['setting']) => entryOrder.indexOf(name);
  expect(order('incoming.protocol')).toBeLessThan(order('incoming.security'));
  expect(order('incoming.security')).toBeLessThan(order('incoming.port'));
  expect(order('outgoing.security')).toBeLessThan(order('outgoing.port'));
});
