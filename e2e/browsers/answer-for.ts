/** Sites that exist in the browser alone. */
import type { Page } from 'puppeteer';

/** Has the browser itself answer for one or more sites, with pages by their path: no server is asked. Once for a page. */
export async function answerFor(
  page: Page,
  sites: string | readonly string[],
  pages: Readonly<Record<string, string>>,
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    const body = [sites].flat().includes(origin) ? pages[pathname] : undefined;
    const answer =
      body === undefined ? { status: 404 } : { status: 200, contentType: 'text/html; charset=utf-8', body };
    request.respond(answer).catch((error: unknown) => console.error(`No answer to ${request.url()}:`, error));
  });
}
