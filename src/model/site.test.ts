import { expect, it } from 'vitest';
import { siteOf } from './site';

it.each([
  ['https://mail.example.edu', { pattern: 'https://mail.example.edu/*', host: 'mail.example.edu' }],
  ['http://10.0.0.1:8080', { pattern: 'http://10.0.0.1/*', host: '10.0.0.1' }],
  ['file://', null],
  [null, null],
])('the site of %j', (origin, site) => {
  expect(siteOf({ origin })).toEqual(site);
});
