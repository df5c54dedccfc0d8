import { afterEach, expect, it } from 'vitest';
import { Nearby } from './nearby';
import type { Page } from './page';
import { closePages, pageOf } from './page.fixture';

afterEach(closePages);

/** What the words around the first control answer. */
async function near<T>(html: string, answer: (text: string) => T | null): Promise<T | null> {
  const find = (page: Page) => {
    const [control] = page.controls;
    return control ? new Nearby(page).find(control, answer) : null;
  };
  return find(await pageOf(html, find));
}

const imap = (text: string) => (text.includes(' imap ') ? 'imap' : null);

it('the nearest container that answers decides', async () => {
  const asked = new Set<string>();
  const answer = await near('<div>SMTP<section>IMAP<p>Server <input></p></section></div>', (text) => {
    asked.add(text);
    return / (imap|smtp) /.exec(text)?.[1] ?? null;
  });
  expect(answer).toBe('imap');
  expect([...asked]).toEqual([' server ', ' imap server ']);
});

it('where none answers there is no answer', async () => {
  expect(await near('<p>Server <input></p>', () => null)).toBeNull();
});

it('an answer that is false is one', async () => {
  expect(await near('<p>Server <input></p>', () => false)).toBe(false);
});

it('words across a shadow root are near too', async () => {
  const shadow = '<x-a><template shadowrootmode="open"><p><input></p></template></x-a>';
  expect(await near(`<div>IMAP ${shadow}</div>`, imap)).toBe('imap');
});

it('what stands far above is not near', async () => {
  const far = (levels: number) => `<div>IMAP${'<div>'.repeat(levels)}<input>${'</div>'.repeat(levels)}</div>`;
  expect(await near(far(10), imap)).toBe('imap');
  expect(await near(far(20), imap)).toBeNull();
});
