import { describe, expect, it } from 'vitest';
import { pinerc } from './pinerc';
import { accountsIn, readText } from './read-file.fixture';

const inbox = 'inbox-path={imap-server.its.caltech.edu:993/ssl/user=jdoe}INBOX';
const smtp = 'smtp-server=smtp-server.its.caltech.edu:465/ssl/user=jdoe';

describe('.pinerc', () => {
  it.each<[string, string, readonly object[]]>([
    [
      'as IMSS asks for it',
      `# Alpine\npersonal-name=J. Doe\nuser-domain=caltech.edu\nuser-id=jdoe\n${inbox}\n${smtp}\nmail-check-interval=600\n`,
      [
        {
          'incoming.protocol': 'imap',
          'incoming.host': 'imap-server.its.caltech.edu',
          'incoming.port': 993,
          'incoming.security': 'ssl',
          'incoming.username': 'jdoe',
          'outgoing.host': 'smtp-server.its.caltech.edu',
          'outgoing.port': 465,
          'outgoing.security': 'ssl',
          'outgoing.authentication': true,
          'outgoing.username': 'jdoe',
          'identity.from': 'jdoe@caltech.edu',
          checkIntervalMinutes: 10,
        },
      ],
    ],
    [
      'without flags: TLS only where it is offered, nobody logs in to send',
      'inbox-path={imap-server.cco.caltech.edu}INBOX\nsmtp-server=smtp-server.cco.caltech.edu\n',
      [
        {
          'incoming.protocol': 'imap',
          'incoming.host': 'imap-server.cco.caltech.edu',
          'incoming.port': '',
          'incoming.security': 'optional',
          'outgoing.host': 'smtp-server.cco.caltech.edu',
          'outgoing.port': '',
          'outgoing.security': 'optional',
          'outgoing.authentication': false,
        },
      ],
    ],
    [
      'by POP3, with a certificate that is not looked at',
      'inbox-path={pop-server.its.caltech.edu:995/pop3/ssl/novalidate-cert/user="jdoe"}INBOX\nfeature-list=\n',
      [expect.objectContaining({ 'incoming.protocol': 'pop', 'incoming.security': 'ssl', 'incoming.port': 995 })],
    ],
    [
      'with STARTTLS, and no encryption at all',
      'inbox-path={imap.example.net/tls/user=a}INBOX\nsmtp-server=smtp.example.net/notls\npersonal-name=x\n',
      [expect.objectContaining({ 'incoming.security': 'starttls', 'outgoing.security': 'none' })],
    ],
    [
      'on the port for submission',
      `${inbox}\nsmtp-server=smtp-server.its.caltech.edu/submit/tls/user=jdoe\n`,
      [expect.objectContaining({ 'outgoing.port': 587, 'outgoing.security': 'starttls' })],
    ],
    [
      'with lists that go on, and headers of its own',
      `${inbox}\nsmtp-server=smtp-server.its.caltech.edu:465/ssl,\n\tbackup.example.net\ncustomized-hdrs=From: "Doe, J." <jdoe@its.caltech.edu>,\n   Reply-To: lab@caltech.edu\n`,
      [
        expect.objectContaining({
          'outgoing.host': 'smtp-server.its.caltech.edu',
          'identity.replyTo': 'lab@caltech.edu',
        }),
      ],
    ],
    [
      'with what is not set, and quotes',
      `inbox-path="{imap-server.its.caltech.edu/ssl}INBOX"\nsmtp-server=\nuser-domain=\npersonal-name=""\n`,
      [expect.objectContaining({ 'incoming.host': 'imap-server.its.caltech.edu', 'incoming.security': 'ssl' })],
    ],
    [
      'with variables that are not set before those that are, as Alpine itself writes it',
      `personal-name=\nnntp-server=\n\n# Path of INBOX\n${inbox}\n\nnews-collections=\n${smtp}\n`,
      [
        expect.objectContaining({
          'incoming.host': 'imap-server.its.caltech.edu',
          'outgoing.host': 'smtp-server.its.caltech.edu',
        }),
      ],
    ],
    [
      'with a mailbox on this machine',
      'inbox-path=inbox\nsmtp-server=smtp-server.its.caltech.edu:465/ssl\npersonal-name=x\n',
      [expect.not.objectContaining({ 'incoming.host': expect.anything() })],
    ],
  ])('%s', (_, text, accounts) => {
    expect(accountsIn(text)).toEqual(accounts);
  });

  it('keeps no password', () => {
    const text = `${inbox}\n${smtp}\nldap-password=Tulip\npassword-file=Tulip\n`;
    expect(JSON.stringify(readText(text))).not.toContain('Tulip');
  });

  it('is told from other lists of variables', () => {
    expect(pinerc.recognises({ text: 'personal-name=x\ncolor=red\n', xml: null })).toBe(false);
  });
});
