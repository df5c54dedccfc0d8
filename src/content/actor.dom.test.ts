/** The actor as it is called from outside: what it refuses, and that it never submits. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ActorWorld, MailActor } from '../model/entering';
import type { ReaderWorld } from '../model/gathered';
import './actor';
import { elementOf, handleOf } from './handles';
import { closePages, one, openPage, show } from './page.fixture';

const world = globalThis as ActorWorld & ReaderWorld;
const actor = (): MailActor => {
  if (!world.mailActor) throw new Error('no actor');
  return world.mailActor;
};

beforeEach(() => {
  world.mailReader = {
    gather: () => Promise.resolve({ kind: 'read-by-parent' }),
    answer: () => null,
    element: elementOf,
  };
});
afterEach(closePages);

const type = (element: Element, text: string) =>
  actor().enter({ handles: [handleOf(element)], entry: { kind: 'text', text } });

it('types into the element of a handle', async () => {
  const line = one(show('<input id="x">')) as HTMLInputElement;
  expect(await type(line, 'imap.example.edu')).toEqual({ kind: 'done' });
  expect(line.value).toBe('imap.example.edu');
});

describe('leaves alone', () => {
  it.each([
    ['what is disabled', '<input id="x" value="old" disabled>'],
    ['what is in a disabled fieldset', '<fieldset disabled><input id="x" value="old"></fieldset>'],
    ['what is read-only', '<input id="x" value="old" readonly>'],
    ['what ARIA says is disabled', '<input id="x" value="old" aria-disabled="true">'],
    ['what is in a part that ARIA says is disabled', '<p aria-disabled="true"><input id="x" value="old"></p>'],
    ['what ARIA says is read-only', '<input id="x" value="old" aria-readonly="true">'],
  ])('%s', async (_, html) => {
    const line = one(show(html)) as HTMLInputElement;
    expect(await type(line, 'new')).toEqual({ kind: 'failed', why: 'read-only' });
    expect(line.value).toBe('old');
  });

  it('a password', async () => {
    const line = one(show('<input id="x" type="password" value="s3cret">')) as HTMLInputElement;
    expect(await type(line, 'new')).toMatchObject({ kind: 'failed' });
    expect(line.value).toBe('s3cret');
  });

  it('what is gone', async () => {
    const line = one(show('<input id="x">'));
    const handle = handleOf(line);
    line.remove();
    expect(await actor().enter({ handles: [handle], entry: { kind: 'text', text: 'a' } })).toEqual({
      kind: 'failed',
      why: 'gone',
    });
    expect(await actor().enter({ handles: [1_000_000], entry: { kind: 'switch', on: true } })).toMatchObject({
      why: 'gone',
    });
    expect(await actor().show(handle)).toBe('gone');
    expect(await actor().options(handle)).toEqual([]);
  });
});

it('never submits a form, not even by a switch that is a button of it', async () => {
  const place = show('<form><button id="x" role="switch" aria-checked="false">SSL</button></form>');
  let submitted = 0;
  one(place, 'form').addEventListener('submit', (event) => {
    event.preventDefault();
    submitted += 1;
  });
  const button = one(place);
  button.addEventListener('click', () => button.setAttribute('aria-checked', 'true'));
  const step = { handles: [handleOf(button)], entry: { kind: 'switch', on: true } } as const;
  expect(await actor().enter(step)).toEqual({ kind: 'done' });
  expect(submitted).toBe(0);
  // Only meanwhile: the person's own click submits as before.
  (button as HTMLButtonElement).click();
  expect(submitted).toBe(1);
});

it('works in a form whose controls shadow its members', async () => {
  const names = ['focus', 'blur', 'click', 'dispatchEvent', 'value', 'getBoundingClientRect', 'isConnected'];
  const place = show(`<form>${names.map((name) => `<input name="${name}">`).join('')}<input id="x"></form>`);
  const line = one(place) as HTMLInputElement;
  expect(await type(line, 'a')).toEqual({ kind: 'done' });
  expect(line.value).toBe('a');
});

describe('nothing is submitted', () => {
  /** Counts the submissions of a page, and lets none through. */
  function submissions(root: Document | HTMLElement): { count: number } {
    const counted = { count: 0 };
    root.addEventListener('submit', (event) => {
      event.preventDefault();
      counted.count += 1;
    });
    return counted;
  }

  it('by a switch in a frame', async () => {
    const page = openPage('<form><button id="x" role="switch" aria-checked="false">SSL</button></form>');
    const submitted = submissions(page);
    one(page).addEventListener('click', () => one(page).setAttribute('aria-checked', 'true'));
    await actor().enter({ handles: [handleOf(one(page))], entry: { kind: 'switch', on: true } });
    expect([one(page).getAttribute('aria-checked'), submitted.count]).toEqual(['true', 0]);
  });

  it('by opening and closing a list', async () => {
    const place = show(
      '<form><button id="x" role="combobox" aria-expanded="false">None</button></form><div id="l" hidden><i role="option">SSL</i></div>',
    );
    const submitted = submissions(place);
    one(place).addEventListener('click', () => {
      const open = one(place, '#l').hidden;
      one(place, '#l').hidden = !open;
      one(place).setAttribute('aria-expanded', String(open));
    });
    const handle = handleOf(one(place));
    expect(await actor().options(handle)).toEqual(['SSL']);
    await actor().close(handle);
    expect([one(place, '#l').hidden, submitted.count]).toEqual([true, 0]);
  });

  it('by bringing a tab to the front', async () => {
    const place = show(
      '<form><div role="tablist"><button role="tab" aria-controls="a">A</button><button id="t" role="tab" aria-controls="b">B</button></div>' +
        '<div role="tabpanel" id="a"><input></div><div role="tabpanel" id="b" hidden><input id="x"></div></form>',
    );
    const submitted = submissions(place);
    one(place, '#t').addEventListener('click', () => {
      one(place, '#b').hidden = false;
    });
    expect(await actor().show(handleOf(one(place)))).toBe('in-tab');
    expect(submitted.count).toBe(0);
  });

  it('by a page that submits when it hears of a change', async () => {
    const place = show('<form><select id="x"><option>None<option>SSL</select></form>');
    const submitted = submissions(place);
    one(place).addEventListener('change', () => (one(place, 'form') as HTMLFormElement).requestSubmit());
    await actor().enter({ handles: [handleOf(one(place))], entry: { kind: 'option', text: 'SSL', place: 1 } });
    expect([(one(place) as HTMLSelectElement).value, submitted.count]).toEqual(['SSL', 0]);
  });
});

