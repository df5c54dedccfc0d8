import { describe, expect, it } from 'vitest';
import type { AccountReport, Report } from '../model/report';
import { dataWithoutNames, namesIn, withoutNames } from './redact';

const setting = (value: string) => ({ value, text: value, label: '', section: [] });
function reportOf(settings: Record<string, string>, label = ''): Report {
  const read = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, setting(value)]));
  const account: AccountReport = {
    label,
    overrule: null,
    applies: 'yes',
    settings: read,
    cannotTell: [],
    checks: [],
    connectionMatters: false,
  };
  const page = { origin: 'https://mail.example.edu', path: '/', title: '' };
  return { page, client: null, accounts: [account], unread: [] };
}

describe('names', () => {
  it.each<[string, Record<string, string>, string, readonly string[]]>([
    ['a user name', { 'incoming.username': 'jdoe' }, '', ['jdoe']],
    ['a user name with its server', { 'incoming.username': 'jdoe@imap-server.its.caltech.edu' }, '', ['jdoe']],
    ['an address', { 'identity.from': 'jane.doe@caltech.edu' }, '', ['jane.doe']],
    ['an address with a name', { 'identity.replyTo': 'Jane Doe <jdoe@caltech.edu>' }, '', ['Jane Doe', 'jdoe']],
    ['what the page calls the account', {}, 'Jane at work', ['Jane at work']],
    ['nothing', { 'incoming.host': 'imap-server.its.caltech.edu' }, '', []],
  ])('%s', (_, settings, label, names) => {
    expect(namesIn(reportOf(settings, label))).toEqual(names);
  });
});

describe('a text without them', () => {
  it.each([
    ['jdoe', '…'],
    ['Account jdoe, JDOE and jdoes', 'Account …, … and jdoes'],
    ['jdoe@its.caltech.edu', '…@its.caltech.edu'],
    ['somebody.else@its.caltech.edu', '…@its.caltech.edu'],
    ['imaps://jdoe@imap.example.edu:993', 'imaps://…@imap.example.edu:993'],
    ['{jdoe@imap.example.edu:993/ssl}', '{…@imap.example.edu:993/ssl}'],
    ['“jdoe@imap.example.edu” only looks like it', '“…@imap.example.edu” only looks like it'],
    ['imap-server.its.caltech.edu', 'imap-server.its.caltech.edu'],
    ['It ends in @caltech.edu or @its.caltech.edu', 'It ends in @caltech.edu or @its.caltech.edu'],
  ])('%j is %j', (text, expected) => {
    expect(withoutNames(text, ['jdoe'])).toBe(expected);
  });

  it('a name with signs that mean something elsewhere is left out as well', () => {
    expect(withoutNames('j+d(o)e, j$1', ['j+d(o)e', 'j$1'])).toBe('…, …');
  });
});

it('data keeps its shape', () => {
  expect(dataWithoutNames({ a: ['jdoe', 1, null, { b: 'x jdoe' }], c: true }, ['jdoe'])).toEqual({
    a: ['…', 1, null, { b: 'x …' }],
    c: true,
  });
});
