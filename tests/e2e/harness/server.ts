/** Serves pages on the loopback address: files of `tests/fixtures`, and pages that a test hands in. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const FIXTURES = join(process.cwd(), 'tests/fixtures');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export interface Page {
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
  const server: Server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const page = pages.get(path)?.(request);
    if (page) {
      response.writeHead(200, { 'content-type': TYPES['.html'] ?? '', 'cache-control': 'no-cache', ...page.headers });
      response.end(page.body);
      return;
    }
    try {
      const body = await readFile(join(FIXTURES, normalize(path)));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
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
