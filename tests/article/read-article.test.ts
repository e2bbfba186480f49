import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../src/model/article.ts';
import { readText, rolesOf } from './read-text.ts';

const body = 'At least four people were killed on Tuesday when a ferry caught fire, police said.';

describe('front matter', () => {
  const whole = `---
source: gazette
title: Ferry fire kills four
published: 2031-05-06
url: https://gazette.example/ferry
rights: full
byline: Ada Quill
---
${body}
`;

  test('gives what it says and stands outside the text', () => {
    const { article, messages } = readText(whole);
    expect(messages).toEqual([]);
    expect(article).toMatchObject({
      id: 'gazette',
      source: 'gazette',
      title: 'Ferry fire kills four',
      published: '2031-05-06',
      publishedFrom: 'front matter',
      url: 'https://gazette.example/ferry',
      rights: 'full',
      byline: 'Ada Quill',
      text: `Ferry fire kills four\n\n${body}\n`,
      words: 19,
    });
  });

  test('a title that stands in the text is not put before it', () => {
    const text = `Ferry Fire Kills Four\n\n${body}`;
    const { article } = readText(`---\ntitle: Ferry fire kills four\n---\n${text}`);
    expect(article.text).toBe(text);
    expect(article.paragraphs.map(({ role }) => role)).toEqual(['title', 'body']);
  });

  test('a title needs no quotes for its colons', () => {
    const { article, messages } = readText(
      `---\ntitle: Ferry fire: "four" dead: police\n---\n${body}`,
    );
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(article.title).toBe('Ferry fire: "four" dead: police');
    const quoted = readText(`---\ntitle: "Ferry fire: four dead"\n---\n${body}`);
    expect(quoted.article.title).toBe('Ferry fire: four dead');
    const noted = readText(`---\ntitle: Ferry fire # from one.txt: check it\n---\n${body}`);
    expect(noted.article.title).toBe('Ferry fire');
  });

  test('the name of the outlet behind a title is not part of it', () => {
    const { article } = readText(body, { given: { title: 'Ferry fire kills four - Alder News' } });
    expect(article.title).toBe('Ferry fire kills four');
    const other = readText(body, { given: { title: 'Ferry fire kills four - owner held' } });
    expect(other.article.title).toBe('Ferry fire kills four - owner held');
  });

  test.each([
    [
      'rights: fulll',
      2,
      9,
      'error',
      'Unexpected rights “fulll”, expected one of full, excerpt, link-only. Correct it.',
    ],
    [
      'published: soon',
      2,
      12,
      'error',
      'Unexpected published “soon”, expected an ISO date such as 2024-02-08, or a date-time. Correct it.',
    ],
    [
      'published: 2031',
      2,
      12,
      'error',
      'Unexpected published “2031”, expected an ISO date such as 2024-02-08. Correct it.',
    ],
    [
      'url: gazette.example',
      2,
      6,
      'error',
      'Unexpected url “gazette.example”, expected an address with http:// or https://. Correct it.',
    ],
    [
      'colour: red',
      2,
      1,
      'warning',
      'Unexpected field “colour”, expected one of source, title, published, url, byline, rights. Correct its name or take it out.',
    ],
  ])('%s', (line, row, column, severity, text) => {
    const { article, messages } = readText(`---\n${line}\nsource: herald\n---\n${body}`);
    expect(messages[0]).toMatchObject({
      file: 'alder/gazette.txt',
      line: row,
      column,
      severity,
      text,
    });
    expect(article).toMatchObject({ source: 'herald', rights: 'excerpt' });
  });

  test('broken YAML is told with its line', () => {
    const { article, messages } = readText(
      `---\nsource: herald\ntitle: [Fire, four dead\n---\n${body}`,
    );
    expect(messages[0]).toMatchObject({ line: 3, severity: 'error', rule: 'yaml' });
    expect(article.text).toBe(body);
  });

  test.each(['---\nFour dead\n---\nMore.', '---\nFour dead'])('none: %j', (content) => {
    expect(readText(content).article.text).toBe(content);
  });
});

describe('what is given beside the file holds over it', () => {
  test('', () => {
    const { article } = readText(`---\nsource: herald\nrights: full\n---\n${body}`, {
      given: { source: 'gazette', rights: 'link-only', title: 'Fire', published: '2031-05-07' },
    });
    expect(article).toMatchObject({
      source: 'gazette',
      rights: 'link-only',
      title: 'Fire',
      published: '2031-05-07',
      publishedFrom: 'front matter',
    });
  });
});

