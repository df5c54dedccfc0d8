import { describe, expect, it } from 'vitest';
import { type Difference, lookalikeOf } from './lookalike';

const name = 'mail.example.edu';

describe('lookalikeOf', () => {
  const rows: readonly (readonly [host: string, difference: Difference | null])[] = [
    ['mai1.example.edu', { kind: 'other', found: '1', right: 'l' }],
    ['mal.example.edu', { kind: 'missing', right: 'i' }],
    ['maiil.example.edu', { kind: 'extra', found: 'i' }],
    ['mail.example.ed', { kind: 'missing', right: 'u' }],
    ['mail.example.edux', { kind: 'extra', found: 'x' }],
    ['mial.example.edu', { kind: 'other', found: 'i', right: 'a' }],
    ['m\u0430il.example.edu', { kind: 'other', found: '\u0430 (U+0430)', right: 'a' }],
    ['xn--mil-6cd.example.edu', { kind: 'other', found: '\u0430 (U+0430)', right: 'a' }],
    ['mail\u200b.example.edu', { kind: 'extra', found: 'U+200B' }],
    ['m\u0430il.\u0435x\u0430m\u0440l\u0435.\u0435du', { kind: 'other', found: '\u0430 (U+0430)', right: 'a' }],
    ['rnail.exarnple.edu', { kind: 'other', found: 'r', right: 'm' }],
    ['m4i1.3x4mp1e.edu', { kind: 'other', found: '4', right: 'a' }],
    ['mail.example.com', null],
    ['mail.example', null],
    ['pop.example.edu', null],
    ['x'.repeat(1000), null],
  ];

  it.each(rows.map(([host, difference]) => ({ host, difference })))('$host', ({ host, difference }) => {
    expect(lookalikeOf(host, [name])).toEqual(difference && { name, difference });
  });

  it('means the nearest name, and of equals the first', () => {
    expect(lookalikeOf('pops.example', ['imap.example', 'pop.example'])?.name).toBe('pop.example');
    expect(lookalikeOf('ab.example', ['aa.example', 'bb.example'])?.name).toBe('aa.example');
  });
});
