/**
 * A consistent swap of words that keeps what an article tells must not change its claims: another name for
 * a person, another word for saying so.
 */
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';
import { sayingOf } from '../support/saying-of.ts';

type Swap = (words: string) => string;

const sayingsOf = (text: string, swap: Swap = (words) => words): string[] =>
  extractClaims(articleOf(text, '2024-03-05', '')).claims.map((claim) => sayingOf(claim, swap));

const expectSame = (text: string, swap: Swap): void => {
  const own = sayingsOf(text, swap);
  expect(own.length).toBeGreaterThan(4);
  expect(sayingsOf(swap(text))).toEqual(own);
};

const raid = `Three people were killed and a clerk was wounded when Boris Harlan opened fire in a mill in Ostrov on Monday, police said.

Harlan, 34, shot the clerk twice before guards overpowered him, said Sheriff Olga Brandt. “It is very sad,” Brandt said. She said that Harlan had worked there for years.

Harlan was arrested. Brandt told reporters that he had acted alone.

A neighbor, Otto Welk, said he heard ten shots. Welk, who was not hurt, said it was over in a minute.`;

const replaced =
  (pairs: Readonly<Record<string, string>>): Swap =>
  (words) =>
    words.replace(/\p{L}+/gu, (word) => pairs[word] ?? word);

test.each<Record<string, string>>([
  // letters that the tagger doesn’t know
  { Boris: 'Žiga', Harlan: 'Dvořák', Olga: 'Ağça', Brandt: 'Wałęsa', Otto: 'Đức', Welk: 'Nguyễn' },
  // surnames with particles and hyphens
  { Harlan: 'Le Pen', Brandt: 'Van Dorn', Welk: 'St. Clair' },
  { Harlan: 'Abu Sabri', Brandt: 'Abu-Tarr', Welk: 'Del Rio' },
  { Boris: 'Ai-ling', Olga: 'Jean-Marie', Otto: 'Abd-al-Rahman' },
])('people of other names did and said the same (%#)', (names) => {
  expectSame(raid, replaced(names));
});

const stabbing = `Police said the suspect shot two men near Marten Avenue in Norden on Monday. One man died at a hospital, where he had been taken.

The shooting happened about 11 p.m. at the Marten Hotel, police said, and witnesses said they saw a man run to a car. Officers said Ann Tarr, 50, of Norden, and Otto Welk, 60, of Belmar, died.

Otto Brandt shot and killed former driver Mia Lunt, 28, around 9 a.m., then went to the mill and fatally shot his employer, police said. Brandt was arrested at the hospital.`;

test.each([
  ['said', 'stated'],
  ['near', 'close to'],
  ['died', 'passed away'],
  ['arrested', 'detained'],
  ['shot and killed', 'gunned down'],
])('one word for the other: %s, %s', (word, other) => {
  expectSame(stabbing, (words) => words.replaceAll(word, other));
});

test.each<Record<string, string>>([
  // surnames that are words for something else
  { Harlan: 'Hope', Brandt: 'Ford', Welk: 'Rose' },
  { Harlan: 'Means', Brandt: 'Pope', Welk: 'Hill' },
  { Harlan: 'French', Brandt: 'Hall', Welk: 'King' },
  { Harlan: 'Washington', Brandt: 'Park', Welk: 'Banks' },
  { Boris: 'Drew', Olga: 'Rose', Otto: 'Will' },
])('people whose names are words did and said the same (%#)', (names) => {
  expectSame(raid, replaced(names));
});

test('a word is a name only where somebody is called so', () => {
  const text =
    'Hope was lost, police said. Roses were sold at Marten Hall. The judge said two men died.';
  const { claims } = extractClaims(articleOf(text));
  const named = claims.flatMap((claim) =>
    claim.type === 'statement' ? [claim.speaker] : claim.type === 'casualties' ? [claim.who] : [],
  );
  expect(named).toEqual(expect.not.arrayContaining(['Hope', 'Roses', 'Hall']));
});
