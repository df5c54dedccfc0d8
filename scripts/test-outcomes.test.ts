import { describe, expect, it } from 'vitest';
import { countOf, ranNothing, type VitestReport } from './test-outcomes';

type File = VitestReport['testResults'][number];

const file = (status: string, ...outcomes: readonly string[]): File => ({
  status,
  assertionResults: outcomes.map((outcome) => ({
    status: outcome,
    ancestorTitles: ['suite'],
    title: 'test',
    failureMessages: [],
  })),
});

const count = (files: readonly File[], status: number) => {
  const { passed, failed, skipped } = countOf({ testResults: files }, status, 'printed');
  return [passed, failed, skipped];
};

describe('countOf', () => {
  it.each<[string, readonly File[], number, readonly number[]]>([
    ['counts each test once', [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'failed')], 1, [2, 1, 1]],
    ['counts a file that could not be loaded', [file('passed', 'passed'), file('failed')], 1, [1, 1, 0]],
    ['counts a file whose hooks failed after its tests', [file('failed', 'passed')], 1, [1, 1, 0]],
    ['counts an error outside any test', [file('passed', 'passed')], 1, [1, 1, 0]],
    ['counts a run without any test as failed', [], 0, [0, 1, 0]],
    ['counts pending and todo as skipped', [file('passed', 'pending', 'todo')], 0, [0, 0, 2]],
  ])('%s', (_, files, status, expected) => {
    expect(count(files, status)).toEqual(expected);
  });

  it('shows what was printed only where something failed', () => {
    expect(countOf({ testResults: [file('passed', 'passed')] }, 0, 'printed').complaint).toBe('');
    expect(countOf({ testResults: [file('failed', 'failed')] }, 1, 'printed').complaint).toBe('printed');
  });

  it('names what was skipped, once', () => {
    const { notes } = countOf({ testResults: [file('passed', 'skipped', 'skipped')] }, 0, '');
    expect(notes).toEqual(['skipped: suite']);
  });
});

describe('a second try', () => {
  it('is told, with what went wrong at the first', () => {
    const twice = {
      status: 'passed',
      ancestorTitles: ['suite'],
      title: 'test',
      failureMessages: ['Error: late\n  at x'],
    };
    const { passed, notes } = countOf({ testResults: [{ status: 'passed', assertionResults: [twice] }] }, 0, '');
    expect([passed, notes]).toEqual([1, ['passed only at a second try: suite > test: Error: late   at x']]);
  });
});

describe('ranNothing', () => {
  it('is a failure with a reason', () => {
    expect(ranNothing('')).toMatchObject({ failed: 1, complaint: 'The suite ran nothing.' });
  });
});
