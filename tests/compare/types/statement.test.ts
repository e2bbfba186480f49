/** Statements side by side: one statement in several wordings, one speaker under several names. */
import { describe, expect, test } from 'vitest';
import { compareAccounts, rowsOf } from '../compare-accounts.ts';

describe('who is credited', () => {
  const account = (who: string, words: string): string =>
    `A blast in Ostrov on Wednesday killed 20 people, ${who} said. The bomb was hidden in a ${words} near the gate of the market, ${who} said.`;

  test.each([
    ['officials', null, 'compatible'],
    ['the Interior Ministry', 'Interior Ministry', 'wording'],
  ])('%s', (who, origin, relation) => {
    const story = compareAccounts({
      herald: account(who, 'blue van'),
      tribune: account(who, 'blue car'),
    });
    expect(rowsOf(story, 'casualties').map(({ oneOrigin }) => oneOrigin)).toEqual([origin]);
    expect(rowsOf(story, 'statement').find(({ label }) => label.includes('bomb'))?.relation).toBe(
      relation,
    );
  });
});

test.each([
  ['The minister said that Denmark took “decisive action”.', 0],
  ['The minister said that such raids would be “answered with a decisive Danish blow”.', 1],
])('a country in common is not a statement in common: %s', (words, joined) => {
  const lead = 'A blast in Ostrov on Wednesday killed 20 people.';
  const story = compareAccounts({
    herald: `${lead} ${words}`,
    tribune: `${lead} The minister said that any such raids by anybody or their friends would be “answered with a decisive response by Denmark”.`,
  });
  expect(rowsOf(story, 'statement')).toHaveLength(joined);
});

describe('what is no one statement', () => {
  const lead = 'A blast in Ostrov on Wednesday killed 20 people.';
  const gate = 'the bomb was hidden in a blue van near the gate of the market';

  test('much the same of two speakers', () => {
    const story = compareAccounts({
      herald: `${lead} Omar Sabri said ${gate}.`,
      tribune: `${lead} Ann Orlov said the bomb was hidden in a blue van by the gate of the old market.`,
    });
    expect(rowsOf(story, 'statement').map(({ reason }) => reason)).toEqual([
      'Both accounts report much the same, each by another speaker.',
    ]);
  });

  test('a whole statement that both give stands in one row', () => {
    const said = `Omar Sabri said the sea “was so cold. ... I was swimming, thinking that I wanted to live.”`;
    const story = compareAccounts({ herald: `${lead} ${said}`, tribune: `${lead} ${said}` });
    expect(rowsOf(story, 'statement')).toHaveLength(1);
  });

  test('the hour of one is no sentence of its own', () => {
    const story = compareAccounts({
      herald: `${lead} Officials said the blast came at 10 p.m. Wednesday as guests danced in the old hall.`,
      tribune: `${lead} Omar Sabri said a guard who shot nine clerks on Wednesday as guests danced in the old hall was held.`,
    });
    expect(rowsOf(story, 'statement')).toEqual([]);
  });
});

test.each([
  ['called on them to leave', 'Omar Sabri: called on them to leave'],
  ['called for an end of the raids', 'Omar Sabri: called for an end of the raids'],
  ['urged guards to leave', 'Omar Sabri: urged guards to leave'],
  [
    'expressed deep sympathy for the families',
    'Omar Sabri: expressed deep sympathy for the families',
  ],
  ['spoke of sympathy for the families', 'Omar Sabri: sympathy for the families'],
  ['said the guards had to leave', 'Omar Sabri: the guards had to leave'],
])('a row says what a speaker does where the words alone don’t: %s', (words, label) => {
  const story = compareAccounts({
    herald: `A blast in Ostrov on Wednesday killed 20 people. Omar Sabri ${words}.`,
    tribune: 'A blast in Ostrov on Wednesday killed 20 people.',
  });
  expect(rowsOf(story, 'statement', false).map((row) => row.label)).toEqual([label]);
});

test.each([
  ['Norway condemned', 'Norway condemned', 1],
  ['Norway condemned', 'Denmark condemned', 2],
  ['Norway said the world condemned', 'Denmark said the world condemned', 1],
])('who condemns does so for himself: %s, %s', (one, other, rows) => {
  const tell = (condemned: string): string =>
    `A blast in Ostrov on Wednesday killed 20 people. ${condemned} the cowardly bombing of crowded markets and schools in Ostrov.`;
  const story = compareAccounts({ herald: tell(one), tribune: tell(other) });
  expect(rowsOf(story, 'statement', false)).toHaveLength(rows);
});

