/** Serves the pages of the bench to the browser on this machine. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BenchPage } from './pages/page';

export interface BenchServer {
  /** Makes a page available, and gives its address. */
  show(page: BenchPage): string;
  close(): Promise<void>;
}

export async function serveBenchPages(): Promise<BenchServer> {
  const documents = new Map<string, string>();
  const server = createServer((request, response) => {
    const markup = documents.get(request.url ?? '');
    if (markup === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': 'text/html;charset=utf-8',
      // In an isolated page `performance.now()` counts in steps of 5 microseconds, elsewhere of 100.
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    response.end(markup);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    show(page) {
      for (const [path, markup] of Object.entries(page.documents)) documents.set(`/${page.name}/${path}`, markup);
      return `${origin}/${page.name}/`;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
