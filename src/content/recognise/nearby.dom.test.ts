import { afterEach, expect, it } from 'vitest';
import { closePages, one, show } from '../page.fixture';
import { Nearby } from './nearby';
import { composedAbove } from './servers';

afterEach(closePages);

const nearby = () => new Nearby(composedAbove(new Map()));

it('the nearest container that answers decides', () => {
  const place = show('<div>SMTP<section>IMAP<p>Server <input id="x"></p></section></div>');
  const asked: string[] = [];
  const answer = nearby().find(one(place), (text) => {
    asked.push(text);
    return / (imap|smtp) /.exec(text)?.[1] ?? null;
  });
  expect(answer).toBe('imap');
  expect(asked).toEqual([' server ', ' imap server ']);
});

it('where none answers there is no answer', () => {
  expect(nearby().find(one(show('<p>Server <input id="x"></p>')), () => null)).toBeNull();
});

it('an answer that is false is one', () => {
  expect(nearby().find(one(show('<p>Server <input id="x"></p>')), () => false)).toBe(false);
});

it('the text of a container is read once', () => {
  const place = show('<p>Server <input id="x"> <input id="y"></p>');
  const near = nearby();
  const first = near.find(one(place), (text) => text);
  one(place, 'p').prepend('IMAP ');
  expect(near.find(one(place, '#y'), (text) => text)).toBe(first);
});

it('words across a shadow root are near too', () => {
  const place = show('<div>IMAP <x-a><template shadowrootmode="open"><p><input id="x"></p></template></x-a></div>');
  const input = one(one(place, 'x-a').shadowRoot as ShadowRoot);
  expect(nearby().find(input, (text) => (text.includes(' imap ') ? 'imap' : null))).toBe('imap');
});

it('what stands far above is not near', () => {
  const place = show(`<div>IMAP${'<div>'.repeat(20)}<input id="x">${'</div>'.repeat(20)}</div>`);
  expect(nearby().find(one(place), (text) => (text.includes(' imap ') ? 'imap' : null))).toBeNull();
});