test('what half of the statements name is no likeness of two', () => {
  const say = (...said: string[]): string =>
    `A blast in Ostrov on Wednesday killed 20 people. ${said.map((one) => `Ada Brandt said that ${one}.`).join(' ')}`;
  const others = [
    'the old ferry and its captain left in May',
    'the old ferry sank',
    'the captain of the old ferry is ill',
  ];
  const joined = (herald: string, tribune: string): boolean =>
    rowsOf(
      compareAccounts({ herald: say(herald, ...others), tribune: say(tribune) }),
      'statement',
    ).some(({ label }) => label.includes('captain'));
  const asked = 'the captain of the old ferry asked the harbour for a loan';
  expect(joined(asked, 'the captain of the old ferry gave nobody a lift')).toBe(false);
  expect(joined(asked, 'the captain of the old ferry had asked for some kind of loan')).toBe(true);
  expect(joined('the captain of the old ferry had left', 'the captain had left')).toBe(true);
});

test.each([
  ['Harbour Watch officials told reporters that about 100 more guards would be sent', 1],
  ['Harbour Watch officials told reporters that about 40 more guards would be sent', 2],
  ['Marsh Watch officials told reporters that about 100 more guards would be sent', 2],
  ['Harbour Watch officials told reporters that no boat may leave before Friday', 2],
])('what one account tells twice stands in one row: %s', (again, rows) => {
  const blast = 'A blast in Ostrov on Wednesday killed 20 people.';
  const story = compareAccounts({
    herald: `${blast} Harbour Watch said that “about 100” guards would be sent to the old mill.\n\n${again} to the old mill.`,
    tribune: blast,
  });
  expect(rowsOf(story, 'statement', false)).toHaveLength(rows);
});

test.each([
  // first in short, then in full
  [
    'Danish President Ada Lund said the crew would be held to account.\n\n“They will all be held to account,” Lund said.',
    1,
  ],
  [
    'Danish President Ada Lund said the crew would be held to account.\n\n“They will all be paid in full,” Lund said.',
    2,
  ],
  // a land, by whose head it speaks; not its envoy to another, nor another land
  [
    'Denmark condemned the old raid on mills.\n\nDanish President Ada Lund condemned the raid on the mills.',
    1,
  ],
  [
    'Hungary condemned the old raid on mills.\n\nDanish President Ada Lund condemned the raid on the mills.',
    2,
  ],
])('what one account gives twice is one matter: %s', (text, rows) => {
  const lead = 'A raid in Ostrov on Wednesday killed 20 people.';
  const story = compareAccounts({ herald: `${lead} ${text}`, tribune: lead });
  expect(rowsOf(story, 'statement', false)).toHaveLength(rows);
});

test('who is blamed stands with the verb, whatever the words of another account', () => {
  const lead = 'A raid on a mill in Ostrov on Wednesday killed 20 people.';
  const story = compareAccounts({
    herald: `${lead} Ada Lund blamed Denmark for the raid on the mill.`,
    tribune: `${lead} “Denmark led the raid on the mill near the U.S. Embassy. We know it,” Ada Lund said.`,
  });
  const [row] = rowsOf(story, 'statement');
  expect(row?.label).toBe('Ada Lund: blamed Denmark for the raid on the mill');
  expect(row?.relation).toBe('wording');
  expect(row?.diff).toBeNull();
});

