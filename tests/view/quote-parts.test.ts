import { expect, test } from 'vitest';
import { differingWords, ownWords } from '../../src/view/quote-parts.ts';

const part = (text: string, ...articles: string[]) => ({ text, articles });

const told = {
  diff: [
    part('We will go on holding to account everybody who ', 'a', 'b'),
    part('harms', 'a'),
    part('threatens', 'b'),
    part(' the ferries of ', 'a', 'b'),
    part('Ms', 'a'),
    part('Ms.', 'b'),
    part(' Lund', 'a', 'b'),
    part(', the owner ', 'b'),
    part('.”', 'b'),
  ],
};

const unshared = (article: string) =>
  ownWords(told, article)
    .filter(({ kind }) => kind === 'unshared')
    .map(({ text }) => text);

test('marks the words of one account alone, without the space around them', () => {
  expect(unshared('a')).toEqual(['harms']);
  expect(unshared('b')).toEqual(['threatens', ', the owner']);
});

test('marks no word that the other account only spells otherwise, and no punctuation', () => {
  expect(unshared('a')).not.toContain('Ms');
  expect(unshared('b')).not.toContain('Ms.');
  expect(unshared('b').join()).not.toContain('”');
});

test('keeps every word of its account', () => {
  const words = (article: string) => ownWords(told, article).map(({ text }) => text);
  expect(words('a').join('')).toBe(
    'We will go on holding to account everybody who harms the ferries of Ms Lund',
  );
  expect(ownWords(told, 'c')).toEqual([]);
  expect(ownWords({ diff: null }, 'a')).toEqual([]);
});

test('shortens what all share, never the words that differ, up to the first of them', () => {
  const short = (article: string, longest?: number) =>
    differingWords(told, article, longest)
      .map(({ text }) => text)
      .join('');
  expect(short('a')).toBe('… to account everybody who harms the ferries of Ms Lund');
  expect(short('b', 40)).toContain('threatens');
  expect(short('b', 40)).toMatch(/…$/u);
});

test('quotes the words of an account that has none of its own', () => {
  const shared = { diff: [part('We will not leave the old harbour in the storm', 'a', 'b')] };
  expect(differingWords(shared, 'a')).toEqual([{ text: shared.diff[0]!.text, kind: 'claim' }]);
});
