/** What one account alone tells: which rows, in which order, in which words. */
import { expect, test } from 'vitest';
import type { Claim } from '../../../src/model/claim.ts';
import { writeFinding } from '../../../src/view/finding/write-finding.ts';
import {
  inventAccounts,
  inventArticle,
  inventClaim,
  inventComparison,
  inventEvent,
  inventRow,
  quantity,
} from '../../support/invent-story.ts';
import {
  accounts,
  cars,
  courier,
  fifteen,
  find,
  gazette,
  killed,
  named,
  twelve,
} from './invent-finding.ts';

const said = inventClaim(courier, 's', '“It spread fast,”', {
  type: 'statement',
  speaker: 'the mayor',
  speakerRole: null,
  mode: 'direct',
  words: 'It spread fast',
});

test.each([
  ['drone strike', 'Cites'],
  ['knife', 'Tells of a knife'],
])('lists last what is another’s means in other words: %s', (name, first) => {
  const means = (article: typeof gazette, what: string) =>
    inventClaim(article, 'm', 'killed', { type: 'means', name: what });
  const claims = [means(gazette, 'drone'), means(courier, name), said];
  const rows = claims.map((claim, i) => inventRow(`r${i}`, 'only', [claim]));
  const { groups } = writeFinding(inventComparison([gazette, courier], claims, rows), accounts);
  expect(groups.at(-1)!.items[0]!.text).toMatch(new RegExp(`^${first}`, 'u'));
});

test('puts a part of a toll behind what else an account alone tells', () => {
  const more = inventClaim(courier, 'm', 'people were killed', killed(quantity('nine', 9)));
  const claims = [fifteen, more, { ...cars, article: 'courier' } as Claim];
  const rows = claims.map((claim, i) => inventRow(`r${i}`, 'only', [claim]));
  expect(find(claims, rows).at(-1)).toBe(
    'Only The Courier reports at least 15 people killed and counts ten cars.',
  );
});

test.each([
  ['brother', 'one', 1],
  ['a fourth docker', 'one', 1],
  ['people', 'nine', 9],
])('leaves out of the lead what is no news of the happening: %s', (who, words, min) => {
  const aside = inventClaim(courier, 'm', 'people were killed', {
    ...killed(quantity(words, min)),
    who,
  });
  const rows = [fifteen, aside].map((claim, i) => inventRow(`r${i}`, 'only', [claim]));
  expect(find([fifteen, aside], rows).at(-1)).toBe(
    'Only The Courier reports at least 15 people killed.',
  );
});

test.each([
  ['a girl that another counts among its dead', 'a girl', 1, false],
  ['somebody whom another names', 'Tamar Hale', 1, false],
  ['somebody whom no other names', 'Jon Orr', 1, true],
  ['more than another counts', 'people', 13, true],
  ['that nobody died', '', 0, true],
])('tells as news of one account what no other counts: %s', (_, who, min, told) => {
  const sentence = { ...twelve.sentence, exact: 'It killed 12 people, Tamar Hale among them.' };
  const one = inventClaim(courier, 'o', 'people were killed', {
    ...killed(quantity(String(min), min)),
    who,
  });
  const lead = find([{ ...twelve, sentence }, one], [inventRow('r1', 'only', [one])]).join(' ');
  expect(lead.includes('Only The Courier')).toBe(told);
});

test('puts a group without a number behind the toll of the old raid that it is part of', () => {
  const raid = { main: false, event: 'e2' };
  const old = inventClaim(courier, 'o', 'people were killed', {
    ...killed(quantity('81', 81)),
    ...raid,
  });
  const some = inventClaim(courier, 's', 'people were killed', {
    ...killed(quantity('children', 2, null)),
    who: 'children',
    ...raid,
  });
  const claims = [some, old];
  const rows = claims.map((claim, i) => inventRow(`r${i}`, 'only', [claim]));
  const { groups } = writeFinding(inventComparison([gazette, courier], claims, rows), accounts);
  expect(
    groups
      .at(-1)!
      .items.map(({ text }) => text)
      .join(' '),
  ).toMatch(/81.*children/u);
});

test.each([
  ['ten', 10, 3],
  ['four', 4, 2],
  ['all twelve', 12, 2],
])(
  'leaves out of the lead a handful of things, and “all” of what was told before: %s',
  (words, count, sentences) => {
    const counted = { ...cars, count: quantity(words, count) } as Claim;
    expect(find([counted], [inventRow('r1', 'only', [counted])])).toHaveLength(sentences);
  },
);