describe('the date of publication', () => {
  test.each([
    [`date 2031-05-06\n\n${body}`, '2031-05-06', 'text'],
    [
      `Ferry fire kills four\nPosted: Tuesday, May 6, 2031 1:50 PM EST\n${body}`,
      '2031-05-06',
      'text',
    ],
    [
      `Ferry fire kills four\nAlder Evening Echo, Tuesday 6 May 2031\n${body}`,
      '2031-05-06',
      'text',
    ],
    [
      `Ferry fire kills four\nThe ferry in Alder Times Harbour, 6 May 2031, again.\n${body}`,
      null,
      null,
    ],
    [`By Ada Quill | May 6, 2031\n\n${body}`, '2031-05-06', 'text'],
    [`ALDER (May 6, 2031) – ${body}`, '2031-05-06', 'text'],
    [`2031-05-S-012\n\nALDER (May 6) – ${body}`, '2031-05-06', 'text'],
    [`Morning Operational Update, May 6, 2031\n\n${body}`, '2031-05-06', 'text'],
    [`${body} (Published Tuesday, May 6, 2031)`, '2031-05-06', 'text'],
    [
      `Smoke rises from the ferry off Alder, Ruritania, May 6, 2031. AP Photo/Ben Lens\n\n${body}`,
      '2031-05-06',
      'caption',
    ],
    [
      `FILE PHOTO: The ferry in Alder, Ruritania, May 6, 2019. REUTERS/Ben Lens\n\n${body}`,
      null,
      null,
    ],
    [`May 6: Operations in the north\n2031-05-S-012\n\n${body}`, '2031-05-06', 'text'],
    [`2031-02-S-012\n\nALDER (May 6) – ${body}`, null, null],
    [`${body}\n\nThe ferry was built on May 6, 2019.`, null, null],
    [body, null, null],
  ])('%j', (content, published, publishedFrom) => {
    expect(readText(content).article).toMatchObject({ published, publishedFrom });
  });

  test('what is not found is said', () => {
    expect(readText(body).messages).toMatchObject([
      { rule: 'title-missing', severity: 'warning', line: 1, column: 1 },
      { rule: 'published-missing', severity: 'warning', line: 1, column: 1 },
    ]);
  });

  test('an unusable date of a record is an error', () => {
    expect(
      readText(body, { given: { title: 'Fire', published: 'soon' }, line: 7 }).messages[0],
    ).toMatchObject({
      rule: 'published-unreadable',
      severity: 'error',
      line: 7,
    });
  });
});

test('a title of metadata is cleaned as text is', () => {
  const { article } = readText(body, {
    given: { title: 'Fer\u00ADry \uFB01re\u0008 kills\u00A0four' },
  });
  expect(article.title).toBe('Ferry fire kills four');
});

test('control characters in front matter are told by line', () => {
  const { messages } = readText(`---\nsource: herald\ntitle: "Fire\\u0008"\n---\n${body}`);
  expect(messages[0]).toMatchObject({ line: 3, column: 8, severity: 'error', rule: 'yaml' });
});

test('a dateline before body text is the article’s, and its paragraph stays body', () => {
  const { article } = readText(`PORT ALDER, Ruritania (Reuters) - ${body}`);
  expect(article.dateline).toBe('PORT ALDER, Ruritania (Reuters) -');
  expect(article.paragraphs).toMatchObject([{ role: 'body', start: 0 }]);
});

test('line ends and letters are made one', () => {
  const { article } = readText('\uFEFFFour dead\r\nin Cafe\u0301.\rMore.');
  expect(article.text).toBe('Four dead\nin Caf\u00e9.\nMore.');
});

test.each(['', '\n\n', '\0\0', '\u200b', '---\n---\n'])('no text: %j', (content) => {
  const { article, messages } = readText(content);
  expect(articleSchema.safeParse(article).error).toBeUndefined();
  expect(messages.map(({ rule }) => rule)).toContain('text-missing');
});

test('characters that no text has are told', () => {
  expect(readText(`${body}\0`).messages.map(({ rule }) => rule)).toContain('strange-characters');
  expect(readText(`${body}\t\u00a0`).messages.map(({ rule }) => rule)).not.toContain(
    'strange-characters',
  );
});

