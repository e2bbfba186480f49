/**
 * The finding of a story in plain sentences, made from the rows and their relations alone: what all
 * accounts say, whether any contradicts another, what one alone says. Each sentence names the rows
 * that it rests on.
 */
import type { Claim, ClaimTypeId } from '../model/claim.ts';
import type { Comparison, DiffPart, Relation, Row, StoryEvent } from '../model/comparison.ts';
import { type Account, accountOf } from './accounts.ts';
import { labelOf, sayingOf, tellingOf, valueOf } from './describe-claim.ts';
import {
  capitalised,
  dateRange,
  everyAccount,
  isName,
  listOf,
  numberWord,
  placeInText,
  withArticle,
} from './english.ts';
import { claimFinder, numberRows, orderRows, sideEventOf } from './matrix.ts';
import { rowAnchor } from './paths.ts';

export interface RowLink {
  number: number;
  anchor: string;
}

export interface Sentence {
  text: string;
  rows: RowLink[];
}

export interface FindingItem extends Sentence {
  /** What it is about, where the text does not say that by itself. */
  label: string | null;
}

export interface FindingGroup {
  heading: string;
  relation: Relation;
  items: FindingItem[];
  /** How many rows of this kind the table has. */
  all: number;
}

export interface Finding {
  lead: Sentence[];
  groups: FindingGroup[];
}

interface Reader {
  comparison: Comparison;
  accounts: readonly Account[];
  rows: readonly Row[];
  /** The claim of a row that an account is shown with. */
  claimIn: (row: Row, article: string) => Claim | undefined;
  link: (row: Row) => RowLink;
  isMain: (row: Row) => boolean;
}

const listed = 5;

/** A statement of several sentences stands in a row with the one that the row compares. */
const withComparedWords = (claim: Claim, { diff }: Row): Claim => {
  const own = diff?.filter(({ articles }) => articles.includes(claim.article)) ?? [];
  if (claim.type !== 'statement' || claim.words === '' || own.length === 0) return claim;
  return {
    ...claim,
    words: own
      .map(({ text }) => text)
      .join('')
      .trim(),
  };
};

const createReader = (comparison: Comparison, accounts: readonly Account[]): Reader => {
  const find = claimFinder(comparison.claims);
  const numbers = numberRows(comparison);
  const main = new Set(comparison.events.filter((event) => event.main).map(({ id }) => id));
  return {
    comparison,
    accounts,
    rows: orderRows(comparison),
    claimIn: (row, article) => {
      const cell = row.cells.find((candidate) => candidate.article === article);
      const id = cell?.claims[0];
      const claim = id === undefined ? undefined : find(article, id);
      return claim ? withComparedWords(claim, row) : undefined;
    },
    link: (row) => ({ number: numbers.get(row.id)!, anchor: rowAnchor(row) }),
    isMain: (row) => row.event !== null && main.has(row.event),
  };
};

const claimsOf = (row: Row, { claimIn }: Reader): Claim[] =>
  row.cells.flatMap(({ article }) => claimIn(row, article) ?? []);

const firstClaim = (row: Row, reader: Reader): Claim | undefined => claimsOf(row, reader)[0];

/** Rows of the main happening that all accounts tell alike. */
const sharedByAll = (reader: Reader, type: ClaimTypeId): Row[] =>
  reader.rows.filter(
    (row) =>
      row.type === type &&
      row.relation === 'agree' &&
      reader.isMain(row) &&
      row.cells.length === reader.accounts.length,
  );

/** “12 people were killed”, from the words of the first account. */
const casualtyClause = (claim: Claim): string | null => {
  if (claim.type !== 'casualties' || claim.count.max === 0 || claim.outcome === 'casualties')
    return null;
  const named = valueOf(claim).replace(new RegExp(` ${claim.outcome}$`), '');
  // “2 killed” of two accounts; a sentence may begin with “A farmer” in its account
  const people =
    /^[\d,]+$|^\p{L}+$/u.test(named) && claim.who === ''
      ? `${named} people`
      : named.replace(/^An?\b/u, (word) => word.toLowerCase());
  const one = claim.count.max === 1;
  return `${people} ${one ? 'was' : 'were'} ${claim.outcome}`;
};