test('does not call two members of staff news beside a teacher and a watchman', () => {
  const staff = inventClaim(courier, 'm', 'people were killed', {
    ...killed(quantity('two', 2)),
    who: 'members of staff',
  });
  const one = (who: string, id: string) =>
    inventClaim(gazette, id, 'killed', { ...killed(quantity('a', 1)), who });
  const onlyCourier = (others: Claim[], groups = others.map((claim) => [claim])): boolean => {
    const claims = [staff, ...others];
    const rows = [[staff], ...groups].map((told, i) => inventRow(`r${i}`, 'only', told));
    return find(claims, rows).some((text) => /members of staff/iu.test(text));
  };
  expect(onlyCourier([one('a teacher', 'a'), one('a watchman', 'b')])).toBe(false);
  expect(onlyCourier([one('a teacher', 'a')])).toBe(true);
  // one row: the same person under two words
  const twice = [one('a teacher', 'a'), one('teacher', 'b')];
  expect(onlyCourier(twice, [twice])).toBe(true);
});

test('leaves out of the lead of many accounts what is told of another happening', () => {
  const herald = inventArticle('herald', 'Ten cars burned in Lowmere.');
  const other = { ...inventEvent('e2'), label: 'the flood of 2030', main: false };
  const told = [cars, twelve, fifteen].map((claim) => ({ ...claim, event: 'e2' }) as Claim);
  const rows = [
    inventRow('r1', 'compatible', [told[1]!, told[2]!]),
    inventRow('r2', 'only', [told[0]!]),
  ];
  const events = [inventEvent('e1'), other];
  const leadOf = (articles: (typeof gazette)[]) =>
    writeFinding(
      inventComparison(articles, told, rows, { events }),
      inventAccounts(articles),
    ).lead.map(({ text }) => text);
  expect(leadOf([gazette, courier]).join(' ')).toContain('Only The Gazette counts ten cars');
  expect(leadOf([gazette, courier, herald]).join(' ')).not.toContain('Only');
});

test('leaves out of the lead what is said not to be so', () => {
  const denied = { ...fifteen, hedged: 'denied' } as Claim;
  expect(find([denied], [inventRow('r1', 'only', [denied])]).join(' ')).not.toContain('Only');
});

test.each([
  ['as many of the same kind', 'crew members', 3, false],
  ['as many of another kind', 'divers', 3, true],
  ['more of the same kind', 'crew members', 4, true],
])('sees whom another account counts at another happening: %s', (_, who, min, told) => {
  const events = [inventEvent('e1'), { ...inventEvent('e2'), label: 'the flood', main: false }];
  const counted = { ...fifteen, ...killed(quantity('3', 3)), who: 'crew members' } as Claim;
  const count = quantity(String(min), min);
  const other = { ...twelve, count, who, event: 'e2' } as Claim;
  const rows = [counted, other].map((claim, i) => inventRow(`r${i}`, 'only', [claim]));
  const { lead } = writeFinding(
    inventComparison([gazette, courier], [counted, other], rows, { events }),
    accounts,
  );
  expect(lead.some(({ text }) => /only the courier/iu.test(text))).toBe(told);
});

test('names in the lead those held responsible who have a name', () => {
  const blamed = (actor: string) => {
    const claim = inventClaim(courier, 'b', 'the mayor said', {
      type: 'responsibility',
      actor,
      stance: 'blamed',
    });
    return find([claim], [inventRow('r1', 'only', [claim])]).at(-1);
  };
  expect(blamed('Harbour Front')).toBe('Only The Courier says that the Harbour Front is blamed.');
  const none = 'We found nothing in one that contradicts the other.';
  expect(blamed('the individual')).toBe(none);
  expect(blamed('Karsian fighter')).toBe(none);
  expect(blamed('Karsian fighters')).toBe(
    'Only The Courier says that Karsian fighters are blamed.',
  );
});

test.each([
  [
    'the mayor',
    'Only The Courier names the Harbour Front as responsible (according to the mayor).',
  ],
  ['Harbour Front', 'Only The Courier names the Harbour Front as responsible.'],
])('tells who names those responsible, where the account itself does not: %s', (who, expected) => {
  const stated = inventClaim(courier, 'b', 'the mayor said', {
    type: 'responsibility',
    actor: 'Harbour Front',
    stance: 'stated',
  });
  const claim: Claim = {
    ...stated,
    attribution: { who, verb: 'said', words: stated.quote, direct: false, named: false },
  };
  expect(find([claim], [inventRow('r1', 'only', [claim])]).at(-1)).toBe(expected);
});

