import { expect, it } from 'vitest';
import { type ComparedAccount, precisionAndRecall, scorePage, sumOf } from './score';

const account = (settings: Record<string, unknown>, cannotTell: string[] = []): ComparedAccount => ({
  applies: 'yes',
  settings,
  cannotTell,
});

it.each([
  ['right', { 'incoming.port': 993 }, { 'incoming.port': 993 }],
  ['wrong', { 'incoming.port': 993 }, { 'incoming.port': '993' }],
  ['extra', {}, { 'incoming.port': 993 }],
  ['missed', { 'incoming.port': 993 }, {}],
] as const)('%s', (verdict, wanted, found) => {
  const score = scorePage('page', [account(wanted)], [account(found)]);
  expect(score.counts.get('incoming.port')?.[verdict]).toBe(1);
  expect(score.misses).toHaveLength(verdict === 'right' ? 0 : 1);
});

it('calls a value that nobody can tell told', () => {
  const score = scorePage('page', [account({}, ['incoming.security'])], [account({ 'incoming.security': 'ssl' })]);
  expect(score.misses).toEqual([{ setting: 'incoming.security', verdict: 'told', wanted: undefined, found: 'ssl' }]);
});

it('pairs accounts by what they have in common, in whatever order', () => {
  const [one, other] = [account({ 'incoming.host': 'a' }), account({ 'incoming.host': 'b' })];
  expect(scorePage('page', [one, other], [other, one]).misses).toEqual([]);
});

it('counts an account that is not there as extra, and one that was not found as missed', () => {
  const one = account({ 'incoming.host': 'a' });
  expect(scorePage('page', [], [one]).misses[0]?.verdict).toBe('extra');
  expect(scorePage('page', [one], []).misses[0]?.verdict).toBe('missed');
});

it('says whose account was taken for whose', () => {
  const one = account({ 'incoming.host': 'a' });
  expect(scorePage('page', [one], [{ ...one, applies: 'no' }]).whose).toEqual(['no instead of yes']);
});

it('sums pages, and gives shares', () => {
  const good = scorePage('a', [account({ 'incoming.port': 1 })], [account({ 'incoming.port': 1 })]);
  const bad = scorePage('b', [account({ 'incoming.port': 1 })], [account({ 'incoming.port': 2 })]);
  const sum = sumOf([good, bad]).get('incoming.port');
  expect(sum).toEqual({ right: 1, wrong: 1, told: 0, extra: 0, missed: 0 });
  expect(sum && precisionAndRecall(sum)).toEqual({ precision: 0.5, recall: 0.5 });
});
