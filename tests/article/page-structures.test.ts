/** Pages as news sites build them, each with what stands around the account and must stay out of it. */
import { expect, test } from 'vitest';
import { readText, rolesOf } from './read-text.ts';

const first =
  'At least four people were killed on Tuesday when a ferry caught fire off Port Alder, the coast guard said.';
const second = 'Eleven others were hurt, two of them badly, said the head of the harbour hospital.';
const quote = '“We heard a bang, and then there was smoke,” said Ines Marlow, a passenger.';
const third =
  'The cause of the fire is not known, and the owner of the ferry did not answer calls.';

const jsonLd = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ headline: 'Ferry fire kills four', ...value })}</script>`;

const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>Ferry fire kills four</title>${head}</head><body>${body}</body></html>`;

const bodyOf = (page: string): string[] =>
  rolesOf(page, { format: 'html' })
    .filter(([role]) => role === 'body')
    .map(([, words]) => words);

const paragraphs = [first, second, quote, third].map((words) => `<p>${words}</p>`).join('');

test.each([
  [
    'cookie banner, related links, newsletter and comments',
    `<div id="consent" role="dialog"><h2>We value your privacy</h2><p>We and our 812 partners store cookies on your device.</p><button>Accept</button></div>
     <nav><a href="/w">World</a></nav><main><article><h1>Ferry fire kills four</h1><p>${first}</p>
     <aside class="related"><ul><li><a href="/a">Harbour fire in May killed nine</a></li></ul></aside>
     <p>${second}</p><div class="newsletter"><h4>Sign up to First Tide</h4><form><input type="email"></form></div>
     <p>${quote}</p><p>${third}</p></article>
     <section class="comments"><h2>Comments (214)</h2><p>I heard that fifty people were killed.</p></section></main>`,
  ],
  [
    'a table for the layout, paragraphs that are never closed',
    `<TABLE><TR><TD><A HREF="/">Home</A><BR><A HREF="/obits">Obituaries</A><TD><H1>Ferry fire kills four</H1>
     <P CLASS=byline>By ADA QUILL, Staff Writer</P><TIME DATETIME="2031-05-06">May 6, 2031</TIME>
     <P>${first}<P>${second}<P>${quote}<P>${third}</TABLE>`,
  ],
  [
    'AMP',
    `<amp-consent id="c"><div>We store cookies for 600 partners.</div></amp-consent><article><h1>Ferry fire kills four</h1>
     <p>${first}</p><amp-ad width="300"></amp-ad><p>${second}</p><p>${quote}</p><p>${third}</p>
     <amp-list><div>Recommended: Storm kills 14 in the north</div></amp-list></article>`,
  ],
])('%s: the account and nothing else', (_name, body) => {
  expect(bodyOf(pageOf(body))).toEqual([first, second, quote, third]);
});

test('a paragraph without a full stop is kept beside a box of the page', () => {
  const box =
    '<div><h3>Continue reading with a subscription</h3><p>Already a subscriber? <a>Log in</a></p><p>Subscribe now. Cancel when you like.</p></div>';
  const last = 'Two of the dead had worked on board for many years, said the owner…';
  const page = pageOf(`<header>Gazette</header><article><p>${first}</p><p>${last}</p>${box}`);
  expect(bodyOf(page)).toEqual([first, last]);
});

test.each([
  ['of links', '<p><a>Ferry owner fined in May</a> over the fire…</p>'],
  ['that is hidden', `<p hidden>${second}</p>`],
])('a paragraph %s is none of the account', (_what, paragraph) => {
  const box =
    '<div><h3>Continue reading with a subscription</h3><p>Already a subscriber? <a>Log in</a></p></div>';
  expect(bodyOf(pageOf(`<article><p>${first}</p>${paragraph}${box}</article>`))).toEqual([first]);
});

test('the beginning of an article for subscribers is told as such, a whole one is not', () => {
  const closed = jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: false });
  const rulesOf = (body: string, head: string): string[] =>
    readText(pageOf(body, head), { format: 'html' }).messages.map(({ rule }) => rule);
  const teaser = `<article><p>${first}</p></article>`;
  expect(rulesOf(teaser, closed)).toContain('text-for-subscribers');
  expect(rulesOf(teaser, jsonLd({ '@type': 'NewsArticle' }))).not.toContain('text-for-subscribers');
  const whole = `<article>${paragraphs.repeat(4)}</article>`;
  expect(rulesOf(whole, closed)).not.toContain('text-for-subscribers');
});

test('a live page is told as such; the times of its entries are not part of the account', () => {
  const entry = (time: string, words: string): string =>
    `<div class="entry"><time>${time}</time><p>${words}</p></div>`;
  const page = pageOf(
    `<main><h1>Ferry fire kills four</h1>${entry('21.40 GMT', first)}${entry('20.15', second)}${entry('9:05 a.m.', third)}</main>`,
    jsonLd({ '@type': 'LiveBlogPosting' }),
  );
  expect(bodyOf(page)).toEqual([first, second, third]);
  const { messages } = readText(page, { format: 'html' });
  expect(messages.map(({ rule }) => rule)).toContain('live-page');
});
