/** The actor as it is called from outside: what it refuses, and that it never submits. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ActorWorld, MailActor } from '../model/entering';
import type { ReaderWorld } from '../model/gathered';
import './actor';
import { elementOf, handleOf } from './handles';
import { closePages, one, show } from './page.fixture';

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
