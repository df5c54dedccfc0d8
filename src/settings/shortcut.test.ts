import { expect, it } from 'vitest';
import { shortcut } from './shortcut';

const having = (...all: { name: string; shortcut?: string }[]) =>
  shortcut({ commands: { getAll: async () => all } } as never);

it('is what the browser says of the button', async () => {
  expect(await having({ name: 'other', shortcut: 'F1' }, { name: '_execute_action', shortcut: 'Alt+Shift+M' })).toBe(
    'Alt+Shift+M',
  );
});

it('is nothing where there is none', async () => {
  expect(await having({ name: '_execute_action' })).toBe('');
  expect(await having()).toBe('');
});
