import { expect, test } from 'vitest';
import type { AccountReading, FrameReading } from '../src/model/reading';
import { censusComplaints, complaintsAbout } from './complaints';

const setting = <T>(value: T) => ({ value, text: '', label: '', section: [] });
const account = (host: string): AccountReading => ({
  label: '',
  settings: { 'incoming.host': setting(host), 'incoming.port': setting(993) },
  cannotTell: [],
});
const reading = (...accounts: AccountReading[]): FrameReading => ({
  reading: { page: { origin: null, path: '', title: '' }, client: null, accounts, unread: [] },
  foreignFrames: [],
});
const expected = { account: { 'incoming.host': 'a.example.edu', 'incoming.port': 993 } } as const;

test.each([
  { what: 'right', answer: reading(account('a.example.edu')), says: [] },
  {
    what: 'a wrong value',
    answer: reading(account('b.example.edu')),
    says: ['incoming.host was read as b.example.edu, and is a.example.edu.'],
  },
  { what: 'no account', answer: reading(), says: ['0 accounts were read, and there is one.'] },
  {
    what: 'two accounts',
    answer: reading(account('a.example.edu'), account('a.example.edu')),
    says: ['2 accounts were read, and there is one.'],
  },
])('$what', ({ answer, says }) => expect(complaintsAbout(answer, expected)).toEqual(says));

test('a page without an account may be read as anything', () => {
  expect(complaintsAbout(reading(account('x')), { account: null })).toEqual([]);
});

test('a page of another size is not the page', () => {
  const meant = { elements: 10, controls: 2, shadowRoots: 0, frames: 0 };
  expect(censusComplaints(meant, meant)).toEqual([]);
  expect(censusComplaints({ ...meant, controls: 1 }, meant)).toEqual(['The page has 1 controls, and should have 2.']);
});
