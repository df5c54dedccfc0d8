import { expect, it } from 'vitest';
import { coverage } from './coverage';

it.each([
  ['Server', 1],
  ['SMTP server', 1],
  ['Device e-mail address', 1],
  ['Server (leave empty if unsure)', 1],
  ['服务器地址', 1],
])('all of %j is understood', (label, share) => {
  expect(coverage(label)).toBeGreaterThanOrEqual(share * 0.9);
});

it.each(['报警主机地址', 'Ticket prefix', 'People with an address at', 'Colour of the server room', ''])(
  'little of %j is understood',
  (label) => {
    expect(coverage(label)).toBeLessThan(0.75);
  },
);
