/** Which happening a figure or a date is about, where the text gives that happening no name. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

const lead =
  'A drone strike in Ostrov killed a militia commander on Wednesday. The strike hit a car.';

/** The claims of the second paragraph, with “main” before those about the main happening. */
const about = (text: string, type: string): string[] =>
  extractClaims(articleOf(`${lead}\n\n${text}`, '2031-03-06'))
    .claims.filter((claim) => claim.type === type && !lead.includes(claim.sentence.exact))
    .map(({ main, quote }) => `${main ? 'main' : 'other'}: ${quote.exact}`);

test.for([
  ['In July 2027, a man drove a lorry into a crowd in Belmar, killing 86.', 'other: killing 86'],
  ['More than 40 people have died since 2029.', 'other: More than 40 people have died'],
  [
    'The army lost 28 men, bringing its toll since September 2029 to 404.',
    'other: its toll since September 2029 to 404',
  ],
  ['It comes 11 years after a man butchered nine guards.', 'other: butchered nine guards'],
  // what it came after, and then its own hour
  // beside what it comes; told with another of that kind
  [
    'The strike comes as Belmar mourns those of a strike that killed nine guards.',
    'other: killed nine guards',
  ],
  [
    'The strike comes as the mayor mourns those whom it killed. It killed nine guards.',
    'main: killed nine guards',
  ],
  [
    'The strike comes weeks after nine guards were killed in a disaster in Belmar.',
    'other: nine guards were killed',
  ],
  // the deed that the law pursues, and how things were told earlier
  [
    'A warrant was issued for a clerk following a strike that killed nine guards.',
    'main: killed nine guards',
  ],
  [
    'Earlier in the day, officials reported that nine guards were killed in a strike.',
    'main: nine guards were killed',
  ],
  ['Earlier in the day, nine guards were killed in a strike.', 'other: nine guards were killed'],
  ['The strike killed nine guards.', 'main: killed nine guards'],
  ['A rocket fired from Karsia killed nine guards.', 'main: killed nine guards'],
  ['Nine guards were still missing on Thursday.', 'main: Nine guards were still missing'],
  ['Nine guards were still missing in March 2029.', 'other: Nine guards were still missing'],
  ['It killed nine guards on the deadliest day since 2029.', 'main: killed nine guards'],
  [
    'The strike killed nine guards in the worst attack since massacres in the 1990s.',
    'main: killed nine guards',
  ],
  [
    'Since the campaign began, 40 trucks have been hit and nine guards have died.',
    'other: nine guards have died',
  ],
  [
    'They have attacked 38 trucks since November, killing nine guards.',
    'other: killing nine guards',
  ],
  [
    'They hit 38 trucks, the most since November, killing nine guards.',
    'main: killing nine guards',
  ],
  ['Nine guards have died since Wednesday.', 'main: Nine guards have died'],
  // what the strike came after; what a visit came after may be the strike
  ['The strike came after the arrest of nine guards.', 'other: the arrest of nine guards'],
  [
    'The strike comes after days of unrest following the arrest of nine guards on Monday.',
    'other: the arrest of nine guards',
  ],
  [
    'The strike followed the killing of nine guards in Belmar on Monday.',
    'other: the killing of nine guards',
  ],
  ['A visit came after nine guards died.', 'main: nine guards died'],
  // a sum up to now; what the day and place of the strike is told with
  ['In the past two months, nine guards have died.', 'other: nine guards have died'],
  ['In the past two hours, nine guards have died.', 'main: nine guards have died'],
  [
    'Nine guards were taken to a hospital after a strike in Ostrov on Wednesday.',
    'main: Nine guards were taken to a hospital',
  ],
  [
    'Nine guards were taken to a hospital after a strike in Belmar on Tuesday.',
    'other: Nine guards were taken to a hospital',
  ],
  ['It came hours after a man butchered nine guards.', 'main: butchered nine guards'],
  ['It came a day after rebels killed nine guards.', 'other: killed nine guards'],
  [
    'The news comes a day after the army said it had killed nine guards.',
    'other: had killed nine guards',
  ],
  ['The news came as rebels killed nine guards.', 'main: killed nine guards'],
  ['An aide of his was also killed.', 'main: An aide of his was also killed'],
  // whose result it is: of what the strike comes after
  [
    'The strike came after another strike on a house late on Tuesday, killing nine guards.',
    'other: killing nine guards',
  ],
  [
    'The strike follows a raid on a house believed to be hiding rebels, killing nine guards.',
    'other: killing nine guards',
  ],
  ['The strike came at the end of the day, killing nine guards.', 'main: killing nine guards'],
  ['The strikes have killed many guards.', 'other: have killed many guards'],
  ['The strike has killed many guards.', 'main: has killed many guards'],
  ['A day after the strike, nine guards died.', 'main: nine guards died'],
] as const)('%s', ([text, claim]) => {
  expect(about(text, 'casualties')).toEqual([claim]);
});

