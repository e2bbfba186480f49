/**
 * The rows in which one statement stands in different words → how many there are, whose they are, and
 * a pair of words that stand in each other’s place.
 */
import type { DiffPart, Row } from '../../model/comparison.ts';
import { accountOf } from '../accounts.ts';
import { theInText } from '../english.ts';
import { capitalised, listOf, numberWord } from '../../model/prose.ts';
import type { Sentence } from './finding.ts';
import type { RowReader } from './row-reader.ts';

const sharedEnough = 0.6;

/** The accounts whose words are compared one by one; of many, not all need be. */
const articlesOf = ({ diff }: Row): string[] => [
  ...new Set((diff ?? []).flatMap(({ articles }) => articles)),
];

/** How much of the longest wording of a statement all have, from 0 to 1. */
const sharedPart = (row: Row): number => {
  const articles = articlesOf(row);
  const parts = row.diff ?? [];
  const lengthOf = (some: readonly DiffPart[]) =>
    some.reduce((sum, { text }) => sum + text.trim().length, 0);
  const shared = parts.filter((part) => part.articles.length === articles.length);
  const own = articles.map((id) => lengthOf(parts.filter((part) => part.articles.includes(id))));
  return lengthOf(shared) / Math.max(1, ...own);
};

const isInflected = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** Words that stand in each other’s place in a statement: “quickly” here, “fast” there. */
const replacedWords = (row: Row): { article: string; text: string }[] => {
  const everyone = articlesOf(row).length;
  const isShort = (text: string) => /\p{L}{4}/u.test(text) && text.trim().split(/\s+/u).length <= 4;
  const own = (row.diff ?? []).map(({ articles, text }) =>
    articles.length < everyone && isShort(text)
      ? { article: articles[0]!, text: text.trim() }
      : null,
  );
  const at = own.findIndex((part, index) => {
    const next = own[index + 1];
    return part && next && part.article !== next.article && !isInflected(part.text, next.text);
  });
  return at < 0 ? [] : [own[at]!, own[at + 1]!];
};

/** Whose words a row lays side by side: a statement’s label begins with its speaker. */
const speakerOf = ({ type, label, oneOrigin }: Row): string | null =>
  type === 'statement' ? label.split(': ')[0]! : oneOrigin;

/** “One statement by the mayor is worded differently: “quickly” in A Daily and “fast” in B News.” */
export const wordingSentence = (reader: RowReader): Sentence[] => {
  const rows = reader.rows.filter(({ relation }) => relation === 'wording');
  if (rows.length === 0) return [];
  const telling = rows.find(
    (row) => sharedPart(row) >= sharedEnough && replacedWords(row).length > 0,
  );
  const pair = telling
    ? listOf(
        replacedWords(telling).map(
          ({ article, text }) => `“${text}” in ${accountOf(reader.accounts, article).name}`,
        ),
      )
    : null;
  const one = rows.length === 1;
  const [speaker, ...others] = new Set(rows.map(speakerOf));
  const by = speaker && others.length === 0 ? ` by ${theInText(speaker)}` : '';
  const statements = one
    ? `One statement${by} is`
    : `${capitalised(numberWord(rows.length))} statements${by} are`;
  const example = pair ? `${one ? ': ' : ', for instance '}${pair}` : '';
  return [{ text: `${statements} worded differently${example}.`, rows: rows.map(reader.link) }];
};
