/** The settings files of programs that fetch or send mail for others. */
import { describe, expect, it } from 'vitest';
import { fetchmailrc } from './fetchmailrc';
import { getmailrc } from './getmailrc';
import { k9Settings } from './k9-settings';
import { mbsyncrc } from './mbsyncrc';
import { msmtprc } from './msmtprc';
import { offlineimaprc } from './offlineimaprc';
import { accountsIn, readText } from './read-file.fixture';
import { thunderbirdAutoconfig } from './thunderbird-autoconfig';

const imap = (different: object) => ({
  'incoming.protocol': 'imap',
  'incoming.host': 'imap-server.its.caltech.edu',
  'incoming.port': '',
  'incoming.username': 'jdoe',
  ...different,
});
const k9 = (incoming: string, rest = '') =>
  `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?><k9settings version="1" format="1"><accounts><account uuid="1"><name>Work</name>${incoming}${rest}</account></accounts></k9settings>`;
const k9Server = (kind: string, type: string, security: string) =>
  `<${kind} type="${type}"><host>imap-server.its.caltech.edu</host><port>993</port><connection-security>${security}</connection-security><authentication-type>PLAIN</authentication-type><username>jdoe</username><password>Tulip</password>`;
const autoconfig = (servers: string) =>
  `<clientConfig version="1.1"><emailProvider id="caltech.edu"><domain>caltech.edu</domain><displayName>Caltech</displayName>${servers}</emailProvider></clientConfig>`;

