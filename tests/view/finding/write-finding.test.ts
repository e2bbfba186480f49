import { expect, test } from 'vitest';
import type { Claim } from '../../../src/model/claim.ts';
import type { Row } from '../../../src/model/comparison.ts';
import { sharpestDifference, writeFinding } from '../../../src/view/finding/write-finding.ts';
import {
  inventAccounts,
  inventArticle,
  inventClaim,
  inventComparison,
  inventEvent,
  inventRow,
  quantity,
} from '../../support/invent-story.ts';

const gazette = inventArticle(
  'gazette',
  'A fire in Lowmere killed 12 people on 4 March. Mara Vell was named as the target. Ten cars burned.',
);
const courier = inventArticle(
  'courier',
  'At least 15 people were killed in Lowmere on Tuesday. “It spread fast,” the mayor said.',
);
const accounts = inventAccounts([gazette, courier]);

const killed = (count: ReturnType<typeof quantity>) => ({
  type: 'casualties' as const,
  outcome: 'killed',
  who: 'people',
  count,
});
const twelve = inventClaim(gazette, 'k', 'killed 12 people', killed(quantity('12', 12)));
const fifteen = inventClaim(
  courier,
  'k',
  'At least 15 people were killed',
  killed(quantity('At least 15', 15, null)),
);
const sameTwelve = { ...fifteen, count: quantity('twelve', 12) } as Claim;
const place = { type: 'place' as const, name: 'Lowmere', within: [] };
const day = {
  type: 'date' as const,
  from: '2031-03-04',
  to: '2031-03-04',
  precision: 'day',
  time: null,
  words: '4 March',
  relativeTo: null,
};
const shared = [
  [inventClaim(gazette, 'p', 'in Lowmere', place), inventClaim(courier, 'p', 'in Lowmere', place)],
  [inventClaim(gazette, 'd', 'on 4 March', day), inventClaim(courier, 'd', 'on Tuesday', day)],
] as const;
const named = inventClaim(gazette, 't', 'Mara Vell', {
  type: 'target',
  name: 'Mara Vell',
  kind: 'person',
  role: null,
});
const cars = inventClaim(gazette, 'c', 'Ten cars', {
  type: 'count',
  what: 'cars',
  count: quantity('Ten', 10),
});

const find = (claims: readonly Claim[], rows: readonly Row[]) =>
  writeFinding(inventComparison([gazette, courier], claims, rows), accounts).lead.map(
    ({ text }) => text,
  );

test('says in one sentence what both accounts say', () => {
  const claims = [twelve, sameTwelve, ...shared.flat()];
  const rows = [
    inventRow('r1', 'agree', [twelve, sameTwelve]),
    inventRow('r2', 'agree', [...shared[0]]),
    inventRow('r3', 'agree', [...shared[1]]),
  ];
  expect(find(claims, rows)).toEqual([
    'Both accounts say that 12 people were killed on 4 March 2031 in Lowmere.',
    'We found nothing in one that contradicts the other.',
  ]);
});

test('dates and places the happening by its own day and place, not by others all name', () => {
  const year = { ...day, from: '2001-01-01', to: '2001-12-31', words: '2001' };
  const [years, places] = [
    [inventClaim(gazette, 'y', '4 March', year), inventClaim(courier, 'y', 'Tuesday', year)],
    [
      inventClaim(gazette, 'q', 'Lowmere', { ...place, name: 'Faraway' }),
      inventClaim(courier, 'q', 'Lowmere', { ...place, name: 'Faraway' }),
    ],
  ] as const;
  const claims = [twelve, sameTwelve, ...years, ...places];
  const rows = [
    inventRow('r1', 'agree', [twelve, sameTwelve]),
    inventRow('r2', 'agree', [...years]),
    inventRow('r3', 'agree', [...places]),
  ];
  expect(find(claims, rows)[0]).toBe('Both accounts say that 12 people were killed.');
});

test('takes nothing for shared that only one account says, or that is told of another happening', () => {
  const other = { ...sameTwelve, event: 'e2' } as Claim;
  const elsewhere = inventRow('r1', 'agree', [{ ...twelve, event: 'e2' } as Claim, other]);
  expect(find([twelve, other], [elsewhere])[0]).toBe('Both accounts tell of the fire in Lowmere.');
  expect(find([twelve], [inventRow('r1', 'only', [twelve])])[0]).toBe(
    'Both accounts tell of the fire in Lowmere.',
  );
});