const earliest = (row: Row, reader: Reader): number =>
  claimsOf(row, reader).reduce((sum, { quote }) => sum + quote.start, 0);

/** The figure of the dead and that of the hurt which the accounts come to first. */
const leadingCasualties = (reader: Reader): { row: Row; clause: string }[] => {
  const told = sharedByAll(reader, 'casualties')
    .sort((a, b) => earliest(a, reader) - earliest(b, reader))
    .flatMap((row) => {
      const claim = firstClaim(row, reader);
      const clause = claim && casualtyClause(claim);
      return clause && claim.type === 'casualties' ? [{ row, clause, outcome: claim.outcome }] : [];
    });
  return ['killed', 'injured'].flatMap((outcome) =>
    told.filter((one) => one.outcome === outcome).slice(0, 1),
  );
};

/** A day of the happening; years and months are told of what went before. */
const isItsDay = (claim: Claim | undefined, event: StoryEvent | undefined): boolean =>
  claim?.type === 'date' &&
  event !== undefined &&
  (event.when === null
    ? claim.from === claim.to
    : claim.from <= event.when.to && claim.to >= event.when.from && daysIn(claim) <= 7);

const daysIn = ({ from, to }: { from: string; to: string }): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The place of the happening or one that lies in it or around it. */
const isItsPlace = (claim: Claim | undefined, event: StoryEvent | undefined): boolean =>
  claim?.type === 'place' &&
  (!event?.places.length ||
    [claim.name, ...claim.within].some((name) =>
      event.places.some((other) => other.includes(name) || name.includes(other)),
    ));

/** “Both accounts say that 12 people were killed on 4 March 2031 in Lowmere, by a drone.” */
const sharedSentence = (reader: Reader): Sentence | null => {
  const everyone = capitalised(everyAccount(reader.accounts.length));
  const casualties = leadingCasualties(reader);
  const event = reader.comparison.events.find(({ main }) => main);
  const dateRow = sharedByAll(reader, 'date').find((row) =>
    isItsDay(firstClaim(row, reader), event),
  );
  const date = dateRow && firstClaim(dateRow, reader);
  const when =
    date?.type === 'date'
      ? `${date.from === date.to ? ' on' : ' in the time'} ${dateRange(date.from, date.to)}`
      : '';
  const placeRow = sharedByAll(reader, 'place').find((row) =>
    isItsPlace(firstClaim(row, reader), event),
  );
  const place = placeRow && firstClaim(placeRow, reader);
  const where = place?.type === 'place' ? ` in ${placeInText(place.name)}` : '';
  const meansRow = sharedByAll(reader, 'means')[0];
  const means = meansRow && firstClaim(meansRow, reader);
  const how =
    means?.type === 'means' ? ` They name the same means: ${withArticle(means.name)}.` : '';
  const rows = [...casualties.map(({ row }) => row), dateRow, placeRow, meansRow].filter(
    (row) => row !== undefined,
  );
  const what =
    casualties.length > 0
      ? `say that ${listOf(casualties.map(({ clause }) => clause))}${when}${where}`
      : event
        ? `tell of ${tellable(event.label)}${when}${/ in /.test(event.label) ? '' : where}`
        : null;
  return what === null ? null : { text: `${everyone} ${what}.${how}`, rows: rows.map(reader.link) };
};

/** “the strike in Lowmere”: the label of a happening as running text names it. */
const tellable = (label: string): string =>
  /^(?:the|an?)\b/i.test(label) ? label : `the ${label}`;

/** “12 people killed in A Daily; at least 15 people killed in B News”. */
const sayings = (row: Row, reader: Reader): string =>
  row.cells
    .flatMap(({ article }) => {
      const claim = reader.claimIn(row, article);
      return claim ? [`${sayingOf(claim)} in ${accountOf(reader.accounts, article).name}`] : [];
    })
    .join('; ');

