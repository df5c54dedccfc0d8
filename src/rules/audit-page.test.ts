import { describe, expect, it } from 'vitest';
import { type Connection, connections, unsaid } from '../model/circumstances';
import { checkIds } from '../model/report';
import type { SettingName } from '../model/settings';
import { caltechImss as requirements } from '../requirements/load';
import { rules } from './all';
import { casesOf } from './all-cases';
import { type AuditOptions, auditPage } from './audit-page';
import { names, pageWith, type RawSettings, resultOf } from './case';

const campus = 'https://mail.caltech.edu';
const elsewhere = 'https://mail.example.com';

function accountOf(
  settings: RawSettings,
  cannotTell: readonly SettingName[] = [],
  origin: string | null = elsewhere,
  connection: Connection | null = null,
) {
  const report = auditPage(pageWith(settings, cannotTell, origin), {
    requirements,
    circumstances: { ...unsaid, connection },
  });
  const [account] = report.accounts;
  if (!account) throw new Error('There is no account');
  return account;
}

describe('auditPage', () => {
  const other: RawSettings = { 'incoming.host': 'mail.example.com' };

  it('runs no checks for another provider, unless it is to be compared all the same', () => {
    const reading = { ...pageWith(other), accounts: [...pageWith(other).accounts, ...pageWith(other).accounts] };
    const counts = (different: Partial<AuditOptions> = {}) =>
      auditPage(reading, { requirements, circumstances: unsaid, ...different }).accounts.map(({ applies, checks }) => [
        applies,
        checks.length,
      ]);
    expect(counts()).toEqual(counts({ compareAll: false }));
    expect(counts()).toEqual([
      ['no', 0],
      ['no', 0],
    ]);
    expect(counts({ compareAll: true }).map(([, count]) => count)).toEqual([16, 16]);
    expect(counts({ overrules: [null, 'compare'] }).map(([, count]) => count)).toEqual([0, 16]);
  });

  it('runs none for an account of which the person said that it is not theirs, whatever stands there', () => {
    const ours = pageWith({ 'incoming.host': names.retiredImap, 'outgoing.host': names.smtp });
    const reading = { ...ours, accounts: [...ours.accounts, ...ours.accounts] };
    for (const compareAll of [false, true]) {
      const report = auditPage(reading, { requirements, circumstances: unsaid, compareAll, overrules: ['leave'] });
      expect(report.accounts).toMatchObject([
        { overrule: 'leave', applies: 'no', checks: [], connectionMatters: false },
        { overrule: null, applies: 'yes' },
      ]);
      expect(report.accounts[1]?.checks).toHaveLength(16);
    }
  });

  it('gives one result for every check, in their order', () => {
    expect(accountOf({}).checks.map(({ id }) => id)).toEqual([...checkIds]);
  });

  it('hands on what was read, in its normal form', () => {
    const reading = pageWith({ 'incoming.host': 'SSL://IMAP-Server.its.caltech.edu' }, ['outgoing.port'], campus);
    const client = { id: 'some', name: 'Some', version: null };
    const unread = [{ frame: 'https://example.com/', reason: 'failed' }] as const;
    const report = auditPage({ ...reading, client, unread }, { requirements, circumstances: unsaid });
    expect(report).toMatchObject({ page: reading.page, client, unread });
    expect(report.accounts[0]).toMatchObject({
      settings: { 'incoming.host': { value: names.imap }, 'incoming.security': { value: 'ssl' } },
      cannotTell: ['outgoing.port'],
    });
  });

  it('cites the page of the protocol', () => {
    const source = (settings: RawSettings) => accountOf(settings).checks[1]?.source;
    expect(source({ 'incoming.host': names.imap })).toBe(requirements.sources.imap);
    expect(source({ 'incoming.host': names.pop })).toBe(requirements.sources.pop);
  });

  it('names the settings that were judged', () => {
    const { checks } = accountOf({ 'incoming.port': 1, 'program.name': 'Eudora', 'outgoing.security': 'ssl' });
    const judged = checks.filter(({ settings }) => settings.length > 0).map(({ id, settings }) => [id, settings]);
    expect(judged).toEqual([
      ['incoming-port', ['incoming.port']],
      ['outgoing-encryption', ['outgoing.security']],
      ['eudora-ssl', ['outgoing.security']],
    ]);
  });

  it('has something to enter only where something is to be changed', () => {
    const { checks } = accountOf({ 'incoming.host': names.imap, 'incoming.port': 143 });
    const expected = Object.fromEntries(checks.map(({ id, expected: text }) => [id, text]));
    expect(expected).toMatchObject({ 'incoming-server': null, 'incoming-port': '993', 'outgoing-server': names.smtp });
  });

  it('shows no text at endless length', () => {
    const { checks } = accountOf({
      'incoming.host': 'x'.repeat(5000),
      'identity.from': `${'x'.repeat(5000)}@caltech.edu`,
    });
    for (const { found, why } of checks) {
      expect(found?.length ?? 0).toBeLessThan(250);
      expect(why.args.every((arg) => arg.length < 250)).toBe(true);
    }
  });
});

describe('whether the connection matters', () => {
  it.each([
    ['the right server', { 'outgoing.host': names.smtp }, true],
    ['the right server, signing in', { 'outgoing.host': names.smtp, 'outgoing.authentication': true }, true],
    ['another server', { 'incoming.host': names.imap, 'outgoing.host': 'smtp.provider.example' }, true],
    ['a retired server', { 'outgoing.host': names.retiredSmtp }, false],
    ['no server for sending', { 'incoming.host': names.imap }, false],
    ['another provider', { 'outgoing.host': 'smtp.provider.example' }, false],
  ])('%s', (_, settings, matters) => {
    expect(accountOf(settings).connectionMatters).toBe(matters);
    expect(accountOf(settings, [], elsewhere, 'isp').connectionMatters).toBe(matters);
  });

  it('is asked by every rule whose outcome it changes', () => {
    const changing = checkIds.filter((id) =>
      casesOf[id].some((one) => {
        const outcomes = connections.map((connection) => resultOf(id, { ...one, connection }).outcome);
        return new Set([...outcomes, resultOf(id, one).outcome]).size > 1;
      }),
    );
    expect(changing).toEqual(checkIds.filter((id) => rules[id].meta.asksConnection));
  });
});
