/** Where a page is from, without what could identify a session: never a query, a fragment, or a token in the path. */
import type { PageIdentity } from '../model/reading';
import { attribute, hasAttr, titleOf, viewOf } from './dom';

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/**
 * A path segment that looks like a token: a word of twelve and more in which digits and letters are mixed, a long
 * number in hexadecimal, or a parameter after a semicolon. Words with hyphens, numbers and file names are none.
 */
const looksLikeToken = (segment: string) =>
  segment.includes(';') ||
  uuid.test(segment) ||
  segment
    .split(/[-_.~,+]/)
    .some((word) => word.length >= 32 || (word.length >= 12 && /\d/.test(word) && /[a-z]/i.test(word)));

function withoutTokens(path: string): string {
  return path
    .split('/')
    .map((segment) => (looksLikeToken(segment) ? '…' : segment))
    .join('/')
    .slice(0, 300);
}

function addressOf(url: string, base: string | undefined): { origin: string | null; path: string } {
  try {
    const { origin, pathname, protocol } = new URL(url, base);
    if (protocol === 'http:' || protocol === 'https:') return { origin, path: withoutTokens(pathname) };
    if (protocol === 'file:') return { origin: null, path: withoutTokens(pathname) };
    // A page's own text follows `data:` and `javascript:`, and an id of this session `blob:`.
    return { origin: null, path: `${protocol}${protocol === 'about:' ? pathname.slice(0, 60) : '…'}` };
  } catch {
    // A page can give a frame any text as its address.
    return { origin: null, path: '(no valid address)' };
  }
}

/** The identity of a document's page. */
export function pageIdentity(document: Document): PageIdentity {
  const href = viewOf(document)?.location.href ?? 'about:blank';
  return { ...addressOf(href, undefined), title: titleOf(document).replace(/\s+/g, ' ').trim().slice(0, 200) };
}

/** Origin and path of the page a frame shows, as far as its element says. */
export function frameAddress(frame: Element, document: Document): string {
  if (hasAttr(frame, 'srcdoc')) return 'about:srcdoc';
  const source = attribute(frame, 'src');
  if (source === '') return 'about:blank';
  const { origin, path } = addressOf(source, viewOf(document)?.location.href);
  return `${origin ?? ''}${path}`;
}

/** The words of a page's address, to tell what the page is about. Only matched against words, never kept. */
export function pathWords(document: Document): string {
  const location = viewOf(document)?.location;
  return location ? `${location.hostname.split('.')[0] ?? ''} ${location.pathname} ${location.hash}`.slice(0, 300) : '';
}
