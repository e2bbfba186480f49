/** Which happenings of several articles are one. */
import { expect, test } from 'vitest';
import { buildStory } from '../../src/build-story.ts';
import { compareAccounts } from '../compare/compare-accounts.ts';

const eventsOf = (accounts: Record<string, string>) =>
  compareAccounts(accounts).events.map(({ main, place, when, articles }) => ({
    main,
    place,
    day: when?.from ?? null,
    articles,
  }));

test('the same kind, day and place is one happening', () => {
  expect(
    eventsOf({
      herald: 'A bomb blast in Ostrov killed 20 people on Wednesday.',
      tribune: 'Twenty people died on Wednesday in an explosion in Ostrov.',
    }),
  ).toEqual([{ main: true, place: 'Ostrov', day: '2031-03-05', articles: ['herald', 'tribune'] }]);
});

test('a riot and the shooting that put it down are one happening of one day and town', () => {
  const riot = 'Three guards were killed in a riot in Ostrov on Wednesday.';
  const articlesOf = (shooting: string) =>
    eventsOf({ herald: riot, tribune: shooting }).map(({ articles }) => articles);
  expect(articlesOf('Police shot and killed two men in Ostrov on Wednesday.')).toEqual([
    ['herald', 'tribune'],
  ]);
  expect(articlesOf('Police shot and killed two men in Ostrov on Monday.')).toHaveLength(2);
  expect(articlesOf('Police shot and killed two men in Belmar on Wednesday.')).toHaveLength(2);
});

test('a van that ran people over is a crash to one account, an attack to the other', () => {
  const crash = 'A van crashed into a crowd in Ostrov on Wednesday, killing ten people.';
  const articlesOf = (attack: string) =>
    eventsOf({ herald: crash, tribune: attack }).map(({ articles }) => articles);
  expect(articlesOf('Ten people were killed in an attack on Mill Street on Wednesday.')).toEqual([
    ['herald', 'tribune'],
  ]);
  expect(articlesOf('Four were killed in an attack on Mill Street on Wednesday.')).toHaveLength(2);
  expect(articlesOf('Ten people were killed in an attack on Mill Street on Monday.')).toHaveLength(
    2,
  );
});

test('bandits who invade a school make no war', () => {
  const story = compareAccounts({
    herald: 'Bandits invaded the school in Ostrov on Wednesday and took 30 pupils.',
    tribune: 'Gunmen abducted 30 pupils from a school in Ostrov on Wednesday.',
  });
  expect(story.events).toHaveLength(1);
});

test('the earthquake of one town is not the bombing of another', () => {
  const events = eventsOf({
    herald: 'A bomb blast in Ostrov killed 20 people on Wednesday.',
    tribune: 'An earthquake in Belmar killed six people on Sunday.',
  });
  expect(events.map(({ articles }) => articles)).toEqual([['herald'], ['tribune']]);
});

test('a storm goes by two names, whatever day and land is told of it', () => {
  const story = eventsOf({
    herald: 'Typhoon Ruta (Marga) blew out of Albania on Monday. It left 12 people dead.',
    tribune: 'The toll from Typhoon Marga rose to 40 on Wednesday. It had battered Norway.',
  });
  expect(story).toHaveLength(1);
});

test.for([
  ['Prem Jalan', 1],
  ['Otto Brandt', 2],
])('who is blamed in two accounts did one deed: %s', ([name, happenings]) => {
  const story = eventsOf({
    herald: 'Prem Jalan shot four people dead on Tuesday, police said. Jalan fled.',
    tribune: `A van crash killed four people on Monday. Police said ${name} had rammed them, and blamed ${name} for the crash. Nobody knows where ${String(name).split(' ')[1]} is.`,
  });
  expect(story).toHaveLength(Number(happenings));
});

test('the main happening is called what most accounts call it', () => {
  const [event] = compareAccounts({
    herald: 'Houses go on falling in Ostrov this monsoon, and one fell on Wednesday, killing nine.',
    tribune: 'A building collapse in Ostrov killed nine people on Wednesday.',
    courier: 'The collapse of a building in Ostrov killed nine people on Wednesday.',
  }).events;
  expect(event?.label).toMatch(/collapse/u);
});

test.for([
  ['Prem Jalan', ['herald', 'tribune']],
  ['Otto Brandt', ['herald']],
] as const)('nobody dies twice: %s', ([name, articles]) => {
  const [main] = eventsOf({
    herald: 'Prem Jalan, 15, died in an accident with a gun in Ostrov on Sunday.',
    tribune: `The killing of ${name}, 15, shook the town. ${name} was killed in Belmar on Monday.`,
  });
  expect(main?.articles).toEqual(articles);
});

test.for([
  ['Prem', ['herald', 'tribune']],
  ['Otto', ['herald']],
] as const)(
  'nobody dies twice, though the death is told by the surname: %s',
  ([given, articles]) => {
    const [main] = eventsOf({
      herald: 'Prem Jalan, 15, died in an accident with a gun in Ostrov on Sunday.',
      tribune: `The dead boy is ${given} Jalan. Jalan was killed in a shooting in Belmar on Thursday.`,
    });
    expect(main?.articles).toEqual(articles);
  },
);

