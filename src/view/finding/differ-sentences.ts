/**
 * The rows of a story → whether its accounts contradict each other, on what, and with which values;
 * and which account’s own figures do not add up.
 */
import type { Claim } from '../../model/claim.ts';
import type { Row } from '../../model/comparison.ts';
import { accountOf } from '../accounts.ts';
import { isCounted, labelOf } from '../describe-claim.ts';
import { theInText } from '../english.ts';
import { listOf, numberWord } from '../../model/prose.ts';
import type { Sentence } from './finding.ts';
import type { RowReader } from './row-reader.ts';
import { areApart, conflictInFull } from './say-row.ts';

/** A label inside a sentence; names keep their capital. */
const lowered = (label: string): string =>
  /^\p{Lu}\p{Ll}*\s+\p{Ll}/u.test(label) || /^\p{Lu}\p{Ll}+$/u.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;

/** What a row is about, inside a sentence: “how many soldiers were killed”, “number of attacks”. */
const matterOf = (row: Row, reader: RowReader): string => {
  const [claim] = reader.claimsOf(row);
  const label = labelOf(row, claim);
  const [outcome, people] = label.split(': ');
  const event = reader.sideEventOf(row);
  const told = event ? ` in ${theInText(event)}` : '';
  if (claim?.type === 'casualties' && lowered(outcome!).startsWith(claim.outcome))
    return `how many ${people ?? 'people'} were ${lowered(outcome!)}${told}`;
  return /^number of /iu.test(label) ? `the ${lowered(label)}${told}` : `${lowered(label)}${told}`;
};

/** True of a toll that has risen: of figures that exclude each other the later one is the higher. */
const isRise = (row: Row, { claimsOf, comparison }: RowReader): boolean => {
  const dayOf = ({ asOf, article }: Claim): string =>
    asOf?.date ??
    comparison.articles.find(({ id }) => id === article)?.published?.slice(0, 10) ??
    '';
  const claims = claimsOf(row)
    .filter(isCounted)
    .sort((a, b) => a.count.min - b.count.min);
  return (
    claims.some((a) => claims.some((b) => areApart(a, b))) &&
    claims.every((low, at) =>
      claims.slice(at + 1).every((high) => !areApart(low, high) || dayOf(low) < dayOf(high)),
    )
  );
};

/** Says whether accounts contradict each other: the first matter with all its values. */
export const differSentences = (reader: RowReader): Sentence[] => {
  const differing = reader.rows.filter(({ relation }) => relation === 'differ');
  if (differing.length === 0) {
    const text =
      reader.accounts.length === 2
        ? 'We found nothing in one that contradicts the other.'
        : 'We found no account that contradicts another.';
    return [{ text, rows: [] }];
  }
  const [first, ...others] = differing;
  const [matter, ...more] = new Set(differing.map((row) => matterOf(row, reader)));
  // “how many are missing and how many were rescued”; many are counted, and those of one name
  const named =
    more.length === others.length && more.length <= 3
      ? listOf(more)
      : `${numberWord(others.length)} other ${others.length === 1 ? 'matter' : 'matters'}`;
  return [
    {
      text: `${
        isRise(first!, reader)
          ? `They differ on ${matter}, the later count being higher`
          : `They contradict each other on ${matter}`
      }: ${conflictInFull(first!, reader)}.`,
      rows: [reader.link(first!)],
    },
    ...(others.length > 0
      ? [{ text: `They also differ on ${named}.`, rows: others.map(reader.link) }]
      : []),
  ];
};

/** Names the accounts whose own sums fail. */
export const sumSentences = ({ comparison, accounts, rows, link }: RowReader): Sentence[] =>
  comparison.within
    .filter(({ check, holds }) => check === 'sum' && !holds)
    .map(({ article, reason, claims }) => ({
      text: `A sum in ${accountOf(accounts, article).name} does not come out: ${reason}`,
      rows: rows
        .filter(({ cells }) =>
          cells.some((cell) => cell.article === article && cell.claims.includes(claims[0] ?? '')),
        )
        .map(link),
    }));
