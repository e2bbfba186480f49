import { expect, test } from 'vitest';
import { placeLabels } from '../../../src/evaluate/corpora/place-labels.ts';

const placed = (text: string, article: string, words: string) => {
  const start = text.indexOf(words);
  return article.slice(...placeLabels(text, article)(start, start + words.length));
};

test('a title before it, spaces and invisible characters', () => {
  const text = '\n\n.\u00a0 Near\u200e Eastham,\r\nfive strikes';
  const article = 'Five strikes near Eastham\n\n. Near Eastham,\nfive strikes';
  expect(placed(text, article, 'Eastham')).toBe('Eastham');
  expect(placed(text, article, 'five strikes')).toBe('five strikes');
  expect(placeLabels(text, article)(text.indexOf('five'), text.length)[0]).toBe(
    article.lastIndexOf('five'),
  );
});

test('an article that is missing holds nothing', () => {
  expect(placed('Eastham', '', 'Eastham')).toBe('');
});
