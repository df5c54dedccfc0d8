import { describe, expect, it } from 'vitest';
import { muttConfig } from './mutt-config';
import { accountsIn, readText } from './read-file.fixture';

const imap = 'set folder = "imaps://jdoe@imap-server.its.caltech.edu:993/"';

describe('.muttrc', () => {
  it.each<[string, string, readonly object[]]>([
    [
      'as IMSS asks for it',
      `${imap}\nset spoolfile = "+INBOX"\nset smtp_url = "smtps://jdoe@smtp-server.its.caltech.edu:465/"\nset from = "J. Doe <jdoe@caltech.edu>"\nset mail_check = 600\n`,
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
      'with several settings to a line, single quotes and a comment',
      "set imap_user='jdoe' spoolfile='imaps://imap-server.cco.caltech.edu/INBOX' # mine\n",
      [
        {
          'incoming.protocol': 'imap',
          'incoming.host': 'imap-server.cco.caltech.edu',
          'incoming.port': '',
          'incoming.security': 'ssl',
          'incoming.username': 'jdoe',
        },
      ],
    ],
    [
      'without a kind of encryption: it depends on the version',
      'set folder=imap://jdoe@imap.example.net\n',
      [expect.objectContaining({ cannotTell: ['incoming.security'] })],
    ],
    [
      'with STARTTLS that is forced',
      'set folder=imap://jdoe@imap.example.net ssl_force_tls smtp_url=smtp://smtp.example.net:587\n',
      [
        expect.objectContaining({
          'incoming.security': 'starttls',
          'outgoing.security': 'starttls',
          'outgoing.port': 587,
          'outgoing.authentication': false,
        }),
      ],
    ],
    [
      'with none at all',
      'set folder=imap://jdoe@imap.example.net nossl_force_tls\nset ssl_starttls=no\n',
      [expect.objectContaining({ 'incoming.security': 'none' })],
    ],
    [
      'where it is used if offered',
      'set folder=imap://jdoe@imap.example.net ssl_force_tls=no\n',
      [expect.objectContaining({ 'incoming.security': 'optional' })],
    ],
    [
      'by POP3',
      'set pop_host="pops://pop-server.its.caltech.edu:995"\nset pop_user=jdoe\nset pop_checkinterval=60\n',
      [
        {
          'incoming.protocol': 'pop',
          'incoming.host': 'pop-server.its.caltech.edu',
          'incoming.port': 995,
          'incoming.security': 'ssl',
          'incoming.username': 'jdoe',
          checkIntervalMinutes: 1,
        },
      ],
    ],
    [
      'with the names of NeoMutt, a line that goes on, and another address for replies',
      `set spool_file = \\\n  "imaps://a@imap.example.net/INBOX"\nset real_name="A"\nmy_hdr Reply-To: lab@caltech.edu\n`,
      [
        expect.objectContaining({
          'incoming.host': 'imap.example.net',
          'incoming.username': 'a',
          'identity.replyTo': 'lab@caltech.edu',
        }),
      ],
    ],
    [
      'with an address for a name, and what commands print',
      'set folder=imaps://imap-server.its.caltech.edu imap_user="jdoe@its.caltech.edu" from=`cat from`\n',
      [expect.objectContaining({ 'incoming.username': 'jdoe@its.caltech.edu', 'incoming.security': 'ssl' })],
    ],
  ])('%s', (_, text, accounts) => {
    expect(accountsIn(text)).toEqual(accounts);
  });

  it('keeps no password', () => {
    const text = `set imap_pass="Tulip-1" smtp_pass='Tulip-2'\nset folder=imaps://jdoe:Tulip-3@imap.example.net/\nset smtp_url=smtps://jdoe:Tulip-4@smtp.example.net`;
    const reading = readText(text);
    expect(JSON.stringify(reading)).not.toContain('Tulip');
    expect(reading.accounts[0]?.settings['incoming.username']?.value).toBe('jdoe');
  });

  it('is told from a shell’s script', () => {
    expect(muttConfig.recognises({ text: 'set -e\nfrom=me\n', xml: null })).toBe(false);
  });
});
