import { afterEach, expect, it } from 'vitest';
import { closePages, openPage } from '../page.fixture';
import { recogniseClient } from './recognise';

afterEach(closePages);

it('a client is known by its fingerprint', () => {
  expect(recogniseClient(openPage('<input id="rcmfd_email">'))).toEqual({
    id: 'roundcube',
    name: 'Roundcube',
    version: null,
  });
});

it.each([
  ['an empty page', ''],
  [
    'a page that speaks of a client',
    '<h1>How to set up Roundcube, SOGo and Horde</h1><p>rcmfd_email program/js/app</p>',
  ],
  ['a form of a page that nobody knows', '<form><input id="email" name="host"></form>'],
])('%s is of none', (_, html) => {
  expect(recogniseClient(openPage(html, 'Roundcube Webmail'))).toBeNull();
});

it('a page that shadows its own members is known all the same', () => {
  const page = openPage('<img name="querySelector" alt=""><form name="querySelector"></form><input id="rcmfd_email">');
  expect(recogniseClient(page)?.id).toBe('roundcube');
});
