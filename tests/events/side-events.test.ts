/** Which happening a claim is about where a text looks back, answers, or speaks at large. */
import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';
import { about, extractAfterLead } from './after-lead.ts';

describe('what is told after “when” is of the time before it', () => {
  test.each([
    [
      'It was the deadliest incident in Karsia since October 2027, when about 139 Karsians died and more than 250 others were wounded in an attack near a parade.',
      ['the attack: about 139 Karsians died', 'the attack: more than 250 others were wounded'],
    ],
    [
      'It was the deadliest day since October 2027, when about 139 Karsians died.',
      ['other events: about 139 Karsians died'],
    ],
    ['It was Wednesday, when two guards died.', ['main: two guards died']],
  ])('%s', (text, claims) => {
    expect(about(text, 'casualties')).toEqual(claims);
  });
});

test('a superlative with “since” ranks the happening told, the one named after it is another', () => {
  expect(
    about(
      'It was the worst attack in Karsia since the 2028 suicide bombing in Belmar killed 150 people.',
      'casualties',
    ),
  ).toEqual(['the suicide bombing in Belmar: killed 150 people']);
});

test.each([
  ['Forty people died then.', 'the derailment'],
  ['Forty people died.', 'main'],
])('“then” is the day spoken of last: %s', (text, label) => {
  const { claims, events } = extractClaims(
    articleOf(
      `A train crash in Ostrov killed nine people on Wednesday.\n\nIt was the worst crash in Karsia since a tram derailed in 2029. ${text}`,
      '2031-03-06',
    ),
  );
  const claim = claims.find(({ quote }) => quote.exact.startsWith('Forty'));
  const event = events.find(({ id }) => id === claim?.event);
  expect(claim?.main ? 'main' : event?.label).toBe(label);
});

test('the one that stands for others has its own day and place', () => {
  expect(
    about(
      'Officials blamed the group for attacks like one on Friday on a base near Belmar that killed a Karsian contractor and injured four others.',
      'casualties',
    ),
  ).toEqual([
    'the attack in Belmar: killed a Karsian contractor',
    'the attack in Belmar: injured four others',
  ]);
});

test.each([
  // what was seen of it, and where it was claimed
  'Pictures showed smoke, several fires, and burning cars. Two guards died.',
  'The Marsh Front claimed the attack on its website. Two guards died.',
])('goes on with the main happening: %s', (text) => {
  expect(about(text, 'casualties')).toEqual(['main: Two guards died']);
});

test('a less powerful bomb is not called a powerful one', () => {
  expect(about('A less powerful bomb killed two guards in January.', 'casualties')).toEqual([
    'the bomb: killed two guards',
  ]);
});

test.each([
  ['The rebels have often struck army posts, killing two guards.', 'the strike'],
  ['Militants repeatedly targeted the city, killing two guards.', 'the strike'],
  ['The rebels have been bombing army posts, killing two guards.', 'the strike'],
  ['The rebels have struck again, killing two guards.', 'main'],
])('a custom is no single happening: %s', (text, label) => {
  expect(about(text, 'casualties')).toEqual([`${label}: killing two guards`]);
});

test('the killing and the raid in which it was done are one, and not what answers them', () => {
  const { events, claims } = extractAfterLead(
    'The air force struck in response to the killing of a Karsian contractor in a rocket attack on a base.',
  );
  const told = claims.filter(({ quote }) => /^(?:the killing|rocket attack)/u.test(quote.exact));
  expect(told).toHaveLength(2);
  expect(new Set(told.map(({ event }) => event)).size).toBe(1);
  expect(told.map(({ main }) => main)).toEqual([false, false]);
  expect(events.map(({ label }) => label)).toContain('the rocket attack');
});

test.each([
  ['A spokesman said the attack was revenge for the killing of 40 herdsmen.', 'the killing'],
  ['A spokesman said he mourned the killing of 40 herdsmen.', 'main'],
])('revenge is for something else: %s', (text, label) => {
  expect(about(text, 'casualties')).toEqual([`${label}: the killing of 40 herdsmen`]);
});

test('blame for attacks at large is not of the strike, blame for the strike is', () => {
  const targets = about('Officials blamed the militia for rocket attacks on a barracks.', 'target');
  expect(targets).toEqual(['the rocket attacks: a barracks']);
  expect(about('Officials blamed the army for the strike on the barracks.', 'target')).toEqual([
    'main: the barracks',
  ]);
});

test('strikes told first without their day are those told of a day further down', () => {
  const { events } = extractClaims(
    articleOf(
      `Protesters stormed a fort in Ostrov on Wednesday.

The protests followed Karsian air strikes on a militia.

On Sunday the Karsian air force carried out five air strikes that killed 25 fighters.`,
      '2031-03-06',
    ),
  );
  expect(events.filter(({ kind }) => kind === 'strike')).toMatchObject([
    { when: { from: '2031-03-02', to: '2031-03-02' } },
  ]);
});

test('the time of what strikes led to is not theirs', () => {
  const { events } = extractAfterLead('Air raids on Belmar sparked protests on Thursday.');
  expect(events.find(({ place }) => place === 'Belmar')?.when).toBeNull();
});

