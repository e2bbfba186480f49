import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readPageMetadata } from '../../src/article/page-metadata.ts';

const read = (head: string, body = '') =>
  readPageMetadata(
    parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)
      .document as unknown as Document,
  );

const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test.each<[string, string, string, object]>([
  [
    'JSON-LD',
    jsonLd({
      '@type': 'NewsArticle',
      headline: 'Ferry burns',
      datePublished: '2031-05-06T08:00:00Z',
      author: { name: 'Ada Quill' },
      publisher: { name: 'Gazette' },
      mainEntityOfPage: { '@id': 'https://gazette.example/ferry' },
    }),
    '',
    {
      title: 'Ferry burns',
      published: '2031-05-06T08:00:00Z',
      byline: 'Ada Quill',
      site: 'Gazette',
      url: 'https://gazette.example/ferry',
    },
  ],
  [
    'a list of things in JSON-LD, with two authors',
    jsonLd([
      { '@type': 'Organization', name: 'Gazette' },
      { '@type': 'ReportageNewsArticle', headline: 'Fire', author: ['By Ada Quill', 'Otto Reed'] },
    ]),
    '',
    { title: 'Fire', byline: 'Ada Quill, Otto Reed' },
  ],
  [
    'Open Graph',
    `<meta property="og:title" content="Ferry burns"><meta property="og:site_name" content="Gazette">
     <meta property="article:published_time" content="2031-05-06T08:00:00+01:00">
     <meta property="og:url" content="https://gazette.example/ferry"><meta name="author" content="Ada Quill">`,
    '',
    {
      title: 'Ferry burns',
      published: '2031-05-06T08:00:00+01:00',
      byline: 'Ada Quill',
      site: 'Gazette',
      url: 'https://gazette.example/ferry',
    },
  ],
  [
    'what stands in the page',
    '<title>Gazette</title>',
    '<h1>Ferry burns at the pier</h1><a rel="author" href="/by">By Ada Quill</a><article><time datetime="2031-05-06">yesterday</time></article>',
    { title: 'Ferry burns at the pier', published: '2031-05-06', byline: 'Ada Quill' },
  ],
  ['broken JSON-LD', '<script type="application/ld+json">{"@type":</script>', '', {}],
  [
    'an article’s author given as an address',
    '<meta property="article:author" content="https://social.example/ada">',
    '',
    {},
  ],
  [
    'a date that is none',
    '<meta name="date" content="yesterday">',
    '<time datetime="PT5M">5 minutes</time>',
    {},
  ],
  ['the outlet’s name as the only heading', '', '<h1>The Gazette</h1>', {}],
  ['things that are no article', jsonLd({ '@type': 'WebSite', name: 'Gazette' }), '', {}],
])('%s', (_name, head, body, expected) => {
  expect(read(head, body)).toEqual(expected);
});
