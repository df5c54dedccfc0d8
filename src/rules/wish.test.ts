import { describe, expect, it } from 'vitest';
import { unsaid } from '../model/circumstances';
import type { AccountReading } from '../model/reading';
import type { SettingName } from '../model/settings';
import { caltechImss } from '../requirements/load';
import { auditPage } from './audit-page';
import { wishesOf, wishOf } from './wish';

const page = { origin: 'https://mail.example.edu', path: '/', title: '' };

function reportOf(values: { readonly [N in SettingName]?: unknown }, cannotTell: readonly SettingName[] = []) {
  const settings = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, text: String(value), label: '', section: [] }]),
  );
  const account = { label: '', settings, cannotTell } as AccountReading;
  const reading = { page, client: null, accounts: [account], unread: [] };
  const [report] = auditPage(reading, { requirements: caltechImss, circumstances: unsaid }).accounts;
  if (!report) throw new Error('no account');
  return report;
}

const valuesOf = (...args: Parameters<typeof reportOf>) =>
  Object.fromEntries(wishesOf(reportOf(...args)).map(({ setting, value }) => [setting, value]));

describe('what is wanted', () => {
  it('is what is wrong, in its normal form', () => {
    const wishes = valuesOf({
      'incoming.protocol': 'imap',
      'incoming.host': 'imap-server.cco.caltech.edu',
      'incoming.port': 143,
      'incoming.security': 'none',
      'outgoing.host': 'smtp-server.its.caltech.edu',
      'outgoing.port': 25,
      'outgoing.security': 'none',
      checkIntervalMinutes: 1,
    });
    expect(wishes).toMatchObject({
      'incoming.host': caltechImss.incoming.imap.host,
      'incoming.port': caltechImss.incoming.imap.port,
      'incoming.security': 'ssl',
      'outgoing.port': caltechImss.outgoing.port,
      'outgoing.security': 'ssl',
      checkIntervalMinutes: caltechImss.checkInterval.preferred,
    });
    expect(wishes).not.toHaveProperty('incoming.protocol');
  });

  it('is nothing where everything is right', () => {
    const { imap } = caltechImss.incoming;
    expect(valuesOf({ 'incoming.host': imap.host, 'incoming.port': imap.port, 'incoming.security': 'ssl' })).toEqual(
      {},
    );
  });

  it('is nothing that the page does not have', () => {
    expect(Object.keys(valuesOf({ 'incoming.host': 'imap-server.cco.caltech.edu' }))).toEqual(['incoming.host']);
  });

  it('is what cannot be told, too', () => {
    const wishes = valuesOf({ 'incoming.host': caltechImss.incoming.imap.host }, ['incoming.security']);
    expect(wishes).toEqual({ 'incoming.security': 'ssl' });
  });

  it('is no user name that nobody knows', () => {
    const account = reportOf({ 'incoming.host': caltechImss.incoming.imap.host, 'incoming.username': '' });
    const check = account.checks.find(({ id }) => id === 'incoming-account');
    expect(check?.expected).toContain('username@');
    expect(check && wishOf(check, account)).toBeNull();
  });

  it('is the user name with the server where it is known', () => {
    expect(
      valuesOf({
        'incoming.host': caltechImss.incoming.imap.host,
        'incoming.username': 'jdoe@imap-server.cco.caltech.edu',
      }),
    ).toEqual({
      'incoming.username': `jdoe@${caltechImss.incoming.imap.host}`,
    });
  });

  it('is nothing of what passed, whatever is expected', () => {
    const account = reportOf({ 'incoming.host': caltechImss.incoming.imap.host });
    const check = account.checks.find(({ id }) => id === 'incoming-server');
    expect(check).toMatchObject({ outcome: 'pass' });
    expect(check && wishOf(check, account)).toBeNull();
  });
});