test('says how many dead no account goes below, where they count differently', () => {
  const lead = (cells: Claim[], label = 'Killed') =>
    find(cells, [inventRow('r1', 'differ', cells, { label })])[0];
  expect(lead([twelve, fifteen])).toBe(
    'Both accounts tell of the fire in Lowmere, and of at least 12 people killed.',
  );
  expect(lead([twelve])).toBe('Both accounts tell of the fire in Lowmere.');
  expect(lead([twelve, fifteen], 'Killed: pupils')).toBe(
    'Both accounts tell of the fire in Lowmere.',
  );
  const about = { ...twelve, count: { ...quantity('about 12', 12), approximate: true } } as Claim;
  expect(lead([about, fifteen])).toBe('Both accounts tell of the fire in Lowmere.');
});

test('says of one person whom all tell of that there were others', () => {
  const one = (claim: Claim) =>
    ({ ...claim, id: `${claim.id}-one`, who: 'the mayor', count: quantity('', 1) }) as Claim;
  const tolls = inventRow('r1', 'compatible', [twelve, fifteen], { label: 'Killed' });
  const mayor = inventRow('r2', 'agree', [one(twelve), one(fifteen)], {
    label: 'Killed: the mayor',
  });
  const claims = [twelve, fifteen, one(twelve), one(fifteen)];
  expect(find(claims, [tolls, mayor])[0]).toBe(
    'Both accounts say that at least 12 people, among them the mayor, were killed.',
  );
  expect(find(claims, [mayor])[0]).toBe('Both accounts say that the mayor was killed.');
});

test('says the toll of the last account, where it is the highest', () => {
  const late = { ...courier, published: '2031-03-06T08:00:00Z' };
  const last = { ...fifteen, count: quantity('15', 15) } as Claim;
  const lead = (articles: (typeof gazette)[], claims: Claim[]) =>
    writeFinding(
      inventComparison(articles, claims, [
        inventRow('r1', 'compatible', claims, { label: 'Killed' }),
      ]),
      accounts,
    ).lead[0]?.text;
  const early = { ...gazette, published: '2031-03-05' };
  const told = 'Both accounts tell of the fire in Lowmere, and of at least 12 people killed';
  expect(lead([early, late], [twelve, last])).toBe(`${told}, 15 by the latest.`);
  expect(lead([early, late], [twelve, fifteen])).toBe(`${told}.`);
  expect(lead([late, early], [last, twelve])).toBe(`${told}, 15 by the latest.`);
  expect(lead([{ ...gazette, published: '2031-03-07' }, late], [twelve, last])).toBe(`${told}.`);
});

test('names in a contradiction only those whose figures exclude another’s', () => {
  const herald = inventArticle('herald', 'At least 10 people were killed in Lowmere.');
  const ten = inventClaim(
    herald,
    'k',
    'At least 10 people were killed',
    killed(quantity('at least 10', 10, null)),
  );
  const claims = [twelve, fifteen, ten];
  const articles = [gazette, courier, herald];
  const { lead } = writeFinding(
    inventComparison(articles, claims, [inventRow('r1', 'differ', claims, { label: 'Killed' })]),
    inventAccounts(articles),
  );
  expect(lead[1]?.text).toBe(
    'They contradict each other on how many people were killed: The Gazette says 12 and The Courier says at least 15.',
  );
});

test.each([
  ['drone strike', 'Cites'],
  ['knife', 'Tells of a knife'],
])('lists last what is another’s means in other words: %s', (name, first) => {
  const means = (article: typeof gazette, what: string) =>
    inventClaim(article, 'm', 'killed', { type: 'means', name: what });
  const said = inventClaim(courier, 's', '“It spread fast,”', {
    type: 'statement',
    speaker: 'the mayor',
    speakerRole: null,
    mode: 'direct',
    words: 'It spread fast',
  });
  const claims = [means(gazette, 'drone'), means(courier, name), said];
  const rows = claims.map((claim, i) => inventRow(`r${i}`, 'only', [claim]));
  const { groups } = writeFinding(inventComparison([gazette, courier], claims, rows), accounts);
  expect(groups.at(-1)!.items[0]!.text).toMatch(new RegExp(`^${first}`, 'u'));
});

