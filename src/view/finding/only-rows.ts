/**
 * The rows that one account alone has → in the order of what matters to a reader, and the sentence
 * that tells the first of them.
 */
import { foldName } from '../../language/names/fold-name.ts';
import type { CasualtiesClaim, Claim, ClaimTypeId } from '../../model/claim.ts';
import type { Row } from '../../model/comparison.ts';
import { tellingOf } from '../describe-claim.ts';
import { areMany, isName, joinParts, theInText } from '../english.ts';
import { capitalised, listOf } from '../../model/prose.ts';
import type { Sentence } from './finding.ts';
import type { RowReader } from './row-reader.ts';

const weights: Readonly<Record<ClaimTypeId, number>> = {
  casualties: 1,
  responsibility: 2,
  count: 3,
  target: 12,
  means: 13,
  statement: 14,
  place: 15,
  date: 16,
};

/** From here on, a row is not for the first paragraph. */
const tooLight = weights.target;

/**
 * “nine more bodies”, “19 at one hospital”, “his mother”: told beside a higher figure of the same
 * account, and no name.
 */
const isPartOfToll = (claim: Claim | undefined, { comparison }: RowReader): boolean =>
  claim?.type === 'casualties' &&
  (/^(?:|people)$/iu.test(claim.who) ||
    (claim.count.max === 1 && !isName(claim.who)) ||
    // “children” among the 81 dead of an earlier raid
    (!claim.main && claim.count.max === null && claim.count.words === claim.who)) &&
  comparison.claims.some(
    (other) =>
      other.type === 'casualties' &&
      other.article === claim.article &&
      other.event === claim.event &&
      other.outcome === claim.outcome &&
      other.count.min > claim.count.min,
  );

/** “a woman whose brother died”: told for her sake, not for the happening’s. */
const relative =
  /\b(?:brother|sister|son|daughter|father|mother|husband|wife|uncle|aunt|cousin|nephew|niece|grand\p{L}+)s?$/iu;

/** “a fourth docker dies”, “both hospitals”, “two more people”: told of those counted before */
const further =
  /^(?:(?:an?|the)\s)?(?:second|third|fourth|fifth|sixth|another|both|all|\S+\s(?:more|others?))\b/iu;

/** The last word of a name stands in some sentence that another account makes a claim with. */
const isNamedElsewhere = (name: string, article: string, { comparison }: RowReader): boolean => {
  const last = name.split(' ').at(-1)!;
  return comparison.claims.some(
    (other) => other.article !== article && other.sentence.exact.includes(last),
  );
};

const isSingle =
  (claim: Claim) =>
  (other: CasualtiesClaim): boolean =>
    other.id === claim.id && other.article === claim.article && other.count.max === 1;

/** Whom one account counts as dead another may count as shot; not the other way round. */
const includes = (outcome: CasualtiesClaim['outcome'], other: CasualtiesClaim['outcome']) =>
  outcome === other || (outcome === 'casualties' && other !== 'captured');

/**
 * “an 11-year-old girl hurt” beside “five children hurt” of another account, “two girls” beside “two
 * children” of all: told of people whom the others count too, under other words.
 */
const isCountedElsewhere = (claim: Claim | undefined, reader: RowReader): boolean => {
  if (claim?.type !== 'casualties' || claim.count.max === 0) return false;
  if (isName(claim.who) && !isNamedElsewhere(claim.who, claim.article, reader)) return false;
  const others = reader.comparison.claims.filter(
    (other): other is CasualtiesClaim =>
      other.type === 'casualties' &&
      other.event === claim.event &&
      other.article !== claim.article &&
      includes(claim.outcome, other.outcome),
  );
  // “two members of staff” beside a teacher and a watchman, each in a row of his own
  const singles = ({ article }: Claim): number =>
    reader.rows.filter((row) =>
      reader.claimsOf(row).some((one) => one.article === article && others.some(isSingle(one))),
    ).length;
  const countedBy = new Set(
    others
      .filter((other) => Math.max(other.count.min, singles(other)) >= claim.count.min)
      .map(({ article }) => article),
  );
  return claim.count.max === 1 ? countedBy.size > 0 : countedBy.size === reader.accounts.length - 1;
};

/**
 * “three soldiers killed” of the attacks at large, where another account tells of three soldiers killed
 * in one of them: the same people, told of two happenings.
 */
const isCountedAtAnother = (claim: Claim | undefined, { comparison }: RowReader): boolean => {
  if (claim?.type !== 'casualties' || claim.count.max === null || claim.count.max < 2) return false;
  const kind = claim.who.split(' ').at(-1);
  return comparison.claims.some(
    (other) =>
      other.type === 'casualties' &&
      other.article !== claim.article &&
      other.event !== claim.event &&
      other.outcome === claim.outcome &&
      other.count.min === claim.count.min &&
      other.count.max === claim.count.max &&
      other.who.split(' ').at(-1) === kind,
  );
};

