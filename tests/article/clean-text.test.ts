import { expect, test } from 'vitest';
import { cleanText, tellChanges } from '../../src/article/clean-text.ts';
import { decodeFile } from '../../src/article/decode-text.ts';
import { readText, rolesOf } from './read-text.ts';

test.each([
  ['soft hyphens', 'an explo\u00ADsion', 'an explosion', 'soft hyphens (1)'],
  ['a soft hyphen at a line’s end', 'an explo\u00AD\nsion', 'an explosion', 'soft hyphens (1)'],
  ['ligatures', 'ﬁve oﬃcers in ﬂight', 'five officers in flight', 'ligatures (3)'],
  [
    'no-break spaces',
    '12\u00A0people, 3\u202Fhurt',
    '12 people, 3 hurt',
    'no-break or narrow spaces (2)',
  ],
  ['zero-width characters', 'po\u200Blice\uFEFF', 'police', 'invisible characters (2)'],
  [
    'bytes of Windows-1252 taken for characters',
    'the mayor\u0092s \u0093four\u0085\u0094 and then\u0085 none',
    'the mayor’s “four…” and then… none',
    'letters of Windows-1252 (5)',
  ],
  [
    'line ends of old terminals',
    'Two died.\u0085\u0085One\u0085two',
    'Two died.\n\nOne\ntwo',
    'line ends of a character of their own (3)',
  ],
  ['control characters', 'fo\u0008ur\u0000 dead\uFFFE', 'four dead', 'control characters (3)'],
  ['tabs between words', '\tat least\t12\tpeople', '\tat least 12 people', 'tabs (2)'],
  [
    'a text that is set in doubled spaces',
    'At  least  12  people died.\n  Two  were  hurt.',
    'At least 12 people died.\n  Two were hurt.',
    'doubled spaces (5)',
  ],
  [
    'hyphens that typesetters write',
    'a 12‐year‑old boy',
    'a 12-year-old boy',
    'typographic hyphens (2)',
  ],
  [
    'accents in place of apostrophes',
    'the mayor´s car wasn`t in Kaʼim',
    'the mayor’s car wasn’t in Ka’im',
    'accents for apostrophes (3)',
  ],
  [
    'quotation marks that open below',
    '„It is over,“ she said. „Go.” „He told me',
    '“It is over,” she said. “Go.” “He told me',
    'low quotation marks (3)',
  ],
  ['several', 'ﬁ\u00ADve', 'five', 'soft hyphens (1), ligatures (1)'],
])('%s', (_name, found, plain, told) => {
  const { text, changes } = cleanText(found);
  expect(text).toBe(plain);
  expect(tellChanges(changes)).toBe(told);
});

test.each([
  ['hyphens that stand', 'a drone-launched missile'],
  ['a doubled space here and there', 'At least 12 people died.  Two  were hurt.'],
  ['joiners of other scripts', 'می‌روم 👨‍👩‍👧'],
  ['quotation marks, dashes, dots', '“four” – ‘dead’ … ½'],
  ['indented lines and line ends', '\tone\n  two  \nthree'],
  ['accents and primes that stand alone', 'a gap of 5′ 10″, ``so it was´´, ´a´'],
])('near miss: %s', (_name, text) => {
  expect(cleanText(text)).toEqual({ text, changes: {} });
});

const pasted = `The fire broke out in the engine room of the ferry on Tues-
day morning, when most of the passengers were at break-
fast, and spread to the upper deck within a few min-
utes, the coast guard of the town said in a short state-
ment that was read out at the pier.`;

test('words broken at the ends of lines come out whole, and it is said', () => {
  const { article, messages } = readText(pasted);
  expect(article.paragraphs).toHaveLength(1);
  expect(article.text).toContain('on Tuesday morning');
  expect(article.text).toContain('breakfast, and');
  expect(messages.find(({ rule }) => rule === 'text-cleaned')?.text).toContain(
    'words broken at line ends (4)',
  );
});

test('a hyphen at a line’s end stays where the word has it elsewhere', () => {
  const { article } = readText(`${pasted}\n\nIt was a break-fast of tea.`);
  expect(article.text).toContain('break-fast, and');
});

test('what the article says of numbers and words is as if it had been typed plainly', () => {
  const untidy = '\uFEFFAt least 12\u00A0peo\u00ADple were killed.\r\nThe ﬁre is out.\r\n';
  expect(rolesOf(untidy)).toEqual([
    ['body', 'At least 12 people were killed.'],
    ['body', 'The fire is out.'],
  ]);
});

test.each([
  ['Windows-1252', Buffer.from('Caf\xe9 \x93Alder\x94', 'latin1')],
  ['UTF-16', Buffer.from('\uFEFFCafé “Alder”', 'utf16le')],
])('%s is told', (encoding, bytes) => {
  const file = decodeFile(bytes);
  const { article, messages } = readText(file.text, { encoding: file.encoding });
  expect(article.text).toContain('Café “Alder”');
  expect(messages.find(({ rule }) => rule === 'encoding')?.text).toContain(encoding);
});

test('a plain text is read without a word about it', () => {
  const { messages } = readText('Four people were killed in a fire, police said.');
  expect(messages.map(({ rule }) => rule)).not.toContain('text-cleaned');
  expect(messages.map(({ rule }) => rule)).not.toContain('encoding');
});
