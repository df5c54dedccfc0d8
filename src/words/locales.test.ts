/** The catalogues of all languages say the same things. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from './catalogue';

const folder = join(import.meta.dirname, '../../_locales');
const catalogueOf = (name: string): Catalogue => JSON.parse(readFileSync(join(folder, name, 'messages.json'), 'utf8'));
const english = catalogueOf('en');
const languages = readdirSync(folder).filter((name) => name !== 'en');

/** The texts that a message is filled with, each once. */
const placesOf = (message: string) => [...new Set(message.match(/\$[1-9]/g))].sort();

it('there are Spanish and simplified Chinese', () => {
  expect(languages).toEqual(expect.arrayContaining(['es', 'zh_CN']));
});

describe.each(languages)('%s', (name) => {
  const catalogue = catalogueOf(name);

  it('has every text, in the same order, and no other', () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(english));
  });

  it('is filled with the same texts', () => {
    const places = (of: Catalogue) => Object.entries(of).map(([key, { message }]) => `${key}: ${placesOf(message)}`);
    expect(places(catalogue)).toEqual(places(english));
  });

  it('says its language, and its plural forms are those that exist', () => {
    const language = catalogue.popup_language?.message ?? '';
    expect(language.replace('-', '_')).toBe(name);
    expect(Intl.PluralRules.supportedLocalesOf(language)).toEqual([language]);
    const isFromRight = /^(ar|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/.test(language);
    expect(catalogue.popup_direction?.message).toBe(isFromRight ? 'rtl' : 'ltr');
  });

  it('has no empty text, and none left in English', () => {
    // Names, and what is the same in both languages.
    const same = new Set(['extension_name', 'extension_short_name', 'popup_direction']);
    const left = Object.entries(catalogue).filter(
      ([key, { message }]) => message.trim() === '' || (message === english[key]?.message && !same.has(key)),
    );
    expect(left.map(([key]) => key)).toEqual([]);
  });

  it('keeps within what the browsers take', () => {
    expect(catalogue.extension_name?.message.length).toBeLessThanOrEqual(45);
    expect(catalogue.extension_short_name?.message.length).toBeLessThanOrEqual(12);
    expect(catalogue.extension_description?.message.length).toBeLessThanOrEqual(132);
  });
});
