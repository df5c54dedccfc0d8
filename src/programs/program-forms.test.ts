import { describe, expect, it } from 'vitest';
import { unsaid } from '../model/circumstances';
import { normaliseAccount } from '../model/normal-form';
import { settingNames } from '../model/settings';
import { caltechImss as requirements } from '../requirements/load';
import { auditPage } from '../rules/audit-page';
import type { Values } from './program-form';
import { programForms } from './program-forms';
import { readText } from './read-file.fixture';

const formOf = (id: string) => {
  const form = programForms.find((one) => one.id === id);
  if (!form) throw new Error(id);
  return form;
};
const page = { origin: null, path: '', title: '' };
function outcomesOf(id: string, values: Values, version = '') {
  const account = normaliseAccount(formOf(id).read(values, version));
  const reading = { page, client: null, accounts: [account], unread: [] };
  const { accounts } = auditPage(reading, { requirements, circumstances: unsaid, compareAll: true });
  return Object.fromEntries((accounts[0]?.checks ?? []).map((check) => [check.id, check.outcome]));
}

/** IMSS's words about Eudora: which version with which options is right. */
const options = ['none', 'optional', 'starttls', 'ssl', ''];
const versions: readonly [string, (receiving: string, sending: string) => string][] = [
  ['4.3', (a, b) => (/^(none)?$/.test(a) && /^(none)?$/.test(b) ? (a === b ? 'pass' : 'unknown') : 'fail')],
  ['5.0.2', (a, b) => (/^(none)?$/.test(a) && /^(none)?$/.test(b) ? (a === b ? 'pass' : 'unknown') : 'fail')],
  [
    '5.1',
    (a, b) =>
      [a, b].some((one) => one !== 'ssl' && one !== '') ? 'fail' : a === 'ssl' && b === 'ssl' ? 'pass' : 'unknown',
  ],
  [
    '5.1.1',
    (a, b) =>
      [a, b].some((one) => one !== 'ssl' && one !== '') ? 'fail' : a === 'ssl' && b === 'ssl' ? 'pass' : 'unknown',
  ],
  ['5.2', () => 'pass'],
  ['6.0', () => 'pass'],
  ['6.2', () => 'pass'],
];
const numbers: Readonly<Record<string, string>> = { none: '0', optional: '1', ssl: '2', starttls: '3' };

describe.each(versions)('Eudora %s', (version, outcome) => {
  it.each(options.flatMap((receiving) => options.map((sending) => [receiving, sending] as const)))(
    'receiving %j, sending %j: by hand and by file',
    (receiving, sending) => {
      const account = 'jdoe@imap-server.its.caltech.edu';
      const values = { account, 'incoming.security': receiving, 'outgoing.security': sending };
      expect(outcomesOf('eudora', values, version)['eudora-ssl']).toBe(outcome(receiving, sending));
      const line = (key: string, use: string) => (use === '' ? '' : `${key}=${numbers[use]}\n`);
      const file = `[Settings]\nPOPAccount=${account}\n${line('SSLReceiveUse', receiving)}${line('SSLSendUse', sending)}`;
      const [read] = readText(file).accounts;
      if (!read) throw new Error('nothing read');
      const version_ = { value: version, text: version, label: '', section: [] };
      const withVersion = { ...read, settings: { ...read.settings, 'program.version': version_ } };
      const reading = { page, client: null, accounts: [withVersion], unread: [] };
      const [report] = auditPage(reading, { requirements, circumstances: unsaid }).accounts;
      expect(report?.checks.find(({ id }) => id === 'eudora-ssl')?.outcome).toBe(outcome(receiving, sending));
    },
  );

  it('below 5.2 is to be upgraded', () => {
    const old = version < '5.2';
    const outcomes = outcomesOf('eudora', { account: 'jdoe@imap-server.its.caltech.edu' }, version);
    expect(outcomes['program-version']).toBe(old ? 'warn' : 'notApplicable');
    expect(outcomes['incoming-port']).toBe(old ? 'notApplicable' : 'unknown');
  });
});

