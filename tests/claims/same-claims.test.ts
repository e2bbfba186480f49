/**
 * How an article is typed, set and saved must not change what it claims: quotation marks, dashes, spaces,
 * broken lines, numbers in words or digits, Markdown and HTML.
 */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { sayingOf } from '../support/saying-of.ts';

const raid = `BELMAR, March 4 — At least 12 people were killed and five others were wounded when gunmen attacked a mill on Tarn Avenue in Belmar just before 6:30 p.m. on Sunday, police said.

“We heard two blasts,” said Olga Brandt, the mayor of Belmar. “Then it was over.” Brandt said it was the town’s worst day in three years.

Sgt. Otto Welk said that a 19-year-old clerk, Mia Lunt, had died at a hospital around 2 a.m. on Monday. Her mother’s car — an old van — was hit by 17 bullets, while three guards fled.

The raid, which drove 1,200 people from their homes, was the work of the Karsia Front, the Interior Ministry said in a statement. “It isn’t the first attack,” the ministry’s spokesman, Capt. Boris Harlan, told reporters. It was blamed on the Front’s leader, Omar al-Sabri.

In February, a drone strike near the Iran-backed group’s camp in Ostrov killed four people, among them a café owner.`;

const examples = new URL('../../content/stories/', import.meta.url);

/** The head of a file between its dashes, and the text below. */
const partsOf = (content: string): [string, string] => {
  const head = /^---\n[^]*?\n---\n/u.exec(content)?.[0] ?? '';
  return [head, content.slice(head.length).trim()];
};

const articles: Readonly<Record<string, [string, string]>> = {
  raid: [
    '---\ntitle: "Police: Twelve killed, five hurt in Belmar"\npublished: 2024-03-05\n---\n',
    raid,
  ],
  'bus station': partsOf(
    await readFile(new URL('example-bus-station/brenmoor-one.txt', examples), 'utf8'),
  ),
  ferry: partsOf(await readFile(new URL('example-ferry/velmara-press.txt', examples), 'utf8')),
};

/** Words as they read aloud: what is only typed in another way is the same. */
const plain = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/\\"|[“”‘’'´ʼ\u00ad\u200b]/gu, '')
    .replace(/\b(?:two|three|four|five|nine|whilst|amongst)\b/giu, (word) => spoken[word] ?? word)
    .replace(/\b(Sgt|Capt)\./gu, '$1')
    .replace(/(?<=\d)[, ](?=\d{3})/gu, '')
    .replace(/\s*(?:[—–]|--)\s*/gu, ' - ')
    .replace(/[‐‑]/gu, '-')
    .replace(/\b(\d{1,2}(?::\d\d)?) ?([ap])\.?m\b\.?/gu, '$1 $2m')
    .replace(/,/gu, '')
    .replace(/\s+/gu, ' ');

const spoken: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  nine: '9',
  whilst: 'while',
  amongst: 'among',
};

const sayingsOf = (content: string, format: 'txt' | 'md' | 'html'): string[] => {
  const { article } = readArticle({
    path: `invented.${format}`,
    id: 'invented',
    format,
    content,
    sha256: '0'.repeat(64),
  });
  return extractClaims(article).claims.map((claim) => sayingOf(claim, plain));
};

const wrapped = (text: string, width: number): string =>
  text.replace(new RegExp(String.raw`(?=.{${width}})(.{1,${width}}) `, 'gu'), '$1\n');

const digits: Readonly<Record<string, string>> = { five: '5', two: '2', three: '3', four: '4' };

