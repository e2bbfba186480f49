import { expect, test } from 'vitest';
import { loadEnglish } from '../../../src/language/words/english-model.ts';

test('is loaded again and again, as a long run needs it', () => {
  let words: string[] = [];
  for (let load = 0; load < 25; load++)
    words = loadEnglish().readDoc('Two ran.').tokens().out() as string[];
  expect(words).toEqual(['Two', 'ran', '.']);
});
