/**
 * Apple Mail: configuration profiles (`.mobileconfig`, payload `com.apple.mail.managed`:
 * https://developer.apple.com/documentation/devicemanagement/mail) and the list of accounts that Mail on the Mac kept in
 * `Accounts.plist` (and `com.apple.mail.plist` before), each as an XML property list.
 *
 * "Use SSL" says not which kind: on the ports of SSL it is that from the first byte, on the others STARTTLS.
 */
import type { RawAccount } from '../model/normal-form';
import { AccountDraft, booleanOf, type ProgramFormat } from './program-format';
import { isMap, mapsIn, type PropertyMap, propertyList, textIn } from './property-list';

const payloadType = 'com.apple.mail.managed';

/** The payloads of a profile, also those in a profile within it. */
const payloads = (map: PropertyMap): readonly PropertyMap[] =>
  mapsIn(map, 'PayloadContent').flatMap((one) => [one, ...payloads(one)]);

const mapIn = ({ xml }: { readonly xml: Parameters<typeof propertyList>[0] | null }): PropertyMap => {
  const value = xml?.name === 'plist' ? propertyList(xml) : '';
  return isMap(value) ? value : {};
};

export const appleProfile: ProgramFormat = {
  id: 'apple-mail',
  name: 'Apple Mail',
  recognises: (file) => textIn(mapIn(file), 'PayloadType') === 'Configuration',
  read: (file) =>
    payloads(mapIn(file))
      .filter((payload) => textIn(payload, 'PayloadType') === payloadType)
      .map(readPayload),
};

function readPayload(payload: PropertyMap): RawAccount {
  const text = (key: string) => textIn(payload, key);
  const draft = new AccountDraft('Apple Mail', text('EmailAccountDescription') ?? '');
  const type = text('EmailAccountType');
  if (type) draft.put('incoming.protocol', /pop/i.test(type) ? 'pop' : 'imap', 'EmailAccountType', type);
  for (const [side, part] of [
    ['incoming', 'IncomingMailServer'],
    ['outgoing', 'OutgoingMailServer'],
  ] as const) {
    const port = text(`${part}PortNumber`) ?? '';
    draft.put(`${side}.host`, text(`${part}HostName`) ?? '', `${part}HostName`);
    draft.put(`${side}.port`, port, `${part}PortNumber`);
    // Off where nothing is written.
    const isSecure = payload[`${part}UseSSL`] === true;
    putSecurity(draft, side, isSecure, port, `${part}UseSSL`);
    draft.put(`${side}.username`, text(`${part}Username`), `${part}Username`);
  }
  draft.put('incoming.pathPrefix', text('IncomingMailServerIMAPPathPrefix'), 'IncomingMailServerIMAPPathPrefix');
  const method = text('OutgoingMailServerAuthentication');
  if (method)
    draft.put('outgoing.authentication', method !== 'EmailAuthNone', 'OutgoingMailServerAuthentication', method);
  draft.put('identity.from', text('EmailAddress'), 'EmailAddress');
  return draft.account;
}

function putSecurity(
  draft: AccountDraft,
  side: 'incoming' | 'outgoing',
  isOn: boolean,
  port: string,
  key: string,
): void {
  if (!isOn) draft.put(`${side}.security`, 'none', key, 'false');
  else if (port === '') draft.put(`${side}.security`, 'ssl', key, 'true');
  else if (/^(993|995|465)$/.test(port)) draft.put(`${side}.security`, 'ssl', key, 'true');
  else if (/^(143|110|587|25)$/.test(port)) draft.put(`${side}.security`, 'starttls', key, 'true');
  else draft.doubt(`${side}.security`);
}

export const appleAccounts: ProgramFormat = {
  id: 'apple-mail',
  name: 'Apple Mail',
  recognises: (file) => {
    const map = mapIn(file);
    return mapsIn(map, 'MailAccounts').length > 0 || mapsIn(map, 'DeliveryAccounts').length > 0;
  },
  read: (file) => {
    const map = mapIn(file);
    const minutes = textIn(map, 'PollTime');
    return mapsIn(map, 'MailAccounts')
      .filter((account) => /imap|pop/i.test(textIn(account, 'AccountType') ?? ''))
      .map((account) => readMailAccount(account, mapsIn(map, 'DeliveryAccounts'), minutes));
  },
};

function readMailAccount(
  account: PropertyMap,
  delivery: readonly PropertyMap[],
  minutes: string | undefined,
): RawAccount {
  const draft = new AccountDraft('Apple Mail', textIn(account, 'AccountName') ?? '');
  const type = textIn(account, 'AccountType') ?? '';
  draft.put('incoming.protocol', /pop/i.test(type) ? 'pop' : 'imap', 'AccountType', type);
  readServer(account, 'incoming', draft);
  draft.put('incoming.pathPrefix', textIn(account, 'ServerPathPrefix'), 'ServerPathPrefix');
  const addresses = account.EmailAddresses;
  const [first] = Array.isArray(addresses) ? addresses : [];
  draft.put('identity.from', typeof first === 'string' ? first : undefined, 'EmailAddresses');
  const smtp = textIn(account, 'SMTPIdentifier');
  // "host:user" names the account that mail is sent with.
  const sender = delivery.find((one) => smtp?.startsWith(textIn(one, 'Hostname') ?? '\n'));
  if (sender) {
    readServer(sender, 'outgoing', draft);
    const isAsked = switchIn(sender, 'ShouldUseAuthentication');
    draft.put('outgoing.authentication', isAsked, 'ShouldUseAuthentication');
  }
  // -1 is by hand.
  const poll = minutes === undefined ? Number.NaN : Number(minutes);
  if (Number.isFinite(poll)) draft.put('checkIntervalMinutes', Math.max(0, poll), 'PollTime', minutes);
  return draft.account;
}

function readServer(account: PropertyMap, side: 'incoming' | 'outgoing', draft: AccountDraft): void {
  const port = textIn(account, 'PortNumber') ?? '';
  draft.put(`${side}.host`, textIn(account, 'Hostname') ?? '', 'Hostname');
  draft.put(`${side}.port`, port, 'PortNumber');
  putSecurity(draft, side, switchIn(account, 'SSLEnabled') === true, port, 'SSLEnabled');
  draft.put(`${side}.username`, textIn(account, 'Username'), 'Username');
}

const switchIn = (map: PropertyMap, key: string): boolean | null =>
  typeof map[key] === 'boolean' ? map[key] : booleanOf(textIn(map, key));