describe('a group of radios', () => {
  const group = '<input type="radio" name="s" id="a" checked> None <input type="radio" name="s" id="b"> SSL';
  const handlesIn = (place: HTMLElement) => [...place.querySelectorAll('input')].map(handleOf);

  it('has the one at its place pressed', async () => {
    const place = show(group);
    await actor().enter({ handles: handlesIn(place), entry: { kind: 'option', text: 'SSL', place: 1 } });
    expect((one(place, '#b') as HTMLInputElement).checked).toBe(true);
  });

  it('keeps its choice where that one is disabled, or is gone', async () => {
    const place = show(group);
    const step = { handles: handlesIn(place), entry: { kind: 'option', text: 'SSL', place: 1 } } as const;
    (one(place, '#b') as HTMLInputElement).disabled = true;
    expect(await actor().enter(step)).toEqual({ kind: 'failed', why: 'read-only' });
    one(place, '#b').remove();
    expect(await actor().enter(step)).toEqual({ kind: 'failed', why: 'gone' });
    expect((one(place, '#a') as HTMLInputElement).checked).toBe(true);
  });
});

it('what was entered is taken back by entering what stood there', async () => {
  const place = show(
    '<input id="x" value="143"><input type="checkbox" id="c"><select id="s"><option>None<option>SSL</select>',
  );
  const steps = (text: string, on: boolean, option: string) =>
    [
      { handles: [handleOf(one(place))], entry: { kind: 'text', text } },
      { handles: [handleOf(one(place, '#c'))], entry: { kind: 'switch', on } },
      { handles: [handleOf(one(place, '#s'))], entry: { kind: 'option', text: option, place: 0 } },
    ] as const;
  const state = () => [
    (one(place) as HTMLInputElement).value,
    (one(place, '#c') as HTMLInputElement).checked,
    (one(place, '#s') as HTMLSelectElement).value,
  ];
  for (const step of steps('993', true, 'SSL')) await actor().enter(step);
  expect(state()).toEqual(['993', true, 'SSL']);
  for (const step of steps('143', false, 'None')) await actor().enter(step);
  expect(state()).toEqual(['143', false, 'None']);
});