const contradictionSentences = (reader: Reader): Sentence[] => {
  const differing = reader.rows.filter(({ relation }) => relation === 'differ');
  if (differing.length === 0) {
    const two = reader.accounts.length === 2;
    return [
      {
        text: two
          ? 'We found nothing in one that contradicts the other.'
          : 'We found no account that contradicts another.',
        rows: [],
      },
    ];
  }
  const [first, ...others] = differing;
  const [matter, ...more] = new Set(differing.map((row) => matterOf(row, reader)));
  // “how many are missing and how many were rescued”; many are counted, and those of one name
  const named =
    more.length === others.length && more.length <= 3
      ? listOf(more)
      : `${numberWord(others.length)} other ${others.length === 1 ? 'matter' : 'matters'}`;
  const rest = others.length > 0 ? ` So they do on ${named}.` : '';
  return [
    {
      text: `They contradict each other on ${matter}: ${sayings(first!, reader)}.${rest}`,
      rows: differing.map(reader.link),
    },
  ];
};

/** What a row is about, inside a sentence: “how many soldiers were killed”, “number of attacks”. */
const matterOf = (row: Row, reader: Reader): string => {
  const claim = firstClaim(row, reader);
  const label = labelOf(row, claim);
  const [outcome, people] = label.split(': ');
  const event = sideEventOf(row, reader.comparison);
  const told = event ? ` in ${tellable(event)}` : '';
  return claim?.type === 'casualties' && lowered(outcome!).startsWith(claim.outcome)
    ? `how many ${people ? `${people} ` : ''}were ${lowered(outcome!)}${told}`
    : `${lowered(label)}${told}`;
};

/** A label inside a sentence; names keep their capital. */
const lowered = (label: string): string =>
  /^\p{Lu}\p{Ll}*\s+\p{Ll}/u.test(label) || /^\p{Lu}\p{Ll}+$/u.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;

const sharedEnough = 0.6;

/** How much of the longest wording of a statement all have, from 0 to 1. */
const sharedPart = ({ diff, cells }: Row): number => {
  const articles = [...new Set(cells.map(({ article }) => article))];
  const lengthOf = (parts: readonly DiffPart[]) =>
    parts.reduce((sum, { text }) => sum + text.trim().length, 0);
  const parts = diff ?? [];
  const shared = parts.filter((part) => part.articles.length === articles.length);
  const own = articles.map((id) => lengthOf(parts.filter((part) => part.articles.includes(id))));
  return lengthOf(shared) / Math.max(1, ...own);
};

