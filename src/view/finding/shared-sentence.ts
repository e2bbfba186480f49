/**
 * What all accounts of a story say of the main happening → the first sentence: how many were killed
 * and hurt, when, where, by what; or, where they share no figure, which happening they tell of, and
 * the toll that none goes below.
 */
import type { CasualtiesClaim, Claim, ClaimTypeId } from '../../model/claim.ts';
import type { Row, StoryEvent } from '../../model/comparison.ts';
import type { Quantity } from '../../model/quantity.ts';
import { valueOf } from '../describe-claim.ts';
import { atPlace, dateRange, theInText, withArticle, withOwnWords } from '../english.ts';
import { capitalised, everyAccount, listOf, numberWord } from '../../model/prose.ts';
import type { Sentence } from './finding.ts';
import type { RowReader } from './row-reader.ts';

interface Shared<T extends ClaimTypeId = ClaimTypeId> {
  row: Row;
  claim: Extract<Claim, { type: T }>;
}

/** Rows of the main happening that all accounts tell alike, with the claim of the first. */
const sharedByAll = <T extends ClaimTypeId>(reader: RowReader, type: T): Shared<T>[] =>
  reader.rows
    .filter(
      (row) =>
        row.relation === 'agree' &&
        reader.isMain(row) &&
        row.cells.length === reader.accounts.length,
    )
    .flatMap((row) => {
      const [claim] = reader.claimsOf(row);
      return claim?.type === type ? [{ row, claim: claim as Extract<Claim, { type: T }> }] : [];
    });

/** “Ann Orlov”, “al-Hale”; not “a clerk” */
const isName = (person: string): boolean => /(?:^|[\s-])\p{Lu}\S*$/u.test(person);

/** The words that a row chose from all accounts; of a name that not all of them give, words for it. */
const wordsFor = ({ cells, label }: Row, { comparison }: RowReader): string | undefined => {
  const [, person] = label.split(': ');
  if (!person || !isName(person)) return person;
  const told = cells.map(({ claims }) =>
    claims.flatMap((id) =>
      comparison.claims.flatMap((claim) =>
        claim.id === id && claim.type === 'casualties' ? [claim.who] : [],
      ),
    ),
  );
  const surname = person.split(' ').at(-1) ?? '';
  if (told.every((words) => words.some((who) => who.includes(surname)))) return person;
  return told.flat().find((who) => /^an?\s/iu.test(who)) ?? person;
};

/** One person, by a name or the words that the row chose from all accounts; null of several. */
const personOf = ({ row, claim }: Shared<'casualties'>, reader: RowReader): string | null => {
  const person = wordsFor(row, reader);
  return claim.count.max === 1 && person
    ? withOwnWords(person).replace(/^\p{Lu}\p{Ll}+-year-old\b/u, (age) => age.toLowerCase())
    : null;
};

/** “12 people were killed”, from the words of the first account. */
const casualtyClause = (shared: Shared<'casualties'>, reader: RowReader): string | null => {
  const { claim } = shared;
  if (claim.count.max === 0 || claim.outcome === 'casualties') return null;
  const person = personOf(shared, reader);
  if (person) return `${person} was ${claim.outcome}`;
  const named = valueOf(claim).replace(new RegExp(` ${claim.outcome}$`), '');
  // “2 killed” of two accounts; a sentence may begin with “A farmer” in its account
  const people =
    /^[\d,]+$|^\p{L}+$/u.test(named) && claim.who === ''
      ? claim.count.max === 1
        ? 'one person'
        : `${named} people`
      : (claim.count.max === 1 ? withOwnWords(named) : named).replace(/^An?\b/u, (word) =>
          word.toLowerCase(),
        );
  return `${people} ${claim.count.max === 1 ? 'was' : 'were'} ${claim.outcome}`;
};

/** True of “two hurt” where some account counts seven; a commander may die among others. */
const isOfSome = ({ row, claim }: Shared<'casualties'>, { comparison }: RowReader): boolean =>
  !(claim.count.max === 1 && row.label.includes(': ')) &&
  comparison.claims.some(
    (other) =>
      other.type === 'casualties' &&
      other.event === claim.event &&
      other.outcome === claim.outcome &&
      other.hedged === null &&
      other.count.min > claim.count.min,
  );

