/** Labels that would keep the reader busy. */
import { afterEach, expect, it } from 'vitest';
import { closePages, one, show } from '../page.fixture';
import { labelsIn } from './control.fixture';
import { readNative } from './read';

afterEach(closePages);

it('a label of a megabyte', async () => {
  const place = show('<label for="x"></label><input id="x">');
  one(place, 'label').textContent = 'Server '.repeat(150_000);
  const labels = await labelsIn();
  const control = readNative(one(place), 'front');
  const start = performance.now();
  expect(labels.of(control).text.length).toBeLessThanOrEqual(160);
  expect(performance.now() - start).toBeLessThan(200);
});

it('text of a megabyte beside a control', async () => {
  const place = show('<p><span></span><input id="x"></p>');
  one(place, 'span').textContent = 'Server '.repeat(150_000);
  const labels = await labelsIn();
  const start = performance.now();
  expect(labels.of(readNative(one(place), 'front')).text.length).toBeLessThanOrEqual(160);
  expect(performance.now() - start).toBeLessThan(200);
});

it('two thousand labels for one id', async () => {
  const place = show(`${'<label for="x">Port</label>'.repeat(2_000)}<input id="x">`);
  const labels = await labelsIn();
  const start = performance.now();
  expect(labels.of(readNative(one(place), 'front')).text).toBe('Port');
  expect(performance.now() - start).toBeLessThan(500);
});

it('two thousand controls without any label on one line', async () => {
  const place = show(`<p>${'<input>'.repeat(2_000)}</p>`);
  const labels = await labelsIn();
  const controls = [...place.querySelectorAll('input')].map((one) => readNative(one, 'front'));
  const start = performance.now();
  for (const control of controls) labels.of(control);
  expect(performance.now() - start).toBeLessThan(3_000);
});
