/**
 * The checks of each account against itself → one line for each account whose own figures stand
 * against each other. Each check in full stands where the texts’ origins are told.
 */
import type { Within } from '../../model/comparison.ts';
import { capitalised, listOf } from '../../model/prose.ts';
import type { OwnFigures } from './finding.ts';
import type { RowReader } from './row-reader.ts';

/** What each check finds, what matters most first. A sum that fails is a sentence of its own. */
const found: readonly [Within['check'], string][] = [
  ['title-and-body', 'the title and the text give different figures'],
  ['speakers', 'two speakers are quoted with two figures'],
  ['repeat', 'people of one kind are counted twice, with two figures'],
];

/** Names the accounts that an editor’s own eye should go to. */
export const findOwnFigures = ({ comparison, accounts }: RowReader): OwnFigures[] =>
  accounts.flatMap((account) => {
    const failed = comparison.within.filter(
      ({ article, holds }) => article === account.id && !holds,
    );
    const told = found
      .filter(([check]) => failed.some((one) => one.check === check))
      .map(([, text]) => text);
    return told.length > 0 ? [{ account, text: `${capitalised(listOf(told))}.` }] : [];
  });
