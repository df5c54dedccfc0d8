import { describe, expect, it } from 'vitest';
import { unsaid } from '../model/circumstances';
import { caltechImss as requirements } from '../requirements/load';
import { auditPage } from '../rules/audit-page';
import { readText } from './read-file.fixture';
import {
  appleProfileFile,
  autoconfigFile,
  isUsername,
  muttrcFile,
  type Person,
  pinercFile,
  rightSettings,
} from './right-settings';

const ids = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;
const people: readonly Person[] = [
  { username: 'jdoe', address: 'jdoe@caltech.edu', name: 'J. Doe', protocol: 'imap' },
  { username: 'jdoe', address: 'j.doe@its.caltech.edu', name: '', protocol: 'pop' },
  { username: 'o-brien', address: 'o-brien@caltech.edu', name: 'A "B" <&> $(`x`) O’Brien', protocol: 'imap' },
];
const files = [
  ['Thunderbird', 'thunderbird-autoconfig', autoconfigFile],
  ['Apple Mail', 'apple-mail', (person: Person, all: typeof requirements) => appleProfileFile(person, all, ids)],
  ['Alpine', 'alpine', pinercFile],
  ['Mutt', 'mutt', muttrcFile],
] as const;

describe.each(files)('the file for %s', (_, id, make) => {
  it.each(people)('passes our own check: $address by $protocol', (person) => {
    const { program, accounts } = readText(make(person, requirements).text);
    expect(program?.id).toBe(id);
    const page = { origin: null, path: '', title: '' };
    const reading = { page, client: null, accounts, unread: [] };
    const { accounts: judged } = auditPage(reading, { requirements, circumstances: unsaid });
    const [account] = judged;
    const outcomes = (account?.checks ?? []).map(({ id, outcome }) => [id, outcome]);
    // POP is advised against, and that is all.
    const bad = outcomes.filter(([, outcome]) => outcome === 'fail' || outcome === 'warn');
    expect(bad).toEqual(person.protocol === 'pop' ? [['incoming-protocol', 'warn']] : []);
    const right = rightSettings(person, requirements);
    const values = Object.fromEntries(Object.entries(account?.settings ?? {}).map(([name, one]) => [name, one.value]));
    expect(values).toMatchObject({
      'incoming.host': right.incomingHost,
      'incoming.port': right.incomingPort,
      'incoming.security': 'ssl',
      'incoming.username': right.username,
      'outgoing.host': right.outgoingHost,
      'outgoing.port': right.outgoingPort,
      'outgoing.security': 'ssl',
    });
  });

  it('has the requirements of whoever they are of', () => {
    const other = {
      ...requirements,
      outgoing: { ...requirements.outgoing, host: 'smtp.other.example', port: 1465 },
    };
    const [person] = people as [Person];
    expect(make(person, other).text).toContain('smtp.other.example');
    expect(make(person, other).text).toContain('1465');
  });
});

it.each([
  ['jdoe', true],
  ['j.doe+lab', true],
  ['', false],
  ['j doe', false],
  ['jdoe@caltech.edu', false],
  ['-x', false],
  ['a\nset x', false],
])('%j is a user name: %s', (text, is) => {
  expect(isUsername(text)).toBe(is);
});
