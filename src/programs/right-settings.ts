/** The right settings for a person, made from the requirements, in the forms in which mail programs take them. */
import type { Requirements } from '../model/requirements';
import type { Protocol } from '../model/settings';

/** For whom, and how mail is fetched. */
export interface Person {
  /** The name before the `@`. */
  readonly username: string;
  /** What mail is from, such as `jdoe@caltech.edu`. */
  readonly address: string;
  /** As others see it; may be empty. */
  readonly name: string;
  readonly protocol: Protocol;
}

/** A file to be saved. */
export interface ProgramFile {
  readonly fileName: string;
  readonly type: string;
  readonly text: string;
}

/** Everything a mail program asks for, in the requirements' own values. */
export interface RightSettings {
  readonly protocol: Protocol;
  readonly incomingHost: string;
  readonly incomingPort: number;
  readonly username: string;
  readonly outgoingHost: string;
  readonly outgoingPort: number;
  readonly from: string;
  readonly minutes: number;
}

/** A user name has no blanks and no server in it. */
export const isUsername = (text: string): boolean => /^[a-z0-9][\w.+-]{0,63}$/i.test(text);

export function rightSettings({ username, address, protocol }: Person, requirements: Requirements): RightSettings {
  const { incoming, outgoing, checkInterval } = requirements;
  return {
    protocol,
    incomingHost: incoming[protocol].host,
    incomingPort: incoming[protocol].port,
    username,
    outgoingHost: outgoing.host,
    outgoingPort: outgoing.port,
    from: address,
    minutes: checkInterval.preferred,
  };
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

/**
 * The XML that Thunderbird and others take a configuration from
 * (https://wiki.mozilla.org/Thunderbird:Autoconfiguration:ConfigFileFormat).
 */
export function autoconfigFile(person: Person, requirements: Requirements): ProgramFile {
  const right = rightSettings(person, requirements);
  const { institution, service, addressDomains } = requirements;
  const server = (tag: string, type: string, host: string, port: number) => `    <${tag} type="${type}">
      <hostname>${escaped(host)}</hostname>
      <port>${port}</port>
      <socketType>SSL</socketType>
      <authentication>password-cleartext</authentication>
      <username>${escaped(person.username)}</username>
    </${tag}>`;
  const name = escaped(`${institution} ${service}`);
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="${escaped(addressDomains.at(-1) ?? '')}">
${addressDomains.map((domain) => `    <domain>${escaped(domain)}</domain>`).join('\n')}
    <displayName>${name}</displayName>
    <displayShortName>${escaped(service)}</displayShortName>
${server('incomingServer', right.protocol === 'imap' ? 'imap' : 'pop3', right.incomingHost, right.incomingPort)}
${server('outgoingServer', 'smtp', right.outgoingHost, right.outgoingPort)}
  </emailProvider>
</clientConfig>
`;
  return { fileName: 'thunderbird-autoconfig.xml', type: 'application/xml', text };
}

/**
 * A configuration profile for Apple Mail on the Mac, iPhone and iPad
 * (https://developer.apple.com/documentation/devicemanagement/mail). The device asks for the password.
 *
 * @param ids two UUIDs: of the profile and of its one payload
 */
export function appleProfileFile(
  person: Person,
  requirements: Requirements,
  ids: readonly [string, string],
): ProgramFile {
  const right = rightSettings(person, requirements);
  const { institution, service } = requirements;
  const text = (key: string, value: string) => `<key>${key}</key><string>${escaped(value)}</string>`;
  const number = (key: string, value: number) => `<key>${key}</key><integer>${value}</integer>`;
  const yes = (key: string) => `<key>${key}</key><true/>`;
  const identifier = `edu.${institution.toLowerCase()}.${service.toLowerCase()}.mail`;
  const mail = [
    text('PayloadType', 'com.apple.mail.managed'),
    number('PayloadVersion', 1),
    text('PayloadIdentifier', `${identifier}.account`),
    text('PayloadUUID', ids[1]),
    text('PayloadDisplayName', `${institution} ${service}`),
    text('EmailAccountType', right.protocol === 'imap' ? 'EmailTypeIMAP' : 'EmailTypePOP'),
    text('EmailAccountDescription', `${institution} ${service}`),
    ...(person.name === '' ? [] : [text('EmailAccountName', person.name)]),
    text('EmailAddress', person.address),
    text('IncomingMailServerAuthentication', 'EmailAuthPassword'),
    text('IncomingMailServerHostName', right.incomingHost),
    number('IncomingMailServerPortNumber', right.incomingPort),
    yes('IncomingMailServerUseSSL'),
    text('IncomingMailServerUsername', person.username),
    text('OutgoingMailServerAuthentication', 'EmailAuthPassword'),
    text('OutgoingMailServerHostName', right.outgoingHost),
    number('OutgoingMailServerPortNumber', right.outgoingPort),
    yes('OutgoingMailServerUseSSL'),
    text('OutgoingMailServerUsername', person.username),
    yes('OutgoingPasswordSameAsIncomingPassword'),
  ];
  const profile = [
    text('PayloadType', 'Configuration'),
    number('PayloadVersion', 1),
    text('PayloadIdentifier', identifier),
    text('PayloadUUID', ids[0]),
    text('PayloadDisplayName', `${institution} ${service}, ${person.address}`),
  ];
  const lines = (parts: readonly string[], indent: string) => parts.map((part) => `${indent}${part}`).join('\n');
  return {
    fileName: `${service.toLowerCase()}-mail.mobileconfig`,
    type: 'application/x-apple-aspen-config',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
${lines(profile, '  ')}
  <key>PayloadContent</key>
  <array>
    <dict>
${lines(mail, '      ')}
    </dict>
  </array>
</dict>
</plist>
`,
  };
}

