/**
 * A comparison → the finding of its story, made from the rows and their relations alone: what all
 * accounts say, whether any contradicts another, what one alone says; and the sharpest difference for
 * the story’s card.
 */
import type { ClaimTypeId } from '../../model/claim.ts';
import type { Comparison, Relation, Row } from '../../model/comparison.ts';
import { type Account, accountOf, nameAll } from '../accounts.ts';
import { labelOf, sayingOf } from '../describe-claim.ts';
import { joinParts, theInText } from '../english.ts';
import { capitalised } from '../../model/prose.ts';
import { differingWords, quoteParts } from '../quote-parts.ts';
import { differSentences, sumSentences } from './differ-sentences.ts';
import { findOwnFigures } from './own-figures.ts';
import type { Finding, FindingGroup, FindingItem, Wording } from './finding.ts';
import { onlyRows, onlySentence, tellRows, weightOf } from './only-rows.ts';
import { createRowReader, type RowReader } from './row-reader.ts';
import { sayingsInBrief } from './say-row.ts';
import { sharedSentence } from './shared-sentence.ts';
import { wordingSentence } from './wording-sentence.ts';

/** How many rows a list shows; the table has them all. */
const listed = 5;

const group = (
  heading: string,
  relation: Relation,
  items: readonly FindingItem[],
  account: Account | null = null,
): FindingGroup[] => {
  const [first] = items.flatMap(({ rows }) => rows).sort((a, b) => a.number - b.number);
  return first
    ? [{ heading, relation, account, items: items.slice(0, listed), all: items.length, first }]
    : [];
};

/** Claims that say what they are about: “two people killed”, “the Front is blamed”. */
const telling: ReadonlySet<ClaimTypeId> = new Set(['casualties', 'count', 'responsibility']);

/** What accounts say alike, said once; with their names where not all of them say it. */
const agreedItem = (row: Row, reader: RowReader, event: string | null): FindingItem => {
  const claims = reader.claimsOf(row);
  const by = reader.accounts
    .filter(({ id }) => row.cells.some(({ article }) => article === id))
    .map(({ shortName }) => shortName);
  const who = by.length < reader.accounts.length ? ` – ${nameAll(by)}` : '';
  const about = labelOf(row, claims[0]).split(': ')[0]!;
  const isTelling = telling.has(row.type);
  // two outlets that quote the police are one source
  const credit =
    row.type === 'count' && row.oneOrigin ? `according to ${theInText(row.oneOrigin)}` : null;
  const notes = joinParts([isTelling && event, credit], '; ');
  return {
    label: isTelling ? null : `${about}${event ? ` (${event})` : ''}`,
    text: `${capitalised(sayingOf(claims[0]!))}${notes ? ` (${notes})` : ''}${who}`,
    wordings: [],
    rows: [reader.link(row)],
  };
};

/** The words of each account, where it is they that differ. */
const wordingsOf = (row: Row, { accounts, claimsOf }: RowReader): Wording[] =>
  row.relation !== 'wording'
    ? []
    : [
        ...Map.groupBy(
          claimsOf(row).map((claim) => {
            const words = differingWords(row, claim.article);
            return {
              account: accountOf(accounts, claim.article),
              // “… blamed Karsia for it”: with the words around it, where they are not compared one by one
              words: words.length > 0 ? words : quoteParts(claim, row),
            };
          }),
          ({ words }) => words.map(({ text }) => text).join(''),
        ).values(),
      ].map((alike) => ({
        accounts: alike.map(({ account }) => account),
        words: alike[0]!.words,
      }));

const comparedItem = (row: Row, reader: RowReader, event: string | null): FindingItem => {
  const label = labelOf(row, reader.claimsOf(row)[0]);
  const wordings = wordingsOf(row, reader);
  return {
    label: event ? `${label} (${event})` : label,
    text: wordings.length > 0 ? '' : capitalised(sayingsInBrief(row, reader)),
    wordings,
    rows: [reader.link(row)],
  };
};

const onlyItems = (row: Row, reader: RowReader, event: string | null): FindingItem[] =>
  tellRows([row], reader, () => event).map(({ text, rows }) => ({
    label: null,
    text: capitalised(text),
    wordings: [],
    rows,
  }));

/** Names the happening of a row where that is not the main one; the first time in a list with its date. */
const asidesOf = (reader: RowReader): ((row: Row) => string | null) => {
  const dated = new Set<string | null>();
  return (row) => {
    if (dated.has(row.event)) return reader.sideEventOf(row);
    dated.add(row.event);
    return reader.datedSideEventOf(row);
  };
};

/** Writes the finding of one story. */
export const writeFinding = (comparison: Comparison, accounts: readonly Account[]): Finding => {
  const reader = createRowReader(comparison, accounts);
  const shared = sharedSentence(reader);
  const items = (relation: Relation) => {
    const eventOf = asidesOf(reader);
    // what accounts say alike is first what they say of the main happening, and what most of them say
    const isAside = (row: Row) => Number(relation === 'agree' && !reader.isMain(row));
    const isOfFew = (row: Row) =>
      Number(relation === 'agree' && row.cells.length * 2 <= accounts.length);
    return reader.rows
      .filter((row) => row.relation === relation)
      .sort(
        (a, b) =>
          isAside(a) - isAside(b) ||
          isOfFew(a) - isOfFew(b) ||
          weightOf(a, reader) - weightOf(b, reader),
      )
      .map((row) => (relation === 'agree' ? agreedItem : comparedItem)(row, reader, eventOf(row)));
  };
  const onlyOf = (account: Account) => {
    const eventOf = asidesOf(reader);
    return onlyRows(reader, account.id).flatMap((row) => onlyItems(row, reader, eventOf(row)));
  };
  return {
    lead: [
      ...(shared ? [shared] : []),
      ...differSentences(reader),
      ...wordingSentence(reader),
      ...onlySentence(reader),
      ...sumSentences(reader),
    ],
    ownFigures: findOwnFigures(reader),
    groups: [
      ...group('Where they differ', 'differ', items('differ')),
      ...group(
        accounts.length === 2 ? 'What both say' : 'What several say',
        'agree',
        items('agree'),
      ),
      ...group(
        accounts.length === 2
          ? 'One says more, yet both can be true'
          : 'Some say more, yet all can be true',
        'compatible',
        items('compatible'),
      ),
      ...group('One statement, different words', 'wording', items('wording')),
      ...accounts.flatMap((account) =>
        group(`Only ${account.name}`, 'only', onlyOf(account), account),
      ),
    ],
  };
};

/**
 * The sharpest difference of a story in one line, for its card: a contradiction, else two figures of
 * the main happening that say more and less, else one statement in different words, else any other;
 * null where there is none.
 */
export const sharpestDifference = (
  comparison: Comparison,
  accounts: readonly Account[],
): { relation: Relation; text: string } | null => {
  const reader = createRowReader(comparison, accounts);
  const pick = (relation: Relation, types?: readonly ClaimTypeId[]) =>
    reader.rows.filter((row) => row.relation === relation && (!types || types.includes(row.type)));
  const figures = pick('compatible', ['casualties', 'count']);
  const [row] = [
    ...pick('differ'),
    ...figures.filter(reader.isMain),
    ...pick('wording'),
    ...figures,
    ...pick('compatible'),
  ];
  if (!row) return null;
  if (row.relation === 'wording')
    return { relation: row.relation, text: wordingSentence(reader)[0]!.text };
  const { label } = comparedItem(row, reader, reader.sideEventOf(row));
  return { relation: row.relation, text: `${label}: ${sayingsInBrief(row, reader)}` };
};
