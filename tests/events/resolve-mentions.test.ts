/** Which mentions of happenings in a text mean one happening. */
import { describe, expect, test } from 'vitest';
import { resolveMentions } from '../../src/events/resolve-mentions.ts';
import { readDocument } from '../../src/language/document.ts';
import { articleOf } from '../support/article-of.ts';

/** The nouns and verbs of happening by the happening they mean, the main one first. */
const happenings = (text: string): string[][] => {
  const document = readDocument(articleOf(text, '2031-03-06'));
  const { events } = resolveMentions(document);
  return events
    .map(({ mentions }) =>
      mentions
        .filter(({ verbal }) => !verbal)
        .map(({ first, head }) =>
          document.article.text.slice(document.tokens[first]?.start, document.tokens[head]?.end),
        ),
    )
    .filter((words) => words.length > 0);
};

const lead = 'A drone strike in Ostrov killed a militia commander on Wednesday.';

describe('the happening last spoken of', () => {
  test.each([
    [
      'The Christmas market attack came at night.',
      ['A drone strike', 'The Christmas market attack'],
    ],
    ['The strike hit a car.', ['A drone strike', 'The strike']],
    ['The attack came at night.', ['A drone strike', 'The attack']],
    ["Wednesday's strike was the first.", ['A drone strike', "Wednesday's strike"]],
    ['A strike of this sort is rare.', ['A drone strike', 'A strike']],
    ['The response was swift.', ['A drone strike', 'The response']],
  ])('%s', (sentence, words) => {
    expect(happenings(`${lead}\n\n${sentence}`)).toEqual([words]);
  });
});

test.each([
  ['Jets hit a depot in Belmar on Monday.', ['shooting', 'strike']],
  ['A bullet hit his side and another hit him in the neck.', ['shooting']],
  ['He was hurt in a conflict at a birthday party.', ['shooting']],
  ['Karsia and Delos have fought each other in a conflict in the north.', ['shooting', 'war']],
])('what a sentence tells beside a shooting: %s', (sentence, found) => {
  const shot = 'A man was shot in Ostrov on Wednesday.';
  const document = readDocument(articleOf(`${shot} ${sentence}`, '2031-03-06'));
  const kinds = resolveMentions(document).events.map(({ kind }) => kind);
  expect(kinds).toEqual(found);
});

describe('another happening', () => {
  test.each([
    ['Last month a rocket attack in Belmar killed two soldiers.', 'a rocket attack'],
    ['In 2029 a bombing in Belmar killed 40 people.', 'a bombing'],
    ['Another attack was stopped in Belmar.', 'Another attack'],
    ['The strike follows a bombing of last week that hit a barracks.', 'a bombing'],
    ['It came after attacks on coalition troops in the region.', 'attacks'],
    ['In June 2027, ninety inmates escaped in a raid in which 11 people were killed.', 'a raid'],
    ['More than 40 people died in an attack in the south in 2019.', 'an attack'],
    [
      'The strike was the deadliest since 2019, when 31 people were killed in a raid near Belmar.',
      'a raid',
    ],
    ['The Christmas attack of Belmar killed two people.', 'The Christmas attack'],
    ['Earlier, in January, a bomb killed two people in Belmar.', 'a bomb'],
    ['Karsia’s civil war has killed 90,000 people.', 'Karsia’s civil war'],
  ])('%s', (sentence, words) => {
    const [main = [], ...others] = happenings(`${lead}\n\n${sentence}`);
    expect(main).not.toContain(words);
    expect(others.flat()).toContain(words);
  });

  test('a second mention of a side event finds it again', () => {
    const [, side] = happenings(
      `${lead}\n\nLast month a rocket attack on an outpost in Belmar killed two soldiers. The strike was a response to the attack in Belmar.`,
    );
    expect(side).toEqual(['a rocket attack', 'the attack']);
  });
});

