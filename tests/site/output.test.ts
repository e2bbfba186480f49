import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { comparisonSchema } from '../../src/model/comparison.ts';
import { builtSites } from '../support/build-sites.ts';
import { pagesOf, storyOf } from '../support/open-site.ts';

type Site = keyof typeof builtSites;

const filesOf = (name: Site): string[] =>
  readdirSync(builtSites[name].folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(builtSites[name].folder, file)).isFile())
    .sort();

const read = (name: Site, file: string): string =>
  readFileSync(join(builtSites[name].folder, file), 'utf8');

const pageFile = (path: string): string => (path.endsWith('.html') ? path : `${path}index.html`);

const pageOf = (name: Site, path: string): Document =>
  parseHTML(read(name, pageFile(path))).document as unknown as Document;

test('two builds give the same bytes', () => {
  const digest = (name: Site) =>
    filesOf(name).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(builtSites[name].folder, file)))
        .digest('hex'),
    ]);
  expect(digest('again')).toEqual(digest('root'));
});

test('the HTML is valid', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Matters of taste: the compiler writes void elements and long lines as it likes.
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      // The filters of the table are read by the style sheet and never sent.
      'wcag/h32': 'off',
      // A heading’s own section is named by it; a region that scrolls must be reachable by key.
      'prefer-native-element': 'off',
      'no-inline-style': 'error',
    },
  });
  const problems: string[] = [];
  for (const path of pagesOf('root')) {
    const { results } = await validator.validateString(read('root', pageFile(path)));
    for (const { messages } of results)
      problems.push(
        ...messages.map(
          ({ ruleId, line, column, message }) => `${path} ${line}:${column} ${ruleId} ${message}`,
        ),
      );
  }
  expect(problems).toEqual([]);
});

test.each(['root', 'news'] as const)('every link inside the site at %s leads somewhere', (name) => {
  const { base } = builtSites[name];
  const files = new Set(filesOf(name));
  const anchors = new Map(
    pagesOf(name).map((path) => [
      pageFile(path),
      new Set([...pageOf(name, path).querySelectorAll('[id]')].map(({ id }) => id)),
    ]),
  );
  const broken = pagesOf(name).flatMap((path) =>
    [...pageOf(name, path).querySelectorAll('a[href], link[href], script[src], form[action]')]
      .map(
        (element) =>
          element.getAttribute('href') ??
          element.getAttribute('src') ??
          element.getAttribute('action')!,
      )
      .filter((address) => !/^https?:/u.test(address))
      .filter((address) => {
        const { pathname, hash } = new URL(address, `http://site${base}${path}`);
        if (!pathname.startsWith(base)) return true;
        const file = decodeURI(pathname.slice(base.length)).replace(/(?:^|\/)$/u, '$&index.html');
        if (!files.has(file)) return true;
        return (
          hash !== '' &&
          anchors.has(file) &&
          !anchors.get(file)!.has(decodeURIComponent(hash.slice(1)))
        );
      })
      .map((address) => `${path}: ${address}`),
  );
  expect(broken).toEqual([]);
});

test('a story page is light: 60 kB in all, 10 kB of it script', () => {
  const page = pageOf('root', storyOf('root'));
  const addresses = [...page.querySelectorAll('link[rel="stylesheet"], script[src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src')!,
  );
  const weigh = (text: string) => gzipSync(text).length;
  const files = addresses.map((address) => ({
    address,
    size: weigh(read('root', address.slice(1))),
  }));
  const html = read('root', pageFile(storyOf('root')));
  const total = weigh(html) + files.reduce((sum, { size }) => sum + size, 0);
  const inline = [...page.querySelectorAll('script:not([src]):not([type="application/ld+json"])')];
  const script =
    inline.reduce((sum, element) => sum + weigh(element.textContent), 0) +
    files.filter(({ address }) => address.endsWith('.js')).reduce((sum, { size }) => sum + size, 0);
  expect(total).toBeLessThan(60_000);
  expect(script).toBeLessThan(10_000);
});

test('data beside the pages is what the contract says', () => {
  const folder = storyOf('root');
  const comparison = comparisonSchema.parse(JSON.parse(read('root', `${folder}comparison.json`)));
  const csv = read('root', `${folder}claims.csv`);
  expect(csv.split('\r\n').length).toBeGreaterThan(comparison.rows.length);
  const { claims } = JSON.parse(read('root', 'claims.json')) as { claims: { id: string }[] };
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  expect(read('root', 'rss.xml')).toContain(`https://parallax.example/${folder}`);
  expect(read('root', 'robots.txt')).toContain(
    'Sitemap: https://parallax.example/sitemap-index.xml',
  );
  expect(read('root', 'sitemap-0.xml')).not.toContain('404');
  expect(existsSync(join(builtSites.root.folder, '404.html'))).toBe(true);
});

test('pages describe articles and claims to machines, without a verdict', () => {
  const json = pageOf('root', storyOf('root')).querySelector('script[type="application/ld+json"]')!;
  const types = (JSON.parse(json.textContent) as { '@graph': { '@type': string }[] })['@graph'].map(
    (thing) => thing['@type'],
  );
  expect(types).toContain('NewsArticle');
  expect(types).toContain('Claim');
  expect(types).not.toContain('ClaimReview');
});