test.each([
  ['car', ''],
  ['car bomb', ', by a car bomb'],
])('a vehicle alone is no means that tells how: %s', (name, told) => {
  const [a, b] = [gazette, courier].map((article) =>
    inventClaim(article, 'm', 'killed', { type: 'means', name }),
  );
  const rows = [inventRow('r1', 'agree', [twelve, sameTwelve]), inventRow('r2', 'agree', [a!, b!])];
  expect(find([twelve, sameTwelve, a!, b!], rows)[0]).toBe(
    `Both accounts say that 12 people were killed${told}.`,
  );
});

test('names a contradiction with both values, and what the others are about', () => {
  const rows = [
    inventRow('r1', 'differ', [twelve, fifteen], { label: 'People killed' }),
    inventRow('r2', 'differ', [...shared[0]], { label: 'Where' }),
  ];
  const lead = find([twelve, fifteen, ...shared[0]], rows);
  expect(lead).toContain(
    'They contradict each other on people killed: The Gazette says 12 and The Courier says at least 15.',
  );
  expect(lead).toContain('They also differ on where.');
  expect(lead.join(' ')).not.toContain('nothing in one that contradicts');
});

test('says a figure once for all who give it, in digits, and keeps what bounds it', () => {
  const herald = inventArticle('herald', 'Twelve died in Lowmere, officials said.');
  const third = inventClaim(herald, 'k', 'Twelve died', {
    type: 'casualties',
    outcome: 'killed',
    who: '',
    count: quantity('Twelve', 12),
  });
  const articles = [gazette, courier, herald];
  const claims = [twelve, fifteen, third];
  const row = inventRow('r1', 'differ', claims, { label: 'Killed' });
  const { lead, groups } = writeFinding(
    inventComparison(articles, claims, [row]),
    inventAccounts(articles),
  );
  expect(lead[1]!.text).toBe(
    'They contradict each other on how many people were killed: The Gazette and The Herald say 12 and The Courier says at least 15.',
  );
  expect(groups[0]!.items[0]!.text).toBe(
    '12 (The Gazette and The Herald); at least 15 (The Courier)',
  );
});

test('names whose words say something alike where not all accounts do', () => {
  const herald = inventArticle('herald', 'A fire in Lowmere, officials said.');
  const articles = [gazette, courier, herald];
  const claims = [twelve, sameTwelve];
  const comparison = inventComparison(articles, claims, [inventRow('r1', 'agree', claims)]);
  const [agreed] = writeFinding(comparison, inventAccounts(articles)).groups;
  expect(agreed!.items[0]).toMatchObject({
    label: null,
    text: '12 people killed – The Gazette and The Courier',
  });
});

