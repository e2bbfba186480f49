/**
 * What holds whatever is compared: order changes nothing but order, an article agrees with itself,
 * and another article changes no claim of the first.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { compareArticles } from '../../src/compare/compare-articles.ts';
import type { Comparison, Extraction } from '../../src/model/comparison.ts';

const texts: Record<string, string> = {
  gazette: `A car bomb killed at least 12 people and wounded 30 in the town of Alder on Tuesday, police said.

The bomb exploded outside the town hall at 9:30 a.m. Among the dead were three teachers. "We will find them," Mayor Ida Holm said.

In March, a bomb in the town of Mere killed five people.`,
  herald: `Fourteen people died when a bomb exploded outside Alder town hall on Tuesday morning, the Health Ministry said.

Thirty people were injured, five of them badly. No group claimed responsibility. "We will find who did it," said the mayor, Ida Holm.`,
  courier: `Police arrested two men on Wednesday over the bombing that killed more than a dozen people in Alder a day earlier.

The interior minister, Otto Vane, blamed the Marsh Front. The Front denied that it had carried out the attack.

At least 30 people were injured, according to the ministry.`,
  tribune: `An earthquake shook the island of Lunt on Sunday and killed six people. Forty houses were destroyed, the governor said. Two villages were cut off.`,
};

const extract = (id: string, text: string): Extraction =>
  extractClaims(
    readArticle({
      path: `${id}.txt`,
      id,
      format: 'txt',
      content: `---\nsource: ${id}\ntitle: News of the day\npublished: 2031-05-07\n---\n${text}\n`,
      sha256: '0'.repeat(64),
    }).article,
  );

const extractions = Object.entries(texts).map(([id, text]) => extract(id, text));

/** Rows as sets: what stands beside what and how it relates, without any order but who stands first. */
const rowsOf = ({ rows }: Comparison): string[] =>
  rows
    .map(({ id, type, relation, cells, loose, oneOrigin }) =>
      JSON.stringify({
        id,
        type,
        relation,
        loose,
        oneOrigin,
        cells: cells
          .map(({ article, claims: [stands, ...rest] }) =>
            [article, stands, ...rest.sort()].join(' '),
          )
          .sort(),
      }),
    )
    .sort();

/** What is about the main happening. */
const mainOf = ({ claims }: Comparison): string[] =>
  claims
    .filter(({ main }) => main)
    .map(({ article, id }) => `${article} ${id}`)
    .sort();

const eventsOf = ({ events }: Comparison): string[] =>
  events
    .map(({ main, kind, label, when, place, articles }) =>
      JSON.stringify({ main, kind, label, when, place, articles: [...articles].sort() }),
    )
    .sort();

const shuffled = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...values], { minLength: values.length });

describe('order changes nothing but order', () => {
  const expected = compareArticles('alder', extractions);

  test('the texts make rows of several accounts', () => {
    expect(expected.rows.some(({ cells }) => cells.length > 2)).toBe(true);
  });

  test('of articles', () => {
    fc.assert(
      fc.property(shuffled(extractions), (order) => {
        const found = compareArticles('alder', order);
        expect(rowsOf(found)).toEqual(rowsOf(expected));
        expect(eventsOf(found)).toEqual(eventsOf(expected));
        expect(mainOf(found)).toEqual(mainOf(expected));
        expect(found.summary).toEqual(expected.summary);
      }),
      { numRuns: 24 },
    );
  });

  test('of claims', () => {
    const orders = fc.tuple(
      ...extractions.map((extraction) =>
        shuffled(extraction.claims).map((claims) => ({ ...extraction, claims })),
      ),
    );
    fc.assert(
      fc.property(orders, (order) => {
        expect(rowsOf(compareArticles('alder', order))).toEqual(rowsOf(expected));
      }),
      { numRuns: 40 },
    );
  });
});

describe('what weighs alike is told apart in one way, in any order', () => {
  const crash = (town: string, day: string): string =>
    `A train crash killed three people in the town of ${town} on ${day}, police said.`;

  test.each([
    ['three happenings', ['Alder', '5 May'], ['Mere', '20 April'], ['Lunt', '2 April'], 3],
    // the second may be the first or the third, which lie too far apart to be one
    ['a day between two others', ['Alder', '1 May'], ['Alder', '3 May'], ['Alder', '5 May'], 2],
  ] as const)('%s', (_, one, two, three, happenings) => {
    const accounts = [one, two, three].map(([town, day], index) =>
      extract(['observer', 'post', 'mail'][index] as string, crash(town, day)),
    );
    const expected = compareArticles('crash', accounts);
    expect(expected.events).toHaveLength(happenings);
    fc.assert(
      fc.property(shuffled(accounts), (order) => {
        const found = compareArticles('crash', order);
        expect(eventsOf(found)).toEqual(eventsOf(expected));
        expect(mainOf(found)).toEqual(mainOf(expected));
        expect(rowsOf(found)).toEqual(rowsOf(expected));
      }),
      { numRuns: 12 },
    );
  });
});