/** 41 by a rights group and 33 by a ministry, in one account: all its figures for what a row counts. */
const disputedIn = ({ cells }: Row, { comparison }: RowReader): Quantity[] =>
  comparison.within
    .filter(
      ({ check, holds, article, claims }) =>
        check === 'speakers' &&
        !holds &&
        cells.some(
          (cell) => cell.article === article && claims.some((id) => cell.claims.includes(id)),
        ),
    )
    .flatMap(({ article, claims }) =>
      comparison.claims.flatMap((claim) =>
        claim.type === 'casualties' && claim.article === article && claims.includes(claim.id)
          ? [claim.count]
          : [],
      ),
    );

type Toll = Extract<CasualtiesClaim['outcome'], 'killed' | 'injured'>;

/** The highest figure of an outcome that the accounts share, of equals the first told. */
const sharedToll = (reader: RowReader, outcome: Toll) => {
  const earliest = ({ row }: { row: Row }) =>
    reader.claimsOf(row).reduce((sum, { quote }) => sum + quote.start, 0);
  const [told] = sharedByAll(reader, 'casualties')
    .filter((shared) => shared.claim.outcome === outcome && !isOfSome(shared, reader))
    // a commander by one speaker, two people by another: he may be one of them
    .filter(({ row, claim }) => claim.count.max === 1 || disputedIn(row, reader).length === 0)
    // how many, before one of them by name
    .sort((a, b) => b.claim.count.min - a.claim.count.min || earliest(a) - earliest(b))
    .flatMap((shared) => {
      const clause = casualtyClause(shared, reader);
      return clause ? [{ row: shared.row, clause, person: personOf(shared, reader) }] : [];
    });
  return told ?? null;
};

const isOver = ({ max, words }: Quantity): boolean =>
  max === null && /\b(?:more than|over|upwards of|exceed\p{L}*)\b/iu.test(words);

/** “more than 100” where the text says so, else “at least 100”. */
const boundOf = (count: Quantity): string => {
  const { min } = count;
  return isOver(count)
    ? `more than ${(min - 1).toLocaleString('en-GB')}`
    : `at least ${min.toLocaleString('en-GB')}`;
};

/**
 * The fewest dead, or hurt, that every account of the main happening counts: each says that there
 * were so many or more.
 */
const leastToll = (reader: RowReader, outcome: Toll): { row: Row; people: string } | null => {
  for (const row of reader.rows) {
    const counts = reader
      .claimsOf(row)
      .flatMap((claim) =>
        claim.type === 'casualties' && claim.outcome === outcome && !claim.count.approximate
          ? [claim.count]
          : [],
      );
    // “at least 25” before “more than two dozen”
    const [least] = [...counts, ...disputedIn(row, reader)].sort(
      (a, b) => a.min - b.min || Number(isOver(a)) - Number(isOver(b)),
    );
    const isToll =
      reader.isMain(row) && row.relation !== 'not-comparable' && !row.label.includes(': ');
    if (isToll && counts.length === reader.accounts.length && least && least.min > 1)
      return { row, people: `${boundOf(least)} people` };
  }
  return null;
};

const tolls = ['killed', 'injured'] as const;

/**
 * How many were killed and hurt: by a figure that the accounts share, with the least they count where
 * that figure is one person or of the other outcome; none where they share no figure.
 */
const casualtyClauses = (reader: RowReader): { rows: Row[]; clause: string }[] => {
  const told = tolls.map((outcome) => ({
    outcome,
    shared: sharedToll(reader, outcome),
    least: leastToll(reader, outcome),
  }));
  if (told.every(({ shared }) => !shared)) return [];
  return told.flatMap(({ outcome, shared, least }) => {
    if (shared && (!least || shared.person === null))
      return [{ rows: [shared.row], clause: shared.clause }];
    if (!least) return [];
    const among = shared ? `, among them ${shared.person},` : '';
    return [
      {
        rows: shared ? [least.row, shared.row] : [least.row],
        clause: `${least.people}${among} were ${outcome}`,
      },
    ];
  });
};

const daysIn = ({ from, to }: { from: string; to: string }): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** A day of the happening; years and months are told of what went before. */
const isItsDay = ({ claim }: Shared<'date'>, event: StoryEvent | undefined): boolean =>
  event !== undefined &&
  (event.when === null
    ? claim.from === claim.to
    : claim.from <= event.when.to && claim.to >= event.when.from && daysIn(claim) <= 7);

/** The place of the happening or one that lies in it or around it. */
const isItsPlace = ({ claim }: Shared<'place'>, event: StoryEvent | undefined): boolean =>
  !event?.places.length ||
  [claim.name, ...claim.within].some((name) =>
    event.places.some((other) => other.includes(name) || name.includes(other)),
  );