const isInflected = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** Words that stand in each other’s place in a statement: “quickly” here, “fast” there. */
const replacedWords = ({ diff, cells }: Row): { article: string; text: string }[] => {
  const everyone = new Set(cells.map(({ article }) => article)).size;
  const isShort = (text: string) => /\p{L}{4}/u.test(text) && text.trim().split(/\s+/u).length <= 4;
  const own = (diff ?? []).map(({ articles, text }) =>
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

const wordingSentence = (reader: Reader): Sentence[] => {
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
  const by = speaker && others.length === 0 ? ` by ${speaker}` : '';
  const statements = one
    ? `One statement${by} stands`
    : `${capitalised(numberWord(rows.length))} statements${by} stand`;
  const example = pair ? `${one ? ': ' : ', such as '}${pair}` : '';
  return [{ text: `${statements} in different words${example}.`, rows: rows.map(reader.link) }];
};

const weights: Readonly<Record<ClaimTypeId, number>> = {
  casualties: 1,
  count: 2,
  responsibility: 3,
  target: 10,
  means: 11,
  statement: 12,
  place: 13,
  date: 14,
};

/** From here on, a row is not for the first paragraph. */
const tooLight = weights.target;

/** What matters most to a reader first: the main happening, names and figures before the rest. */
const weightOf = (row: Row, reader: Reader): number => {
  const claim = firstClaim(row, reader);
  const named = claim?.type === 'target' && claim.kind === 'person' && isName(claim.name);
  return (reader.isMain(row) ? 0 : 5) + (named ? 0 : weights[row.type]);
};

const onlyRows = (reader: Reader, article: string): Row[] =>
  reader.rows
    .filter((row) => row.relation === 'only' && row.cells.some((cell) => cell.article === article))
    .map((row, index) => ({ row, weight: weightOf(row, reader), index }))
    .sort((a, b) => a.weight - b.weight || a.index - b.index)
    .map(({ row }) => row);

/** What each row tells, with the happening where that is not the main one, said once for several. */
const tellings = (rows: readonly Row[], reader: Reader): Sentence[] =>
  rows.flatMap((row, index) => {
    const claim = firstClaim(row, reader);
    const event = sideEventOf(row, reader.comparison);
    const next = rows[index + 1];
    const aside = event && !(next && sideEventOf(next, reader.comparison) === event);
    const text = claim && `${tellingOf(claim)}${aside ? ` (${event})` : ''}`;
    return text ? [{ text, rows: [reader.link(row)] }] : [];
  });

const onlySentence = (reader: Reader): Sentence[] => {
  const clauses = reader.accounts.flatMap((account) => {
    const rows = onlyRows(reader, account.id).filter((row) => weightOf(row, reader) < tooLight);
    const tells = tellings(rows.slice(0, reader.accounts.length > 2 ? 1 : 2), reader);
    return tells.length > 0
      ? [
          {
            text: `only ${account.name} ${listOf(tells.map(({ text }) => text))}`,
            rows: tells.flatMap(({ rows }) => rows),
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

const group = (
  heading: string,
  relation: Relation,
  items: readonly FindingItem[],
): FindingGroup[] =>
  items.length > 0
    ? [
        {
          heading,
          relation,
          items: items.slice(0, listed),
          all: items.length,
        },
      ]
    : [];

const rowItem = (row: Row, reader: Reader): FindingItem => {
  const claims = claimsOf(row, reader);
  const alike = new Set(claims.map((claim) => sayingOf(claim).toLowerCase())).size === 1;
  const label = labelOf(row, claims[0]);
  const event = sideEventOf(row, reader.comparison);
  const saysItself =
    event === null &&
    alike &&
    claims[0] &&
    label.toLowerCase().endsWith(sayingOf(claims[0]).toLowerCase());
  return {
    label: saysItself ? null : event ? `${label} (${event})` : label,
    text: saysItself ? `${label}.` : `${alike ? sayingOf(claims[0]!) : sayings(row, reader)}.`,
    rows: [reader.link(row)],
  };
};

/** Writes the finding of one story. */
export const writeFinding = (comparison: Comparison, accounts: readonly Account[]): Finding => {
  const reader = createReader(comparison, accounts);
  const shared = sharedSentence(reader);
  const withRelation = (relation: Relation) =>
    reader.rows
      .filter((row) => row.relation === relation)
      .sort((a, b) => weightOf(a, reader) - weightOf(b, reader))
      .map((row) => rowItem(row, reader))
      .map((item) => ({ ...item, text: capitalised(item.text) }));
  const both = accounts.length === 2;
  return {
    lead: [
      ...(shared ? [shared] : []),
      ...contradictionSentences(reader),
      ...wordingSentence(reader),
      ...onlySentence(reader),
    ],
    groups: [
      ...group('Where they contradict each other', 'differ', withRelation('differ')),
      ...group(both ? 'What both say' : 'What several say', 'agree', withRelation('agree')),
      ...group(
        'Told with more or less, yet both can be true',
        'compatible',
        withRelation('compatible'),
      ),
      ...group('One statement, different words', 'wording', withRelation('wording')),
      ...accounts.flatMap((account) =>
        group(
          `Only ${account.name}`,
          'only',
          onlyRows(reader, account.id)
            .flatMap((row) => tellings([row], reader))
            .map((telling) => ({
              ...telling,
              label: null,
              text: `${capitalised(telling.text)}.`,
            })),
        ),
      ),
    ],
  };
};

/**
 * The sharpest difference of a story in one line, for its card: a contradiction, else one statement
 * in different words, else two figures that say more and less; null where there is none.
 */
export const sharpestDifference = (
  comparison: Comparison,
  accounts: readonly Account[],
): { relation: Relation; text: string } | null => {
  const reader = createReader(comparison, accounts);
  const pick = (relation: Relation, types?: readonly ClaimTypeId[]) =>
    reader.rows.find((row) => row.relation === relation && (!types || types.includes(row.type)));
  const row =
    pick('differ') ??
    pick('compatible', ['casualties', 'count']) ??
    pick('wording') ??
    pick('compatible');
  if (!row) return null;
  if (row.relation === 'wording')
    return { relation: row.relation, text: wordingSentence(reader)[0]!.text };
  const { label, text } = rowItem(row, reader);
  return { relation: row.relation, text: label ? `${label}: ${text}` : text };
};
