import { describe, expect, it } from 'vitest';
import { appleAccounts, appleProfile } from './apple-mail';
import { accountsIn, readText } from './read-file.fixture';

type Value = string | number | boolean | readonly Values[] | readonly string[];
interface Values {
  readonly [key: string]: Value;
}

function xmlOf(value: Value | Values): string {
  if (typeof value === 'string') return `<string>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</string>`;
  if (typeof value === 'number') return `<integer>${value}</integer>`;
  if (typeof value === 'boolean') return `<${value}/>`;
  if (Array.isArray(value)) return `<array>${value.map(xmlOf).join('')}</array>`;
  return `<dict>${Object.entries(value)
    .map(([key, one]) => `<key>${key}</key>${xmlOf(one as Value)}`)
    .join('\n')}</dict>`;
}

const plist = (values: Values) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0">${xmlOf(values)}</plist>\n`;
const mail = (values: Values): Values => ({
  PayloadType: 'com.apple.mail.managed',
  EmailAccountType: 'EmailTypeIMAP',
  IncomingMailServerHostName: 'imap-server.its.caltech.edu',
  OutgoingMailServerHostName: 'smtp-server.its.caltech.edu',
  ...values,
});
const profile = (...payloads: Values[]) =>
  plist({ PayloadType: 'Configuration', PayloadVersion: 1, PayloadContent: payloads });

describe('a configuration profile', () => {
  it.each<[string, string, readonly object[]]>([
    [
      'with everything',
      profile(
        mail({
          EmailAddress: 'jdoe@caltech.edu',
          IncomingMailServerPortNumber: 993,
          IncomingMailServerUseSSL: true,
          IncomingMailServerUsername: 'jdoe',
          IncomingMailServerIMAPPathPrefix: '~/mail/',
          OutgoingMailServerPortNumber: 465,
          OutgoingMailServerUseSSL: true,
          OutgoingMailServerAuthentication: 'EmailAuthPassword',
          OutgoingMailServerUsername: 'jdoe',
        }),
      ),
      [
        {
          'incoming.protocol': 'imap',
          'incoming.host': 'imap-server.its.caltech.edu',
          'incoming.port': 993,
          'incoming.security': 'ssl',
          'incoming.username': 'jdoe',
          'incoming.pathPrefix': '~/mail/',
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
      'that says nothing of SSL: it is off',
      profile(mail({})),
      [expect.objectContaining({ 'incoming.security': 'none', 'incoming.port': '', 'outgoing.security': 'none' })],
    ],
    [
      'with SSL on the ports of STARTTLS, by POP',
      profile(
        mail({
          EmailAccountType: 'EmailTypePOP',
          IncomingMailServerPortNumber: 110,
          IncomingMailServerUseSSL: true,
          OutgoingMailServerPortNumber: 587,
          OutgoingMailServerUseSSL: true,
          OutgoingMailServerAuthentication: 'EmailAuthNone',
        }),
      ),
      [
        expect.objectContaining({
          'incoming.protocol': 'pop',
          'incoming.security': 'starttls',
          'outgoing.security': 'starttls',
          'outgoing.authentication': false,
        }),
      ],
    ],
    [
      'with SSL without a port, and on one that tells nothing',
      profile(
        mail({ IncomingMailServerUseSSL: true, OutgoingMailServerUseSSL: true, OutgoingMailServerPortNumber: 2525 }),
      ),
      [expect.objectContaining({ 'incoming.security': 'ssl', cannotTell: ['outgoing.security'] })],
    ],
    [
      'with a port as text',
      profile(mail({ IncomingMailServerPortNumber: '143' })),
      [expect.objectContaining({ 'incoming.port': 143 })],
    ],
    [
      'with other payloads, and one profile in another',
      profile(
        { PayloadType: 'com.apple.wifi.managed', SSID_STR: 'Campus' },
        { PayloadType: 'Configuration', PayloadContent: [mail({ EmailAddress: 'a@caltech.edu' })] },
      ),
      [expect.objectContaining({ 'identity.from': 'a@caltech.edu' })],
    ],
    [
      'with two accounts',
      profile(mail({ EmailAddress: 'a@caltech.edu' }), mail({ EmailAddress: 'b@caltech.edu' })),
      [
        expect.objectContaining({ 'identity.from': 'a@caltech.edu' }),
        expect.objectContaining({ 'identity.from': 'b@caltech.edu' }),
      ],
    ],
    [
      'with signs that XML writes in its own way',
      profile(mail({ IncomingMailServerUsername: 'a&b<c' })),
      [expect.objectContaining({ 'incoming.username': 'a&b<c' })],
    ],
  ])('%s', (_, text, accounts) => {
    expect(accountsIn(text)).toEqual(accounts);
  });

  it('keeps no password, and has its name', () => {
    const reading = readText(
      profile(mail({ EmailAccountDescription: 'Work', IncomingPassword: 'Tulip-1', OutgoingPassword: 'Tulip-2' })),
    );
    expect(reading).toMatchObject({ program: { id: 'apple-mail' }, accounts: [{ label: 'Work' }] });
    expect(JSON.stringify(reading)).not.toContain('Tulip');
  });

  it('without mail is said to hold none', () => {
    expect(() => readText(profile({ PayloadType: 'com.apple.wifi.managed' }))).toThrow('holds no mail account');
  });
});

it('the list of accounts of Mail on the Mac', () => {
  const text = plist({
    PollTime: '-1',
    MailAccounts: [
      {
        AccountType: 'IMAPAccount',
        AccountName: 'Work',
        Hostname: 'imap-server.cco.caltech.edu',
        PortNumber: '993',
        SSLEnabled: 'YES',
        Username: 'jdoe',
        EmailAddresses: ['jdoe@caltech.edu'],
        SMTPIdentifier: 'smtp-server.its.caltech.edu:jdoe',
        Password: 'Tulip',
      },
      { AccountType: 'LocalAccount', AccountName: 'On My Mac' },
    ],
    DeliveryAccounts: [
      { AccountType: 'SMTPAccount', Hostname: 'smtp.example.net' },
      {
        AccountType: 'SMTPAccount',
        Hostname: 'smtp-server.its.caltech.edu',
        PortNumber: '25',
        ShouldUseAuthentication: 'NO',
      },
    ],
  });
  expect(accountsIn(text)).toEqual([
    {
      'incoming.protocol': 'imap',
      'incoming.host': 'imap-server.cco.caltech.edu',
      'incoming.port': 993,
      'incoming.security': 'ssl',
      'incoming.username': 'jdoe',
      'outgoing.host': 'smtp-server.its.caltech.edu',
      'outgoing.port': 25,
      'outgoing.security': 'none',
      'outgoing.authentication': false,
      'identity.from': 'jdoe@caltech.edu',
      checkIntervalMinutes: 0,
    },
  ]);
  expect(JSON.stringify(readText(text))).not.toContain('Tulip');
});

it('other property lists are not taken for either', () => {
  const file = { text: '', xml: null };
  expect([appleProfile.recognises(file), appleAccounts.recognises(file)]).toEqual([false, false]);
  expect(() => readText(plist({ NSWindow: 'x' }))).toThrow('of no program that is known here');
});
