import { expect, test } from 'vitest';
import { selfTimes } from './self-times';

const frame = (functionName: string, lineNumber = -1) => ({ functionName, lineNumber });

test('a function has the time until the next sample', () => {
  const profile = {
    nodes: [
      { id: 1, callFrame: frame('(root)'), children: [2, 3, 4] },
      { id: 2, callFrame: frame('read', 11) },
      { id: 3, callFrame: frame('(idle)') },
      { id: 4, callFrame: frame('', 7) },
      { id: 5, callFrame: frame('read', 11) },
      { id: 6, callFrame: frame('querySelectorAll') },
    ],
    samples: [2, 3, 5, 4, 6, 1],
    timeDeltas: [50, 1_000, 9_000, 2_000, 500, 250],
  };
  expect(selfTimes(profile)).toEqual([
    { name: 'read:12', time: 3 },
    { name: '(anonymous):8', time: 0.5 },
    { name: 'querySelectorAll', time: 0.25 },
  ]);
});

test('an empty profile has none', () => expect(selfTimes({ nodes: [] })).toEqual([]));
