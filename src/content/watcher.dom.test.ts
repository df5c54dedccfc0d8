/** The watcher runs when it is imported, once: the tests are one story, told with a fresh copy. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const sendMessage = vi.fn(async () => null);
const told = () => sendMessage.mock.calls.map(([message]: unknown[]) => (message as { kind: string }).kind);
/** Longer than a look takes. */
const pause = (milliseconds = 500) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let copy = 0;
async function start(html: string): Promise<void> {
  document.body.innerHTML = html;
  await import(/* @vite-ignore */ `./watcher?copy=${copy++}`);
}

/** Some Chromiums give every page a `chrome` that cannot be replaced: only what is in it is set. */
function setRuntime(value: object): void {
  const holder = globalThis as { chrome?: object };
  holder.chrome ??= {};
  Object.defineProperty(holder.chrome, 'runtime', { value, configurable: true });
}

beforeEach(() => {
  sendMessage.mockClear();
  setRuntime({ id: 'x', sendMessage });
});
afterEach(async () => {
  // As after an update of the extension: the old watcher falls silent, and the next test hears only its own.
  setRuntime({});
  document.body.innerHTML = '<input>';
  document.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
  await pause();
  document.body.innerHTML = '';
});

it('says nothing on a page without a control', async () => {
  await start('<p>Hello</p><input type="search"><input type="submit">');
  document.body.append(document.createElement('p'));
  await pause();
  expect(told()).toEqual([]);
});

it('tells of a form at once, of what is typed, and when it is gone', async () => {
  await start('<form><input></form>');
  expect(told()).toEqual(['form-seen']);
  document.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
  document.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
  await pause();
  expect(told()).toEqual(['form-seen', 'form-seen']);
  document.body.innerHTML = '';
  await pause(900);
  expect(told()).toEqual(['form-seen', 'form-seen', 'form-gone']);
});

it('notices a form that appears, and one in a shadow root', async () => {
  await start('<div></div>');
  const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
  document.body.append(document.createElement('p'));
  await pause();
  expect(told()).toEqual([]);
  if (root) root.innerHTML = '<select></select>';
  await pause(900);
  expect(told()).toEqual(['form-seen']);
});

it('does not mind a text that changes', async () => {
  await start('<input><p>12:00</p>');
  const clock = document.querySelector('p');
  if (clock) clock.textContent = '12:01';
  await pause();
  expect(told()).toEqual(['form-seen']);
});

it('falls silent when the extension is updated', async () => {
  await start('<input>');
  setRuntime({});
  document.body.append(document.createElement('input'));
  await pause();
  setRuntime({ id: 'x', sendMessage });
  document.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
  await pause();
  expect(told()).toEqual(['form-seen']);
});

it('looks less and less at a page that never rests', async () => {
  await start('<input>');
  const timer = setInterval(() => document.body.append(document.createElement('i')), 20);
  await pause(2600);
  clearInterval(timer);
  // After 300, 900 and 2100 ms.
  expect(told().length).toBeLessThanOrEqual(4);
});
