/**
 * msmtp: `.msmtprc` (https://marlam.de/msmtp/msmtp.html): a command and its value a line; `account NAME` begins an account,
 * `defaults` what holds for all that follow. TLS is off where nothing is said, and STARTTLS where it is on.
 */
import { AccountDraft, booleanOf, type ProgramFormat } from './program-format';

export const msmtprc: ProgramFormat = {
  id: 'msmtp',
  name: 'msmtp',
  recognises: ({ text }) =>
    /^\s*(account|defaults)\b/m.test(text) &&
    /^\s*host\s+\S+/m.test(text) &&
    !/^\s*set\s/m.test(text) &&
    !/=/.test(text.replace(/^\s*(password|passwordeval|#).*$/gm, '')),
  read: ({ text }) =>
    accountsOf(text).map(({ name, values }) => {
      const draft = new AccountDraft('msmtp', name);
      const value = (key: string) => values.get(key);
      draft.put('outgoing.host', value('host') ?? '', 'host');
      draft.put('outgoing.port', value('port') ?? '', 'port');
      const [tls, starttls] = [booleanOf(value('tls')) ?? false, booleanOf(value('tls_starttls')) ?? true];
      const security = !tls ? 'none' : starttls ? 'starttls' : 'ssl';
      draft.put('outgoing.security', security, tls ? 'tls_starttls' : 'tls', value(tls ? 'tls_starttls' : 'tls') ?? '');
      const auth = value('auth');
      draft.put('outgoing.authentication', auth === undefined ? false : booleanOf(auth) !== false, 'auth', auth ?? '');
      draft.put('outgoing.username', value('user'), 'user');
      draft.put('identity.from', value('from'), 'from');
      return draft.account;
    }),
};

function accountsOf(text: string): readonly { readonly name: string; readonly values: ReadonlyMap<string, string> }[] {
  let defaults = new Map<string, string>();
  const accounts = new Map<string, Map<string, string>>();
  let current = defaults;
  for (const line of text.split('\n')) {
    const [, key = '', value = ''] = /^\s*([a-z_]+)\b\s*(.*?)\s*$/i.exec(line) ?? [];
    if (key === 'defaults') current = defaults = new Map();
    else if (key === 'account') {
      const [name = '', ...from] = value.split(/\s*[:,]\s*|\s+/).filter(Boolean);
      current = new Map(defaults);
      for (const other of from) for (const [one, text] of accounts.get(other) ?? []) current.set(one, text);
      // "account default : work" only says which is used.
      if (name !== 'default' || from.length === 0) accounts.set(name, current);
    } else if (key !== '' && !/^password/.test(key)) current.set(key, value.replace(/^"(.*)"$/, '$1'));
  }
  return [...accounts].map(([name, values]) => ({ name, values }));
}
