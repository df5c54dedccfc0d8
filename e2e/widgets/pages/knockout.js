/** Knockout's bindings over native controls: some take over a value with each key, some once the field is left. */
import ko from 'knockout';
import { emptyAccount, exposeAccount, intervals, protocols, securities } from './account.js';

const account = Object.fromEntries(Object.entries(emptyAccount).map(([name, value]) => [name, ko.observable(value)]));

// As many forms do: the usual port comes with the encryption.
const ports = { imap: [143, 993], pop3: [110, 995] };
account.incomingSecurity.subscribe((security) => {
  account.incomingPort(ports[account.protocol()][security === 'ssl' ? 1 : 0]);
});
account.outgoingSecurity.subscribe((security) => {
  account.outgoingPort({ none: 25, starttls: 587, ssl: 465 }[security]);
});
ko.applyBindings({ ...account, protocols, securities, intervals });
exposeAccount(() => ko.toJS(account));
