/**
 * The accounts of a story as pages name them: a letter and a pattern for each, and its outlet.
 */
import type { Row } from '../model/comparison.ts';
import type { Source } from '../model/source.ts';
import { listOf, numberWord } from '../model/prose.ts';

export interface Account {
  /** Id of the article. */
  id: string;
  /** Place in the story’s order, from 0. */
  index: number;
  /** A, B, C … */
  letter: string;
  /** Number of the hatching in pictures; there are five, used in turn. */
  pattern: number;
  source: string;
  name: string;
  /** For heads of narrow columns. */
  shortName: string;
}

const patterns = 5;

/** So many accounts have a column each; more stand under their names, those that tell nothing left out. */
const mostColumns = 6;

/** Tells whether a table has no room for a column an account. */
export const areCrowded = (accounts: readonly unknown[]): boolean => accounts.length > mostColumns;

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A name written from right to left, kept from turning the figures beside it: “3 (…); 2 (…)”. */
const isolated = (name: string): string => (rightToLeft.test(name) ? `\u2068${name}\u2069` : name);

/**
 * Gives each article its letter, pattern and outlet.
 *
 * @param articles - In the order of the story.
 * @param sources - Outlets by id; an article whose outlet has no record is named by its id.
 */
export const nameAccounts = (
  articles: readonly { id: string; source: string }[],
  sources: ReadonlyMap<string, Source>,
): Account[] =>
  articles.map(({ id, source }, index) => {
    const record = sources.get(source);
    const name = isolated(record?.name ?? id);
    return {
      id,
      index,
      letter: String.fromCodePoint('A'.codePointAt(0)! + index),
      pattern: (index % patterns) + 1,
      source,
      name,
      shortName: record?.shortName ? isolated(record.shortName) : name,
    };
  });

/** “daily, of 4 March, says 12” → “The Daily, of 4 March, says 12”: a row’s reason, accounts by their names. */
export const sayReason = (
  { reason, reasonNames }: Pick<Row, 'reason' | 'reasonNames'>,
  accounts: readonly Account[],
): string =>
  reasonNames.reduceRight(
    (words, { article, start, end }) =>
      words.slice(0, start) + accountOf(accounts, article).name + words.slice(end),
    reason,
  );

/** So many outlets are named one by one in a sentence. */
const mostNames = 3;

/** “A Daily and B News”; “nine accounts” of more than a sentence has room for. */
export const nameAll = (names: readonly string[]): string =>
  names.length > mostNames ? `${numberWord(names.length)} accounts` : listOf(names);

/** Finds an account by its article’s id; every article of a comparison has one. */
export const accountOf = (accounts: readonly Account[], article: string): Account => {
  const account = accounts.find(({ id }) => id === article);
  if (!account) throw new Error(`No account is named for article “${article}”`);
  return account;
};
