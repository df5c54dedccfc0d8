import { describe, expect, it } from 'vitest';
import { eudoraRange } from './eudora';

describe('eudoraRange', () => {
  it.each([
    ['Eudora', '3.0', 'before-5.1'],
    ['Eudora', '5.0.2', 'before-5.1'],
    ['Qualcomm Eudora Pro', '4.3', 'before-5.1'],
    ['eudora', '5.1', '5.1'],
    ['Eudora', 'Version 5.1.1', '5.1'],
    ['Eudora', '5,1', '5.1'],
    ['Eudora', '5.2', 'from-5.2'],
    ['Eudora', '5.10', 'from-5.2'],
    ['Eudora', '6', 'from-5.2'],
    ['Eudora', '7.1.0.9', 'from-5.2'],
    ['Eudora', '5', 'unknown'],
    ['Eudora', '', 'unknown'],
    ['Eudora OSE', '1.0', null],
    ['Thunderbird', '5.1', null],
    ['', '5.1', null],
  ])('%s %s: %s', (name, version, range) => {
    expect(eudoraRange({ 'program.name': name, 'program.version': version })).toBe(range);
  });

  it('is nothing where no program was read', () => {
    expect(eudoraRange({})).toBeNull();
    expect(eudoraRange({ 'program.version': '5.1' })).toBeNull();
    expect(eudoraRange({ 'program.name': 'Eudora' })).toBe('unknown');
  });
});