test.for([
  ['It happened at 9 p.m. on Wednesday.', ['main: at 9 p.m. on Wednesday']],
  ['Guards said it was at 9 p.m.', ['main: at 9 p.m.']],
  ['Their backers mobbed the consulate in January.', ['other: in January']],
  ['Their backers mobbed the singer in January.', []],
  // the day of the strike, though the sentence tells of no happening
  ['Guards were sent there at 9 p.m. on Wednesday.', ['main: at 9 p.m. on Wednesday']],
  // days on which nothing happened that is told of
  ['The consulate put off all visits on Tuesday.', []],
  ['The plan was made in February.', []],
  ['In 2027 the army took power.', []],
  // the day of a speech, which nobody tells
  ['“We saw an attack here today,” she wrote.', []],
  ['An attack was seen here today, she wrote.', ['other: today']],
] as const)('%s', ([text, claims]) => {
  expect(about(text, 'date')).toEqual(claims);
});

test.for([
  ['A bomb-laden boat slammed into a ship off Ostrov on Tuesday.', 'attack'],
  ['A ferry slammed into a ship off Ostrov on Tuesday.', 'crash'],
] as const)('%s', ([text, kind]) => {
  const { events } = extractClaims(articleOf(`${text} Two sailors died.`, '2031-03-06'));
  expect(events.map((event) => event.kind)).toEqual([kind]);
});

test.for([
  ['A girl was hit by a stray bullet in Ostrov on Tuesday.', 'shooting'],
  ['A rifle went off in Ostrov on Tuesday and a girl was shot.', 'shooting'],
  ['A depot in Ostrov was hit by a missile on Tuesday.', 'strike'],
  ['A bomb went off in Ostrov on Tuesday.', 'bombing'],
  ['A pistol went off by a door in Ostrov on Tuesday.', 'shooting'],
  ['A pistol misfired in Ostrov on Tuesday, hitting a girl.', 'shooting'],
  ['Two clerks were hurt in a hunting accident in Ostrov on Tuesday.', 'accident'],
  ['Two clerks were hurt in a traffic accident in Ostrov on Tuesday.', 'crash'],
  ['A lorry lost control after hitting several cars in a crash in Ostrov on Tuesday.', 'crash'],
  ['Police fired tear gas into a crowd in a stampede in Ostrov on Tuesday.', 'collapse'],
  ['A driver died when a crash struck his truck in Ostrov on Tuesday.', 'crash'],
] as const)('%s', ([text, kind]) => {
  const { events } = extractClaims(articleOf(`${text} One girl was hurt.`, '2031-03-06'));
  expect(events.map((event) => event.kind)).toEqual([kind]);
});

test.for([
  ['The outbreak of violence began on Monday.', 1],
  ['The outbreak of cholera began on Monday.', 2],
  ['The Ostrov Avalanche wrote of it on Monday.', 1],
  ['An avalanche hit the town on Monday.', 2],
] as const)('%s', ([text, happenings]) => {
  expect(extractClaims(articleOf(`${lead}\n\n${text}`, '2031-03-06')).events).toHaveLength(
    happenings,
  );
});

test.for([
  ['A ferry capsized in Ostrov on Tuesday.', 'the capsizing in Ostrov'],
  ['A train derailed in Ostrov on Tuesday.', 'the derailment in Ostrov'],
  ['A bus crashed in Ostrov on Tuesday.', 'the crash in Ostrov'],
  ['The navy seized a tanker in Ostrov on Tuesday.', 'the seizure in Ostrov'],
  ['The navy seized power in Ostrov on Tuesday.', 'the coup in Ostrov'],
] as const)('%s', ([text, label]) => {
  const { events } = extractClaims(articleOf(`${text} Two clerks died.`, '2031-03-06'));
  expect(events.map((event) => event.label)).toEqual([label]);
});

