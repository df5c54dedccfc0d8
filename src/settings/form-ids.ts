/** How a form is known again: by what does not change while it is filled in, and tells nobody what stands in it. */
import type { PageReading } from '../model/reading';

/**
 * An id for each account of a page, in their order: a number made of the page's site and path, the account's heading,
 * and its place among those under the same heading. None of them can be read from it. It stays when a value is
 * changed, when the page is drawn anew, and when an account with another heading comes or goes.
 */
export function formIds({ page, accounts }: Pick<PageReading, 'page' | 'accounts'>): Promise<readonly string[]> {
  const headings = accounts.map(({ heading }) => lasting(heading ?? ''));
  return Promise.all(
    headings.map((heading, index) => {
      const place = headings.slice(0, index).filter((other) => other === heading).length;
      return digest(JSON.stringify([page.origin, page.path, heading, place]));
    }),
  );
}

/** Pages put an address or a server's name into a heading, and change it there when the field is changed. */
const changing = /[^\s@]*@[^\s@]*|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

const lasting = (heading: string) =>
  heading.normalize('NFKC').toLowerCase().replace(changing, '…').replace(/\s+/g, ' ').trim();

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
