/** What a typed word may stand for. */
import { expect, test } from 'vitest';
import { Vocabulary } from '../../src/search/vocabulary.ts';

test('of the many words that a short beginning is of, the commonest are taken', () => {
  const words = Array.from({ length: 300 }, (_, i) => `be${String(i).padStart(3, 'x')}`).sort();
  const vocabulary = new Vocabulary(words, (a, b) => b - a);
  const found = vocabulary.find('be').map(({ word }) => word);
  expect(found.toSorted((a, b) => a - b)).toEqual(words.map((_, i) => i).slice(100));
});

test('a word stands for itself first, then for those that begin with it, then for those like it', () => {
  const words = ['boat', 'boats', 'boot', 'float'];
  const vocabulary = new Vocabulary(words, (a, b) => a - b);
  expect(vocabulary.find('boat').map(({ word }) => words[word])).toEqual(['boat', 'boats', 'boot']);
});
