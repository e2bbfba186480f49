/**
 * What the accounts say in a row, once for those that say the same: “17” of two outlets, “23” of a
 * third.
 */
import type { Claim } from '../../model/claim.ts';
import type { Row } from '../../model/comparison.ts';
import { type Account, accountOf, nameAll } from '../accounts.ts';
import { figureWords, isCounted, sayingOf } from '../describe-claim.ts';
import { listOf, numberWord } from '../../model/prose.ts';
import type { RowReader } from './row-reader.ts';

interface Saying {
  text: string;
  accounts: Account[];
}

/** A row whose label says what each account counts: “Killed” of all the dead, “Number of planes”. */
const isOfFigures = ({ label }: Row, claims: readonly Claim[]): boolean =>
  !label.includes(': ') && claims.every((claim) => figureWords(claim) !== null);

/** Who says what in a row, in the order of the accounts; figures of one thing stand alone. */
const sayRow = (
  row: Row,
  { claimsOf, accounts }: RowReader,
  claims: readonly Claim[] = claimsOf(row),
): Saying[] => {
  const figures = isOfFigures(row, claims);
  const sayings: Saying[] = [];
  for (const claim of claims) {
    const text = (figures ? figureWords(claim) : null) ?? sayingOf(claim);
    const account = accountOf(accounts, claim.article);
    const same = sayings.find((one) => one.text.toLowerCase() === text.toLowerCase());
    if (same) same.accounts.push(account);
    else sayings.push({ text, accounts: [account] });
  }
  return sayings;
};

/** So many quotations of one statement are given; the table has the rest. */
const mostQuoted = 3;

/** “17 (A Daily and B News); at least 23 (C Radio)”; of many statements the first, “and 14 more”. */
export const sayingsInBrief = (row: Row, reader: RowReader): string => {
  const sayings = sayRow(row, reader).map(
    ({ text, accounts }) => `${text} (${nameAll(accounts.map(({ shortName }) => shortName))})`,
  );
  const isLong = row.type === 'statement' && sayings.length > mostQuoted + 1;
  const given = isLong ? sayings.slice(0, mostQuoted) : sayings;
  const left = sayings.length - given.length;
  return [...given, ...(left > 0 ? [`and ${numberWord(left)} more`] : [])].join('; ');
};

/** “23” and “17”; not “at least 15”, which both fit */
export const areApart = (a: Claim, b: Claim): boolean =>
  isCounted(a) &&
  isCounted(b) &&
  ((a.count.max !== null && a.count.max < b.count.min) ||
    (b.count.max !== null && b.count.max < a.count.min));

/** Those whose figures some other excludes; of values that are no figures all. */
const inConflict = (claims: readonly Claim[]): readonly Claim[] => {
  const apart = claims.filter((a) => claims.some((b) => areApart(a, b)));
  return apart.length > 1 ? apart : claims;
};

/** “A Daily and B News say 17, C Radio says 23”: what contradicts each other, in a row that differs. */
export const conflictInFull = (row: Row, reader: RowReader): string =>
  listOf(
    sayRow(row, reader, inConflict(reader.claimsOf(row))).map(
      ({ text, accounts }) =>
        `${nameAll(accounts.map(({ name }) => name))} ${accounts.length === 1 ? 'says' : 'say'} ${text}`,
    ),
  );