describe.each(programForms.map((form) => [form.id, form] as const))('%s', (_, form) => {
  it('has fields of its own, each once, and the settings it names are settings', () => {
    const keys = form.fields.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const dotted = keys.filter((key) => key.includes('.'));
    expect(dotted.filter((key) => !settingNames.some((name) => name === key))).toEqual([]);
  });

  it('that is empty is no account with mistakes', () => {
    const account = normaliseAccount(form.read({}, ''));
    const [report] = auditPage(
      { page, client: null, accounts: [account], unread: [] },
      { requirements, circumstances: unsaid },
    ).accounts;
    expect(report?.applies).toMatch(/new|unknown/);
    expect(report?.checks.filter(({ outcome }) => outcome === 'pass')).toEqual([]);
  });
});

const right: Values = {
  'incoming.protocol': 'imap',
  'incoming.host': 'imap-server.its.caltech.edu',
  'incoming.port': '993',
  'incoming.security': 'ssl',
  'incoming.username': 'jdoe',
  'incoming.pathPrefix': '',
  'outgoing.host': 'smtp-server.its.caltech.edu',
  'outgoing.port': '465',
  'outgoing.security': 'ssl',
  'outgoing.authentication': 'true',
  'identity.from': 'jdoe@caltech.edu',
  checkIntervalMinutes: '15',
};

it.each(['thunderbird', 'apple-mail', 'outlook', 'k9', 'other'])(
  '%s: what is right is right, and a mistake is one',
  (id) => {
    const failing = (values: Values) =>
      Object.entries(outcomesOf(id, values)).filter(([, outcome]) => outcome === 'fail');
    expect(failing(right)).toEqual([]);
    expect(failing({ ...right, 'incoming.port': '143', 'outgoing.host': 'smtp-server.cco.caltech.edu' })).toEqual([
      ['incoming-port', 'fail'],
      ['outgoing-server', 'fail'],
    ]);
  },
);

it('a line in which blank is right counts once something stands beside it', () => {
  const outcomes = (values: Values) => {
    const { 'path-prefix': prefix, 'reply-to-address': replyTo } = outcomesOf('thunderbird', values);
    return { prefix, replyTo };
  };
  const nothing = outcomes({ 'incoming.protocol': 'imap', 'outgoing.host': 'smtp-server.its.caltech.edu' });
  expect(nothing).toEqual({ prefix: 'unknown', replyTo: 'unknown' });
  expect(outcomes({ 'incoming.host': right['incoming.host'] ?? '' })).toEqual({ prefix: 'pass', replyTo: 'unknown' });
  expect(outcomes({ 'identity.from': 'jdoe@caltech.edu' })).toEqual({ prefix: 'unknown', replyTo: 'pass' });
  expect(outcomesOf('eudora', { account: 'jdoe@imap-server.its.caltech.edu' })['path-prefix']).toBe('pass');
});

it.each([
  [
    'alpine',
    {
      'inbox-path': '{imap-server.its.caltech.edu:993/ssl/user=jdoe}INBOX',
      'smtp-server': 'smtp-server.its.caltech.edu:465/ssl/user=jdoe',
      'mail-check-interval': '60',
    },
  ],
  [
    'mutt',
    {
      folder: 'imaps://jdoe@imap-server.its.caltech.edu:993/',
      smtp_url: 'smtps://jdoe@smtp-server.its.caltech.edu:465/',
      mail_check: '60',
    },
  ],
])('%s is read as its file is', (id, values) => {
  expect(outcomesOf(id, values)).toMatchObject({
    'incoming-server': 'pass',
    'incoming-port': 'pass',
    'incoming-encryption': 'pass',
    'outgoing-server': 'pass',
    'check-interval': 'fail',
  });
});

it('a quotation mark in a line begins no other setting', () => {
  const { settings } = formOf('mutt').read({ folder: 'imaps://a@b.example/" smtp_url="smtps://evil.example' }, '');
  expect(settings['outgoing.host']).toBeUndefined();
});
