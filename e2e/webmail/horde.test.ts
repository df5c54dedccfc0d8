/** A real Horde IMP: plain forms, whose values stand in seconds and in policies. */
import { expect, it } from 'vitest';
import {
  fillRemoteAccount,
  logIn,
  openPreferences,
  openRemoteAccount,
  type RemoteAccount,
  save,
  startHorde,
  storedPreferences,
} from './horde';
import { named, visitIn } from './look-at';
import { choose, typeInto } from './typing';
import { orWhyNot } from './web-software';

const horde = await orWhyNot(startHorde());

const server = 'Incoming mail server';
const user = 'Account name for incoming mail';
const encryption = 'Encryption of incoming mail';
const port = 'Port of the incoming server';
const from = 'Your address (From)';
const interval = 'How often new mail is checked for';

const right: RemoteAccount = {
  type: 'IMAP',
  server: 'imap-server.its.caltech.edu',
  user: 'astudent@imap-server.its.caltech.edu',
  port: '993',
  secure: 'Required',
};
const pop: RemoteAccount = {
  type: 'POP3',
  server: 'pop-server.cco.caltech.edu',
  user: 'astudent@its.caltech.edu',
  port: '110',
  secure: 'Use if available',
};

visitIn('Horde IMP', horde, logIn, (visit) => {
  it.each([
    {
      what: 'what is wrong',
      typed: pop,
      read: { protocol: 'pop', port: 110, security: 'optional' },
      problems: [server, user, encryption, port],
    },
    {
      what: 'a policy that names no kind of encryption',
      typed: { ...right, port: '' },
      read: { protocol: 'imap', port: '', security: null },
      problems: [],
    },
    {
      what: 'what is right, the port telling which encryption',
      typed: right,
      read: { protocol: 'imap', port: 993, security: 'ssl' },
      problems: [],
    },
  ] as const)('reads $what in the form of a remote account', async ({ typed, read, problems }) => {
    await openRemoteAccount(visit.page, visit.address);
    await fillRemoteAccount(visit.page, typed);
    const look = await visit.look();
    expect(look.client).toMatchObject({ id: 'horde-imp', version: null });
    const account = {
      settings: {
        'incoming.protocol': read.protocol,
        'incoming.host': typed.server,
        'incoming.port': read.port,
        'incoming.username': typed.user,
        ...(read.security === null ? {} : { 'incoming.security': read.security }),
      },
      cannotTell: read.security === null ? ['incoming.security'] : [],
    };
    expect(look.accounts).toEqual([account]);
    expect(named(look, 'problem')).toEqual(problems);
  });

  it.each([
    { address: 'astudent@imap-server.its.caltech.edu', replyTo: 'astudent@elsewhere.example', problems: [from] },
    { address: 'astudent@its.caltech.edu', replyTo: '', problems: [] },
    { address: 'astudent@caltech.edu', replyTo: 'office@caltech.edu', problems: [] },
  ])('reads the addresses "$address" and "$replyTo" of an identity', async ({ address, replyTo, problems }) => {
    await openPreferences(visit.page, visit.address, 'identities');
    await typeInto(visit.page, '#from_addr', address);
    await typeInto(visit.page, '#replyto_addr', replyTo);
    await typeInto(visit.page, '#alias_addr', 'alias@elsewhere.example');
    await typeInto(visit.page, '#bcc_addr', 'copy@elsewhere.example');
    const look = await visit.look();
    const settings = { 'identity.from': address, 'identity.replyTo': replyTo };
    expect(look.accounts).toEqual([{ settings, cannotTell: [] }]);
    expect(named(look, 'problem')).toEqual(problems);
  });

  it.each([
    { text: 'Every 30 seconds', minutes: 0.5, sign: 'problem' },
    { text: 'Every minute', minutes: 1, sign: 'problem' },
    { text: 'Every 5 minutes', minutes: 5, sign: 'right' },
    { text: 'Every half hour', minutes: 30, sign: 'right' },
    { text: 'Never', minutes: 0, sign: 'right' },
  ])('reads "$text" as $minutes minutes', async ({ text, minutes, sign }) => {
    await openPreferences(visit.page, visit.address, 'newmail');
    await choose(visit.page, '#refresh_time', text);
    const { accounts, rows } = await visit.look();
    expect(accounts).toEqual([{ settings: { checkIntervalMinutes: minutes }, cannotTell: [] }]);
    expect(rows).toContainEqual({ name: interval, sign });
  });

  it('has stored what was entered for the person, once they have saved it', async () => {
    const { page, address } = visit;
    const before = storedPreferences(visit.software).remote;
    await openRemoteAccount(page, address);
    await fillRemoteAccount(page, { ...pop, type: 'IMAP', server: 'imap-server.cco.caltech.edu', port: '143' });
    expect(await visit.enterAll()).toContain('Entered.');
    expect(storedPreferences(visit.software).remote).toBe(before);
    await save(page);
    const remote = storedPreferences(visit.software).remote ?? '';
    expect(remote).toContain('"hostspec":"imap-server.its.caltech.edu"');
    expect(remote).toContain('"port":993,"secure":"tls"');

    await openPreferences(page, address, 'identities');
    await typeInto(page, '#from_addr', 'astudent@imap-server.its.caltech.edu');
    await typeInto(page, '#replyto_addr', 'astudent@imap-server.its.caltech.edu');
    expect(await visit.enterAll()).toContain('Entered.');
    await save(page);

    await openPreferences(page, address, 'newmail');
    await choose(page, '#refresh_time', 'Every minute');
    expect(await visit.enterAll()).toContain('Entered.');
    await save(page);
    const stored = storedPreferences(visit.software);
    expect(stored.identities).toMatch(/s:9:"from_addr";s:\d+:"astudent@(its\.)?caltech\.edu"/);
    expect(stored.refresh_time).toBe('900');
  });

  it('takes no other interval for that of new mail', async () => {
    await openPreferences(visit.page, visit.address, 'display');
    await choose(visit.page, '#summary_refresh_time', 'Every minute');
    await choose(visit.page, '#menu_refresh_time', 'Every 2 minutes');
    expect((await visit.look()).accounts).toEqual([]);
  });
});
