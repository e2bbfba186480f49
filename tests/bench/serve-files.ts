/**
 * Serves files from memory, compressed, and counts what goes over the wire.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.ts': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

export interface FileServer {
  url: string;
  /** Bytes sent since the start, by path. */
  sent: Map<string, number>;
  close: () => void;
}

/**
 * Serves at a free port.
 *
 * @param read - Content of a file, given as its path under the root; a folder’s ends with a slash.
 */
export const serveFiles = async (
  read: (path: string) => string | Uint8Array | undefined,
): Promise<FileServer> => {
  const sent = new Map<string, number>();
  const packed = new Map<string, Uint8Array>();
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1);
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const body = read(name);
    let bytes = packed.get(name);
    if (!bytes && body !== undefined) packed.set(name, (bytes = gzipSync(body)));
    response.writeHead(bytes ? 200 : 404, {
      'Content-Type': types[extname(name)] ?? 'application/octet-stream',
      'Content-Encoding': 'gzip',
      'Cache-Control': 'no-cache',
      // A page of its own gets a finer clock.
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    sent.set(name, (sent.get(name) ?? 0) + (bytes?.length ?? 0));
    response.end(bytes ?? gzipSync(''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
