import { expect, it } from 'vitest';
import { scorePage } from './score';
import { asText } from './table';

const account = (port: unknown) => ({ applies: 'yes', settings: { 'incoming.port': port }, cannotTell: [] }) as const;

it('shows the counts, and every miss by page', () => {
  const text = asText([
    scorePage('good', [account(993)], [account(993)]),
    scorePage('bad', [account(993)], [account(143)]),
    scorePage('decoy', [], [account(143)]),
  ]);
  expect(text).toMatch(/^incoming\.port +1 +1 +0 +1 +0 +0\.3333 +0\.5000$/m);
  expect(text).toMatch(/^in all +1 +1 +0 +1 +0 /m);
  expect(text).toContain('1 pages without an account; one was seen on 1');
  expect(text).toContain('\nbad\n  wrong incoming.port  there: 993, read: 143\n');
  expect(text).toContain('\ndecoy (accounts: 1 instead of 0)\n');
  expect(text).not.toContain('\ngood');
});
