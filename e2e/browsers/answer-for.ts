/** Sites that exist in the browser alone. */
import type { Page } from 'puppeteer';

/** Has the browser itself answer for a site, with pages by their path: no server is asked. */
export async function answerFor(page: Page, site: string, pages: Readonly<Record<string, string>>): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    const body = origin === site ? pages[pathname] : undefined;
    const answer =
      body === undefined ? { status: 404 } : { status: 200, contentType: 'text/html; charset=utf-8', body };
    request.respond(answer).catch((error: unknown) => console.error(`No answer to ${request.url()}:`, error));
  });
}
