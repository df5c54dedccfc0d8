/** A choice with a line beside it for what it does not offer: a port of one's own, a number of minutes. */
import { afterEach, expect, it } from 'vitest';
import { closePages, readValues } from '../content/page.fixture';

afterEach(closePages);

const line = (label: string, value: string) => `<p><label>${label} <input value="${value}"></label></p>`;
const radio = (name: string, text: string, chosen: string) =>
  `<label><input type="radio" name="${name}" ${text === chosen ? 'checked' : ''}> ${text}</label>`;
const page = (rest: string) =>
  readValues(`<form><h2>IMAP</h2>${line('Server', 'imap.test')}${line('User name', 'rosa')}${rest}</form>`, 'Mail');

it.each([
  ['Standard (993)', 993],
  ['other:', 2993],
])('the port is that of the choice, or stands in the line: %s', async (chosen, port) => {
  const radios = radio('p', 'Standard (993)', chosen) + radio('p', 'other:', chosen);
  const ports = `<div><span>Port</span>${radios}<input aria-label="other port" value="2993"></div>`;
  expect(await page(ports)).toMatchObject([{ 'incoming.port': port }]);
});

it.each([
  ['every', 12],
  ['only manually', 0],
])('the number counts where it is chosen: %s', async (chosen, minutes) => {
  const check = `<div><span>Check for mail</span> ${radio('c', 'every', chosen)} <input aria-label="minutes" value="12"> minutes <br>${radio('c', 'only manually', chosen)}</div>`;
  expect(await page(check)).toMatchObject([{ checkIntervalMinutes: minutes }]);
});