/** “31” of the account that was published last, where it counts more than all before it. */
const latestToll = (row: Row, { claimsOf, comparison }: RowReader): string | null => {
  const told = claimsOf(row).flatMap((claim) => {
    const { published } = comparison.articles.find(({ id }) => id === claim.article) ?? {};
    return claim.type === 'casualties' && published
      ? [{ day: published.slice(0, 10), count: claim.count }]
      : [];
  });
  const [last, ...former] = told.toSorted((a, b) => (a.day < b.day ? 1 : -1));
  const isLatest =
    last &&
    last.count.min === last.count.max &&
    former.length > 0 &&
    former.every(({ day, count }) => day < last.day && count.min < last.count.min);
  return isLatest ? last.count.min.toLocaleString('en-GB') : null;
};

/** “near the mill in Lowmere” where every account says so, “in Lowmere”. */
const whereOf = ({ row, claim }: Shared<'place'>, { claimsOf }: RowReader): string => {
  const near = claimsOf(row).every(({ sentence, quote }) =>
    /\b(?:near|outside|close to|next to)\s(?:the\s)?$/iu.test(
      sentence.exact.slice(0, quote.start - sentence.start),
    ),
  );
  const [town] = claim.within;
  const named = `the ${claim.name.replace(/^the\s/iu, '')}`;
  return near ? `near ${named}${town ? ` ${atPlace(town)}` : ''}` : atPlace(claim.name);
};

/** A vehicle alone does not say how: “by a car”. */
const vehicle = /^(?:car|vehicle|truck|lorry|van|bus|motorcycle|motorbike|scooter|suv|pickup)s?$/iu;

/** “on 4 March 2031”, “from 4 to 5 March 2031”, “in March 2031”. */
const timeOf = ({ from, to }: { from: string; to: string }): string => {
  const told = dateRange(from, to);
  return `${from === to ? 'on' : told.includes(' to ') ? 'from' : 'in'} ${told}`;
};

/** “Both accounts say that 12 people were killed on 4 March 2031 in Lowmere, by a drone.” */
export const sharedSentence = (reader: RowReader): Sentence | null => {
  const event = reader.comparison.events.find(({ main }) => main);
  const casualties = casualtyClauses(reader);
  const date = sharedByAll(reader, 'date').find((shared) => isItsDay(shared, event));
  const place = sharedByAll(reader, 'place').find((shared) => isItsPlace(shared, event));
  const means = sharedByAll(reader, 'means').find(({ claim }) => !vehicle.test(claim.name));
  const when = date ? ` ${timeOf(date.claim)}` : '';
  const where = place ? ` ${whereOf(place, reader)}` : '';
  const how = means ? withArticle(means.claim.name) : null;
  const everyone = capitalised(everyAccount(reader.accounts.length));
  const link = (...told: ({ row: Row } | undefined)[]) =>
    told.flatMap((one) => (one ? [reader.link(one.row)] : []));
  if (casualties.length > 0) {
    const what = listOf(casualties.map(({ clause }) => clause));
    return {
      text: `${everyone} say that ${what}${when}${where}${how ? `, by ${how}` : ''}.`,
      rows: link(
        ...casualties.flatMap(({ rows }) => rows.map((row) => ({ row }))),
        date,
        place,
        means,
      ),
    };
  }
  if (!event) return null;
  const telling = event.articles.length;
  if (telling < 2)
    return { text: `We found no one happening that ${everyone.toLowerCase()} tell of.`, rows: [] };
  const saysPlace =
    / (?:in|on) /.test(event.label) || (!!event.place && event.label.includes(event.place));
  const spot = saysPlace ? '' : where || (event.place ? ` ${atPlace(event.place)}` : '');
  const [toll] = tolls.flatMap((outcome) => {
    const least = leastToll(reader, outcome);
    if (!least) return [];
    const latest = latestToll(least.row, reader);
    return [
      {
        row: least.row,
        text: `${least.people} ${outcome}${latest ? `, ${latest} by the latest` : ''}`,
      },
    ];
  });
  const tellers =
    telling < reader.accounts.length
      ? `${capitalised(numberWord(telling))} of the ${numberWord(reader.accounts.length)} accounts`
      : everyone;
  return {
    text: `${tellers} tell of ${theInText(event.label)}${spot}${when}${toll ? `, and of ${toll.text}` : ''}.`,
    rows: link(date, saysPlace ? undefined : place, toll),
  };
};
