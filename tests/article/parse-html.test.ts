import { expect, test } from 'vitest';
import { readText, rolesOf } from './read-text.ts';

const account = `<h1>Ferry fire kills four</h1>
<p class="byline">By Ada Quill</p>
<figure><img src="smoke.jpg" alt="smoke"><figcaption>Smoke rises from the <em>Marigold</em></figcaption></figure>
<p>PORT ALDER &mdash; At least four people were killed on <b>Tues</b>day when a ferry
caught fire.<br>Eleven people were hurt.</p>
<h2>What happened</h2>
<ul><li>Two of the dead were crew members.</li><li>Two were tourists.</li></ul>
<blockquote><p>“We heard a bang,” said one passenger.</p></blockquote>
<script>var four = 'dead';</script>`;

const roles = [
  ['title', 'Ferry fire kills four'],
  ['byline', 'By Ada Quill'],
  ['caption', 'Smoke rises from the Marigold'],
  ['body', 'PORT ALDER — At least four people were killed on Tuesday when a ferry caught fire.'],
  ['body', 'Eleven people were hurt.'],
  ['heading', 'What happened'],
  ['body', 'Two of the dead were crew members.'],
  ['body', 'Two were tourists.'],
  ['body', '“We heard a bang,” said one passenger.'],
];

test('a fragment is read as it is', () => {
  expect(rolesOf(account, { format: 'html' })).toEqual(roles);
});

test('out of a page comes the article, with what the page says of it', () => {
  const filler = '<p>The coast guard of Ruritania said that it would look into the fire.</p>';
  const { article } = readText(
    `<!doctype html><html><head><title>Ferry fire kills four | Alder Gazette</title>
<link rel="canonical" href="https://gazette.example/ferry">
<meta property="article:published_time" content="2031-05-06T09:00:00Z"></head>
<body><nav><a href="/">World</a> <a href="/sport">Sport</a></nav>
<article>${account}${filler.repeat(8)}</article>
<footer><p>All rights reserved</p></footer></body></html>`,
    { format: 'html' },
  );
  expect(article).toMatchObject({
    title: 'Ferry fire kills four',
    byline: 'Ada Quill',
    published: '2031-05-06T09:00:00Z',
    url: 'https://gazette.example/ferry',
    dateline: 'PORT ALDER —',
  });
  expect(article.text).not.toMatch(/Sport|rights reserved|var four/u);
  expect(article.text).toContain('Two were tourists.');
});

test('a page nested too deep is told, not thrown', () => {
  const { article, messages } = readText('<div>'.repeat(20_000), { format: 'html' });
  expect(article.paragraphs).toEqual([]);
  expect(messages[0]).toMatchObject({ rule: 'parse-failed', severity: 'error' });
});