test.each(['The soldiers came under attack.', 'Troops exchanged fire with the rebels.'])(
  'no happening of its own: %s',
  (sentence) => {
    expect(happenings(`${lead}\n\n${sentence}`)).toEqual([['A drone strike']]);
  },
);

test('a sole happening told behind “after” in the first sentence is the main one', () => {
  const [main = []] = happenings(
    'More than 200 inmates escaped from a jail on Wednesday after an attack claimed by rebels.\n\nThe attack began at dawn.',
  );
  expect(main).toEqual(['an attack', 'The attack']);
});

test.each([
  'The siege followed air strikes on Sunday that killed 25 fighters.',
  'The siege followed air strikes on a base which killed 25 fighters.',
])('what strikes killed belongs to them, though they are told as background: %s', (sentence) => {
  const document = readDocument(
    articleOf(
      `Protesters laid siege to a fort in Ostrov on Wednesday. The siege ended at night.\n\n${sentence}`,
      '2031-03-06',
    ),
  );
  const { events } = resolveMentions(document);
  const strikes = events.find(({ mentions }) => mentions.some(({ word }) => word === 'strike'));
  expect(strikes).not.toBe(events[0]);
  expect(strikes?.mentions.map(({ word }) => word)).toContain('kill');
});

describe('a siege in protest against strikes', () => {
  const eventsOf = (text: string) =>
    resolveMentions(readDocument(articleOf(text, '2031-03-06'))).events;
  const body =
    'The air strikes on Sunday killed 25 fighters. Those strikes hit three bases on Sunday, and a fourth on Sunday night.';

  test.each([
    'Villagers angry at hunger stoned a fort in Ostrov on Wednesday in a rare attack on its garrison.',
    'Villagers protesting against deadly air strikes stoned a fort in Ostrov on Wednesday in a rare attack on its garrison.',
  ])('the siege is the main one, on its own day: %s', (opening) => {
    const [main, ...others] = eventsOf(`${opening}\n\n${body}`);
    expect(main).toMatchObject({ kind: 'attack', when: { from: '2031-03-05', to: '2031-03-05' } });
    expect(others.map(({ kind, when }) => [kind, when?.from])).toContainEqual([
      'strike',
      '2031-03-02',
    ]);
  });

  test.each([
    ['Crowds stormed the fort earlier on Wednesday.', '2031-03-05'],
    ['Crowds stormed the fort last month.', '2031-03-02'],
    [
      'Crowds had stormed another fort on Sunday. They stormed this one on Wednesday.',
      '2031-03-02',
    ],
  ])('its verb tells its day further down: %s', (sentence, from) => {
    const [main] = eventsOf(
      `More guards were sent to a fort that crowds stormed. They came by bus.\n\n${body}\n\n${sentence}`,
    );
    expect(main?.when?.from).toBe(from);
  });

  test('the day of a dateline is none of its own', () => {
    const [main] = eventsOf(
      'OSTROV, Karsia (March 6, 2031) – Soldiers and police killed two rebels during a raid in Belmar district yesterday.',
    );
    expect(main?.when).toEqual({ from: '2031-03-05', to: '2031-03-05' });
  });

  test('a first sentence without a day leaves it to the text', () => {
    const [main] = eventsOf(`Air strikes near Ostrov angered villagers.\n\n${body}`);
    expect(main).toMatchObject({ kind: 'strike', when: { from: '2031-03-02' } });
  });
});

