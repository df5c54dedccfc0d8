import { describe, expect, it } from 'vitest';
import english from '../../_locales/en/messages.json';
import spanish from '../../_locales/es/messages.json';
import chinese from '../../_locales/zh_CN/messages.json';
import type { Wish } from '../model/entering';
import { catalogueWords } from '../words/catalogue';
import { type PluralKey, plural } from '../words/plural';
import { valueText, wordedText } from './setting-words';

function speechOf(catalogue: typeof english) {
  const words = catalogueWords(catalogue);
  return { words, plural: (key: PluralKey, count: number) => plural(words, key, count) };
}

const inLanguages = [english, spanish as typeof english, chinese as typeof english].map(speechOf);

describe('a value', () => {
  it.each<[Wish, string[]]>([
    [{ setting: 'incoming.security', value: 'none' }, ['None', 'Ninguno', '无']],
    [{ setting: 'outgoing.security', value: 'ssl' }, ['SSL/TLS', 'SSL/TLS', 'SSL/TLS']],
    [
      { setting: 'outgoing.security', value: 'optional' },
      ['STARTTLS, if available', 'STARTTLS, si está disponible', 'STARTTLS（如果可用）'],
    ],
    [{ setting: 'outgoing.authentication', value: true }, ['On', 'Activado', '开']],
    [{ setting: 'outgoing.authentication', value: false }, ['Off', 'Desactivado', '关']],
    [{ setting: 'checkIntervalMinutes', value: 0 }, ['Never, or manually', 'Nunca, o manualmente', '从不或手动']],
    [{ setting: 'checkIntervalMinutes', value: 0.5 }, ['30 seconds', '30 segundos', '30 秒']],
    [{ setting: 'checkIntervalMinutes', value: 1 / 60 }, ['1 second', '1 segundo', '1 秒']],
    [{ setting: 'checkIntervalMinutes', value: 1 }, ['1 minute', '1 minuto', '1 分钟']],
    [{ setting: 'checkIntervalMinutes', value: 7.333333 }, ['7.33 minutes', '7,33 minutos', '7.33 分钟']],
    [{ setting: 'incoming.port', value: 993 }, ['993', '993', '993']],
  ])('%o has a text in every language', (wish, texts) => {
    expect(inLanguages.map((speech) => valueText(speech, wish))).toEqual(texts);
  });
});

describe('the text of a check', () => {
  const [, inSpanish] = inLanguages;

  it.each<[Wish | null, string, string]>([
    [{ setting: 'checkIntervalMinutes', value: 10 }, '10 minutes', '10 minutos'],
    [{ setting: 'outgoing.authentication', value: true }, 'On', 'Activado'],
    // What stands on the page is shown as it stands there.
    [{ setting: 'identity.from', value: 'jdoe@caltech.edu' }, 'J. Doe <jdoe@caltech.edu>', 'J. Doe <jdoe@caltech.edu>'],
    [null, 'Eudora 5.1', 'Eudora 5.1'],
  ])('%o, which the rules call %s, is %s', (value, text, shown) => {
    expect(inSpanish && wordedText(inSpanish, value, text)).toBe(shown);
  });
});
