import { describe, expect, it } from 'vitest';
import { InputError, quoted } from './input-error';

describe('InputError', () => {
  it('names what and where', () => {
    expect(new InputError('a.b', 'expected a text').message).toBe('a.b: expected a text');
    expect(new InputError('', 'expected a text').message).toBe('expected a text');
  });

  it.each([
    ['x', '"x"'],
    [undefined, 'nothing'],
    [null, 'null'],
    [[1], '[1]'],
    [() => 1, 'function'],
    [10n, 'bigint'],
    ['x'.repeat(100), `"${'x'.repeat(59)}…`],
  ])('quotes %s', (given, expected) => {
    expect(quoted(given)).toBe(expected);
  });
});