test('tells of each account what it alone says, names first', () => {
  const rows = [
    inventRow('r1', 'only', [cars]),
    inventRow('r2', 'only', [named]),
    inventRow('r3', 'only', [fifteen]),
  ];
  expect(find([cars, named, fifteen], rows).at(-1)).toBe(
    'Only The Gazette names Mara Vell as the target and counts ten cars; only The Courier reports at least 15 people killed.',
  );
});

test('says a verb once of two things that one account alone tells', () => {
  const boats = { ...cars, id: 'b', count: quantity('20', 20), what: 'boats' } as Claim;
  const rows = [cars, boats].map((claim, i) => inventRow(`r${i}`, 'only', [claim]));
  expect(find([cars, boats], rows).at(-1)).toBe('Only The Gazette counts ten cars and 20 boats.');
});

test.each([
  [fifteen, 'Only The Courier reports at least 15 people killed (according to the coast guard).'],
  [named, 'Only The Gazette names Mara Vell as the target (according to the coast guard).'],
])('credits what one account alone tells to whom its text credits', (claim, sentence) => {
  const credited: Claim = {
    ...claim,
    attribution: {
      who: 'coast guard',
      words: claim.quote,
      verb: 'say',
      direct: false,
      named: false,
    },
  };
  expect(find([credited], [inventRow('r1', 'only', [credited])]).at(-1)).toBe(sentence);
});

test.each([
  [12, false],
  [13, true],
])('tells of no figure as of one account alone that another gives too: %i', (min, told) => {
  const figure = inventClaim(
    courier,
    'o',
    'people were killed',
    killed(quantity(String(min), min)),
  );
  const found = writeFinding(
    inventComparison([gazette, courier], [twelve, figure], [inventRow('r1', 'only', [figure])]),
    accounts,
  );
  expect(found.groups.length > 0).toBe(told);
});

test.each([
  ['displaced', 'people', quantity('people', 2, null), false],
  ['displaced', 'people', quantity('40', 40), true],
  ['rescued', 'people', quantity('14,500', 14_500), false],
  ['rescued', 'people', quantity('40', 40), true],
])(
  'leaves out of the lead those who left without a number, or whom another counts as displaced: %s %s',
  (outcome, who, count, told) => {
    const fields = { type: 'casualties' as const, outcome, who, count };
    const one = inventClaim(courier, 'o', 'people were killed', fields as never);
    const left = inventClaim(gazette, 'l', 'killed 12 people', {
      ...fields,
      outcome: 'displaced',
      count: quantity('more than 12,000', 12_001, null),
    } as never);
    const rows = [inventRow('r1', 'only', [one])];
    const claims = outcome === 'rescued' ? [one, left] : [one];
    expect(find(claims, rows).join(' ').includes('Only The Courier')).toBe(told);
  },
);

test.each([
  ['gunfire', 0],
  ['knife', 1],
])('leaves out what is another’s means by its sort: %s', (name, told) => {
  const means = (article: typeof gazette, what: string) =>
    inventClaim(article, 'm', 'killed', { type: 'means', name: what });
  const claims = [means(gazette, 'gunmen'), means(courier, name)];
  const rows = claims.map((claim, i) => inventRow(`r${i}`, 'only', [claim]));
  const { groups } = writeFinding(inventComparison([gazette, courier], claims, rows), accounts);
  const items = groups.flatMap((group) => group.items).map(({ text }) => text);
  expect(items.filter((text) => text.includes(name))).toHaveLength(told);
});

test.each([
  ['a student', 'Cites'],
  ['a Karsian student', 'Reports a Karsian student'],
  ['the principal', 'Reports the principal'],
])('lists last a person who is one of scores, and nobody in particular: %s', (who, first) => {
  const dead = (people: string, count: ReturnType<typeof quantity>) =>
    inventClaim(courier, people, 'killed', {
      type: 'casualties',
      outcome: 'killed',
      who: people,
      count,
    });
  const claims = [dead('people', quantity('40', 40)), dead(who, quantity(who, 1)), said];
  const rows = [claims[1]!, said].map((claim, i) => inventRow(`r${i}`, 'only', [claim]));
  const { groups } = writeFinding(inventComparison([gazette, courier], claims, rows), accounts);
  expect(groups.at(-1)!.items[0]!.text).toMatch(new RegExp(`^${first}`, 'u'));
});