test('says which account’s sum does not come out, and nothing of one that does', () => {
  const within = [
    {
      article: 'gazette',
      check: 'sum' as const,
      holds: false,
      reason: '2 + 3 = 5, not 6.',
      claims: [cars.id],
    },
    { article: 'courier', check: 'sum' as const, holds: true, reason: '2 + 3 = 5.', claims: [] },
    { article: 'courier', check: 'repeat' as const, holds: false, reason: 'Twice.', claims: [] },
  ];
  const rows = [inventRow('r1', 'only', [cars])];
  const comparison = inventComparison([gazette, courier], [cars], rows, { within });
  const { lead } = writeFinding(comparison, accounts);
  expect(lead.filter(({ text }) => text.startsWith('A sum'))).toEqual([
    {
      text: 'A sum in The Gazette does not come out: 2 + 3 = 5, not 6.',
      rows: [{ number: 1, anchor: 'row-r1' }],
    },
  ]);
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

test('says how many accounts tell of the happening, where not all do', () => {
  const herald = inventArticle('herald', 'Ten cars burned in Lowmere.');
  const all = [gazette, courier, herald];
  const leadOf = (telling: typeof all) =>
    writeFinding(
      inventComparison(all, [], [], { events: [inventEvent('e1', telling)] }),
      inventAccounts(all),
    ).lead[0]?.text;
  expect(leadOf(all)).toMatch(/^All three accounts tell of the fire/u);
  expect(leadOf([gazette, courier])).toMatch(/^Two of the three accounts tell of the fire/u);
  expect(leadOf([gazette])).toBe('We found no one happening that all three accounts tell of.');
});

test('leaves out of the lead what is said not to be so', () => {
  const denied = { ...fifteen, hedged: 'denied' } as Claim;
  expect(find([denied], [inventRow('r1', 'only', [denied])]).join(' ')).not.toContain('Only');
});

test('says the place of a happening once', () => {
  const fire = {
    ...inventEvent('e1', [gazette, courier]),
    label: 'the Lowmere fire',
    place: 'Lowmere',
  };
  const { lead } = writeFinding(
    inventComparison([gazette, courier], [], [], { events: [fire] }),
    accounts,
  );
  expect(lead[0]?.text).toBe('Both accounts tell of the Lowmere fire.');
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
  expect(blamed('the individual')).toBe('We found nothing in one that contradicts the other.');
});

test('counts further contradictions that are many, or have one name', () => {
  const differing = (labels: string[]) =>
    find(
      [twelve, fifteen],
      labels.map((label, i) => inventRow(`r${i}`, 'differ', [twelve, fifteen], { label })),
    ).join(' ');
  const cars = ['Cars', 'Boats', 'Planes', 'Trains', 'Carts'];
  expect(differing(cars)).toContain('They also differ on four other matters.');
  expect(differing(cars.slice(0, 4))).toContain('They also differ on boats, planes and trains.');
  expect(differing(['Cars', 'Boats', 'Boats'])).toContain('They also differ on two other matters.');
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

test('names the happening of what is not told of the main one', () => {
  const other = { ...inventEvent('e2'), label: 'the flood of 2030', main: false };
  const told = [cars, named, fifteen].map((claim) => ({ ...claim, event: 'e2' }) as Claim);
  const rows = [
    inventRow('r1', 'differ', [{ ...twelve, event: 'e2' } as Claim, told[2]!], {
      label: 'Killed: people',
    }),
    inventRow('r2', 'only', [told[0]!]),
  ];
  const events = [inventEvent('e1', [gazette, courier]), other];
  const comparison = inventComparison([gazette, courier], [twelve, ...told], rows, { events });
  const { lead, groups } = writeFinding(comparison, accounts);
  expect(lead.map(({ text }) => text)).toEqual([
    'Both accounts tell of the fire in Lowmere.',
    'They contradict each other on how many people were killed in the flood of 2030: The Gazette says 12 people killed and The Courier says at least 15 people killed.',
    'Only The Gazette counts ten cars (the flood of 2030).',
  ]);
  expect(groups[0]!.items[0]!.label).toBe('Killed: people (the flood of 2030)');
});

test('names the words in which one statement differs', () => {
  const row = inventRow('r1', 'wording', [twelve, fifteen], {
    oneOrigin: 'the mayor',
    diff: [
      { text: 'it spread through the whole ward ', articles: ['gazette', 'courier'] },
      { text: 'quickly', articles: ['gazette'] },
      { text: 'fast', articles: ['courier'] },
    ],
  });
  expect(find([twelve, fifteen], [row])).toContain(
    'One statement by the mayor is worded differently: “quickly” in The Gazette and “fast” in The Courier.',
  );
});

test('names the speaker of several statements where it is one', () => {
  const spoken = (...speakers: string[]) =>
    find(
      [twelve, fifteen],
      speakers.map((speaker, i) =>
        inventRow(`r${i}`, 'wording', [twelve, fifteen], {
          type: 'statement',
          label: `${speaker}: it spread`,
        }),
      ),
    );
  expect(spoken('the mayor', 'the mayor')).toContain(
    'Two statements by the mayor are worded differently.',
  );
  expect(spoken('the mayor', 'a nurse')).toContain('Two statements are worded differently.');
});

test('the sharpest difference is a contradiction before anything milder', () => {
  const mild = inventRow('r1', 'compatible', [fifteen, twelve], { label: 'People killed' });
  const hard = inventRow('r2', 'differ', [...shared[0]], { label: 'Where' });
  const claims = [twelve, fifteen, ...shared[0]];
  const sharpest = (rows: Row[]) =>
    sharpestDifference(inventComparison([gazette, courier], claims, rows), accounts);
  expect(sharpest([mild, hard])?.relation).toBe('differ');
  expect(sharpest([mild])).toEqual({
    relation: 'compatible',
    text: 'People killed: at least 15 (The Courier); 12 (The Gazette)',
  });
  expect(sharpest([inventRow('r3', 'only', [cars])])).toBeNull();
});