test('the origin of a row has one name, in any order of the accounts', () => {
  const accounts = [
    extract('mail', 'Police said that a bomb killed 12 people in Alder on Tuesday.'),
    extract('post', 'A bomb killed 12 people in Alder on Tuesday, police said.'),
  ];
  const originOf = (order: Extraction[]): string | null | undefined =>
    compareArticles('alder', order).rows.find(({ type }) => type === 'casualties')?.oneOrigin;
  expect(originOf(accounts)).toBe('police');
  expect(originOf(accounts.toReversed())).toBe('police');
});

/** What equally good matches are chosen of: by order of the accounts, without a rule. */
const ties: Record<string, Record<string, string>> = {
  'three hurt, told twice by one account': {
    mail: `A 15-year-old boy was killed and three other men were injured in a shooting in Alder on Tuesday, officials say.

Three adult men were treated at nearby hospitals for minor injuries. 3 men were hurt, a sign said.`,
    post: `Four people have been arrested in the shooting on Tuesday that claimed the life of a 15-year-old boy in Alder, officials announced.

Three other people were wounded in the shooting.`,
  },
  'one statement of three accounts, of which two are near': {
    mail: 'A bridge fell in Alder on Tuesday. The mayor, Ida Holm, said the bridge had deep cracks in three of its pillars, was old and narrow, and should have been closed to lorries years ago.',
    observer:
      'A bridge fell in Alder on Tuesday. Ida Holm, the mayor, said the bridge had cracks in its pillars, and that nobody had told her of them before the storm came to town.',
    post: 'A bridge fell in Alder on Tuesday. “Nobody had told me of the cracks in the pillars of the bridge before the storm,” said the mayor, Ida Holm.',
  },
};

test.each(Object.entries(ties))('ties end alike in any order: %s', (_, told) => {
  const accounts = Object.entries(told).map(([id, text]) => extract(id, text));
  const expected = rowsOf(compareArticles('alder', accounts));
  fc.assert(
    fc.property(shuffled(accounts), (order) => {
      expect(rowsOf(compareArticles('alder', order))).toEqual(expected);
    }),
    { numRuns: 12 },
  );
});

describe('every claim stands in a row, once', () => {
  const placesOf = (comparison: Comparison): string[] =>
    comparison.rows
      .flatMap(({ cells }) =>
        cells.flatMap(({ article, claims }) => claims.map((id) => `${article} ${id}`)),
      )
      .sort();
  const namesOf = (accounts: readonly Extraction[]): string[] =>
    accounts.flatMap(({ article, claims }) => claims.map(({ id }) => `${article.id} ${id}`)).sort();

  test('of any of the accounts', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(extractions, { minLength: 2 }), (some) => {
        expect(placesOf(compareArticles('alder', some))).toEqual(namesOf(some));
      }),
      { numRuns: 15 },
    );
  });

  test('where any claims are about no happening that was found', () => {
    const partly = fc.tuple(
      ...extractions.map((extraction) =>
        fc.subarray(extraction.claims).map((lost) => ({
          ...extraction,
          claims: extraction.claims.map((claim) =>
            lost.includes(claim) ? { ...claim, event: null, main: false } : claim,
          ),
        })),
      ),
    );
    fc.assert(
      fc.property(partly, (some) => {
        const found = compareArticles('alder', some);
        expect(placesOf(found)).toEqual(namesOf(some));
        expect(found.claims.filter(({ event, main }) => event === null && main)).toEqual([]);
        const turned = compareArticles('alder', [...some].reverse());
        expect(rowsOf(turned)).toEqual(rowsOf(found));
      }),
      { numRuns: 15 },
    );
  });
});

/** Of so many dead no two accounts surely tell of the same one, unless word for word. */
const many = `A bomb killed 80 people and wounded 90 in Alder on Tuesday. A student was killed at the gate.

A girl was hurt in the hall.`;

/** Without a day or a town: what only its own words know again. */
const loose = `Two men were shot in Alder on Tuesday, police said. One man was treated at a clinic.

Police seized a gun. In another case, a girl was hurt when a wall fell, and a woman was hurt.

The mayor was shot in the arm years ago. Gunshots were heard in the night, and four gunshots hit a car.`;

describe('an article compared with itself only agrees', () => {
  test.each(Object.entries({ ...texts, loose, many }))('%s', (id, text) => {
    const { rows } = compareArticles('alder', [extract(`${id}-a`, text), extract(`${id}-b`, text)]);
    expect(rows.length).toBeGreaterThan(2);
    const others = rows.filter(({ relation }) => relation !== 'agree');
    expect(
      others.map(({ type, relation, label, reason }) => ({ type, relation, label, reason })),
    ).toEqual([]);
  });
});

test('adding an article changes no claim’s id', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(extractions, { minLength: 2 }), (some) => {
      const { claims } = compareArticles('alder', some);
      for (const { article } of some)
        expect(claims.filter((claim) => claim.article === article.id).map(({ id }) => id)).toEqual(
          extract(article.id, texts[article.id] as string).claims.map(({ id }) => id),
        );
    }),
    { numRuns: 15 },
  );
});
