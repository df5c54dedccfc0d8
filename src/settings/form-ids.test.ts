import { describe, expect, it } from 'vitest';
import type { AccountReading } from '../model/reading';
import { formIds } from './form-ids';

const page = { origin: 'https://mail.example.edu', path: '/accounts', title: 'Settings' };
const account = (heading?: string, host = 'imap.example.net'): AccountReading => ({
  label: '',
  ...(heading === undefined ? {} : { heading }),
  settings: { 'incoming.host': { value: host, text: host, label: 'Server', section: [] } },
  cannotTell: [],
});
const idsOf = (...accounts: AccountReading[]) => formIds({ page, accounts });

describe('a form is known again', () => {
  it.each<[string, readonly AccountReading[], readonly AccountReading[]]>([
    ['after another value was entered', [account('Work')], [account('Work', 'imap-server.its.caltech.edu')]],
    ['where its heading is drawn in another way', [account('My  Work')], [account(' my work ')]],
    [
      'where its heading repeats the address',
      [account('Account a@example.net')],
      [account('Account jdoe@caltech.edu')],
    ],
    [
      'where its heading repeats the server',
      [account('imap.example.net (IMAP)')],
      [account('mail.example.com (IMAP)')],
    ],
    ['where it has no heading', [account()], [account('')]],
  ])('%s', async (_, before, after) => {
    expect(await idsOf(...after)).toEqual(await idsOf(...before));
  });

  it('when accounts with other headings come and go', async () => {
    const [, lab] = await idsOf(account('Work'), account('Lab'));
    expect(await idsOf(account('Lab'))).toEqual([lab]);
    expect((await idsOf(account('New'), account('Work'), account('Lab')))[2]).toBe(lab);
  });

  it('where the title of the page counts messages', async () => {
    const accounts = [account('Work')];
    const titled = { ...page, title: '(3) Settings' };
    expect(await formIds({ page: titled, accounts })).toEqual(await formIds({ page, accounts }));
  });
});

describe('forms are told apart', () => {
  it('by their headings, and by their places where these are the same', async () => {
    const ids = await idsOf(account('Work'), account('Lab'), account('Work'), account('a@b.test'), account('c@d.test'));
    expect(new Set(ids).size).toBe(5);
  });

  it.each([
    ['site', { ...page, origin: 'https://other.example.edu' }],
    ['path', { ...page, path: '/other' }],
    ['missing site', { ...page, origin: null }],
  ])('by the %s of their page', async (_, other) => {
    const accounts = [account('Work')];
    expect(await formIds({ page: other, accounts })).not.toEqual(await formIds({ page, accounts }));
  });
});
