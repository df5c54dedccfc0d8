import { describe, expect, it } from 'vitest';
import catalogue from '../../_locales/en/messages.json';
import { unsaid } from '../model/circumstances';
import type { AccountReading } from '../model/reading';
import { caltechImss } from '../requirements/load';
import { auditPage } from '../rules/audit-page';
import { catalogueWords } from '../words/catalogue';
import { dataWithoutNames, namesIn } from './redact';
import { pageOf, reportText } from './report-text';

const context = { words: catalogueWords(catalogue), circumstances: unsaid, versions: '0.1.0, Chrome/156' };
const setting = (value: string | number) => ({ value, text: String(value), label: 'Field', section: ['Part'] });

function reportOf(settings: Record<string, string | number>, label = '') {
  const read = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, setting(value)]));
  const account = { label, settings: read, cannotTell: [] } as unknown as AccountReading;
  const page = { origin: 'https://mail.example.edu', path: '/accounts/…', title: 'Mail of Jane Doe' };
  const client = { id: 'roundcube', name: 'Roundcube', version: '1.6.5' };
  return auditPage(
    { page, client, accounts: [account], unread: [{ frame: 'https://a.example/x', reason: 'failed' }] },
    { requirements: caltechImss, circumstances: unsaid },
  );
}

const wrong = reportOf({
  'incoming.host': 'imap-server.cco.caltech.edu',
  'incoming.port': 993,
  'incoming.username': 'jdoe',
});

describe('in plain text', () => {
  const text = reportText(wrong, context, 'plain');
  it('says where, with what, and what is to be changed', () => {
    expect(text).toContain('Page: https://mail.example.edu/accounts/…\n');
    expect(text).toContain('Mail program: Roundcube 1.6.5\n');
    expect(text).toContain('You connect from: not said\n');
    expect(text).toContain('0.1.0, Chrome/156');
    expect(text).toContain('Part that could not be read: https://a.example/x');
    expect(text).toContain(
      '- Incoming mail server: imap-server.cco.caltech.edu → imap-server.its.caltech.edu\n  This old name',
    );
    expect(text).toContain('- Port of the incoming server: 993\n');
  });

  it('has problems before what is right', () => {
    expect(text.indexOf('Change these')).toBeLessThan(text.indexOf('Right'));
  });

  it('does not hold the title of the page, which may name a person', () => {
    expect(text).not.toContain('Jane');
  });
});

it('in Markdown, what is read off the page cannot be taken for markup', () => {
  const text = reportText(reportOf({ 'incoming.host': 'a`b.caltech.edu' }, '# <b>[x](y)'), context, 'markdown');
  expect(text).toContain('## IMSS Mail Check');
  expect(text).toContain('\\# \\<b\\>\\[x\\](y)');
  expect(text).not.toContain('a`b');
});

it('of another provider’s account what was read is told', () => {
  const text = reportText(reportOf({ 'incoming.host': 'imap.example.net' }), context, 'plain');
  expect(text).toContain('Another provider’s account, not checked');
  expect(text).toContain('- incoming.host: imap.example.net');
});

it('without names no name is left in it', () => {
  const report = reportOf(
    {
      'incoming.host': 'jdoe@imap-server.cco.caltech.edu',
      'incoming.username': 'jdoe@its.caltech.edu',
      'outgoing.username': 'janed',
      'identity.from': 'jane.doe@elsewhere.example',
      'identity.replyTo': 'doe.family@elsewhere.example',
    },
    'Mail of Jane Doe',
  );
  const redacted = dataWithoutNames(report, namesIn(report));
  for (const form of ['plain', 'markdown'] as const) {
    const text = reportText(redacted, context, form);
    expect(text).not.toMatch(/\b(jdoe|janed|jane|doe)\b/i);
    expect(text).toContain('…@');
  }
});

it('a page without an origin is told by its path', () => {
  expect(pageOf({ page: { origin: null, path: '/home/x.html', title: '' } })).toBe('/home/x.html');
});
