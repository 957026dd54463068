/** Serves the pages that a test hands in on the loopback address. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const HTML = 'text/html; charset=utf-8';

interface Page {
  body: string;
  headers?: Record<string, string>;
}

export interface TestServer {
  /** `http://127.0.0.1:PORT`; the host `news.test` reaches the same server in both browsers. */
  origin: string;
  port: number;
  /** From now on this path answers with that page (query strings are not looked at). */
  put(path: string, page: string | Page | ((request: IncomingMessage) => Page)): string;
  close(): Promise<void>;
}

/** Starts a server on a free port. */
export async function serve(): Promise<TestServer> {
  const pages = new Map<string, (request: IncomingMessage) => Page>();
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const page = pages.get(path)?.(request);
    if (page) {
      response.writeHead(200, { 'content-type': HTML, 'cache-control': 'no-cache', ...page.headers });
      response.end(page.body);
    } else {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('no such page');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    port,
    put(path, page) {
      const make = typeof page === 'function' ? page : () => (typeof page === 'string' ? { body: page } : page);
      pages.set(path, make);
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
