import { describe, expect, it } from 'vitest';
import { eudoraIni } from './eudora-ini';
import { accountsIn, readText } from './read-file.fixture';

const settings = (...lines: string[]) => ['[Settings]', ...lines].join('\r\n');
const account = 'POPAccount=jdoe@imap-server.its.caltech.edu';

describe('eudora.ini', () => {
  it.each<[string, string, readonly object[]]>([
    [
      'of 4.3: POP, and no secure sockets',
      settings(
        'RealName=J. Doe',
        'POPAccount=jdoe@pop-server.its.caltech.edu',
        'SMTPServer=smtp-server.its.caltech.edu',
      ),
      [
        {
          'incoming.protocol': 'pop',
          'incoming.host': 'pop-server.its.caltech.edu',
          'incoming.username': 'jdoe@pop-server.its.caltech.edu',
          'outgoing.host': 'smtp-server.its.caltech.edu',
          'identity.from': 'jdoe@pop-server.its.caltech.edu',
        },
      ],
    ],
    [
      'of 5.1: both on the alternate port',
      settings(account, 'UsesIMAP=1', 'UsesPOP=0', 'SSLReceiveUse=2', 'SSLSendUse=2', 'CheckForMailEvery=10'),
      [
        {
          'incoming.protocol': 'imap',
          'incoming.host': 'imap-server.its.caltech.edu',
          'incoming.port': '',
          'incoming.security': 'ssl',
          'incoming.username': 'jdoe@imap-server.its.caltech.edu',
          'outgoing.port': '',
          'outgoing.security': 'ssl',
          'identity.from': 'jdoe@imap-server.its.caltech.edu',
          checkIntervalMinutes: 10,
        },
      ],
    ],
    ...[
      ['0', 'none'],
      ['1', 'optional'],
      ['3', 'starttls'],
    ].map(([use, security]): [string, string, readonly object[]] => [
      `with secure sockets ${use}`,
      settings(account, `SSLReceiveUse=${use}`, `SSLSendUse=${use}`, 'POPPort=110', 'SMTPPort=587'),
      [
        expect.objectContaining({
          'incoming.security': security,
          'incoming.port': 110,
          'outgoing.security': security,
          'outgoing.port': 587,
        }),
      ],
    ]),
    [
      'with secure sockets that nobody knows',
      settings(account, 'SSLReceiveUse=7'),
      [expect.objectContaining({ cannotTell: ['incoming.security'] })],
    ],
    [
      'with alternate ports of its own',
      settings(account, 'SSLReceiveUse=2', 'SSLPOPAlternatePort=1995', 'SSLSendUse=2', 'SSLSMTPAlternatePort=2465'),
      [expect.objectContaining({ 'incoming.port': 1995, 'outgoing.port': 2465 })],
    ],
    [
      'with server and login name apart, and a prefix',
      settings(
        'LoginName=jdoe',
        'UsesIMAP=1',
        'IMAPServer=imap-server.its.caltech.edu',
        'IMAPPrefix=~/mail/',
        'ReturnAddress=J. Doe <jdoe@caltech.edu>',
      ),
      [
        {
          'incoming.protocol': 'imap',
          'incoming.host': 'imap-server.its.caltech.edu',
          'incoming.username': 'jdoe',
          'incoming.pathPrefix': '~/mail/',
          'identity.from': 'jdoe@caltech.edu',
        },
      ],
    ],
    [
      'with personalities, of which one is checked with the others',
      `${settings(account, 'CheckForMailEvery=3', 'SmtpAuthAllowed=0')}\n[Persona-Club]\nPOPAccount=crew@pop.rowing.example\nCheckMailByDefault=1\n[Persona-Old]\nSMTPServer=mail.rowing.example\n[Mappings]\nout=txt`,
      [
        expect.objectContaining({ checkIntervalMinutes: 3, 'outgoing.authentication': false }),
        expect.objectContaining({ 'incoming.username': 'crew@pop.rowing.example', checkIntervalMinutes: 3 }),
        { 'outgoing.host': 'mail.rowing.example' },
      ],
    ],
    [
      'in capitals, with blanks, and by hand',
      '[SETTINGS]\npopaccount = jdoe@imap-server.its.caltech.edu\n; checkformailevery=1\nCHECKFORMAILEVERY = 0\n',
      [expect.objectContaining({ 'incoming.host': 'imap-server.its.caltech.edu', checkIntervalMinutes: 0 })],
    ],
    [
      'without a server in the account',
      settings('POPAccount=jdoe', 'SMTPServer='),
      [{ 'incoming.protocol': 'pop', 'incoming.username': 'jdoe', 'outgoing.host': '' }],
    ],
  ])('%s', (_, text, accounts) => {
    expect(accountsIn(text)).toEqual(accounts);
  });

  it('names personalities, and shows the options as Eudora does', () => {
    const { program, accounts } = readText(
      `${settings(account, 'SSLReceiveUse=2')}\n[Persona-Club]\nPOPAccount=a@b.example`,
    );
    expect(program).toEqual({ id: 'eudora', name: 'Eudora' });
    expect(accounts.map(({ label }) => label)).toEqual(['', 'Club']);
    expect(accounts[0]?.settings['incoming.security']).toMatchObject({
      text: 'Required, Alternate Port',
      label: 'SSLReceiveUse',
    });
  });

  it.each([
    ['another program’s sections', '[Settings]\nTheme=dark\n'],
    ['no sections', 'POPAccount=a@b.example'],
  ])('is not taken for one: %s', (_, text) => {
    expect(eudoraIni.recognises({ text, xml: null })).toBe(false);
  });
});
