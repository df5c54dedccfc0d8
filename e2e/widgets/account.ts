/** What is entered into every page, and what the extension must read of it. */
import type { Protocol, Security, Settings } from '../../src/model/settings';

/** A mail account as every page holds it, and gives it to `window.mailAccount()`; see `pages/account.js`. */
export interface MailAccount {
  readonly protocol: 'imap' | 'pop3';
  readonly incomingHost: string;
  readonly incomingPort: number;
  readonly incomingSecurity: Exclude<Security, 'optional'>;
  readonly username: string;
  readonly password: string;
  readonly outgoingHost: string;
  readonly outgoingPort: number;
  readonly outgoingSecurity: Exclude<Security, 'optional'>;
  readonly authentication: boolean;
  readonly from: string;
  readonly replyTo: string;
  /** Minutes; `0` is only when asked to. */
  readonly interval: number;
}

export type FieldName = keyof MailAccount;

/** As IMSS asks for it. */
const right: MailAccount = {
  protocol: 'imap',
  incomingHost: 'imap-server.its.caltech.edu',
  incomingPort: 993,
  incomingSecurity: 'ssl',
  username: 'jdoe',
  password: 'Rosebud-4711',
  outgoingHost: 'smtp-server.its.caltech.edu',
  outgoingPort: 465,
  outgoingSecurity: 'ssl',
  authentication: true,
  from: 'jdoe@caltech.edu',
  replyTo: 'jdoe@its.caltech.edu',
  interval: 10,
};

/** Everything otherwise: each choice and each switch of a page is moved. */
const wrong: MailAccount = {
  protocol: 'pop3',
  incomingHost: 'pop-server.cco.caltech.edu',
  incomingPort: 110,
  incomingSecurity: 'starttls',
  username: 'jdoe@its.caltech.edu',
  password: 'Mulberry+0815',
  outgoingHost: 'mail.elsewhere.example',
  outgoingPort: 587,
  outgoingSecurity: 'none',
  authentication: false,
  from: 'jdoe@elsewhere.example',
  replyTo: 'office@elsewhere.example',
  interval: 1,
};

/** In the order in which they are entered, one over the other. */
export const accounts = { right, wrong } as const;

const protocols: Record<MailAccount['protocol'], Protocol> = { imap: 'imap', pop3: 'pop' };

/** The settings that are to be read where a page shows this account. */
export function settingsOf(account: MailAccount): Settings {
  return {
    'incoming.protocol': protocols[account.protocol],
    'incoming.host': account.incomingHost,
    'incoming.port': account.incomingPort,
    'incoming.security': account.incomingSecurity,
    'incoming.username': account.username,
    'outgoing.host': account.outgoingHost,
    'outgoing.port': account.outgoingPort,
    'outgoing.security': account.outgoingSecurity,
    'outgoing.authentication': account.authentication,
    'identity.from': account.from,
    'identity.replyTo': account.replyTo,
    checkIntervalMinutes: account.interval,
  };
}

const protocolTexts: Record<MailAccount['protocol'], string> = { imap: 'IMAP', pop3: 'POP3' };
const securityTexts: Record<MailAccount['incomingSecurity'], string> = {
  none: 'None',
  starttls: 'STARTTLS',
  ssl: 'SSL/TLS',
};
const intervalTexts: Readonly<Record<number, string>> = { 1: 'Every minute', 10: 'Every 10 minutes' };

/** What a person types into a field, or picks in it: the texts of the options as the pages show them. */
export function textFor(name: FieldName, account: MailAccount): string {
  switch (name) {
    case 'protocol':
      return protocolTexts[account.protocol];
    case 'incomingSecurity':
    case 'outgoingSecurity':
      return securityTexts[account[name]];
    case 'interval': {
      const text = intervalTexts[account.interval];
      if (text === undefined) throw new Error(`No page offers to check every ${account.interval} minutes.`);
      return text;
    }
    default:
      return String(account[name]);
  }
}
