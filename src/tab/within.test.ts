import { expect, it } from 'vitest';
import { within } from './within';

it('gives what comes in time', async () => {
  expect(await within(1000, Promise.resolve('done'))).toBe('done');
});

it('gives nothing for what never comes', async () => {
  expect(await within(1, new Promise(() => {}))).toBeNull();
});

it('throws what is thrown', async () => {
  await expect(within(1000, Promise.reject(new Error('no')))).rejects.toThrow('no');
});
