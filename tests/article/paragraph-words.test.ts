import { describe, expect, it } from 'vitest';
import { isCaptionByWords, wordCount } from '../../src/article/paragraph-words.ts';

describe('wordCount', () => {
  it.each([
    ['Three guards were hurt.', 4],
    ['at 5:30 p.m.', 4],
    ['a half-open door', 3],
    ['the town’s mayor, “Omar”', 4],
    ['’tis -- 12 – …', 2],
    ['snake_case', 2],
    // letters beyond ASCII count as others do, signs do not
    ['the café’s owner', 3],
    ['№ 5 § 7 ½', 3],
    ['cafe\u0301 nearby', 2],
    ['جرح ثلاثة', 2],
    ['', 0],
  ])('counts the words of “%s”', (words, count) => {
    expect(wordCount(words)).toBe(count);
  });
});

describe('isCaptionByWords', () => {
  it.each([
    ['in this photo taken on monday, guards look on.', true],
    [
      'divers look into a lake in ostrov, karsia, may 3, 2031 in this picture taken by a guard.',
      true,
    ],
    ['he was seen in a picture taken by a guard.', false],
  ])('tells whether “%s” stands under a picture', (words, is) => {
    expect(isCaptionByWords(words)).toBe(is);
  });
});
