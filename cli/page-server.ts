/** Serves saved pages, with the files beside them, from an address that only this machine reaches. */

import { closeSync, openSync, readSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join, resolve } from 'node:path';
import sirv from 'sirv';

export interface PageServer {
  /** The address of a saved page. Pages in different folders have different origins. */
  addressOf(file: string): Promise<string>;
  close(): Promise<void>;
}

/** Nothing is served before the first page is asked for. */
export function servePages(): PageServer {
  const servers = new Map<string, Promise<{ server: Server; origin: string }>>();
  return {
    async addressOf(file) {
      const folder = dirname(resolve(file));
      const serving = servers.get(folder) ?? serve(folder);
      servers.set(folder, serving);
      // The server reads the path as a whole, where these two would end it.
      const path = encodeURI(basename(file)).replaceAll('?', '%3F').replaceAll('#', '%23');
      return `${(await serving).origin}/${path}`;
    },
    async close() {
      for (const serving of servers.values()) {
        const { server } = await serving;
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}

async function serve(folder: string): Promise<{ server: Server; origin: string }> {
  const files = sirv(folder, {
    dev: true,
    dotfiles: true,
    setHeaders(response, path) {
      if (/\.x?html?$/i.test(path)) response.setHeader('Content-Type', typeOfPage(join(folder, path)));
    },
  });
  const server = createServer((request, response) => files(request, response));
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** A page says its own encoding in its first kilobyte, or else is UTF-8. */
function typeOfPage(file: string): string {
  const type = /\.xhtml$/i.test(file) ? 'application/xhtml+xml' : 'text/html';
  return /<meta[^>]+charset/i.test(firstKilobyte(file)) ? type : `${type};charset=utf-8`;
}

function firstKilobyte(file: string): string {
  const start = Buffer.alloc(1024);
  const handle = openSync(file, 'r');
  try {
    return start.toString('latin1', 0, readSync(handle, start, 0, start.length, 0));
  } finally {
    closeSync(handle);
  }
}
