/** A real SOGo: its account dialog and its menus are made of widgets without a field in them. */
import { expect, it, onTestFinished } from 'vitest';
import { type Look, named, visitIn } from './look-at';
import {
  chooseRefresh,
  fillAccount,
  leaveDialog,
  logIn,
  openAccount,
  openLastAccount,
  openNewAccount,
  openPreferences,
  openRefreshMenu,
  type SogoAccount,
  savePreferences,
  startSogo,
  storedAccounts,
} from './sogo';
import { orWhyNot } from './web-software';

const sogo = await orWhyNot(startSogo());

const wrong: SogoAccount = {
  host: 'imap-server.cco.caltech.edu',
  port: '143',
  encryption: 'none',
  user: 'astudent@its.caltech.edu',
  from: 'astudent@elsewhere.example',
  replyTo: 'office@elsewhere.example',
};
const right: SogoAccount = {
  host: 'imap-server.its.caltech.edu',
  port: '993',
  encryption: 'ssl',
  user: 'astudent@imap-server.its.caltech.edu',
  from: 'astudent@caltech.edu',
  replyTo: '',
};

const server = 'Incoming mail server';
const user = 'Account name for incoming mail';
const encryption = 'Encryption of incoming mail';
const port = 'Port of the incoming server';
const from = 'Your address (From)';
const interval = 'How often new mail is checked for';

visitIn('SOGo', sogo, logIn, (visit) => {
  const password = 'never-to-be-read';

  it.each([
    {
      what: 'what is wrong',
      typed: wrong,
      security: 'none',
      port: 143,
      problems: [server, user, encryption, port, from],
    },
    {
      what: 'STARTTLS, which it calls TLS',
      typed: { ...right, port: '', encryption: 'tls' },
      security: 'starttls',
      port: '',
      problems: [],
    },
    { what: 'what is right', typed: right, security: 'ssl', port: 993, problems: [] },
  ] as const)('reads $what in the dialog of a new account', async ({ typed, security, port, problems }) => {
    await openNewAccount(visit.page, visit.address);
    onTestFinished(() => leaveDialog(visit.page, 'Cancel'));
    await fillAccount(visit.page, typed, password);
    const look = await visit.look();
    expect(look.client).toMatchObject({ id: 'sogo', version: null });
    expect(withoutProtocol(look)).toEqual([accountAs(typed, security, port)]);
    expect(named(look, 'problem')).toEqual(problems);
    expect(look.everything).not.toContain(password);
  });

  it('reads an account in its dialog when it is opened again, with its identity folded up', async () => {
    await openNewAccount(visit.page, visit.address);
    await fillAccount(visit.page, right, password);
    await leaveDialog(visit.page, 'OK');
    await openAccount(visit.page, visit.address, 1);
    onTestFinished(() => leaveDialog(visit.page, 'Cancel'));
    const look = await visit.look();
    const { 'identity.from': _from, 'identity.replyTo': _replyTo, ...shown } = accountAs(right, 'ssl', 993).settings;
    expect(withoutProtocol(look)).toEqual([{ settings: shown, cannotTell: [] }]);
    expect(look.everything).not.toContain(password);
  });

  it('does not take the inside address of the account that nobody can change for a server', async () => {
    await openAccount(visit.page, visit.address, 0);
    onTestFinished(() => leaveDialog(visit.page, 'Cancel'));
    const [own, ...others] = (await visit.look()).accounts;
    expect(others).toEqual([]);
    expect(own?.cannotTell).toContain('incoming.host');
    expect(own?.settings).not.toHaveProperty(['incoming.host']);
    expect(own?.settings).toMatchObject({ 'incoming.username': 'student' });
  });

  it.each([
    { text: 'Every minute', minutes: 1, sign: 'problem' },
    { text: 'Manually', minutes: 0, sign: 'right' },
    { text: 'Every 30 minutes', minutes: 30, sign: 'right' },
    { text: 'Every 2 minutes', minutes: 2, sign: 'problem' },
    { text: 'Once per hour', minutes: 60, sign: 'right' },
  ])('reads "$text" as $minutes minutes, with the menu closed and open', async ({ text, minutes, sign }) => {
    await openPreferences(visit.page, visit.address, 'general');
    await openRefreshMenu(visit.page);
    await chooseRefresh(visit.page, text);
    const closed = await visit.look();
    await openRefreshMenu(visit.page);
    onTestFinished(() => chooseRefresh(visit.page, text));
    const open = await visit.look();
    for (const { accounts, rows } of [closed, open]) {
      expect(accounts).toEqual([{ settings: { checkIntervalMinutes: minutes }, cannotTell: [] }]);
      expect(rows).toContainEqual({ name: interval, sign });
    }
  });

  it('has stored what was entered for the person in the account that they saved', async () => {
    const before = storedAccounts(visit.software).length;
    await openNewAccount(visit.page, visit.address);
    await fillAccount(visit.page, wrong, password);
    expect(await visit.enterAll()).toContain('Entered.');
    const look = await visit.look();
    expect(look.accounts[0]?.settings).toMatchObject({
      'incoming.host': right.host,
      'incoming.port': 993,
      'incoming.security': 'ssl',
      'incoming.username': right.user,
    });
    expect(storedAccounts(visit.software)).toHaveLength(before);
    await leaveDialog(visit.page, 'OK');
    await savePreferences(visit.page);
    expect(storedAccounts(visit.software).at(-1)).toMatchObject({
      serverName: right.host,
      port: 993,
      encryption: 'ssl',
      userName: right.user,
      identities: [{ email: expect.stringMatching(/^astudent@(its\.)?caltech\.edu$/) }],
    });
    await openLastAccount(visit.page, visit.address);
    onTestFinished(() => leaveDialog(visit.page, 'Cancel'));
    expect((await visit.look()).accounts[0]?.settings).toMatchObject({
      'incoming.host': right.host,
      'incoming.port': 993,
      'incoming.security': 'ssl',
      'incoming.username': right.user,
    });
  });
});
/**
 * What was read in the dialog, without the protocol: only a tab of the page behind the dialog says that it is IMAP, so
 * that it may be told or not, and it must not be POP.
 */
function withoutProtocol({ accounts }: Look) {
  return accounts.map(({ settings: { 'incoming.protocol': protocol = 'imap', ...settings }, cannotTell }) => {
    expect(protocol).toBe('imap');
    return { settings, cannotTell };
  });
}

function accountAs(typed: SogoAccount, security: string, port: number | string) {
  return {
    settings: {
      'incoming.host': typed.host,
      'incoming.port': port,
      'incoming.security': security,
      'incoming.username': typed.user,
      'identity.from': typed.from,
      'identity.replyTo': typed.replyTo,
    },
    cannotTell: [],
  };
}
