import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { servePages } from './page-server';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
const pages = join(folder, 'pages');
mkdirSync(join(pages, 'page_files'), { recursive: true });
mkdirSync(join(folder, 'pages-of-others'));
const write = (path: string, content: string | Buffer) => writeFileSync(join(folder, path), content);
write('secret.txt', 'secret');
write('pages-of-others/secret.txt', 'secret');
write('pages/page.html', '<p>Größe</p>');
write('pages/latin 1 (100%).html', Buffer.from('<meta charset="iso-8859-1"><p>Gr\u00f6\u00dfe</p>', 'latin1'));
write('pages/page.xhtml', '<html xmlns="http://www.w3.org/1999/xhtml"/>');
write('pages/page_files/style.css', 'p { color: red }');

const server = servePages();
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path as it is: `fetch` would tidy it up. */
function ask(origin: string, path: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((done, fail) => {
    const asking = request(origin, { path }, (response) => {
      let body = '';
      response.on('data', (text) => {
        body += text;
      });
      response.on('end', () => done({ status: response.statusCode, body }));
    });
    asking.on('error', fail);
    asking.end();
  });
}

const originOf = async (file: string) => new URL(await server.addressOf(join(pages, file))).origin;

describe('servePages', () => {
  it('serves a page, and the files beside it, on this machine alone', async () => {
    const address = await server.addressOf(join(pages, 'page.html'));
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/page\.html$/);
    expect(await (await fetch(address)).text()).toBe('<p>Größe</p>');
    const style = await fetch(new URL('page_files/style.css', address));
    expect(style.headers.get('content-type')).toBe('text/css');
  });

  it.each([
    ['page.html', 'text/html;charset=utf-8'],
    ['latin 1 (100%).html', 'text/html'],
    ['page.xhtml', 'application/xhtml+xml;charset=utf-8'],
  ])('lets %s say its own encoding', async (name, type) => {
    const response = await fetch(await server.addressOf(join(pages, name)));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/../pages-of-others/secret.txt',
    '/page_files/../../secret.txt',
    '//../secret.txt',
  ])('answers %s with nothing from outside the folder', async (path) => {
    expect(await ask(await originOf('page.html'), path)).toEqual({ status: 404, body: '' });
  });

  it('gives pages of different folders different origins, and those of one folder the same', async () => {
    const other = await server.addressOf(join(folder, 'pages-of-others', 'secret.txt'));
    expect(new URL(other).origin).not.toBe(await originOf('page.html'));
    expect(await originOf('page.html')).toBe(await originOf('page.xhtml'));
  });
});
