import { expect, it } from 'vitest';
import catalogue from '../../_locales/en/messages.json';
import { unsaid } from '../model/circumstances';
import type { AccountReading } from '../model/reading';
import { caltechImss } from '../requirements/load';
import { auditPage } from '../rules/audit-page';
import { catalogueWords } from '../words/catalogue';
import { reportJson } from './report-json';

const words = catalogueWords(catalogue);
const page = { origin: 'https://mail.example.edu', path: '/', title: 'Mail' };
const host = {
  value: 'imap-server.cco.caltech.edu',
  text: 'imap-server.cco.caltech.edu',
  label: 'Host',
  section: ['IMAP'],
};
const account = { label: 'Work', settings: { 'incoming.host': host }, cannotTell: [] } as AccountReading;
const unread = [{ frame: 'https://a.example/x', reason: 'not-permitted' }] as const;
const report = auditPage(
  { page, client: null, accounts: [account], unread },
  { requirements: caltechImss, circumstances: unsaid },
);

it('holds what was read and what it means, by names that other programs rely on', () => {
  const json = reportJson({ target: 'a.html', report, error: null }, words);
  expect(json).toMatchObject({
    target: 'a.html',
    client: null,
    unread: ['frame https://a.example/x: not permitted'],
    accounts: [
      {
        label: 'Work',
        applies: 'yes',
        settings: { 'incoming.host': { value: host.value, text: host.text, label: 'Host' } },
        cannotTell: [],
      },
    ],
    error: null,
  });
  const check = json.accounts[0]?.checks.find(({ id }) => id === 'incoming-server');
  expect(check).toMatchObject({ outcome: 'fail', found: host.value, expected: 'imap-server.its.caltech.edu' });
  expect(check?.message).toContain('retired');
  expect(check?.source).toMatch(/^.+, https?:/);
});

it('of what could not be judged says why', () => {
  expect(reportJson({ target: 'a.html', report: null, error: 'no such file' }, words)).toEqual({
    target: 'a.html',
    client: null,
    unread: [],
    accounts: [],
    error: 'no such file',
  });
});
