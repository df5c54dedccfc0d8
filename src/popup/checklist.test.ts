import { describe, expect, it } from 'vitest';
import catalogue from '../../_locales/en/messages.json';
import {
  type AccountReport,
  type CheckId,
  type CheckResult,
  checkIds,
  type Outcome,
  type Report,
} from '../model/report';
import {
  accountNameOf,
  checklistOf,
  checkNameKey,
  entriesOf,
  faceOf,
  type Row,
  remindersOf,
  type Summary,
  summaryOf,
} from './checklist';

function check(outcome: Outcome, different: Partial<CheckResult> = {}): CheckResult {
  return {
    id: 'incoming-server',
    outcome,
    found: null,
    expected: null,
    why: { key: 'why_incoming_server_right', args: [] },
    source: { title: '', url: '' },
    settings: ['incoming.host'],
    ...different,
  };
}

function account(checks: readonly CheckResult[], different: Partial<AccountReport> = {}): AccountReport {
  return {
    label: '',
    overrule: null,
    applies: 'yes',
    settings: {},
    cannotTell: [],
    checks,
    connectionMatters: false,
    ...different,
  };
}

const report = (...accounts: AccountReport[]): Report => ({
  page: { origin: null, path: '/', title: '' },
  client: null,
  accounts,
  unread: [],
});

const cannotTell = { why: { key: 'why_any_cannot_tell', args: [] } } as const;
const notRead = { why: { key: 'why_any_not_read', args: [] } } as const;
const leftAlone = account([], { applies: 'no' });

describe('summaryOf', () => {
  const cases: [string, AccountReport[], number, Summary][] = [
    ['every check passed', [account([check('pass'), check('manual'), check('notApplicable')])], 0, { kind: 'right' }],
    [
      'one was not seen',
      [account([check('pass'), check('unknown')])],
      0,
      { kind: 'right-so-far', unseen: 1, unread: 0 },
    ],
    ['a frame was not read', [account([check('pass')])], 1, { kind: 'right-so-far', unseen: 0, unread: 1 }],
    ['none passed', [account([check('unknown'), check('manual')])], 0, { kind: 'nothing-seen' }],
    ['there is no check', [account([])], 0, { kind: 'nothing-seen' }],
    [
      'one failed',
      [account([check('fail'), check('warn'), check('unknown')])],
      0,
      { kind: 'problems', count: 1, unseen: 1 },
    ],
    ['one is advised against', [account([check('warn'), check('pass')])], 0, { kind: 'advice', count: 1, unseen: 0 }],
    [
      'another account failed',
      [account([check('pass')]), account([check('fail')])],
      0,
      { kind: 'problems', count: 1, unseen: 0 },
    ],
    ['another account is left alone', [account([check('pass')]), leftAlone], 0, { kind: 'right' }],
    ['the form is empty', [account([check('fail')], { applies: 'new' })], 0, { kind: 'new-account' }],
    [
      'a filled-in form failed, beside an empty one',
      [account([check('fail')]), account([check('fail')], { applies: 'new' })],
      0,
      { kind: 'problems', count: 1, unseen: 0 },
    ],
    [
      'a filled-in form is right, beside an empty one',
      [account([check('pass')]), account([check('fail')], { applies: 'new' })],
      0,
      { kind: 'new-account' },
    ],
  ];
  it.each(cases)('%s', (_, accounts, unread, summary) => {
    expect(summaryOf(accounts, unread)).toEqual(summary);
  });

  it('never says "right" where anything is not known', () => {
    const others: Outcome[] = ['fail', 'warn', 'unknown'];
    for (const outcome of others) {
      expect(summaryOf([account([check('pass'), check(outcome)])], 0).kind).not.toBe('right');
    }
  });
});

