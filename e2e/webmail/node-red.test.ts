/** A real Node-RED: its node that gets mail and its node that sends it use the same names for their fields. */
import { expect, it, onTestFinished } from 'vitest';
import { named, visitIn } from './look-at';
import {
  cancel,
  fillIncoming,
  fillOutgoing,
  type IncomingNode,
  type OutgoingNode,
  openEditor,
  openNode,
  startNodeRed,
} from './node-red';
import { orWhyNot } from './web-software';

const nodeRed = await orWhyNot(startNodeRed());

const server = 'Incoming mail server';
const user = 'Account name for incoming mail';
const encryption = 'Encryption of incoming mail';
const port = 'Port of the incoming server';
const interval = 'How often new mail is checked for';
const outgoingServer = 'Outgoing mail server (SMTP)';
const outgoingEncryption = 'Encryption of outgoing mail';
const outgoingPort = 'Port of the outgoing server';

const right: IncomingNode = {
  protocol: 'IMAP',
  ssl: true,
  startTls: 'never',
  server: 'imap-server.its.caltech.edu',
  port: '993',
  user: 'astudent@imap-server.its.caltech.edu',
  seconds: '600',
};
const pop: IncomingNode = {
  protocol: 'POP3',
  ssl: false,
  startTls: 'never',
  server: 'pop-server.cco.caltech.edu',
  port: '110',
  user: 'astudent@its.caltech.edu',
  seconds: '60',
};
const retired: OutgoingNode = {
  server: 'smtp-server.cco.caltech.edu',
  port: '25',
  secure: false,
  checkCertificate: true,
  user: null,
};
const rightOutgoing: OutgoingNode = {
  server: 'smtp-server.its.caltech.edu',
  port: '465',
  secure: true,
  checkCertificate: false,
  user: 'astudent',
};

visitIn('Node-RED', nodeRed, openEditor, (visit) => {
  const password = 'never-to-be-read';

  it.each([
    {
      what: 'what is wrong',
      typed: pop,
      read: { protocol: 'pop', port: 110, security: 'none', minutes: 1 },
      problems: [server, user, encryption, port, interval],
    },
    {
      what: 'STARTTLS, which has a control of its own',
      typed: { ...right, ssl: false, startTls: 'always', port: '143' },
      read: { protocol: 'imap', port: 143, security: 'starttls', minutes: 10 },
      problems: [],
    },
    {
      what: 'what is right',
      typed: right,
      read: { protocol: 'imap', port: 993, security: 'ssl', minutes: 10 },
      problems: [],
    },
  ] as const)('reads $what in a node that gets mail', async ({ typed, read, problems }) => {
    await openNode(visit.page, 'in1');
    onTestFinished(() => cancel(visit.page));
    await fillIncoming(visit.page, typed, password);
    const look = await visit.look();
    const settings = {
      'incoming.protocol': read.protocol,
      'incoming.host': typed.server,
      'incoming.port': read.port,
      'incoming.security': read.security,
      'incoming.username': typed.user,
      checkIntervalMinutes: read.minutes,
    };
    expect(look.accounts).toEqual([{ settings, cannotTell: [] }]);
    expect(named(look, 'problem')).toEqual(problems);
    expect(look.everything).not.toContain(password);
  });

  it.each([
    {
      what: 'what is wrong',
      typed: retired,
      read: { port: 25, security: 'none' },
      problems: [outgoingServer, outgoingEncryption, outgoingPort],
    },
    { what: 'what is right', typed: rightOutgoing, read: { port: 465, security: 'ssl' }, problems: [] },
  ] as const)('reads $what in a node that sends mail', async ({ typed, read, problems }) => {
    await openNode(visit.page, 'out1');
    onTestFinished(() => cancel(visit.page));
    await fillOutgoing(visit.page, typed, password);
    const look = await visit.look();
    const settings = {
      'outgoing.host': typed.server,
      'outgoing.port': read.port,
      'outgoing.security': read.security,
      'outgoing.authentication': typed.user !== null,
      ...(typed.user === null ? {} : { 'outgoing.username': typed.user }),
    };
    expect(look.accounts).toEqual([{ settings, cannotTell: [] }]);
    expect(named(look, 'problem')).toEqual(problems);
    expect(look.everything).not.toContain(password);
  });
});
