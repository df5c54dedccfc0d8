/** Sites that can be checked without a click. */
import type { PageIdentity } from './reading';

/** A site as the browser's permissions name it, such as `https://mail.example.edu/*`. */
export interface Site {
  readonly pattern: string;
  /** Its name for people. */
  readonly host: string;
}

/** How a site is checked: `always` without being asked, since it is the institution's own. */
export type SiteState = 'always' | 'chosen' | 'not-chosen';

/** The site of a page; `null` for a page that can be checked after a click only, such as a file. */
export function siteOf({ origin }: Pick<PageIdentity, 'origin'>): Site | null {
  if (origin === null || !/^https?:/.test(origin)) return null;
  const { protocol, hostname } = new URL(origin);
  // A pattern without a port is for all of them.
  return { pattern: `${protocol}//${hostname}/*`, host: hostname };
}
