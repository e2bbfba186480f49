/**
 * Serves a built site from a folder, compressed, as a plain file host would: a folder’s index.html, and the
 * site’s 404.html where there is nothing.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

export interface Served {
  /** Address of the site’s root, with the sub-path and a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder at a free port of this machine.
 *
 * @param folder - The built site.
 * @param base - Sub-path that it stands under, such as `/news/`.
 */
export const serveFolder = async (folder: string, base = '/'): Promise<Served> => {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const inside = path.startsWith(base) ? normalize(`/${path.slice(base.length)}`) : null;
    const file =
      inside === null ? null : join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
    const body = file && (await readFile(file).catch(() => null));
    response.setHeader(
      'Content-Type',
      (body && types[extname(file)]) || 'text/html; charset=utf-8',
    );
    response.statusCode = body ? 200 : 404;
    response.setHeader('Content-Encoding', 'gzip');
    response.end(
      gzipSync(body ?? (await readFile(join(folder, '404.html')).catch(() => 'not found'))),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
