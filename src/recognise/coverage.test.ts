import { expect, it } from 'vitest';
import { coverage } from './coverage';

it.each([
  ['Server', 1],
  ['SMTP server', 1],
  ['Device e-mail address', 1],
  ['Server (leave empty if unsure)', 1],
])('all of %j is understood', (label, share) => {
  expect(coverage(label)).toBeGreaterThanOrEqual(share * 0.9);
});

it.each(['Ticket prefix', 'People with an address at', 'Colour of the server room', ''])(
  'little of %j is understood',
  (label) => {
    expect(coverage(label)).toBeLessThan(0.75);
  },
);