describe('the kind of a verb’s happening', () => {
  const kinds = (text: string): string[] =>
    resolveMentions(readDocument(articleOf(text, '2031-03-06'))).events.map(({ kind }) => kind);

  test.each([
    ['An earthquake struck the coast on Wednesday. The quake hit at 3 a.m.', 'quake'],
    ['A bus fell into a gorge on Wednesday, killing nine.', 'crash'],
    ['A minibus hit a truck near Ostrov on Wednesday.', 'crash'],
    ['Police opened fire on marchers in Ostrov on Wednesday.', 'shooting'],
    ['Jets struck a depot near Ostrov on Wednesday.', 'strike'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  test('a heart attack is none', () => {
    expect(happenings(`${lead}\n\nOne man died of a heart attack.`)).toEqual([['A drone strike']]);
  });
});

describe('whose an attack was', () => {
  test.each([
    'A United States drone attack on a car in the Albanian capital, Tirana, has killed three clerks.',
    'A US missile attack on a car in the Albanian capital, Tirana, has killed three clerks.',
  ])('is told by a land’s name that is its own adjective: %s', (sentence) => {
    const title = 'US drone attack kills commander in Albania';
    expect(happenings(`${title}\n\nThe group vowed revenge.\n\n${sentence}`)).toHaveLength(1);
  });
});

describe('an attack told with its dead, then blamed on somebody', () => {
  const before = `${lead}\n\nIt followed a bomb attack on a mill in Belmar in May, in which two clerks were killed.`;
  test('is the one just told', () => {
    const [, other] = happenings(`${before} Karsia blamed the attack on the Front.`);
    expect(other).toEqual(['a bomb attack', 'the attack']);
  });
  test('but not where a word of its own leads back to the main one', () => {
    const [main] = happenings(`${before} Karsia condemned the strike.`);
    expect(main).toEqual(['A drone strike', 'the strike']);
  });
});

test.each([
  ['On Thursday jets hit a depot deep inside Karsia.', 2],
  ['On Thursday jets hit the market again.', 1],
])('what was hit on the next day elsewhere is another happening: %s', (sentence, count) => {
  const lines = [
    'A rocket hit a market in Ostrov on Wednesday, killing two clerks.',
    'They wept.',
    sentence,
  ];
  const document = readDocument(articleOf(lines.join('\n\n'), '2031-03-07'));
  expect(resolveMentions(document).events).toHaveLength(count);
});

/** The kinds and places of the happenings of a text, the main one first. */
const kindsAndPlaces = (text: string): [string, string[]][] =>
  resolveMentions(readDocument(articleOf(text, '2031-03-06'))).events.map(({ kind, places }) => [
    kind,
    [...places],
  ]);

test.each<[string, [string, string[]][]]>([
  // neither shots nor places of those who speak, of care, of what it is likened to, of a direction
  [
    'Ten people were killed in protests in Ostrov, a doctor and the UN said, as police fired rubber bullets.',
    [['unrest', ['Ostrov']]],
  ],
  [
    'The mayor was shot on Wednesday. He was stable after surgery at St Alban hospital, doctors said.',
    [['shooting', []]],
  ],
  [
    'The mayor was shot on Wednesday. The shooting was at Ostrov hospital.',
    [['shooting', ['Ostrov']]],
  ],
  [
    'Ten people were killed in protests in Ostrov. They were inspired by protests in Nepal.',
    [
      ['unrest', ['Ostrov']],
      ['unrest', ['Nepal']],
    ],
  ],
  ['A man stabbed a guard in Lviv, 60 miles north of Odesa.', [['attack', ['Lviv']]]],
  ['The bus went off the road in Ostrov.', [['crash', ['Ostrov']]]],
  ['A bomb went off in Hale Park area.', [['bombing', ['Hale Park']]]],
  ['Ten people were killed in latest Albanian raids.', [['attack', []]]],
  [
    'A bomb went off in Ostrov, Senior Inspector of Police (Roads) Ann Hale has confirmed.',
    [['bombing', ['Ostrov']]],
  ],
  ['A bomb went off in Ostrov.', [['bombing', ['Ostrov']]]],
  ['A chlorine leak in Ostrov killed two people.', [['accident', ['Ostrov']]]],
  ['The leak of a memo in Ostrov angered the mayor.', [['any', ['Ostrov']]]],
  [
    'A clerk was stabbed in Ostrov. He is charged with three counts of murder and nine of attempted murder.',
    [['attack', ['Ostrov']]],
  ],
])('%s', (text, told) => {
  expect(kindsAndPlaces(text)).toEqual(told);
});
