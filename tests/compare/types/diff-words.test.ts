/** The words that differ, and that nobody’s words are changed by being compared. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords, shareWords } from '../../../src/compare/types/diff-words.ts';

const diff = (left: string, right: string) =>
  diffWords({ article: 'a', words: left }, { article: 'b', words: right });

const wordsOf = (parts: ReturnType<typeof diff>, article: string): string =>
  parts
    .filter(({ articles }) => articles.includes(article))
    .map(({ text }) => text)
    .join('');

test.each([
  ['It left harbour late', 'It sailed late', ['left harbour', 'sailed']],
  ['A cold-blooded act', 'a cold blooded act', ['A', 'a', '-', ' ']],
  ['The same words', 'The same words', []],
])('%s, %s', (left, right, own) => {
  const parts = diff(left, right).filter(({ articles }) => articles.length === 1);
  expect(parts.map(({ text }) => text.trim())).toEqual(own.map((text) => text.trim()));
});

test('each account keeps its words to the letter', () => {
  const words = fc
    .array(
      fc.constantFrom('The', 'the', 'raid', 'Raid', 'was', 'cold-blooded', '“so”', 'US', 'U.S.'),
    )
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(words, words, (left, right) => {
      const parts = diff(left, right);
      expect(wordsOf(parts, 'a')).toBe(left);
      expect(wordsOf(parts, 'b')).toBe(right);
    }),
  );
});

test('who gives one of two wordings to the letter shares its marks; who gives a third has none', () => {
  const parts = shareWords(diff('It left late', 'It sailed late'), [
    { article: 'a', words: 'It left late' },
    { article: 'b', words: 'It sailed late' },
    { article: 'c', words: 'It left late' },
    { article: 'd', words: 'it left late' },
  ]);
  expect(parts.map(({ text, articles }) => [text, articles.join('')])).toEqual([
    ['It ', 'acb'],
    ['left', 'ac'],
    ['sailed', 'b'],
    [' late', 'acb'],
  ]);
});