describe('checklistOf', () => {
  it('groups by what is to be done, in the order of the checks', () => {
    const checks = [
      check('pass'),
      check('fail', { id: 'incoming-port' }),
      check('unknown', { id: 'outgoing-port', ...notRead }),
      check('unknown', { id: 'incoming-encryption', ...cannotTell }),
      check('fail', { id: 'from-address' }),
      check('warn', { id: 'outgoing-server' }),
      check('notApplicable', { id: 'path-prefix' }),
    ];
    const list = checklistOf(account(checks));
    const groups = Object.entries(list) as [string, readonly Row[]][];
    const ids = Object.fromEntries(groups.map(([group, rows]) => [group, rows.map((row) => row.result.id)]));
    expect(ids).toEqual({
      problems: ['incoming-port', 'from-address'],
      advice: ['outgoing-server'],
      right: ['incoming-server'],
      ambiguous: ['incoming-encryption'],
      notSeen: ['outgoing-port'],
    });
  });

  it('says where the control stands', () => {
    const settings = { 'incoming.host': { value: 'x', text: 'x', label: 'IMAP Host', section: ['Accounts'] } };
    const where = (different: Partial<AccountReport>) =>
      checklistOf(account([check('fail')], different)).problems[0]?.where;
    expect(where({ settings })).toEqual({ label: 'IMAP Host', section: ['Accounts'] });
    expect(where({})).toBeNull();
  });

  const enters: [CheckId, string | null, Outcome, unknown][] = [
    ['incoming-server', 'imap.example.edu', 'fail', { kind: 'type', text: 'imap.example.edu' }],
    ['incoming-encryption', 'SSL/TLS', 'fail', { kind: 'choose', text: 'SSL/TLS' }],
    ['program-version', 'Eudora 6.0', 'warn', { kind: 'use', text: 'Eudora 6.0' }],
    ['path-prefix', '', 'fail', { kind: 'clear' }],
    ['incoming-server', null, 'fail', null],
    ['incoming-server', 'imap.example.edu', 'pass', null],
  ];
  it.each(enters)('%s with %s (%s)', (id, expected, outcome, enter) => {
    const list = checklistOf(account([check(outcome, { id, expected })]));
    expect([...list.problems, ...list.advice, ...list.right][0]?.enter).toEqual(enter);
  });
});

it('an empty form is asked for what is on the page first', () => {
  const checks = [
    check('unknown', { id: 'incoming-protocol', expected: 'IMAP', ...notRead }),
    check('fail', { expected: 'imap.example.edu' }),
    check('unknown', { id: 'incoming-port', expected: '993' }),
    check('manual', { id: 'quit-when-away' }),
  ];
  const { here, elsewhere } = entriesOf(account(checks, { applies: 'new' }));
  expect(here.map((row) => row.result.id)).toEqual(['incoming-server', 'incoming-port']);
  expect(elsewhere.map((row) => row.result.id)).toEqual(['incoming-protocol']);
});

it('reminds once, however many accounts there are', () => {
  const reminded = account([check('manual', { id: 'quit-when-away' })]);
  expect(remindersOf(report(leftAlone, reminded, reminded))).toHaveLength(1);
  expect(remindersOf(report(leftAlone))).toEqual([]);
});

it.each([
  ['nothing', report()],
  ['others-only', report(leftAlone)],
  ['checklist', report(leftAlone, account([check('pass')]))],
  ['checklist', report(account([check('fail')], { applies: 'no' }))],
])('the face is %s', (kind, of) => {
  expect(faceOf(of)).toEqual({ kind });
});

it('an account is called as the page calls it, else by its address, user or server', () => {
  const text = (value: string) => ({ value, text: value, label: '', section: [] });
  const settings = { 'incoming.host': text('host'), 'identity.from': text('me@caltech.edu') };
  expect(accountNameOf(account([], { label: 'Work', settings }))).toBe('Work');
  expect(accountNameOf(account([], { settings }))).toBe('me@caltech.edu');
  expect(accountNameOf(account([], { settings: { 'incoming.host': text('host') } }))).toBe('host');
  expect(accountNameOf(account([], { settings: { 'incoming.host': text('') } }))).toBeNull();
});

it.each(checkIds)('%s has a name', (id) => {
  expect(Object.keys(catalogue)).toContain(checkNameKey(id));
});