test.each<[string, (text: string) => string]>([
  ['straight marks', (text) => text.replace(/[“”]/gu, '"').replace(/’/gu, "'")],
  ['curly marks', (text) => text.replace(/"([^"\n]*)"/gu, '“$1”').replaceAll("'", '’')],
  ['single marks', (text) => text.replace(/“([^”\n]*)”/gu, '‘$1’')],
  ['low marks', (text) => text.replace(/“([^”\n]*)”/gu, '„$1“')],
  ['a comma behind the mark', (text) => text.replace(/,(["”])/gu, '$1,')],
  ['accents for apostrophes', (text) => text.replace(/(?<=\p{L})[’'](?=\p{L})/gu, '´')],
  ['letters for apostrophes', (text) => text.replace(/(?<=\p{L})[’'](?=\p{L})/gu, 'ʼ')],
  ['dashes without spaces', (text) => text.replace(/(?<!\d) — /gu, '—')],
  ['shorter dashes', (text) => text.replaceAll(' — ', ' – ')],
  ['two hyphens', (text) => text.replaceAll(' — ', ' -- ')],
  ['hyphens that hold', (text) => text.replace(/(?<=\w)-(?=\w)/gu, '‑')],
  ['spaces that hold', (text) => text.replaceAll(' ', '\u00a0')],
  ['thin spaces', (text) => text.replace(/(?<=\d) /gu, '\u2009')],
  ['doubled spaces', (text) => text.replaceAll(' ', '  ')],
  ['tabs', (text) => text.replace(/(?<=,) /gu, '\t')],
  ['soft hyphens', (text) => text.replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, '\u00ad')],
  ['invisible spaces', (text) => text.replaceAll(' ', ' \u200b')],
  ['accents apart', (text) => text.normalize('NFD')],
  ['ligatures', (text) => text.replaceAll('fi', 'ﬁ')],
  ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['no blank lines', (text) => text.replaceAll('\n\n', '\n')],
  ['lines of 72 letters', (text) => wrapped(text, 72)],
  ['lines of 60 letters', (text) => wrapped(text, 60)],
  ['digits', (text) => text.replace(/(?<= )(?:two|three|four|five)\b/gu, (n) => digits[n] ?? n)],
  ['thousands apart', (text) => text.replace(/(?<=\d),(?=\d{3})/gu, ' ')],
  ['p.m. as pm', (text) => text.replace(/([ap])\.m\./gu, '$1m')],
  ['p.m. right behind', (text) => text.replace(/ ([ap])\.m\./gu, '$1m')],
  [
    'British words',
    (text) => text.replace(/\bwhile\b/gu, 'whilst').replace(/\bamong\b/gu, 'amongst'),
  ],
  ['ranks without stops', (text) => text.replace(/\b(Sgt|Capt)\./gu, '$1')],
])('%s make the same claims', (_name, change) => {
  for (const [head, text] of Object.values(articles)) {
    const own = sayingsOf(head + text, 'txt');
    expect(own.length).toBeGreaterThan(8);
    expect(sayingsOf(head + change(text), 'txt')).toEqual(own);
  }
});

const name = /(?<=[a-z] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu;
const paragraphs = (text: string, change: (paragraph: string) => string): string =>
  text.split('\n\n').map(change).join('\n');

test.each<['md' | 'html', string, (text: string) => string]>([
  ['md', 'names set in bold', (text) => text.replace(name, '**$&**')],
  ['md', 'names as links', (text) => text.replace(name, '[$&](https://belmar.example/)')],
  ['md', 'broken lines', (text) => wrapped(text, 72)],
  ['html', 'paragraphs', (text) => paragraphs(text, (one) => `<p>${one}</p>`)],
  [
    'html',
    'names as links',
    (text) =>
      paragraphs(
        text,
        (one) => `<p>${one.replace(name, '<a href="https://belmar.example/">$&</a>')}</p>`,
      ),
  ],
  [
    'html',
    'signs as entities',
    (text) =>
      paragraphs(
        text,
        (one) =>
          `<p>${one
            .replaceAll('’', '&rsquo;')
            .replaceAll('“', '&#8220;')
            .replace(/(?<=\d) /gu, '&nbsp;')}</p>`,
      ),
  ],
  ['html', 'breaks between', (text) => `<div>${text.replaceAll('\n\n', '<br><br>')}</div>`],
])('%s with %s makes the same claims', (format, _name, change) => {
  for (const [head, text] of Object.values(articles))
    expect(sayingsOf(head + change(text), format)).toEqual(sayingsOf(head + text, 'txt'));
});

test('a title in capitals makes the same claims', () => {
  for (const [head, text] of Object.values(articles)) {
    const shouted = head.replace(/(?<=^title: ).*/mu, (title) => title.toUpperCase());
    const [own, other] = [head, shouted].map((one) =>
      sayingsOf(one + text, 'txt').map((saying) => plain(saying.toLowerCase())),
    );
    expect(shouted).not.toBe(head);
    expect(other).toEqual(own);
  }
});