describe('statements', () => {
  test.each([
    ['there were no other drivers and that there was no threat to the town', 0],
    ['the two drivers had hurt some others and fled', 1],
  ])('“others” and “no” are no matter in common: %s', (words, joined) => {
    const lead = 'A crash in Ostrov on Wednesday killed 20 people.';
    const story = compareAccounts({
      herald: `${lead} Ada Lund said that two drivers had hurt others before they fled to the hills.`,
      tribune: `${lead} Ada Lund said that ${words}.`,
    });
    expect(rowsOf(story, 'statement')).toHaveLength(joined);
  });

  test('what an account repeats word for word is one statement of it', () => {
    const said = 'Ada Lund said that the bridge had been closed since March.';
    const lead = 'A crash in Ostrov on Wednesday killed 20 people.';
    const story = compareAccounts({
      herald: `${lead} ${said}\n\n${said}`,
      tribune: `${lead} ${said}`,
    });
    const rows = rowsOf(story, 'statement');
    expect(rows.map(({ cells }) => cells.map(({ claims }) => claims.length))).toEqual([[2, 1]]);
  });

  test('one statement in two wordings, with the words that differ', () => {
    const story = compareAccounts({
      herald:
        'A bomb blast in Ostrov killed 20 people on Wednesday.\n\n“We will not hesitate to hunt down those who planned this crime,” Interior Minister Ada Lund said.',
      tribune:
        'A bomb in Ostrov killed 20 people on Wednesday.\n\nInterior Minister Ada Lund said that they would not hesitate to hunt down those who plotted this crime.',
    });
    const [row] = rowsOf(story, 'statement');
    expect(row?.relation).toBe('wording');
    const only = (article: string) =>
      row?.diff
        ?.filter(({ articles }) => articles.length === 1 && articles[0] === article)
        .map(({ text }) => text.trim())
        .join(' ');
    expect(only('herald')).toContain('planned');
    expect(only('tribune')).toContain('plotted');
  });

  test('two outlets that credit one speaker are one origin', () => {
    const story = compareAccounts({
      herald:
        'A bomb blast in Ostrov shook the market on Wednesday.\n\nThe Health Ministry said 20 people were killed in the blast.',
      tribune:
        'A bomb exploded in Ostrov on Wednesday.\n\nThe blast killed 20 people, the Health Ministry said.',
    });
    const [row] = rowsOf(story, 'casualties');
    expect(row?.relation).toBe('agree');
    expect(row?.oneOrigin).toBe('Health Ministry');
  });
});

test.each([
  ['one quotes less of it', 'his plans “give heart to the enemy we fight there”', 'agree'],
  [
    'one quotes more besides',
    'his plans “give heart to the enemy we fight there” and “leave the villages without grain”',
    'agree',
  ],
  ['one quotes other words', 'his plans “give hope to the enemy we fight there”', 'wording'],
  [
    'one quotes the next words otherwise',
    'his plans “give heart to the enemy we fight there” and “anger all who help us”',
    'wording',
  ],
])('a quotation at different length: %s', (_, quoted, relation) => {
  const lead = 'A blast in Ostrov on Wednesday killed 20 people.';
  const story = compareAccounts({
    herald: `${lead}\n\n“My fear is that his plans give heart to the enemy we fight there and anger everyone who helps us,” Senator Ada Lund said.`,
    tribune: `${lead}\n\nSenator Ada Lund said that ${quoted}.`,
  });
  expect(rowsOf(story, 'statement').map((row) => row.relation)).toEqual([relation]);
});

describe('a speaker called by office', () => {
  const blast = 'A blast at a mill in Ostrov killed two people on Wednesday.';
  const story = (herald: string, tribune: string) =>
    compareAccounts({ herald: `${blast} ${herald}`, tribune: `${blast} ${tribune}` });
  const named = '“It is the worst fire in living memory,” Energy Minister Ada Lund said.';
  const told = 'said that it was the worst fire in anyone’s memory.';

  test.each(['The energy minister', 'The minister of energy', 'The minister'])(
    '%s is the holder whom another account names',
    (office) => {
      expect(rowsOf(story(named, `${office} ${told}`), 'statement')).toHaveLength(1);
    },
  );

  test.each(['The prime minister', 'The health minister', 'The mayor', 'A resident'])(
    '%s is somebody else',
    (office) => {
      expect(rowsOf(story(named, `${office} ${told}`), 'statement')).toEqual([]);
    },
  );

  test('two ministers leave “the minister” open', () => {
    const two = `${named} Health Minister Olga Brand said that beds were free.`;
    expect(rowsOf(story(two, `The minister ${told}`), 'statement')).toEqual([]);
  });

  test('what an account calls the speaker stays in its claims', () => {
    const { claims, speakers } = story(named, `The energy minister ${told}`);
    expect(claims.flatMap((claim) => (claim.type === 'statement' ? [claim.speaker] : []))).toEqual([
      'Ada Lund',
      'energy minister',
    ]);
    expect(speakers.map(({ name }) => name)).toEqual(['Ada Lund']);
  });
});

