import { describe, expect, it } from 'vitest';
import { isOneWord, parseAddress, splitAtLastAt } from './address';

describe('addresses', () => {
  it.each([
    ['a@b.example', 'a@b.example'],
    [' A@B.Example ', 'a@b.example'],
    ['Jane <A@b.example>', 'a@b.example'],
    ['"Doe, Jane" <a@b.example>', 'a@b.example'],
    ['"Doe @ Lab <x>" < a@b.example >', 'a@b.example'],
    ['<a@b.example>', 'a@b.example'],
    ['', ''],
    ['nonsense', 'nonsense'],
    ['x@y.example <a@b.example>', 'x@y.example <a@b.example>'],
    ['A <a@b.example>, C <c@d.example>', 'a <a@b.example>, c <c@d.example>'],
    ['a@b.example>', 'a@b.example>'],
    ['Jane <a@b.example', 'jane <a@b.example'],
    ['Jane <a@b.example>>', 'jane <a@b.example>>'],
    ['"x@y <a@b.example>', '"x@y <a@b.example>'],
    ['\u212a@b.example', '\u212a@b.example'],
  ])('%j is %j', (given, expected) => {
    expect(parseAddress(given)).toBe(expected);
  });

  it.each([
    ['jdoe', 'jdoe', null],
    ['jdoe@Host.', 'jdoe', 'host'],
    ['a@b@c', 'a@b', 'c'],
    ['a@', 'a', ''],
    ['a@.', 'a', '.'],
    ['a@b..', 'a', 'b..'],
  ])('splits %j', (given, user, host) => {
    expect(splitAtLastAt(given)).toEqual({ user, host });
  });

  it.each([
    ['jdoe', true],
    ['J.Doe+x', true],
    ['', false],
    ['j doe', false],
    ['j\u00a0doe', false],
    ['j\u200bdoe', false],
    ['j\u0000doe', false],
    ['j@doe', false],
    ['\ud800', false],
  ])('one word: %j %j', (given, expected) => {
    expect(isOneWord(given)).toBe(expected);
  });
});
