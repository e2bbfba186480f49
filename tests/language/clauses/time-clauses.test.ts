/** What hangs on a time: its clause, reports, printed dates. */
import { describe, expect, test } from 'vitest';
import { type Document, readDocument, type Sentence } from '../../../src/language/document.ts';
import { clauseOfTime } from '../../../src/language/clauses/clause-of-time.ts';
import {
  asOfTime,
  isPrintedTime,
  isReportTime,
  timeOfRange,
} from '../../../src/language/clauses/time-clauses.ts';
import type { TimeExpression } from '../../../src/model/time-expression.ts';
import { articleOf } from '../../support/article-of.ts';

/** The last sentence of a text that tells a time, and that time by its words. */
const read = (text: string, words: string): [Document, Sentence, TimeExpression] => {
  const document = readDocument(articleOf(text));
  const sentence = document.sentences.findLast(({ times }) =>
    times.some(({ exact }) => exact === words),
  );
  const time = sentence?.times.find(({ exact }) => exact === words);
  if (!sentence || !time) throw new Error(`no “${words}” in “${text}”`);
  return [document, sentence, time];
};

describe('the verb that a time hangs on', () => {
  test.for([
    ['Police said Monday that a man was shot on Sunday.', 'Monday', 'say'],
    ['Police said Monday that a man was shot on Sunday.', 'Sunday', 'shoot'],
    ['On Sunday, a ferry sank.', 'Sunday', 'sink'],
    ['She lived and, last week, won a prize.', 'last week', 'win'],
    ['She lived there last week, and won a prize.', 'last week', 'live'],
    ['Jon Marten denied murdering a guard at Norden Crown Court on Monday.', 'Monday', 'deny'],
    ['Jon Marten denied murdering a guard at Norden station on Monday.', 'Monday', 'murder'],
  ] as const)('%s %s', ([text, words, lemma]) => {
    expect(clauseOfTime(...read(text, words))?.lemma).toBe(lemma);
  });
});

describe('the day of a charge', () => {
  test.for([
    ['Jon Marten was charged on Thursday with the killing of a guard.', null],
    ['Jon Marten was charged in the Thursday killing of a guard.', 'Thursday'],
    ['Jon Marten was charged in the Feb. 1, 2024, killing of a guard.', 'Feb. 1, 2024'],
  ] as const)('%s', ([text, expected]) => {
    const document = readDocument(articleOf(text));
    const sentence = document.sentences.at(-1) as Sentence;
    const at = document.tokens.findIndex(({ lower }) => lower === 'killing');
    const time = timeOfRange(document, sentence, { first: at, last: at + 1 });
    expect(time?.exact ?? null).toBe(expected);
  });
});

describe('what is told of somebody on the way to the verb', () => {
  test.for([
    ['Jon Marten, who became mayor in 2012, was killed on Tuesday.', 'Tuesday'],
    ['Jon Marten, elected in 2012, was killed at home.', null],
    ['Jon Marten, who was hit on Monday, was killed by the wound.', 'Monday'],
    ['Jon Marten was hit on Monday and killed by the wound.', 'Monday'],
    ['In 2012 Jon Marten, who ran the port, was killed.', '2012'],
  ] as const)('%s', ([text, expected]) => {
    const document = readDocument(articleOf(text));
    const sentence = document.sentences.at(-1) as Sentence;
    const from = document.tokens.findIndex(({ lower }) => lower === 'jon');
    const to = document.tokens.findIndex(({ lower }) => lower === 'killed');
    const time = timeOfRange(document, sentence, { first: from, last: to + 1 });
    expect(time?.exact ?? null).toBe(expected);
  });

  test('after the verb', () => {
    const text = 'A bomb killed Jon Marten, who became mayor in 2012.';
    const document = readDocument(articleOf(text));
    const sentence = document.sentences.at(-1) as Sentence;
    const at = document.tokens.findIndex(({ lower }) => lower === 'killed');
    expect(timeOfRange(document, sentence, { first: at, last: at + 3 })).toBeNull();
  });
});

describe('times of reports', () => {
  test.for([
    ['Police said Monday that a man was shot on Sunday.', 'Monday', true],
    ['Police said Monday that a man was shot on Sunday.', 'Sunday', false],
    ['Police said Monday’s blast killed two.', 'Monday', false],
    ['Two were killed, police said as dawn broke Monday.', 'Monday', true],
    ['Two were killed as dawn broke Monday, police said.', 'Monday', false],
  ] as const)('%s %s', ([text, words, expected]) => {
    expect(isReportTime(...read(text, words))).toBe(expected);
  });
});

describe('printed dates', () => {
  test.for([
    ['The fair (Jan. 5, 2024) was full.', 'Jan. 5, 2024', true],
    ['The fair opened on Jan. 5, 2024.', 'Jan. 5, 2024', false],
    // the day of a picture, under it
    ['Men march in the town of Ostrov, Karsia January 5, 2024.', 'January 5, 2024', true],
    ['Men marched in Ostrov, Karsia, on January 5, 2024.', 'January 5, 2024', false],
    ['Men marched in Ostrov January 5, 2024, and left.', 'January 5, 2024', false],
    ['A bridge fell on Feb. 8, 2024.', 'Feb. 8, 2024', false],
  ] as const)('%s', ([text, words, expected]) => {
    expect(isPrintedTime(...read(text, words))).toBe(expected);
  });
});

describe('the time of a stretch of words', () => {
  test.for([
    ['A man shot on Sunday died on Monday.', 'died', 'Monday'],
    ['A man shot on Sunday died on Monday.', 'shot', 'Sunday'],
    ['Two guards were killed, police said Monday.', 'killed', null],
    ['Since October, two guards were killed.', 'killed', null],
    ['On Sunday, two guards were killed.', 'killed', 'Sunday'],
  ] as const)('%s %s', ([text, verb, words]) => {
    const document = readDocument(articleOf(text));
    const token = document.tokens.find(({ lower }) => lower === verb);
    const sentence = document.sentences.at(-1) as Sentence;
    const at = token?.index ?? -1;
    const time = timeOfRange(document, sentence, { first: at, last: at + 1 });
    expect(time?.exact ?? null).toBe(words);
  });
});

describe('the time at which figures stood', () => {
  test.for([
    ['As of Tuesday, 14 people were missing.', { date: '2024-02-06', words: 'As of Tuesday' }],
    ['By late Tuesday, 14 bodies were found.', { date: '2024-02-06', words: 'By late Tuesday' }],
    ['By Friday they will have 200 seats.', null],
    ['On Tuesday, 14 people were missing.', null],
  ] as const)('%s', ([text, expected]) => {
    const document = readDocument(articleOf(text));
    expect(asOfTime(document, document.sentences.at(-1) as Sentence)).toEqual(expected);
  });
});
