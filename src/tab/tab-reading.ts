/** What reading a tab gives: the page, or why there is none. */
import type { PageReading } from '../model/reading';

/**
 * Pages that a browser keeps from every extension, told apart by what the person can do about it. `other` is one
 * of which the browser does not say more: in Firefox a PDF and an error page are among them.
 */
export const forbiddenPages = ['browser-page', 'store', 'pdf', 'file', 'error-page', 'other'] as const;
export type ForbiddenPage = (typeof forbiddenPages)[number];

export type TabReading =
  | { readonly kind: 'read'; readonly reading: PageReading }
  | { readonly kind: 'forbidden'; readonly page: ForbiddenPage }
  | { readonly kind: 'failed'; readonly error: string };