test('what comes hours later is another happening, in the title too', () => {
  const { claims, events } = extractClaims(
    articleOf(
      'An explosion in Ostrov killed 23 guards on Wednesday.\n\nHours later rebels fired 36 rockets at Belmar, killing three clerks.',
      '2031-03-06',
      'Depot explodes in Ostrov; rockets kill three',
    ),
  );
  expect(events.map(({ label }) => label)).toEqual([
    'the explosion in Ostrov',
    'the rocket fire in Belmar',
  ]);
  const [titled, lead, later] = claims.filter(({ type }) => type === 'casualties');
  expect([titled?.main, lead?.main, later?.main]).toEqual([false, true, false]);
  expect(titled?.event).toBe(later?.event);
});

test('a dateline with full stops is no first sentence', () => {
  const { mainEvent } = extractClaims(
    articleOf(
      'NORDEN, March 6. /ACME/. Danish forces delivered a strike on a mill in Ostrov on March 5, the ministry said. On March 4, nine guards were killed when Swedish drones attacked a depot.',
      '2024-03-06',
    ),
  );
  expect(mainEvent.when).toEqual({ from: '2024-03-05', to: '2024-03-05' });
});

test('what a “when” opens was at the time before it, though the sentence tells another', () => {
  const text =
    'A strike hit a mill in Ostrov on Wednesday. In August, nine clerks died when gunmen attacked a beach, and in June 2023 rebels stormed a bank, killing two.';
  const { claims } = extractClaims(articleOf(text));
  const eventOf = (words: string): string | null | undefined =>
    claims.find(({ quote }) => quote.exact.includes(words))?.event;
  expect(eventOf('gunmen')).toBe(eventOf('nine clerks died'));
  expect(eventOf('a bank')).toBe(eventOf('killing two'));
  expect(eventOf('a bank')).not.toBe(eventOf('nine clerks died'));
});

test('a raid long ago is not the one that the text is about, though it tells no other day', () => {
  const { mainEvent } = extractClaims(
    articleOf(
      'The leader of the Front died during a raid by troops, President Ann Orlov said.\n\nHe had led it since its founder was killed in a raid by troops in 2019.',
    ),
  );
  expect(mainEvent.when).toBeNull();
});

test.for([
  'The fair in Ostrov, the first since the pandemic, ended in a crush: nine people were hurt.',
  'Firefighting operations in Ostrov are over. Nine people were hurt in the fire.',
  'The rescue team has carried out two operations in Ostrov. Nine people were hurt in the fire.',
])('neither a time nor work is what a text is about: %s', (text) => {
  const { claims } = extractClaims(articleOf(text));
  expect(claims.flatMap((claim) => (claim.type === 'casualties' ? [claim.main] : []))).toEqual([
    true,
  ]);
});

test.for([
  // a bridge’s own past is no day of its fall
  [
    'A bridge collapse killed nine people in Ostrov. The bridge was reopened on March 1.',
    { killed: true, day: null },
  ],
  [
    'A bridge collapse on Wednesday killed nine people in Ostrov.\n\nThe bridge, which reopened four days ago, was full when it collapsed around 6.30 pm.\n\nNine people have died in the tragedy.',
    { killed: true, day: '2031-03-05' },
  ],
  // the noun for what only a verb has told, and a disaster that “struck”
  [
    'A bus plunged off a bridge in Ostrov on Wednesday.\n\nNine people were killed after a crash made it veer off the road.',
    { killed: true, day: '2031-03-05' },
  ],
  [
    'A disaster struck Ostrov on Wednesday when a plane burst into flames. Nine people were killed in the crash.',
    { killed: true, day: '2031-03-05' },
  ],
] as const)('what an account is about: %s', ([text, { killed, day }]) => {
  const { claims, mainEvent } = extractClaims(articleOf(text, '2031-03-06'));
  const told = claims.flatMap((claim) => (claim.type === 'casualties' ? [claim.main] : []));
  expect(told.every((main) => main === killed)).toBe(true);
  expect(mainEvent.when?.from ?? null).toBe(day);
});

test('what was “hours earlier” is another strike', () => {
  const { claims } = extractClaims(
    articleOf(
      'A rocket struck a field in Ostrov on Saturday, killing 12 clerks.\n\nThe mayor wept. Guards sang.\n\nHours earlier, a strike by the army in the village of Azun killed four guards.',
    ),
  );
  const mains = claims.flatMap((claim) => (claim.type === 'casualties' ? [claim.main] : []));
  expect(mains).toEqual([true, false]);
});

