import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf } from '../../src/deploy/headers.ts';
import { builtSites } from '../support/build-sites.ts';
import { type Served, serveByNginx } from '../support/nginx.ts';
import { filesOf } from '../support/site-files.ts';

describe.each(['root', 'news'] as const)('the site %s behind nginx', (name) => {
  const { folder, base } = builtSites[name];
  let served: Served;
  const get = (path: string, options: RequestInit = {}): Promise<Response> =>
    fetch(`${served.url}${path}`, { redirect: 'manual', ...options });

  beforeAll(async () => {
    served = await serveByNginx(folder, base);
  });
  afterAll(() => served.stop());

  test('every file is there, under its clean address, with our headers', async () => {
    for (const file of filesOf(name)) {
      const path = file.replace(/(^|\/)index\.html$/u, '$1');
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 200]);
      const sort = path.startsWith('_astro/')
        ? 'hashed'
        : /\.(?:json|jsonld|csv|md|xml)$/u.test(path)
          ? 'data'
          : 'all';
      for (const [header, value] of Object.entries(headersOf(sort)))
        expect([path, header, response.headers.get(header)]).toEqual([path, header, value]);
      expect(response.headers.get('server')).toBe('nginx');
      await response.arrayBuffer();
    }
  });

  test('types are right', async () => {
    const story = filesOf(name)
      .find((file) => /^stories\/[^/]+\/matrix\.md$/u.test(file))!
      .replace('matrix.md', '');
    const types: [string, RegExp][] = [
      ['', /^text\/html; charset=utf-8$/u],
      ['claims.json', /^application\/json/u],
      [`${story}claims.csv`, /^text\/csv; charset=utf-8$/u],
      [`${story}story.jsonld`, /^application\/ld\+json/u],
      [`${story}matrix.md`, /^text\/markdown; charset=utf-8$/u],
      ['favicon.svg', /^image\/svg\+xml/u],
    ];
    for (const [path, type] of types)
      expect((await get(path)).headers.get('content-type')).toMatch(type);
  });

  test('hashed files are kept for a year, pages are asked for each time and not sent twice', async () => {
    const hashed = filesOf(name).find((file) => file.startsWith('_astro/'))!;
    expect((await get(hashed)).headers.get('cache-control')).toContain('immutable');
    const page = await get('');
    expect(page.headers.get('cache-control')).toContain('must-revalidate');
    const again = await get('', {
      headers: { 'If-None-Match': page.headers.get('etag')! },
    });
    expect(again.status).toBe(304);
  });

  test('what is not there is told by the site’s own page, and not kept', async () => {
    for (const path of ['nothing/', '_astro/nothing.js', 'nothing.json']) {
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 404]);
      expect(await response.text()).toContain('Page not found');
      expect(response.headers.get('cache-control')).not.toContain('immutable');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test.each([
    ['method', 'method/'],
    ['claims?q=fire', 'claims/?q=fire'],
  ])('an address without its slash leads to the one with it: %s', async (path, target) => {
    const response = await get(path);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(`${base}${target}`);
  });

  test('no line break gets into a header', async () => {
    expect((await get('method%0a')).headers.get('location')).toBeNull();
  });

  test('another host of the machine is not answered for', async () => {
    const { port } = new URL(served.url);
    expect((await fetch(`http://localhost:${port}${base}`)).status).toBe(421);
  });

  test('pages and data are compressed', async () => {
    for (const path of ['', 'claims.json', 'data/claims.csv', 'data/matrix.md']) {
      const response = await get(path, { headers: { 'Accept-Encoding': 'gzip' } });
      expect([path, response.headers.get('content-encoding')]).toEqual([path, 'gzip']);
      expect(response.headers.get('vary')).toContain('Accept-Encoding');
    }
  });

  test('each page carries its content policy', async () => {
    const page = await (await get('')).text();
    const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/u.exec(page)?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
  });
});
