/** The web server that SOGo expects in front of it. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** Where Debian's package puts what is served as it is. */
const resources = '/usr/lib/GNUstep/SOGo/WebServerResources';
const resourcePath = /^\/SOGo(?:\.woa)?\/WebServerResources(\/.*)$/;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

export interface SogoFront {
  /** Such as `http://127.0.0.1:40001`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves SOGo's files, and hands everything else to its daemon. */
export async function openSogoFront(daemon: string): Promise<SogoFront> {
  const server = createServer((incoming, answer) => {
    const { pathname } = new URL(incoming.url ?? '/', daemon);
    const file = resourcePath.exec(decodeURIComponent(pathname))?.[1];
    const done = file === undefined ? handOn(incoming, answer, daemon, origin) : serve(file, answer);
    done.catch(() => answer.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    async close() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function serve(file: string, answer: ServerResponse): Promise<void> {
  const content = await readFile(join(resources, normalize(file))).catch(() => null);
  if (!content) {
    answer.writeHead(404).end();
    return;
  }
  answer.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(content);
}

/** SOGo learns from these headers which address it has in the browser. */
function handOn(incoming: IncomingMessage, answer: ServerResponse, daemon: string, origin: string): Promise<void> {
  const headers = {
    ...incoming.headers,
    'x-webobjects-server-protocol': 'HTTP/1.0',
    'x-webobjects-remote-host': '127.0.0.1',
    'x-webobjects-server-name': '127.0.0.1',
    'x-webobjects-server-url': origin,
    'x-webobjects-server-port': new URL(origin).port,
  };
  return new Promise((done, fail) => {
    const onward = request(new URL(incoming.url ?? '/', daemon), { method: incoming.method, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer).once('finish', done).once('error', fail);
    });
    onward.once('error', fail);
    incoming.pipe(onward);
  });
}
