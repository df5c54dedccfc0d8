import { expect, it } from 'vitest';
import { remembered } from './remember';

/** A function that counts how often it is asked. */
function counted<T>(find: (text: string) => T) {
  const asked: string[] = [];
  const known = remembered((text) => {
    asked.push(text);
    return find(text);
  });
  return { known, asked };
}

it('each text is worked out once', () => {
  const { known, asked } = counted((text) => text.length);
  expect(['a', 'bb', 'a', 'bb', ''].map(known)).toEqual([1, 2, 1, 2, 0]);
  expect(asked).toEqual(['a', 'bb', '']);
});

it.each([[undefined], [null], [false], [0], ['']])('an answer that is %j is kept as well', (answer) => {
  const { known, asked } = counted(() => answer);
  expect([known('a'), known('a')]).toEqual([answer, answer]);
  expect(asked).toEqual(['a']);
});

it('a text that is a name of objects is a text like others', () => {
  const { known } = counted((text) => text.length);
  expect(['__proto__', 'constructor', 'toString'].map(known)).toEqual([9, 11, 8]);
});

it('after very many texts it begins anew, and answers the same', () => {
  const { known, asked } = counted((text) => text.length);
  for (let round = 0; round < 2; round += 1)
    for (let number = 0; number < 5_000; number += 1) expect(known(`text ${number}`)).toBe(`text ${number}`.length);
  // Nothing of the first round was left when the second began.
  expect(asked.length).toBe(10_000);
});

it('two functions keep their answers apart', () => {
  const [length, upper] = [remembered((text) => text.length), remembered((text) => text.toUpperCase())];
  expect([length('a'), upper('a'), length('a'), upper('a')]).toEqual([1, 'A', 1, 'A']);
});
