/** Typing for a person: the page hears of it as of typing, and nothing else is touched. */
import { afterEach, describe, expect, it } from 'vitest';
import { closePages, one, openPage, show } from '../page.fixture';
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

describe('programs of the usual kinds', () => {
  /** As React: a tracker on the element knows the last value, and what is no change for it is none. */
  function controlled(line: HTMLInputElement, next: (text: string) => string): { state: string } {
    const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    const kept = { state: line.value };
    let tracked = line.value;
    Object.defineProperty(line, 'value', {
      configurable: true,
      get: () => native?.get?.call(line),
      set: (text: string) => {
        tracked = text;
        native?.set?.call(line, text);
      },
    });
    line.addEventListener('input', () => {
      const text = native?.get?.call(line);
      if (text === tracked) return;
      tracked = text;
      kept.state = next(text);
      line.value = kept.state;
    });
    return kept;
  }

  it.each([
    ['takes it', (text: string) => text, '9931'],
    ['takes only so much of it', (text: string) => text.slice(0, 3), '993'],
    ['writes it in another way', (text: string) => text.replace(/(?<=^.)/, ' '), '9 931'],
    ['rejects it', () => 'old', 'old'],
  ])('one that controls the line %s', (_, next, expected) => {
    const line = input();
    const kept = controlled(line, next);
    enterText(line, '9931');
    expect([line.value, kept.state]).toEqual([expected, expected]);
  });

  it.each([
    ['one that listens for changes', 'change'],
    ['one that listens for what is typed', 'input'],
    ['one that listens for keys', 'keyup'],
    ['one that looks when the line is left', 'blur'],
  ])('%s', (_, type) => {
    const line = input();
    let model = line.value;
    line.addEventListener(type, () => {
      model = line.value;
    });
    enterText(line, 'new');
    expect(model).toBe('new');
  });

  it('one that listens for the whole document, from outside a shadow root', () => {
    const place = show('<x-a><template shadowrootmode="open"><input id="x"></template></x-a>');
    const line = one(one(place, 'x-a').shadowRoot as ShadowRoot) as HTMLInputElement;
    const heard: string[] = [];
    for (const type of ['input', 'change']) place.addEventListener(type, () => heard.push(type));
    enterText(line, 'new');
    expect(heard).toEqual(['input', 'change']);
  });
});

describe('what a person could not type there is not entered', () => {
  it.each([
    ['more than there is room for', 'maxlength="3"', '9931'],
    ['words in a line for numbers', 'type="number" value="143"', '10 minutes'],
  ])('%s', (_, attributes, text) => {
    const line = one(show(`<input id="x" ${attributes}>`)) as HTMLInputElement;
    const before = line.value;
    let changes = 0;
    for (const type of ['input', 'change'])
      line.addEventListener(type, () => {
        changes += 1;
      });
    expect(enterText(line, text)).toEqual({ kind: 'failed', why: 'no-way' });
    expect([line.value, changes]).toEqual([before, 0]);
  });

  it('but what just fits is, and a line for numbers knows no room', () => {
    expect(enterText(input('maxlength="3"'), '993')).toEqual({ kind: 'done' });
    expect(enterText(input('type="number" maxlength="1"'), '993')).toEqual({ kind: 'done' });
  });
});

describe('a page that changes meanwhile', () => {
  it('may take the line away', () => {
    const line = input();
    line.addEventListener('focus', () => line.remove());
    expect(enterText(line, 'new')).toEqual({ kind: 'failed', why: 'gone' });
    expect(line.value).toBe('old');
  });

  it('may take it away when it hears the value', () => {
    const line = input();
    line.addEventListener('input', () => line.remove());
    expect(enterText(line, 'new')).toEqual({ kind: 'done' });
  });

  it.each(['focus', 'keydown'])('may make a password of it at the last moment: on %s', (type) => {
    const line = input();
    line.addEventListener(type, () => {
      line.type = 'password';
    });
    expect(enterText(line, 'new')).toEqual({ kind: 'failed', why: 'no-way' });
    expect(line.value).toBe('old');
  });

  it('may show dots for it by its style', () => {
    const line = input('style="-webkit-text-security: disc"');
    expect(enterText(line, 'new')).toEqual({ kind: 'failed', why: 'no-way' });
    expect(line.value).toBe('old');
  });
});

it('no key of it is Enter, and nothing is submitted', () => {
  const line = input();
  const keys: string[] = [];
  line.addEventListener('keydown', ({ key }) => keys.push(key));
  let submitted = 0;
  line.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    submitted += 1;
  });
  for (const text of ['new', '', '993']) enterText(line, text);
  expect(keys).toEqual(['w', 'Backspace', '3']);
  expect(submitted).toBe(0);
});

describe('an editable part', () => {
  const editable = '<b id="x" role="textbox" contenteditable>old</b>';

  it('is emptied', () => {
    const place = show(editable);
    expect(enterText(one(place), '')).toEqual({ kind: 'done' });
    expect(one(place).textContent).toBe('');
  });

  it('stands in a frame, whose document shadows its members', () => {
    const page = openPage(`${editable}<img name="execCommand" alt=""><img name="getSelection" alt="">`);
    const heard: string[] = [];
    one(page).addEventListener('input', ({ type }) => heard.push(type));
    expect(enterText(one(page), 'new')).toEqual({ kind: 'done' });
    expect([one(page).textContent, heard]).toEqual(['new', ['input']]);
  });

  it('stands in a shadow root', () => {
    const place = show(`<x-a><template shadowrootmode="open">${editable}</template></x-a><p>Beside</p>`);
    const line = one(one(place, 'x-a').shadowRoot as ShadowRoot);
    expect(enterText(line, 'new')).toEqual({ kind: 'done' });
    expect([line.textContent, place.textContent]).toEqual(['new', 'Beside']);
  });

  it('that is not editable now is left alone', () => {
    const place = show('<b id="x" role="textbox" contenteditable="false">old</b>');
    expect(enterText(one(place), 'new')).toEqual({ kind: 'failed', why: 'no-way' });
    expect(one(place).textContent).toBe('old');
  });
});