test('a month that opens a sentence is that of all its deeds', () => {
  expect(
    about(
      'In June 2030, two tankers were damaged by mines and drones hit a refinery, killing two guards.',
      'casualties',
    ),
  ).not.toEqual(['main: killing two guards']);
});

describe('kinds of happenings', () => {
  const labelOf = (text: string, published = '2031-03-06'): string | undefined =>
    extractClaims(articleOf(text, published)).events.find(({ main }) => main)?.label;

  test('a home invasion is an attack, another a war', () => {
    const told = (invasion: string): string[] =>
      about(
        `Two people were shot, with one killed, in ${invasion} in Ostrov on Wednesday.`,
        'date',
      );
    expect(told('a home invasion')).toEqual(['main: on Wednesday']);
    expect(told('the invasion')).toEqual(['the invasion in Ostrov: on Wednesday']);
  });

  test.each([
    [
      'Artillery fire hit a bus station in Ostrov on Wednesday, killing nine people.',
      'the artillery fire in Ostrov',
    ],
    [
      'Soldiers opened fire on a march in Ostrov on Wednesday, killing nine people.',
      'the shooting in Ostrov',
    ],
    [
      'Troops put down a coup attempt in Ostrov on Wednesday in which nine people were killed.',
      'the coup attempt in Ostrov',
    ],
    [
      'A bombing at the Karsian Embassy killed nine people on Wednesday.',
      'the bombing at the Karsian Embassy',
    ],
    [
      'Front-Led Raid in Ostrov\n\nA Front-led raid in Ostrov killed nine people on Wednesday. Guards fought the Front.',
      'the Front-led raid in Ostrov',
    ],
    ['A cholera outbreak in Ostrov has killed nine people.', 'the cholera outbreak in Ostrov'],
    ['Karsia launched two missiles into the sea on Wednesday.', 'the missile launch'],
    // what missiles were fired for, though they were shot down
    ['A ship shot down two missiles near Ostrov on Wednesday.', 'the strike in Ostrov'],
    ['A ship shot at two clerks near Ostrov on Wednesday.', 'the shooting in Ostrov'],
    [
      'A helicopter hit a mountainside near Ostrov on Wednesday, killing nine people.',
      'the crash in Ostrov',
    ],
  ])('%s', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });

  test('who is held for planning it is no word for it', () => {
    const { events } = extractClaims(
      articleOf(
        'A bomb killed nine people in Ostrov on Wednesday.\n\nIn January police in Norden arrested two guards for planning suicide bombings.',
        '2031-03-06',
      ),
    );
    expect(events.map(({ label }) => label).join()).toMatch(/suicide bombings/u);
    expect(events.map(({ label }) => label).join()).not.toMatch(/planning/u);
  });

  test('a charge is no happening', () => {
    expect(
      labelOf(
        'The driver of a train that jumped the tracks in Ostrov on Tuesday is accused of nine counts of negligent homicide.',
      ),
    ).toBe('the crash in Ostrov');
  });
});

test.each([
  ['An earthquake', 'Wednesday', 'other'],
  ['An earthquake', 'Tuesday', 'other'],
  ['A strong aftershock', 'Tuesday', 'main'],
])('%s, and on %s an aftershock', (noun, day, expected) => {
  const { claims } = extractClaims(
    articleOf(
      `${noun} in Ostrov killed 90 people on Tuesday.\n\nOn ${day} an aftershock brought down a hotel, killing three guests.`,
      '2031-03-06',
    ),
  );
  const claim = claims.find(({ quote }) => quote.exact === 'killing three guests');
  expect(claim?.main ? 'main' : 'other').toBe(expected);
});

test.each([
  ['Already on Monday two hikers died in the next valley.', 'other'],
  ['Already on Wednesday two hikers died in the next valley.', 'main'],
])('a day before the happening is of another: %s', (text, expected) => {
  const { claims } = extractClaims(
    articleOf(
      `An avalanche near Ostrov killed seven hikers on Wednesday.\n\n${text}`,
      '2031-03-06',
    ),
  );
  const claim = claims.find(({ quote }) => quote.exact.startsWith('two hikers'));
  expect(claim?.main ? 'main' : 'other').toBe(expected);
});

test('days after a massacre elsewhere: the massacre is not the riot', () => {
  const { claims } = extractClaims(
    articleOf(
      'At least 33 inmates were killed on Wednesday in a riot at a jail in Ostrov, days after 56 died in a massacre at a jail in Belmar.',
      '2031-03-06',
    ),
  );
  expect(
    claims
      .filter(({ type }) => type === 'casualties')
      .map(({ quote, main }) => [quote.exact.split(' ')[0], main]),
  ).toEqual([
    ['At', true],
    ['56', false],
  ]);
});

