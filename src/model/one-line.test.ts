import { expect, it } from 'vitest';
import { lineCap, oneLine, withoutMarks } from './one-line';

it.each([
  ['  two\n words\t', 'two words'],
  ['', ''],
  [' \u00a0 ', ''],
])('%j is the line %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});

it('a long text is cut', () => {
  expect(oneLine('a'.repeat(100_000))).toHaveLength(lineCap);
});

it.each([
  ['Server:', 'Server'],
  ['* Server *', 'Server'],
  ['服务器：', '服务器'],
  ['Server (required)', 'Server (required)'],
  ['SMTP: host', 'SMTP: host'],
  [':', ''],
])('%j without marks is %j', (text, line) => {
  expect(withoutMarks(text)).toBe(line);
});