/** Lines for Alpine's `.pinerc` (https://alpineapp.email/alpine/alpine-info/misc/confignotes.html). */
export function pinercFile(person: Person, requirements: Requirements): ProgramFile {
  const right = rightSettings(person, requirements);
  const service = right.protocol === 'imap' ? '/imap' : '/pop3';
  const [, domain = ''] = person.address.split('@');
  // Quotes would end the header's own.
  const name = person.name.replace(/["\\,<>\r\n]/g, ' ').trim();
  const text = [
    ...(name === '' ? [] : [`personal-name=${name}`]),
    `user-domain=${domain}`,
    `inbox-path={${right.incomingHost}:${right.incomingPort}${service}/ssl/user=${person.username}}INBOX`,
    `smtp-server=${right.outgoingHost}:${right.outgoingPort}/ssl/user=${person.username}`,
    // Whose account it is on the computer need not be the name at the server.
    `customized-hdrs=From: ${name === '' ? person.address : `${name} <${person.address}>`}`,
    `mail-check-interval=${right.minutes * 60}`,
    '',
  ].join('\n');
  return { fileName: 'pinerc.txt', type: 'text/plain', text };
}

/** Lines for `.muttrc` of Mutt and NeoMutt (http://www.mutt.org/doc/manual/). */
export function muttrcFile(person: Person, requirements: Requirements): ProgramFile {
  const right = rightSettings(person, requirements);
  const quote = (text: string) => `"${text.replace(/["\\$`]/g, '\\$&')}"`;
  const incoming =
    right.protocol === 'imap'
      ? [
          `set folder = ${quote(`imaps://${person.username}@${right.incomingHost}:${right.incomingPort}/`)}`,
          'set spoolfile = "+INBOX"',
          `set imap_user = ${quote(person.username)}`,
          `set mail_check = ${right.minutes * 60}`,
        ]
      : [
          `set pop_host = ${quote(`pops://${person.username}@${right.incomingHost}:${right.incomingPort}`)}`,
          `set pop_user = ${quote(person.username)}`,
          `set pop_checkinterval = ${right.minutes * 60}`,
        ];
  const text = [
    ...(person.name === '' ? [] : [`set realname = ${quote(person.name)}`]),
    `set from = ${quote(person.address)}`,
    'set use_from = yes',
    ...incoming,
    `set smtp_url = ${quote(`smtps://${person.username}@${right.outgoingHost}:${right.outgoingPort}/`)}`,
    'set ssl_force_tls = yes',
    '',
  ].join('\n');
  return { fileName: 'muttrc.txt', type: 'text/plain', text };
}