/** “71 killed”, where the account says 72 besides and another says 71: not told by one alone. */
const isFigureOfOthers = (claim: Claim | undefined, { comparison }: RowReader): boolean =>
  claim?.type === 'casualties' &&
  claim.count.min > 1 &&
  comparison.claims.some(
    (other) =>
      other.type === 'casualties' &&
      other.event === claim.event &&
      other.article !== claim.article &&
      includes(claim.outcome, other.outcome) &&
      (other.count.min === claim.count.min || other.count.max === claim.count.min),
  );

/**
 * “14,500 people evacuated” beside “more than 12,000 forced from their homes” of another account.
 */
const isOfThoseWhoLeft = (claim: Claim | undefined, { comparison }: RowReader): boolean =>
  claim?.type === 'casualties' &&
  leaving.has(claim.outcome) &&
  comparison.claims.some(
    (other) =>
      other.type === 'casualties' &&
      other.event === claim.event &&
      other.article !== claim.article &&
      other.outcome !== claim.outcome &&
      leaving.has(other.outcome) &&
      Math.min(other.count.min, claim.count.min) * 2 > Math.max(other.count.min, claim.count.min),
  );
const leaving: ReadonlySet<string> = new Set(['rescued', 'displaced']);

/** “Displaced people”, “villagers”: no number of them, so nothing that others leave out. */
const isUncounted = (claim: Claim | undefined): boolean =>
  claim?.type === 'casualties' &&
  claim.outcome === 'displaced' &&
  claim.count.max === null &&
  claim.count.words === claim.who;

/** One hurt by name where scores were: known to one account that spoke to him. */
const isOneOfMany = (claim: Claim | undefined, { comparison }: RowReader): boolean =>
  claim?.type === 'casualties' &&
  claim.count.max === 1 &&
  /^(?:injured|casualties|missing)$/u.test(claim.outcome) &&
  comparison.claims.some(
    (other) => other.type === 'casualties' && other.event === claim.event && other.count.min >= 10,
  );

/** “a student killed”, where the account counts scores: one of those counted, and nobody in particular */
const isAnyone = (claim: Claim | undefined, { comparison }: RowReader): boolean =>
  claim?.type === 'casualties' &&
  claim.count.max === 1 &&
  /^an?\s\P{Lu}+$/u.test(claim.who.replace(/^An?\s/u, 'a ')) &&
  comparison.claims.some(
    (other) =>
      other.type === 'casualties' &&
      other.event === claim.event &&
      other.outcome === claim.outcome &&
      other.count.min >= 10,
  );

/** “Adults” as a target, where several accounts name what was struck */
const isLooseTarget = (claim: Claim | undefined, { rows }: RowReader): boolean =>
  claim?.type === 'target' &&
  claim.kind === 'group' &&
  !/\p{Lu}/u.test(claim.name) &&
  rows.some(
    ({ type, event, cells }) => type === 'target' && event === claim.event && cells.length > 1,
  );

/** “Names Omar Sabri as the target” of an old raid, whom another account tells of as shot in it */
const isTargetElsewhere = (claim: Claim | undefined, { comparison }: RowReader): boolean =>
  claim?.type === 'target' &&
  claim.kind === 'person' &&
  comparison.claims.some(
    (other) =>
      other.article !== claim.article &&
      other.event === claim.event &&
      other.type === 'casualties' &&
      lastNameOf(other.who) === lastNameOf(claim.name),
  );
const lastNameOf = (name: string): string | undefined => foldName(name).split(' ').at(-1);

/** two trains, several cars: so few that the others may have thought them not worth a count */
const isHandful = ({ count }: Extract<Claim, { type: 'count' }>): boolean => count.min < 10;

/** “Tells of a drone strike” where all tell of a drone; “names Karsia” where all write of it. */
const isNamedByOthers = (claim: Claim | undefined, { comparison }: RowReader): boolean =>
  (claim?.type === 'place' || claim?.type === 'means') &&
  comparison.claims.some((other) => {
    if (other.type !== claim.type || other.article === claim.article) return false;
    const [one, two] = [claim.name.toLowerCase(), other.name.toLowerCase()];
    // “gunfire” where all tell of gunmen
    if (claim.type === 'means' && [one, two].every((name) => ofGuns.test(name))) return true;
    return two.includes(one) || one.split(' ').includes(two);
  });

const ofGuns = /\b(?:gun\p{L}*|shots?|shooting|firearms?|rifles?|pistols?|bullets?)$/u;

/** A row that is no news of its happening: some of a toll, a relative of somebody who speaks. */
const isAside = (claim: Claim | undefined, { relation }: Row, reader: RowReader): boolean =>
  (relation === 'only' &&
    [
      isPartOfToll,
      isCountedElsewhere,
      isCountedAtAnother,
      isOneOfMany,
      isOfThoseWhoLeft,
      isUncounted,
    ].some((told) => told(claim, reader))) ||
  (claim?.type === 'casualties' &&
    (relative.test(claim.who) || further.test(claim.who) || further.test(claim.count.words))) ||
  (claim?.type === 'count' && (further.test(claim.count.words) || isHandful(claim))) ||
  // said not to be so: whose denial it is, the text says
  (claim?.type === 'casualties' && claim.hedged === 'denied' && claim.count.max !== 0) ||
  (claim?.type === 'target' && claim.hedged === 'denied');

