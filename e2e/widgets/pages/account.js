/** What every page edits, with the choices there are, and the way in which tests see what the page made of it. */

export const emptyAccount = {
  protocol: 'imap',
  incomingHost: '',
  incomingPort: 143,
  incomingSecurity: 'none',
  username: '',
  password: '',
  outgoingHost: '',
  outgoingPort: 25,
  outgoingSecurity: 'none',
  authentication: false,
  from: '',
  replyTo: '',
  interval: 30,
};

export const protocols = [
  { value: 'imap', text: 'IMAP' },
  { value: 'pop3', text: 'POP3' },
];

export const securities = [
  { value: 'none', text: 'None' },
  { value: 'starttls', text: 'STARTTLS' },
  { value: 'ssl', text: 'SSL/TLS' },
];

export const intervals = [
  { value: 1, text: 'Every minute' },
  { value: 5, text: 'Every 5 minutes' },
  { value: 10, text: 'Every 10 minutes' },
  { value: 30, text: 'Every 30 minutes' },
  { value: 0, text: 'Manually' },
];

/** Addresses that a field for addresses proposes. */
export const knownAddresses = ['info@choir.example', 'office@choir.example'];

/** Lets tests ask for the account as the page holds it. Ports and intervals are numbers, whatever a library makes of them. */
export function exposeAccount(read) {
  window.mailAccount = () => {
    const account = read();
    return {
      ...account,
      incomingPort: Number(account.incomingPort),
      outgoingPort: Number(account.outgoingPort),
      interval: Number(account.interval),
    };
  };
}