test.each([
  ['A flood hit Ostrov on Tuesday, two weeks after a massive flood killed 80 people.', [12]],
  ['A flood hit Ostrov on Tuesday. Two weeks after it, officials counted 80 dead.', [12, 80]],
  ['Two men were arrested on Tuesday, weeks after a flood killed 80 people.', [12, 80]],
])('a happening that another followed weeks later is another: %s', (text, main) => {
  const { claims } = extractClaims(articleOf(`${text}\n\nThe flood killed 12 clerks.`));
  const counts = claims.flatMap((claim) =>
    claim.type === 'casualties' && claim.outcome === 'killed' && claim.main
      ? [claim.count.min]
      : [],
  );
  expect(counts.sort((a, b) => a - b)).toEqual(main);
});

describe('years of two clauses are of two happenings', () => {
  const quake = 'A magnitude 6.8 earthquake in Ostrov killed at least 40 people on Wednesday.';
  const eventsOf = (text: string): (string | undefined)[] => {
    const { claims, events } = extractClaims(articleOf(`${quake}\n\n${text}`, '2031-03-06'));
    return claims
      .filter(
        ({ type, main, quote }) => type === 'casualties' && !main && !quake.includes(quote.exact),
      )
      .map(({ event }) => events.find(({ id }) => id === event)?.when?.from.slice(0, 4));
  };
  test.each([
    [
      'In 1998 more than 4,500 people died in the Almas valley, and in 2024 an earthquake in Upper Deh killed 93.',
      ['1998', '2024'],
    ],
    [
      'A quake killed some 5,000 people there in 1998, and 93 died in a tremor in the same valley in 2024.',
      ['1998', '2024'],
    ],
    [
      'In 1998 a quake there killed 5,000 people, and 93 children died in Upper Deh.',
      ['1998', '1998'],
    ],
  ])('%s', (text, years) => {
    expect(eventsOf(text)).toEqual(years);
  });
});

describe('the toll of floods and of a disease counts for months', () => {
  const mainOf = (text: string): string[] =>
    extractClaims(articleOf(text, '2031-08-21'))
      .claims.filter(({ type, main }) => type === 'casualties' && main)
      .map(({ quote }) => quote.exact);
  test('since the rains began', () => {
    expect(
      mainOf(
        'Floods in Ostrov on Tuesday swept away a bridge. By now 318 people have died since June 26.',
      ),
    ).toEqual(['318 people have died']);
  });
  test('not that of another year', () => {
    expect(
      mainOf(
        'A cholera outbreak in Ostrov has killed 112 people. During the 2022-23 rainy season, 1,771 people died of cholera.',
      ),
    ).toEqual(['has killed 112 people']);
  });
});

test.each([
  ['A wildfire in Ostrov has killed 23 people as temperatures hit 46C.', 'fire'],
  ['A wildfire in Ostrov has killed 23 people as sales of fans hit a record.', 'fire'],
  ['Jets hit Ostrov on Wednesday as a fire burned nearby.', 'strike'],
])('a measure that is hit is no strike: %s', (text, kind) => {
  expect(extractClaims(articleOf(text, '2031-03-06')).events[0]?.kind).toBe(kind);
});

test.each([
  [
    'A woman crawled out of a jet seconds before it exploded. The plane smashed into a beet field on Wednesday, killing 72.',
    'crash',
  ],
  ['Jets hit a depot in Ostrov before it exploded on Wednesday, killing 72.', 'strike'],
])('what a burning jet does is part of its crash: %s', (text, kind) => {
  expect(extractClaims(articleOf(text, '2031-03-06')).events.map((one) => one.kind)).toEqual([
    kind,
  ]);
});

test.each([
  ['A plant exploded in Ostrov on Wednesday, killing five workers.', 'the explosion'],
  ['Rebels bombed a plant in Ostrov on Wednesday, then it exploded, killing five.', 'the strike'],
])('what exploded need not have been bombed: %s', (text, label) => {
  expect(extractClaims(articleOf(text, '2031-03-06')).events[0]?.label).toMatch(label);
});

test('last month is no time of what a text without a day tells first', () => {
  const { claims } = extractClaims(
    articleOf(
      'A blast was reported at a school in Belmar.\n\nLast month, five people were killed in a blast in Ostrov.',
      '2031-03-06',
    ),
  );
  expect(claims.filter(({ type }) => type === 'casualties').map(({ main }) => main)).toEqual([
    false,
  ]);
});

test.each([
  ['Two children were killed on Wednesday in a tornado outbreak in Ostrov.', 'storm'],
  ['Two children were killed on Wednesday in an outbreak of measles in Ostrov.', 'outbreak'],
])('the kind of an outbreak: %s', (text, kind) => {
  expect(extractClaims(articleOf(text, '2031-03-06')).events[0]?.kind).toBe(kind);
});

test('charges name a crime, and no happening', () => {
  const { claims, events } = extractClaims(
    articleOf(
      'A ferry capsized off Ostrov on Wednesday. The skipper was detained and faces charges of recklessness resulting in multiple homicide.',
      '2031-03-06',
    ),
  );
  expect(events.map(({ kind }) => kind)).toEqual(['crash']);
  expect(
    claims.filter(({ type }) => type === 'casualties').map(({ quote }) => quote.exact),
  ).toEqual(['The skipper was detained']);
});