describe.each([
  [
    fetchmailrc,
    [
      [
        'on one line',
        'set daemon 600\npoll imap-server.its.caltech.edu proto imap user "jdoe" password "Tulip" ssl\n',
        [imap({ 'incoming.security': 'ssl', checkIntervalMinutes: 10 })],
      ],
      [
        'on several, with the words that only please the eye',
        'poll mail via imap-server.its.caltech.edu with protocol IMAP, port 143\n  username jdoe, with password Tulip,\n  options sslproto TLS1 sslcertck\n',
        [imap({ 'incoming.port': 143, 'incoming.security': 'starttls' })],
      ],
      [
        'without a word of encryption, and without any',
        "skip imap-server.its.caltech.edu protocol imap user jdoe pass Tulip\npoll pop.example.net proto pop3 user a sslproto ''\n",
        [
          imap({ 'incoming.security': 'optional' }),
          expect.objectContaining({ 'incoming.protocol': 'pop', 'incoming.security': 'none' }),
        ],
      ],
      [
        'with two users of one server',
        'poll imap-server.its.caltech.edu proto imap\n user jdoe is me here ssl\n user lab there is lab here\n',
        [imap({ 'incoming.security': 'ssl' }), imap({ 'incoming.username': 'lab', 'incoming.security': 'optional' })],
      ],
    ],
  ],
  [
    msmtprc,
    [
      [
        'with what holds for all',
        'defaults\nauth on\ntls on\n# mine\naccount work\nhost smtp-server.its.caltech.edu\nport 465\ntls_starttls off\nfrom jdoe@caltech.edu\nuser jdoe\npassword Tulip\naccount default : work\n',
        [
          {
            'outgoing.host': 'smtp-server.its.caltech.edu',
            'outgoing.port': 465,
            'outgoing.security': 'ssl',
            'outgoing.authentication': true,
            'outgoing.username': 'jdoe',
            'identity.from': 'jdoe@caltech.edu',
          },
        ],
      ],
      [
        'with little, and one account made of another',
        'account a\nhost smtp.example.net\naccount b : a\ntls on\nauth off\n',
        [
          expect.objectContaining({ 'outgoing.security': 'none', 'outgoing.authentication': false }),
          expect.objectContaining({ 'outgoing.host': 'smtp.example.net', 'outgoing.security': 'starttls' }),
        ],
      ],
    ],
  ],
  [
    getmailrc,
    [
      [
        'by IMAP with SSL',
        '[retriever]\ntype = SimpleIMAPSSLRetriever\nserver = imap-server.its.caltech.edu\nusername = jdoe\npassword = Tulip\n[destination]\ntype = Maildir\n',
        [imap({ 'incoming.security': 'ssl' })],
      ],
      [
        'by POP3 without',
        '[retriever]\ntype: SimplePOP3Retriever\nserver: pop.example.net\nport: 110\nusername: a\n',
        [expect.objectContaining({ 'incoming.protocol': 'pop', 'incoming.security': 'none', 'incoming.port': 110 })],
      ],
    ],
  ],
  [
    mbsyncrc,
    [
      [
        'with every way to say which encryption',
        [
          'IMAPAccount work\nHost imap-server.its.caltech.edu\nUser jdoe\nPass Tulip\nSSLType IMAPS',
          'IMAPStore remote\nHost imap-server.its.caltech.edu\nUser "jdoe"\nTLSType None',
          'IMAPAccount old\nHost imap-server.its.caltech.edu\nUser jdoe\nUseIMAPS yes',
          'IMAPAccount bare\nHost imap-server.its.caltech.edu\nUser jdoe\nPort 143',
          'MaildirStore local\nPath ~/mail/',
        ].join('\n\n'),
        [
          imap({ 'incoming.security': 'ssl' }),
          imap({ 'incoming.security': 'none' }),
          imap({ 'incoming.security': 'ssl' }),
          imap({ 'incoming.security': 'starttls', 'incoming.port': 143 }),
        ],
      ],
    ],
  ],
  [
    offlineimaprc,
    [
      [
        'with an account and its repository',
        '[general]\naccounts = Work\n[Account Work]\nlocalrepository = L\nremoterepository = R\nautorefresh = 0.5\n[Repository R]\ntype = IMAP\nremotehost = imap-server.its.caltech.edu\nremoteuser = jdoe\nremotepass = Tulip\n',
        [imap({ 'incoming.security': 'ssl', checkIntervalMinutes: 0.5 })],
      ],
      [
        'with SSL that is off, and STARTTLS too',
        '[Account A]\nremoterepository = R\n[Repository R]\ntype = IMAP\nremotehost = imap-server.its.caltech.edu\nremoteuser = jdoe\nssl = no\nstarttls = no\nreference = Mail\n',
        [imap({ 'incoming.security': 'none', 'incoming.pathPrefix': 'Mail' })],
      ],
    ],
  ],
  [
    k9Settings,
    [
      [
        'with everything',
        k9(
          `${k9Server('incoming-server', 'IMAP', 'SSL_TLS_REQUIRED')}<extra><value key="pathPrefix">~/mail/</value></extra></incoming-server>`,
          `${k9Server('outgoing-server', 'SMTP', 'STARTTLS_REQUIRED')}</outgoing-server><settings><value key="automaticCheckIntervalMinutes">-1</value></settings><identities><identity><name>J</name><email>jdoe@caltech.edu</email><settings><value key="replyTo">lab@caltech.edu</value></settings></identity></identities>`,
        ),
        [
          imap({
            'incoming.port': 993,
            'incoming.security': 'ssl',
            'incoming.pathPrefix': '~/mail/',
            'outgoing.host': 'imap-server.its.caltech.edu',
            'outgoing.port': 993,
            'outgoing.security': 'starttls',
            'outgoing.username': 'jdoe',
            'outgoing.authentication': true,
            'identity.from': 'jdoe@caltech.edu',
            'identity.replyTo': 'lab@caltech.edu',
            checkIntervalMinutes: 0,
          }),
        ],
      ],
      [
        'by POP3, with a kind that nobody knows',
        k9(`${k9Server('incoming-server', 'POP3', 'QUANTUM')}</incoming-server>`),
        [expect.objectContaining({ 'incoming.protocol': 'pop', cannotTell: ['incoming.security'] })],
      ],
    ],
  ],
  [
    thunderbirdAutoconfig,
    [
      [
        'with alternatives, and names that are filled in',
        autoconfig(
          '<incomingServer type="imap"><hostname>imap-server.its.caltech.edu</hostname><port>993</port><socketType>SSL</socketType><username>%EMAILLOCALPART%</username></incomingServer>' +
            '<incomingServer type="pop3"><hostname>pop-server.its.caltech.edu</hostname><port>110</port><socketType>STARTTLS</socketType><username>%EMAILADDRESS%</username><pop3><checkInterval minutes="15"/></pop3></incomingServer>' +
            '<outgoingServer type="smtp"><hostname>smtp-server.its.caltech.edu</hostname><port>465</port><socketType>plain</socketType><authentication>none</authentication></outgoingServer>',
        ),
        [
          expect.objectContaining({
            'incoming.security': 'ssl',
            'incoming.username': 'user',
            'outgoing.security': 'none',
            'outgoing.authentication': false,
          }),
          expect.objectContaining({
            'incoming.protocol': 'pop',
            'incoming.security': 'starttls',
            'incoming.username': 'user@caltech.edu',
            checkIntervalMinutes: 15,
          }),
        ],
      ],
      [
        'for sending alone',
        autoconfig(
          '<outgoingServer type="smtp"><hostname>smtp-server.its.caltech.edu</hostname><socketType>SSL</socketType></outgoingServer>',
        ),
        [expect.objectContaining({ 'outgoing.security': 'ssl', 'outgoing.port': '' })],
      ],
    ],
  ],
] as const)('%o', (format, cases) => {
  it.each(cases as unknown as readonly [string, string, readonly object[]][])('%s', (_, text, accounts) => {
    expect(accountsIn(text)).toEqual(accounts);
    const reading = readText(text);
    expect(reading.program).toEqual({ id: format.id, name: format.name });
    expect(JSON.stringify(reading)).not.toContain('Tulip');
  });
});
