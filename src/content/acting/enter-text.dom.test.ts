/** Typing for a person: the page hears of it as of typing, and nothing else is touched. */
import { afterEach, describe, expect, it } from 'vitest';
import { closePages, one, show } from '../page.fixture';
import { enterText } from './enter-text';

afterEach(closePages);

const input = (attributes = '') =>
  one(show(`<form><input id="x" value="old" ${attributes}></form>`)) as HTMLInputElement;

it('the old text is replaced, and the page hears of it', () => {
  const line = input();
  const heard: string[] = [];
  for (const type of ['focus', 'keydown', 'beforeinput', 'input', 'keyup', 'change', 'blur'])
    line.addEventListener(type, () => heard.push(`${type} ${line.value}`));
  expect(enterText(line, 'new')).toEqual({ kind: 'done' });
  expect(heard).toEqual([
    'focus old',
    'keydown old',
    'beforeinput old',
    'input new',
    'keyup new',
    'change new',
    'blur new',
  ]);
});

describe('a program that keeps the value itself', () => {
  it('notices the change although it guards the value property', () => {
    const line = input();
    const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    let tracked = line.value;
    Object.defineProperty(line, 'value', {
      configurable: true,
      get: () => native?.get?.call(line),
      set: (text: string) => {
        tracked = text;
        native?.set?.call(line, text);
      },
    });
    const changes: string[] = [];
    line.addEventListener('input', () => {
      if (line.value !== tracked) changes.push(line.value);
    });
    enterText(line, 'new');
    expect(changes).toEqual(['new']);
  });

  it('may put back what it wants', () => {
    const line = input();
    line.addEventListener('input', () => {
      line.value = 'old';
    });
    enterText(line, 'new');
    expect(line.value).toBe('old');
  });

  it('may throw', () => {
    const line = input();
    const wrong = (event: ErrorEvent) => event.preventDefault();
    window.addEventListener('error', wrong);
    line.addEventListener('input', () => {
      throw new Error('the page is broken');
    });
    expect(enterText(line, 'new')).toEqual({ kind: 'done' });
    expect(line.value).toBe('new');
    window.removeEventListener('error', wrong);
  });
});

it.each(['text', 'email', 'number', 'tel', 'url', 'search'])('a line of the type %s is typed into', (type) => {
  const line = input(`type="${type}"`);
  expect(enterText(line, '993')).toEqual({ kind: 'done' });
  expect(line.value).toBe('993');
});

it.each([
  ['a password', 'type="password"'],
  ['a file', 'type="file"'],
  ['a switch', 'type="checkbox"'],
  ['a line that cannot be typed into', 'readonly'],
])('%s is left alone', (_, attributes) => {
  const line = input(attributes);
  const before = line.value;
  expect(enterText(line, 'new')).toEqual({ kind: 'failed', why: 'no-way' });
  expect(line.value).toBe(before);
});

it('a line that has become a password is left alone', () => {
  const line = input();
  line.type = 'password';
  expect(enterText(line, 'new')).toMatchObject({ kind: 'failed' });
  expect(line.value).toBe('old');
});

it('an editable part of the page is typed into', () => {
  const place = show('<p><b id="x" role="textbox" contenteditable>old</b></p>');
  const heard: string[] = [];
  one(place).addEventListener('input', () => heard.push(one(place).textContent ?? ''));
  expect(enterText(one(place), 'new')).toEqual({ kind: 'done' });
  expect(one(place).textContent).toBe('new');
  expect(heard.at(-1)).toBe('new');
});

it('what cannot be typed into is said', () => {
  expect(enterText(one(show('<b id="x" role="spinbutton">5</b>')), '6')).toEqual({ kind: 'failed', why: 'no-way' });
});
