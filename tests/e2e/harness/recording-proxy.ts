/** A proxy that takes down whatever a browser asks of any host, and lets through only what is for a test's own server. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  readonly port: number;
  /** `METHOD http://host:port/path`, or `CONNECT host:port` for what is encrypted, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Starts one on a free port. `port` is that of the test's server, which answers for every host of its own. */
export async function startProxy(isOurs: (host: string) => boolean, port: () => number): Promise<RecordingProxy> {
  const asked: string[] = [];
  const proxy = createServer((incoming, answer) => {
    const url = incoming.url ?? '';
    asked.push(`${incoming.method} ${url}`);
    const target = URL.canParse(url) ? new URL(url) : null;
    if (!target || !isOurs(target.hostname)) {
      answer.writeHead(502).end();
      return;
    }
    const outgoing = request(
      { port: port(), path: target.pathname + target.search, method: incoming.method, headers: incoming.headers },
      (given) => {
        answer.writeHead(given.statusCode ?? 502, given.headers);
        given.pipe(answer);
      },
    );
    outgoing.on('error', () => answer.writeHead(502).end());
    incoming.pipe(outgoing);
  });
  proxy.on('connect', (incoming, socket) => {
    asked.push(`CONNECT ${incoming.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        proxy.closeAllConnections();
        proxy.close(() => resolve());
      }),
  };
}