describe('a text in another language', () => {
  const rulesOf = (content: string): string[] => readText(content).messages.map(({ rule }) => rule);

  test.each([
    'Четыре человека погибли и двенадцать пострадали при пожаре на пароме в порту Алдер в среду вечером, сообщила береговая охрана города, где продолжаются поиски.',
    'Cuatro personas murieron y doce resultaron heridas en un incendio a bordo de un transbordador en Port Alder, según la guardia costera, que busca a más víctimas.',
  ])('is told: %s', (content) => {
    expect(rulesOf(content)).toContain('not-english');
  });

  test.each([
    'Four people died and 12 were hurt when a ferry burned in Port Alder, the coast guard said. It searched the quay for others until the early evening of Wednesday.',
    // too short to tell
    'Cuatro muertos en Port Alder.',
  ])('is none: %s', (content) => {
    expect(rulesOf(content)).not.toContain('not-english');
  });
});

test('a text in another script', () => {
  expect(rolesOf('قتل أربعة أشخاص على الأقل.\n\nوأصيب آخرون.').map(([role]) => role)).toEqual([
    'body',
    'body',
  ]);
});

describe('the client’s articles', () => {
  const read = (name: string): ReturnType<typeof rolesOf> =>
    rolesOf(
      readFileSync(
        new URL(`../../content/stories/baghdad-strike/${name}.txt`, import.meta.url),
        'utf8',
      ),
    );

  test('without a title, with a date in a line of metadata', () => {
    const roles = read('cnn').map(([role]) => role);
    expect(roles.slice(0, 3)).toEqual(['furniture', 'dateline', 'body']);
    expect(roles.slice(-3)).toEqual(['body', 'furniture', 'furniture']);
    expect(new Set(roles.slice(2, -2))).toEqual(new Set(['body']));
  });

  test('with all that a page prints around it', () => {
    const roles = read('epoch-times').map(([role]) => role);
    expect(roles.slice(0, 8)).toEqual([
      ...['title', 'dek', 'furniture', 'caption', 'byline', 'furniture', 'furniture', 'body'],
    ]);
    expect(roles.slice(-7)).toEqual([
      ...['body', 'bio', 'bio', 'bio', 'bio', 'furniture', 'furniture'],
    ]);
    expect(new Set(roles.slice(7, -6))).toEqual(new Set(['body']));
  });
});

describe('files that are not what their name says', () => {
  const rulesOf = (content: string): string[] => readText(content).messages.map(({ rule }) => rule);

  test.each([
    ['Word', 'PK\u0003\u0004\u0014\u0000\u0006\u0000word/document.xml'],
    ['old Word', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1'],
    ['RTF', `{\\rtf1\\ansi ${body}}`],
    ['PDF', '%PDF-1.7\n1 0 obj'],
  ])('%s: one error, and nothing is read out of it', (_name, content) => {
    const { article, messages } = readText(content);
    expect(messages.map(({ rule, severity }) => [rule, severity])).toEqual([['not-text', 'error']]);
    expect(article.text).toBe('');
  });

  test('a text that speaks of one is a text', () => {
    expect(
      rulesOf(`Fire on the quay\n\nThe %PDF- file and the {\\rtf file: ${body}`),
    ).not.toContain('not-text');
  });

  test('of an empty file nothing but that is said', () => {
    expect(rulesOf('\n \n')).toEqual(['text-missing']);
  });

  test.each([
    ['---\nsource: gazette\ntitle: Ferry fire\n\n', true],
    ['---\nsource: gazette\ntitle: Ferry fire\n---\n', false],
    ['---\n\n', false],
    ['---\nSource: the harbour police\n\n', false],
  ])('front matter without its end: %j', (head, isOpen) => {
    const open = readText(`${head}${body}`).messages.filter(
      ({ rule }) => rule === 'front-matter-open',
    );
    expect(open).toHaveLength(isOpen ? 1 : 0);
  });

  test.each([
    [`<p>${body}</p>`, true],
    [`${body}<br/>`, true],
    [`${body} At <5 knots the ferry is safe; a <href is none.`, false],
    [`${body} <ferry@port.example>`, false],
  ])('tags in a plain text: %s', (content, isTold) => {
    expect(rulesOf(content).includes('tags-in-text')).toBe(isTold);
  });

  test('tags in HTML are read, not told', () => {
    const { messages } = readText(`<p>${body}</p>`, { format: 'html' });
    expect(messages.map(({ rule }) => rule)).not.toContain('tags-in-text');
  });
});
