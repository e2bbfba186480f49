import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { exportFormats } from '../../src/view/data/exports.ts';
import { builtSites } from '../support/build-sites.ts';
import { filesOf, readFileOf } from '../support/site-files.ts';
import { problemsIn } from '../support/validate.ts';

const sites = ['root', 'news', 'rights'] as const;
const storiesOf = (site: (typeof sites)[number]): string[] =>
  filesOf(site)
    .filter((file) => /^stories\/[^/]+\/index\.html$/u.test(file))
    .map((file) => file.replace('index.html', ''));

describe.each(sites)('exports of the site %s', (site) => {
  const json = (file: string): unknown => JSON.parse(readFileOf(site, file));

  test('every story and the whole site have a file in each format', () => {
    const files = new Set(filesOf(site));
    const expected = exportFormats.flatMap((format) => [
      `data/${format.files.site}`,
      ...storiesOf(site).map((folder) => `${folder}${format.files.story}`),
    ]);
    expect(storiesOf(site).length).toBeGreaterThan(0);
    expect(expected.filter((file) => !files.has(file))).toEqual([]);
  });

  test('JSON, Web Annotation and JSON-LD hold to their schemas', () => {
    for (const folder of storiesOf(site)) {
      expect(problemsIn(json(`${folder}comparison.json`), 'comparison')).toEqual([]);
      expect(problemsIn(json(`${folder}annotations.json`), 'annotations')).toEqual([]);
      expect(problemsIn(json(`${folder}story.jsonld`), 'linked-data')).toEqual([]);
    }
    expect(problemsIn(json('data/comparisons.json'), 'comparisons')).toEqual([]);
    expect(problemsIn(json('data/annotations.json'), 'annotations')).toEqual([]);
    expect(problemsIn(json('data/stories.jsonld'), 'linked-data')).toEqual([]);
    expect(problemsIn(json('claims.json'), 'claims')).toEqual([]);
  });

  test('CSV is read back cell by cell, no cell a formula', () => {
    const { claims } = json('claims.json') as { claims: { quote: string; value: string }[] };
    const rows = parse(readFileOf(site, 'data/claims.csv'), { columns: true }) as Record<
      string,
      string
    >[];
    expect(rows.map(({ value }) => value)).toEqual(claims.map(({ value }) => value));
    for (const row of rows)
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@\t\r]|^-\D/u);
  });

  test('Markdown is read back as tables, one column for each account', () => {
    for (const folder of storiesOf(site)) {
      const { articles, rows } = json(`${folder}comparison.json`) as {
        articles: unknown[];
        rows: unknown[];
      };
      const tree = unified()
        .use(remarkParse)
        .use(remarkGfm)
        .parse(readFileOf(site, `${folder}matrix.md`));
      const tables = tree.children.filter((node): node is Table => node.type === 'table');
      const lines = tables.flatMap(({ children }) => children.slice(1));
      expect(lines).toHaveLength(rows.length);
      for (const line of lines) expect(line.children).toHaveLength(articles.length + 4);
    }
  });

  test('feeds are whole, with an item for each story and each correction', () => {
    const rss = readFileOf(site, 'rss.xml');
    expect(XMLValidator.validate(rss)).toBe(true);
    const feed = json('feed.json') as { items: { id: string; url: string; title: string }[] };
    expect(problemsIn(feed, jsonFeed)).toEqual([]);
    const { stories } = json('data/comparisons.json') as {
      stories: { comparison: { corrections: { do: string }[] } }[];
    };
    const corrections = stories
      .flatMap(({ comparison }) => comparison.corrections)
      .filter((made) => made.do !== 'accept');
    expect(feed.items).toHaveLength(stories.length + corrections.length);
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
    const parsed = new XMLParser({ isArray: (name) => name === 'item' }).parse(rss) as {
      rss: { channel: { item: { guid: string; title: string }[] } };
    };
    expect(parsed.rss.channel.item.map(({ guid }) => guid)).toEqual(feed.items.map(({ id }) => id));
    for (const [path, anchor] of feed.items.map(({ id }) => new URL(id).href.split('#')))
      if (anchor) {
        const folder = path!.slice(path!.indexOf('stories/'));
        expect(readFileOf(site, `${folder}index.html`)).toContain(` id="${anchor}"`);
      }
  });

  test('RSS is as its specification wants it', () => {
    const attributes = { ignoreAttributes: false, attributeNamePrefix: '' };
    const { rss } = new XMLParser({ ...attributes, isArray: (name) => name === 'item' }).parse(
      readFileOf(site, 'rss.xml'),
    ) as {
      rss: {
        version: string;
        channel: {
          title: string;
          link: string;
          description: string;
          'atom:link': object;
          item: { link: string; pubDate: string; guid: object; title: string }[];
        };
      };
    };
    expect(rss.version).toBe('2.0');
    const { channel } = rss;
    for (const required of [channel.title, channel.link, channel.description])
      expect(required).toBeTruthy();
    expect(channel['atom:link']).toEqual({
      href: `${channel.link}rss.xml`,
      rel: 'self',
      type: 'application/rss+xml',
    });
    for (const { link, pubDate, guid } of channel.item) {
      expect(link).toMatch(/^https:\/\//u);
      expect(guid).toMatchObject({ isPermaLink: 'true', '#text': link });
      // RFC 822, with four digits for the year
      expect(pubDate).toMatch(/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/u);
    }
  });

  test('JSON-LD: each claim appears in articles that are described beside it', () => {
    const { '@graph': things } = json('data/stories.jsonld') as {
      '@graph': { '@type': string; '@id': string; appearance?: { '@id': string }[] }[];
    };
    const articles = new Set(
      things.filter((thing) => thing['@type'] === 'NewsArticle').map((thing) => thing['@id']),
    );
    const claims = things.filter((thing) => thing['@type'] === 'Claim');
    expect(claims.length).toBeGreaterThan(0);
    for (const { appearance = [] } of claims) {
      expect(appearance.length).toBeGreaterThan(0);
      expect(appearance.filter((article) => !articles.has(article['@id']))).toEqual([]);
    }
    expect(things.map((thing) => thing['@type'])).not.toContain('ClaimReview');
  });

  test('sitemap is whole and robots.txt names it', () => {
    expect(XMLValidator.validate(readFileOf(site, 'sitemap-0.xml'))).toBe(true);
    expect(readFileOf(site, 'robots.txt')).toMatch(/^Sitemap: https:\S+\/sitemap-index\.xml$/mu);
  });

  test('the data page links every format and its schema, with an example', () => {
    const page = readFileOf(site, 'data/index.html');
    for (const { files, schema } of exportFormats) {
      expect(page).toContain(`data/${files.site}"`);
      expect(page).toContain(`/${files.story}"`);
      if (schema) expect(page).toContain(`schema/${schema}.json"`);
    }
    expect(page.match(/<pre[\s>]/gu)).toHaveLength(exportFormats.length);
  });
});