test('a story is about the happening that most accounts tell of', () => {
  const blast = 'A bomb blast in Ostrov killed 20 people on Tuesday.';
  const [main] = eventsOf({
    herald: blast,
    tribune: `Protesters burned cars in Belmar on Wednesday. ${blast}`,
    courier: 'The blast in Ostrov on Tuesday killed 20 people, the army said.',
  });
  expect(main).toMatchObject({ main: true, place: 'Ostrov', day: '2031-03-04' });
});

test('an account knows nothing of what happened after it came out', () => {
  const story = buildStory(
    'invented',
    [
      [
        'early',
        '2031-03-02',
        'Rebels attacked a fort in Ostrov on Saturday, killing two guards. It came after attacks on bases in Ostrov.',
      ],
      ['late', '2031-03-06', 'Rebels attacked a mill in Ostrov on Wednesday, killing six workers.'],
    ].map(([id = '', published = '', content = '']) => ({
      path: `${id}.txt`,
      id,
      format: 'txt' as const,
      content: `---\nsource: ${id}\npublished: ${published}\n---\n${content}\n`,
      sha256: '0'.repeat(64),
    })),
  ).comparison;
  expect(
    story.events.filter(({ when, articles }) => when?.from === '2031-03-05' && articles.length > 1),
  ).toEqual([]);
});

const raid = 'A raid in Ostrov killed a militia commander on Wednesday.';

test('a happening is called by its narrowest place', () => {
  const [main] = compareAccounts({
    herald: 'Crowds stormed a fort in Ostrov, Karsia, on Wednesday.',
    tribune: 'Crowds stormed a fort in Karsia on Wednesday. The attack in Karsia lasted hours.',
    courier: 'Crowds stormed a fort in Ostrov on Wednesday. The attack in Ostrov lasted hours.',
  }).events;
  expect(main).toMatchObject({ place: 'Ostrov', label: 'the attack in Ostrov' });
});

test('beside the main happening, one is called by the account that says more of it', () => {
  const { events } = compareAccounts({
    herald: `${raid} It came after a siege of the embassy in Belmar in January. The Belmar embassy siege killed two guards.`,
    tribune: `${raid} It came after an attack in Belmar in January. The attack in Belmar killed two guards and hurt four clerks.`,
  });
  expect(events.map(({ label }) => label)).toContain('the Belmar embassy siege');
});

test.each([
  ['an attack in Norway', 'the attack in Norway', ['attack herald,tribune']],
  ['a strike in Norway', 'the strike in Norway', ['attack herald', 'strike tribune']],
])('the headline’s word for a side event gives way to the text’s: %s', (first, next, found) => {
  const { events } = compareAccounts({
    herald: `${raid} Last month rebels launched a drone attack on a post in Norway. The attack in Norway lasted hours.`,
    tribune: `Raid Kills Chief Linked to Norway Strike\n\n${raid} It was a response to ${first}. Orlov said ${next} was cruel. Many mourned after ${next}.`,
  });
  expect(
    events
      .filter(({ place }) => place === 'Norway')
      .map(({ kind, articles }) => `${kind} ${articles.join()}`)
      .sort(),
  ).toEqual(found);
});

test.each([
  ['Karsia carried out air strikes in Norway and Sweden last week.', 'in Norway and Sweden'],
  ['Karsia carried out an air strike in Norway and Sweden last week.', 'in Norway'],
  ['Karsia carried out air strikes in Bergen, Norway, last week.', 'in Bergen'],
])('several strikes are called by all their countries: %s', (text, where) => {
  const { events } = compareAccounts({ herald: text, tribune: text });
  expect(events[0]?.label.replace(/^.* (?=in )/u, '')).toBe(where);
});

test.for([
  ['Mia Tarr', ['herald', 'tribune']],
  ['Ann Orlov', ['tribune']],
] as const)('an old attack on one person, by its day and by its year: %s', ([name, articles]) => {
  const blast = 'A blast in Ostrov killed nine people on Wednesday.';
  const events = compareAccounts({
    herald: `${blast} In the attack in 2012 on ${name}, she was shot in Belmar.`,
    tribune: `${blast} Mia Tarr was shot on October 9, 2012.`,
  }).events;
  const old = events.find(({ when }) => when?.from === '2012-10-09');
  expect(old?.articles).toEqual(articles);
});

test('fires of one year with other tolls are two', () => {
  const lead = 'A fire at a mill in Ostrov on Wednesday killed 27 people.';
  const eventsWith = (toll: number) =>
    eventsOf({
      herald: `${lead} In May 2019 a fire at a school killed 22 pupils.`,
      tribune: `${lead} In 2019 a fire at a factory killed ${toll} people.`,
    }).length;
  expect([eventsWith(22), eventsWith(43)]).toEqual([2, 3]);
});
