import { describe, expect, it } from 'vitest';
import { areIntervalOptions, minutesOfNumber, minutesOfText, unitOf } from './interval';

describe('an option text, in minutes', () => {
  it.each([
    // English: digits and their units, however they are written together.
    ['5 minutes', 5],
    ['every 5 minutes', 5],
    ['every 10 minute(s)', 10],
    ['1 minute', 1],
    ['15 min', 15],
    ['15min', 15],
    ['15 mins.', 15],
    ['30m', 30],
    ['30 Seconds', 0.5],
    ['Every 30 seconds', 0.5],
    ['90 s', 1.5],
    ['90s', 1.5],
    ['1 hour', 60],
    ['Every 2 hours', 120],
    ['2 hrs', 120],
    ['1.5 hours', 90],
    ['0.5 hour', 30],
    ['1 day', 1440],
    // Words without digits.
    ['every minute', 1],
    ['Every hour', 60],
    ['hourly', 60],
    ['Once per hour', 60],
    ['Every half hour', 30],
    ['half an hour', 30],
    ['Twice an hour', 30],
    ['Every quarter of an hour', 15],
    ['five minutes', 5],
    ['Every ten minutes', 10],
    ['Every fifteen minutes', 15],
    ['every forty-five minutes', 45],
    ['daily', 1440],
    // Keys that are shown as they are.
    ['every_5_minutes', 5],
    ['every_minute', 1],
    ['once_per_hour', 60],
    // Never.
    ['never', 0],
    ['Never', 0],
    ['Manually', 0],
    ['manually', 0],
    ['Off', 0],
    ['Disabled', 0],
    ['Do not check', 0],
    // German.
    ['alle 5 Minuten', 5],
    ['jede Minute', 1],
    ['30 Sekunden', 0.5],
    ['2 Std.', 120],
    ['stündlich', 60],
    ['alle zehn Minuten', 10],
    ['Jede halbe Stunde', 30],
    ['nie', 0],
    ['Manuell', 0],
    // French.
    ['toutes les 5 minutes', 5],
    ['30 secondes', 0.5],
    ['toutes les heures', 60],
    ['Toutes les demi-heures', 30],
    ['toutes les dix minutes', 10],
    ['jamais', 0],
    ['Manuellement', 0],
    // Spanish.
    ['cada 5 minutos', 5],
    ['30 segundos', 0.5],
    ['cada hora', 60],
    ['cada media hora', 30],
    ['cada diez minutos', 10],
    ['nunca', 0],
    ['Manualmente', 0],
    // Italian.
    ['ogni 5 minuti', 5],
    ['30 secondi', 0.5],
    ['ogni ora', 60],
    ['ogni mezz’ora', 30],
    ["ogni mezz'ora", 30],
    ['ogni dieci minuti', 10],
    ['mai', 0],
    // Portuguese.
    ['a cada 5 minutos', 5],
    ['a cada meia hora', 30],
    ['a cada dez minutos', 10],
    ['30 segundos', 0.5],
    ['Nunca', 0],
    // Chinese, simplified and traditional.
    ['5 分钟', 5],
    ['每5分钟', 5],
    ['每 30 秒', 0.5],
    ['1 小时', 60],
    ['每小时', 60],
    ['5 分鐘', 5],
    ['从不', 0],
    ['手动', 0],
    ['從不', 0],
    // Japanese.
    ['5分', 5],
    ['5分ごと', 5],
    ['5分毎', 5],
    ['30秒', 0.5],
    ['1時間', 60],
    ['1時間ごと', 60],
    ['手動', 0],
    ['なし', 0],
    // No intervals.
    ['', null],
    ['5', null],
    ['fast', null],
    ['Only on startup', null],
    ['1 hour 30 minutes', null],
    ['Version 5', null],
  ] as const)('%j is %s', (text, minutes) => {
    expect(minutesOfText(text)).toBe(minutes);
  });
});

describe('a number in a line, by the first text that names a unit', () => {
  it.each([
    ['5', ['minutes'], 5],
    ['300', ['seconds'], 5],
    ['2', ['hours'], 120],
    ['5', ['', 'Check interval (minutes)'], 5],
    ['60', ['seconds', 'minutes'], 1],
    ['2,5', ['minutes'], 2.5],
    ['0', ['minutes'], 0],
    ['5 minutes', [], 5],
    ['30 s', ['minutes'], 0.5],
    [' 15 ', ['Min.'], 15],
    ['10', ['分钟'], 10],
    ['never', ['minutes'], 0],
    ['5', [], null],
    ['5', ['times'], null],
    ['', ['minutes'], null],
    ['five or so', ['minutes'], null],
    ['-5', ['minutes'], null],
    ['5', ['seconds or minutes'], null],
  ] as const)('%j with %j is %s', (text, context, minutes) => {
    expect(minutesOfNumber(text, context)).toBe(minutes);
  });
});

it.each([
  ['seconds', 1 / 60],
  ['(minutes)', 1],
  ['minute(s)', 1],
  ['in Stunden', 60],
  ['每天', 1440],
  ['port', null],
  ['minutes or hours', null],
  ['', null],
  ['Sekt', null],
] as const)('the unit in %j is %s', (text, unit) => {
  expect(unitOf(text)).toBe(unit);
});

it.each([
  ['minutes and never', ['never', 'every 5 minutes', 'every 10 minutes'], true],
  ['one text that is none', ['Choose…', '5 minutes', '10 minutes'], true],
  ['bare numbers', ['1', '5', '10'], false],
  ['one alone', ['5 minutes'], false],
  ['none', [], false],
  ['ports', ['143', '993'], false],
] as const)('%s: are intervals or not', (_, options, verdict) => {
  expect(areIntervalOptions(options)).toBe(verdict);
});