/**
 * How far a row stands from the main happening: one that no other account tells of is farthest, and of
 * many accounts none is to be told for another happening.
 */
const distanceOf = (row: Row, { isMain, rows, accounts }: RowReader): number => {
  if (isMain(row)) return 0;
  const isShared = rows.some(({ event, cells }) => event === row.event && cells.length > 1);
  if (!isShared) return tooLight + 5;
  return accounts.length === 2 ? 5 : tooLight;
};

/** What matters most to a reader first: the main happening, names and figures before the rest. */
export const weightOf = (row: Row, reader: RowReader): number => {
  const [claim] = reader.claimsOf(row);
  const named = claim?.type === 'target' && claim.kind === 'person' && isName(claim.name);
  // “a group denies it”, “a Karsian fighter did it”: which one, the text says elsewhere
  const nameless =
    claim?.type === 'responsibility' &&
    (!/\p{Lu}/u.test(claim.actor) ||
      (/ (?:man|woman|fighter|bomber|gunman|attacker|assailant|militant|soldier|suspect)$/u.test(
        claim.actor,
      ) &&
        !areMany(claim.actor)));
  return (
    distanceOf(row, reader) +
    (named ? 0 : weights[row.type]) +
    (isAside(claim, row, reader) || nameless || isNamedByOthers(claim, reader) ? tooLight : 0) +
    (row.relation === 'only' && (isAnyone(claim, reader) || isLooseTarget(claim, reader))
      ? tooLight
      : 0)
  );
};

/** The rows that an account alone has, the weightiest first. */
export const onlyRows = (reader: RowReader, article: string): Row[] =>
  reader.rows
    .filter((row) => row.relation === 'only' && row.cells.some((cell) => cell.article === article))
    .filter((row) => !isFigureOfOthers(reader.claimsOf(row)[0], reader))
    .filter((row) => !isTargetElsewhere(reader.claimsOf(row)[0], reader))
    .filter((row) => row.type !== 'means' || !isNamedByOthers(reader.claimsOf(row)[0], reader))
    .map((row, index) => ({ row, weight: weightOf(row, reader), index }))
    .sort((a, b) => a.weight - b.weight || a.index - b.index)
    .map(({ row }) => row);

/** Whom the text credits with a figure or a name: “according to the coast guard”. */
const creditOf = (claim: Claim): string | null =>
  claim.attribution &&
  (/^(?:casualties|count|target)$/u.test(claim.type) ||
    (claim.type === 'responsibility' &&
      claim.stance === 'stated' &&
      claim.attribution.who !== claim.actor))
    ? `according to ${theInText(claim.attribution.who)}`
    : null;

/** What each row tells, with the happening where that is not the main one, said once for several. */
export const tellRows = (
  rows: readonly Row[],
  reader: RowReader,
  eventOf: RowReader['sideEventOf'] = reader.sideEventOf,
): Sentence[] =>
  rows.flatMap((row, index) => {
    const [claim] = reader.claimsOf(row);
    const event = eventOf(row);
    const next = rows[index + 1];
    const aside = event && !(next && eventOf(next) === event);
    if (!claim) return [];
    const notes = joinParts([aside && event, creditOf(claim)], '; ');
    return [{ text: `${tellingOf(claim)}${notes ? ` (${notes})` : ''}`, rows: [reader.link(row)] }];
  });

/** “reports two killed” and “reports three arrested”: “reports two killed” and “three arrested”. */
const withVerbOnce = (clauses: readonly string[]): string[] =>
  clauses.map((clause, index) => {
    const [verb] = clauses[index - 1]?.split(' ') ?? [];
    return verb && clause.startsWith(`${verb} `) ? clause.slice(verb.length + 1) : clause;
  });

/** “Only A Daily names the mayor as the target; only B News reports two people killed.” */
export const onlySentence = (reader: RowReader): Sentence[] => {
  const clauses = reader.accounts.flatMap((account) => {
    const rows = onlyRows(reader, account.id).filter((row) => weightOf(row, reader) < tooLight);
    const told = tellRows(rows.slice(0, reader.accounts.length > 2 ? 1 : 2), reader);
    return told.length > 0
      ? [
          {
            text: `only ${account.name} ${listOf(withVerbOnce(told.map(({ text }) => text)))}`,
            rows: told.flatMap((one) => one.rows),
          },
        ]
      : [];
  });
  if (clauses.length === 0) return [];
  return [
    {
      text: `${capitalised(clauses.map(({ text }) => text).join('; '))}.`,
      rows: clauses.flatMap(({ rows }) => rows),
    },
  ];
};
