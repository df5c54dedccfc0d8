import { describe, expect, it } from 'vitest';
import { catalogueWords } from './catalogue';

const words = catalogueWords({
  action_title: { message: 'plain' },
  extension_name: { message: '$2 before $1, $1 again, for $$5 and $3', description: 'x' },
});

describe('catalogueWords', () => {
  it('fills the places of a text', () => {
    expect(words('action_title', 'unused')).toBe('plain');
    expect(words('extension_name', 'one', 'two', '$1')).toBe('two before one, one again, for $5 and $1');
    expect(words('extension_name', 'one')).toBe(' before one, one again, for $5 and ');
  });

  it('throws for a text it does not have', () => {
    expect(() => words('extension_description')).toThrow('extension_description');
    expect(() => words('toString' as never)).toThrow('toString');
  });
});