/** The required and the used fields of JSON Feed 1.1, as its specification lists them. */
const jsonFeed = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    home_page_url: { type: 'string', format: 'uri' },
    feed_url: { type: 'string', format: 'uri' },
    language: { type: 'string' },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'content_text'],
        properties: {
          id: { type: 'string', format: 'uri' },
          url: { type: 'string', format: 'uri' },
          content_text: { type: 'string', minLength: 1 },
          date_published: { type: 'string', format: 'date-time' },
          tags: { type: 'array', items: { type: 'string' } },
        },
      },
    },
  },
};

test('every page says to other sites what it shows', () => {
  const pictures = new Set<string>();
  for (const file of filesOf('root').filter((name) => name.endsWith('.html'))) {
    const page = readFileOf('root', file);
    for (const property of [
      'og:title',
      'og:description',
      'og:url',
      'og:type',
      'og:site_name',
      'og:image:alt',
    ])
      expect(page).toMatch(new RegExp(`<meta property="${property}" content="[^"]+"`, 'u'));
    const [, image = ''] = /<meta property="og:image" content="([^"]+)"/u.exec(page) ?? [];
    pictures.add(image.replace('https://parallax.example/', ''));
  }
  expect([...pictures].sort()).toEqual(
    ['share.png', ...storiesOf('root').map((folder) => `${folder}share.png`)].sort(),
  );
  // The size of a PNG stands in its first chunk.
  for (const picture of pictures) {
    const head = readFileSync(join(builtSites.root.folder, picture));
    expect(head.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([head.readUInt32BE(16), head.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});