test('clashes that nothing sets apart are those of the raid', () => {
  const mainOf = (clashes: string): boolean[] =>
    extractClaims(
      articleOf(
        `A raid by Danish troops in Ostrov on Wednesday killed a commander.\n\nThe mayor wept. Guards sang.\n\n${clashes}`,
      ),
    ).claims.flatMap((claim) =>
      claim.type === 'casualties' && claim.count.min === 13 ? [claim.main] : [],
    );
  expect(mainOf('Troops came by night, and clashes lasted hours. At least 13 died.')).toEqual([
    true,
  ]);
  expect(mainOf('Clashes in Azun in May lasted hours. At least 13 died.')).toEqual([false]);
});

test('what befell people “in which” is of the raid that is answered, to the end of the clause', () => {
  const { claims } = extractClaims(
    articleOf(
      'Danish strikes on Ostrov on Wednesday killed 16 clerks. Those strikes were in retaliation for a raid on a base on Jan. 29, in which two soldiers were killed and more than 30 wounded. Ten clerks were hurt in the strikes.',
    ),
  );
  const told = claims.flatMap((claim) =>
    claim.type === 'casualties' ? [`${claim.main ? 'main' : 'other'} ${claim.count.min}`] : [],
  );
  expect(told.toSorted()).toEqual(['main 10', 'main 16', 'other 2', 'other 31']);
});

test.for([
  // the place that the text calls a town, and where a quake was felt
  [
    'A quake hit the town of Nidra in Tarnia province on Wednesday, killing two. In the next province, a man died in Tirana.',
    'the quake in Nidra',
  ],
  [
    'A quake hit Nidra district on Wednesday and was felt in Tirana and Oslo. It killed two.',
    'the quake in Nidra',
  ],
  // an airline that bears the name of a town
  ['A Tirana Airlines jet crashed in Oslo on Wednesday, killing nine.', 'the crash in Oslo'],
  // a crash that was avoided, and the blast that was one with the fall
  [
    'A tanker exploded in Tirana on Wednesday while trying to avoid a collision, killing nine. The tanker blast came when the tanker overturned.',
    'the tanker blast in Tirana',
  ],
] as const)('%s', ([text, label]) => {
  const { events } = extractClaims(articleOf(text, '2031-03-06'));
  expect(events.map((event) => event.label)).toEqual([label]);
});

test.for([
  ['84 deaths reported since the onset of the rains in January.', 'other: 84 deaths'],
  ['Nine deaths reported in Belmar.', 'main: Nine deaths'],
] as const)('a slide has its day, though the rains last for months: %s', ([text, claim]) => {
  const { claims } = extractClaims(
    articleOf(`A landslide in Belmar killed nine people on Wednesday.\n\n${text}`, '2031-03-06'),
  );
  const later = claims.filter(({ type, quote }) => type === 'casualties' && quote.start > 60);
  expect(later.map(({ main, quote }) => `${main ? 'main' : 'other'}: ${quote.exact}`)).toEqual([
    claim,
  ]);
});

test.for([
  // what somebody was hit for, and what he did in it
  [
    'It hit Omar Sabri, a leader of the Baruna Front who was involved in carrying out attacks on guards.',
    'other: a leader of the Baruna Front who was involved in carrying',
  ],
  ['It killed a commander blamed for attacks on guards.', 'other: a commander blamed'],
  ['A commander was blamed for the attack.', 'main: A commander was blamed'],
] as const)('who did it: %s', ([text, claim]) => {
  expect(about(text, 'responsibility')).toEqual([claim]);
});

test.for([
  // a war that the account does not tell of
  ['Bands oppose Albania’s campaign in Dibra.', 'other: Dibra'],
  ['Bands condemn the campaign in Dibra.', 'main: Dibra'],
] as const)('where it was: %s', ([text, claim]) => {
  expect(about(text, 'place')).toEqual([claim]);
});

test('a charge by degrees, or beside another, is no happening; nor is what somebody is held for another one', () => {
  const [lead, ...others] = extractClaims(
    articleOf(
      'Two held in Norden shooting\n\nTwo clerks were arrested in connection to a shooting in Norden that killed a woman on Wednesday. Guards booked one of them into jail for first-degree assault. The other was booked for murder and assault.',
      '2031-03-06',
    ),
  ).events;
  expect(lead).toMatchObject({ kind: 'shooting', place: 'Norden' });
  expect(others).toEqual([]);
});
