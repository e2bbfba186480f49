/**
 * A built site served by nginx with the headers that the project writes for it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeNginxServer } from '../../src/deploy/host-files.ts';
import { findOrInstall } from './find-or-install.ts';

const nginxPlaces = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'];
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

const isUp = async (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

export interface Served {
  url: string;
  stop: () => Promise<void>;
}

/** Serves a folder under a path, beside another site of the same machine. */
export const serveByNginx = async (root: string, base: string): Promise<Served> => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-nginx-'));
  mkdirSync(join(folder, 'logs'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  const config = join(folder, 'nginx.conf');
  writeFileSync(
    config,
    `daemon off; pid ${folder}/pid; error_log stderr warn;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http { access_log off; ${temporary}
server { listen ${port} default_server; return 421; }
${writeNginxServer({ base, name: '127.0.0.1', port, root: resolve(root) }).replace('include mime.types', 'include /etc/nginx/mime.types')}
}`,
  );
  const nginx: ChildProcess = spawn(
    findOrInstall({ places: nginxPlaces, package: 'nginx-light' }),
    ['-p', folder, '-c', config],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let said = '';
  nginx.stderr?.on('data', (words: Buffer) => (said += words.toString()));
  const url = `http://127.0.0.1:${port}${base}`;
  for (let tries = 0; !(await isUp(url)); tries += 1) {
    if (tries > 100 || nginx.exitCode !== null) throw new Error(`nginx does not start: ${said}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    url,
    stop: async () => {
      nginx.kill('SIGTERM');
      if (nginx.exitCode === null) await once(nginx, 'exit');
    },
  };
};