describe('figures of one speaker', () => {
  const relationsOf = (herald: string, tribune: string): string[] =>
    rowsOf(compareAccounts({ herald, tribune }), 'statement').map(({ relation }) => relation);

  test('a measure that both give is one matter', () => {
    expect(
      relationsOf(
        'A car bomb hit Ostrov on Wednesday. The vehicle held 80 kilograms of explosives and was parked at the western gate since seven, the Interior Ministry said.',
        'A car bomb hit Ostrov on Wednesday. The device in Ostrov weighed 80 kilograms, the Interior Ministry said.',
      ),
    ).toEqual(['compatible']);
  });

  test('a scrap of a long statement is no other wording of it', () => {
    expect(
      relationsOf(
        'Gunmen killed three villagers, including a girl of 14, wounded nine and burned the mill in Ostrov at dawn on Wednesday, the Health Ministry said.',
        'A raid hit Ostrov on Wednesday. A girl of 14 was among them, the Health Ministry said.',
      ),
    ).not.toContain('wording');
  });

  test('other figures are no other wording of one statement', () => {
    expect(
      relationsOf(
        'A car bomb at a market in Ostrov killed 14 people on Wednesday, the Interior Ministry said.',
        'The car bomb at the market in Ostrov weighed 80 kilograms, the Interior Ministry said on Wednesday.',
      ),
    ).not.toContain('wording');
  });
});

test.each([
  ['The mayor denies that the raid hit the mill.', 'mayor: denied that the raid hit the mill'],
  ['The mayor condemned the raid on the mill.', 'mayor: condemned the raid on the mill'],
  ['The mayor said that the raid hit the mill.', 'mayor: the raid hit the mill'],
  ['The mayor disputed that the raid hit the mill.', 'mayor: disputed that the raid hit the mill'],
  ['The mayor announced a curfew in the town.', 'mayor: announced a curfew in the town'],
])('what is denied or condemned is not told as said: %s', (told, label) => {
  const lead = 'A raid in Ostrov killed two people on Wednesday.';
  const story = compareAccounts({ herald: `${lead} ${told}`, tribune: lead });
  expect(rowsOf(story, 'statement', false).map((row) => row.label)).toEqual([label]);
});

describe('one who is named here and called by the office there', () => {
  const lead = 'A raid in Ostrov killed two people on Wednesday.';
  const rows = (herald: string, tribune: string): string[] =>
    rowsOf(
      compareAccounts({ herald: `${lead} ${herald}`, tribune: `${lead} ${tribune}` }),
      'statement',
    ).map(({ label }) => label.replace(/:.*/u, ''));
  const said = 'half a dozen gunmen entered the mill and began shooting at random';
  test('is one where the words are alike', () => {
    expect(
      rows(
        `A police officer said that ${said}.`,
        `Half a dozen gunmen entered the mill at noon, shooting at random, said police officer Tom Hale.`,
      ),
    ).toEqual(['police officer']);
  });
  test('is another where they are not', () => {
    expect(
      rows(
        `A police officer said that ${said}.`,
        'Police officer Tom Hale said that the mill was empty.',
      ),
    ).toEqual([]);
  });
  test('condemns the same, though it is one word', () => {
    const condemned = 'Mayor Ann Orlov condemned the raid';
    expect(rows(`${condemned}.`, `${condemned} in Ostrov.`)).toEqual(['Ann Orlov']);
    expect(rows(`${condemned}.`, 'Mayor Ann Orlov blamed the raid on Karsia.')).toEqual([]);
  });
  test('the military spokesman of one text is the one it names', () => {
    const named = 'Military spokesman Omar Sabri said that it was over.';
    const speakers = (text: string) =>
      compareAccounts({ herald: `${lead} ${text} ${named}`, tribune: lead }).speakers.map(
        ({ name }) => name,
      );
    expect(speakers('Ten gunmen came, military spokesman says.')).toEqual(['Omar Sabri']);
    expect(speakers('Ten gunmen came, a military spokesman said.')).toHaveLength(2);
  });
});

test.each([
  ['The raid drew condemnation from Ann Orlov.', 'Ann Orlov: condemned the raid'],
  ['The raid was late, Ann Orlov said.', 'Ann Orlov: The raid was late'],
])('the article’s capital behind the verb of the label: %s', (text, label) => {
  const story = compareAccounts({
    herald: `A raid in Ostrov on Wednesday killed nine people. ${text}`,
    tribune: 'A raid in Ostrov on Wednesday killed nine people.',
  });
  expect(rowsOf(story, 'statement', false).map((row) => row.label)).toEqual([label]);
});
