/** Figures that can’t both be the number, and yet don’t conflict: parts of other totals, tolls that rose. */
import { expect, test } from 'vitest';
import { compareAccounts, rowsOf } from '../compare-accounts.ts';

test('the toll of an outbreak grows from one account to a later one', () => {
  const herald = 'A cholera outbreak in Ostrov has killed 187 people.';
  const reasonOf = (published: string, text: string) => {
    const row = rowsOf(compareAccounts({ herald, tribune: { published, text } }), 'casualties')[0];
    return `${row?.relation}: ${row?.reason}`;
  };
  const later = 'A cholera outbreak in Ostrov has killed 214 people.';
  expect(reasonOf('2031-03-09', later)).toMatch(/^compatible: .+ 214; before that, .+ 187\.$/u);
  expect(reasonOf('2031-03-06', later)).toMatch(/^differ/u);
});

test('“more” behind the dead counts all who were hurt, elsewhere those beside others', () => {
  const relationOf = (herald: string): string | undefined =>
    rowsOf(
      compareAccounts({
        herald,
        tribune: 'A blast in Ostrov on Wednesday killed three people and injured 34.',
      }),
      'casualties',
    ).find(({ label }) => label.startsWith('Injured'))?.relation;
  const lead = 'A blast in Ostrov on Wednesday killed three people';
  expect(relationOf(`${lead} and left 25 more injured.`)).toBe('differ');
  expect(relationOf(`${lead}. Police said 25 more were injured.`)).not.toBe('differ');
});

test('who counts bodies, or tells of people still missing, counts on', () => {
  const relationOf = (herald: string, published: string): string | undefined => {
    const text = 'A landslide in Ostrov killed 23 people on Wednesday.';
    return rowsOf(compareAccounts({ herald, tribune: { published, text } }), 'casualties')[0]
      ?.relation;
  };
  const lead = 'A landslide in Ostrov on Wednesday';
  const searching = `${lead} killed 20 people. Nine people are missing.`;
  expect(relationOf(searching, '2031-03-07')).toBe('compatible');
  expect(relationOf(searching, '2031-03-06')).toBe('differ');
  expect(relationOf(`${lead} killed 20 people.`, '2031-03-07')).toBe('differ');
  const from = (toll: number): string | undefined => {
    const text = `${lead} killed 23 people. The death toll had risen from ${toll}, officials said.`;
    const tribune = { published: '2031-03-07', text };
    const herald = `${lead} killed 20 people.`;
    return rowsOf(compareAccounts({ herald, tribune }), 'casualties')[0]?.relation;
  };
  expect([from(20), from(22)]).toEqual(['compatible', 'differ']);
  const found = `${lead} buried a street. Rescuers recovered 20 bodies.`;
  expect(relationOf(found, '2031-03-07')).toBe('compatible');
});

test('bodies found so far, or dead and missing together, leave room for all who died', () => {
  const rowOf = (herald: string, tribune: string) =>
    rowsOf(compareAccounts({ herald, tribune }), 'casualties')[0];
  const lead = 'An airliner crashed in Ostrov on Wednesday';
  const all = `${lead}, killing all 72 people on board.`;
  const found = rowOf(`${lead}. So far, 69 bodies have been recovered.`, all);
  expect(found?.relation).toBe('compatible');
  expect(found?.reason).toBe('tribune says 72; herald counts the bodies found, 69.');
  const searched = rowOf(`${lead}, killing 70 people. Two people are still missing.`, all);
  expect(searched?.reason).toBe('tribune says 72; herald counts 70 dead and the rest missing.');
  expect(rowOf(`${lead}, killing 70 people.`, all)?.relation).toBe('differ');
});

test.each([
  // counted by then, before, or of some
  ['Officials said 12 people had died so far.', 'herald counts 12 so far'],
  ['The mayor said 12 people had already been confirmed dead.', 'herald counts 12 so far'],
  ['Initial reports said 12 people were killed.', 'herald counts 12 at first'],
  ['Earlier, police said 12 people had been killed.', 'herald counts 12 at first'],
  ['The mayor put the initial death toll at 12.', 'herald counts 12 at first'],
  ['Twelve people died at the scene.', 'herald counts 12 on the spot'],
  ['Twelve people from one family were killed.', 'herald counts 12 of some'],
  ['Twelve people were killed, not including the bomber.', 'herald counts 12 of some'],
  ['Twelve people were killed in the first blast.', 'herald counts 12 of some'],
  // of all
  ['Twelve people were killed. No arrests have been made so far.', null],
  ['Police said 12 people were killed.', null],
  ['The mayor put the final death toll at 12.', null],
  ['Twelve people were killed in the worst blast since May.', null],
])('%s leaves room for more: %j', (told, why) => {
  const lead = 'A blast hit a market in Ostrov on Wednesday';
  const story = compareAccounts({ herald: `${lead}. ${told}`, tribune: `${lead}, killing 20.` });
  const [row] = rowsOf(story, 'casualties');
  expect(row?.relation).toBe(why === null ? 'differ' : 'compatible');
  if (why) expect(row?.reason).toBe(`tribune says 20; ${why}.`);
});

test('figures of attackers alone both count attackers', () => {
  const lead = 'Gunmen attacked a mill in Ostrov on Wednesday, killing at least 14 people';
  const story = compareAccounts({
    herald: `${lead}, including six attackers.`,
    tribune: `${lead}. Four attackers were killed.`,
  });
  const row = rowsOf(story, 'casualties').find(({ label }) => label.endsWith('attackers'));
  expect(row?.reason).not.toContain('may count attackers');
});

test('parts of totals that are not one do not differ', () => {
  const lead = 'Floods in Ostrov killed';
  const relationOf = (herald: string, tribune: string): string | undefined =>
    rowsOf(compareAccounts({ herald, tribune }), 'casualties').find(({ label }) =>
      label.endsWith('women'),
    )?.relation;
  const day = `${lead} 37 people on Wednesday. The dead included 11 women and 26 men.`;
  const season = `${lead} 318 people by Wednesday. The dead included 61 women and 257 men.`;
  expect(relationOf(day, season)).toBe('not-comparable');
  expect(relationOf(day, day.replace('11 women and 26', '12 women and 25'))).toBe('differ');
  // the same total, beside which one account has another
  const both = `${day.replace('37', '318')} Of the 37 deaths on Wednesday, most were in the hills.`;
  expect(relationOf(both, season.replace(' by ', ' on '))).toBe('not-comparable');
});

test('a toll that the later account says has risen contradicts nobody', () => {
  const herald = 'A landslide in Ostrov killed 20 people on Wednesday.';
  const relationOf = (published: string, text: string): string | undefined =>
    rowsOf(compareAccounts({ herald, tribune: { published, text } }), 'casualties')[0]?.relation;
  const risen =
    'A landslide buried two houses in Ostrov on Wednesday. The number of dead has risen to 23.';
  expect(relationOf('2031-03-07', risen)).toBe('compatible');
  expect(relationOf('2031-03-06', risen)).toBe('differ');
  expect(relationOf('2031-03-07', risen.replace('has risen to', 'is'))).toBe('differ');
  const reached = risen.replace('number of dead has risen to', 'death toll reached');
  expect(relationOf('2031-03-07', reached)).toBe('compatible');
  const early = 'A landslide in Ostrov killed 23 people on Wednesday.';
  const later = { published: '2031-03-07', text: risen };
  const [row] = rowsOf(compareAccounts({ courier: early, herald, tribune: later }), 'casualties');
  expect(row?.relation).toBe('compatible');
  expect(row?.reason).toMatch(/rose to 23; before that, \S+ 20\.$/u);
});

test.each([
  ['six service members', 'five troops', 'differ'],
  ['six security personnel', 'five soldiers', 'not-comparable'],
])('who counts more people than the other does not contradict: %s, %s', (more, fewer, relation) => {
  const tell = (people: string): string => `A gun battle in Ostrov on Wednesday killed ${people}.`;
  const rows = rowsOf(compareAccounts({ herald: tell(more), tribune: tell(fewer) }), 'casualties');
  expect(rows[0]?.relation).toBe(relation);
});

test.each([
  ['overnight', 'overnight', 'differ'],
  ['over the weekend', 'overnight', 'not-comparable'],
])('what is counted %s and %s', (one, other, relation) => {
  const tell = (number: string, time: string): string =>
    `Shootings in Ostrov killed ${number} people ${time}, police said on Monday.`;
  const account = (number: string, time: string) => ({
    published: '2031-03-10',
    text: tell(number, time),
  });
  const rows = rowsOf(
    compareAccounts({ herald: account('three', one), tribune: account('two', other) }),
    'casualties',
  );
  expect(rows[0]?.relation).toBe(relation);
});

test.each([
  ['wounded four people', 'wounded three people', 'differ'],
  ['wounded four people', 'left three people critically injured', 'not-comparable'],
  ['wounded six people', 'wounded 38 people', 'not-comparable'],
  ['killed four people', 'killed five people', 'differ'],
  ['killed four people before he was shot by police', 'killed five people', 'not-comparable'],
])(
  'who counts some of them, or others with them, does not contradict: %s, %s',
  (one, other, relation) => {
    const tell = (deed: string): string => `A gunman in Ostrov ${deed} on Wednesday.`;
    const rows = rowsOf(compareAccounts({ herald: tell(one), tribune: tell(other) }), 'casualties');
    expect(rows[0]?.relation).toBe(relation);
  },
);

test.each([
  ['Police shot and killed him.', 'killed 49 people', 'not-comparable'],
  ['Police shot and killed him.', 'killed 48 people', 'differ'],
  ['Police arrested him.', 'killed 49 people', 'differ'],
])('who tells of the attacker’s death may count it: %s %s', (end, less, relation) => {
  const rows = rowsOf(
    compareAccounts({
      herald: `A gunman opened fire in a club in Ostrov on Wednesday. ${end} A total of 50 people were killed in the shooting.`,
      tribune: `The gunman who opened fire in a club in Ostrov on Wednesday ${less}.`,
    }),
    'casualties',
  );
  expect(rows.find(({ cells }) => cells.length > 1)?.relation).toBe(relation);
});

test.each([
  ['Two officers were shot as well.', 'not-comparable'],
  ['Three officers were shot as well.', 'differ'],
  ['Two women were shot as well.', 'differ'],
])('who counts the officers apart may mean as many: %s', (officers, relation) => {
  const rows = rowsOf(
    compareAccounts({
      herald: 'A gunman wounded five people in a street of Ostrov on Wednesday.',
      tribune: `A gunman wounded three people in a street of Ostrov on Wednesday. ${officers}`,
    }),
    'casualties',
  );
  expect(rows.find(({ cells }) => cells.length > 1)?.relation).toBe(relation);
});

test('attackers whom guards shot need not be all who died', () => {
  const relationOf = (herald: string, tribune: string): string | undefined =>
    rowsOf(compareAccounts({ herald, tribune }), 'casualties').find(({ label }) =>
      label.endsWith('attackers'),
    )?.relation;
  const raid = 'Militants raided a hotel in Ostrov on Wednesday, killing nine people.';
  const died = `${raid} The four attackers died, police said.`;
  expect(relationOf(`${raid} All three attackers were shot dead by guards.`, died)).toBe(
    'not-comparable',
  );
  expect(relationOf(`${raid} All three attackers died, the mayor said.`, died)).toBe('differ');
});

test('people of different sides are told of, not one number twice', () => {
  const relationOf = (herald: string, tribune: string): string | undefined =>
    rowsOf(compareAccounts({ herald, tribune }), 'casualties').find(
      ({ label, cells }) => label === 'Injured' && cells.length > 1,
    )?.relation;
  const herald =
    'Two Norwegian soldiers were killed and 18 people injured in shelling near Ostrov on Wednesday.';
  const tribune =
    'Six Swedish civilians were killed and 25 others injured in shelling near Ostrov on Wednesday.';
  expect(relationOf(herald, tribune)).toBe('not-comparable');
  expect(relationOf(herald, tribune.replace('Swedish', 'Norwegian'))).toBe('differ');
});

test('what one side claims of its enemy is no figure of the others', () => {
  const relationOf = (who: string): string | undefined => {
    const herald = 'A bomb in Ostrov killed nine soldiers on Wednesday.';
    const tribune = `A bomb in Ostrov on Wednesday killed 22 ${who}, the rebels said.`;
    return rowsOf(compareAccounts({ herald, tribune }), 'casualties').find(
      ({ cells }) => cells.length > 1,
    )?.relation;
  };
  expect(relationOf('soldiers')).toBe('differ');
  expect(relationOf('“enemy soldiers”')).not.toBe('differ');
});

test('a fourth victim says that there were three', () => {
  const relationOf = (published: string): string | undefined => {
    const herald = 'A knife attack in Ostrov killed three people on Wednesday.';
    const text = 'A fourth person has died after a knife attack in Ostrov on Wednesday.';
    return rowsOf(compareAccounts({ herald, tribune: { published, text } }), 'casualties')[0]
      ?.relation;
  };
  expect(relationOf('2031-03-07')).toBe('compatible');
  expect(relationOf('2031-03-06')).toBe('differ');
});

test('some of the injured stand in no row of all of them', () => {
  const herald =
    'A fire in Ostrov on Wednesday injured as many as 38 workers, of whom 14 are critical.';
  const tribune = 'A fire in Ostrov on Wednesday injured about 40 people.';
  const rows = rowsOf(compareAccounts({ herald, tribune }), 'casualties', false);
  expect(rows.map(({ label, relation }) => `${label}: ${relation}`)).toEqual([
    'Injured: compatible',
    'Injured: some of them: only',
  ]);
});

test('“more than 130” is a plain figure, and those who remain in hospital are not all who were hurt', () => {
  const relations = (herald: string, tribune: string): string[] =>
    rowsOf(compareAccounts({ herald, tribune }), 'casualties').map(({ relation }) => relation);
  const dead = (toll: string): string => `A raid in Ostrov on Wednesday killed ${toll} people.`;
  expect(relations(dead('93'), dead('more than 130'))).toEqual(['differ']);
  expect(relations(dead('93'), dead('130 more'))).not.toContain('differ');
  const raid = 'A raid hit a mill in Ostrov on Wednesday.';
  expect(
    relations(
      `${raid} It hurt 145 people.`,
      `${raid} Some 107 injured people remain in hospitals.`,
    ),
  ).not.toContain('differ');
  expect(relations(`${raid} It hurt 145 people.`, `${raid} It hurt 107 people.`)).toEqual([
    'differ',
  ]);
});

test('accounts of two sides, each of which tells of the other’s fire, count their own', () => {
  const relations = (doers: string): string[] =>
    rowsOf(
      compareAccounts({
        herald:
          'Albanian troops opened fire on Ostrov on Wednesday. Two people died and 17 people were hurt.',
        tribune: `${doers} opened fire on Ostrov on Wednesday. Two people died and five people were hurt.`,
      }),
      'casualties',
    ).map(({ relation }) => relation);
  expect(relations('Norwegian troops')).not.toContain('differ');
  expect(relations('Albanian troops')).toContain('differ');
});

test('twelve troops are the eleven soldiers and the guard whom another account lists', () => {
  const relationOf = (tribune: string): string[] =>
    rowsOf(
      compareAccounts({
        herald: 'A raid in Ostrov on Wednesday killed eleven soldiers and a prison guard.',
        tribune: `A raid in Ostrov on Wednesday killed ${tribune} soldiers.`,
      }),
      'casualties',
    ).map(({ relation }) => relation);
  expect(relationOf('12')).not.toContain('differ');
  expect(relationOf('14')).toContain('differ');
});

test('a round figure in dozens conflicts with none', () => {
  const relationOf = (tribune: string): string | undefined =>
    rowsOf(
      compareAccounts({ herald: 'A blast in Ostrov killed 19 people on Wednesday.', tribune }),
      'casualties',
    )[0]?.relation;
  expect(relationOf('Almost two dozen people were killed in a blast in Ostrov.')).not.toBe(
    'differ',
  );
  expect(relationOf('A blast in Ostrov killed 23 people on Wednesday.')).toBe('differ');
});

test.each([
  ['three', 'not-comparable'],
  ['two', 'differ'],
])('figures of two sites that make up the toll: four and %s', (second, relation) => {
  const story = compareAccounts({
    herald: 'Seven people were shot dead in Ostrov on Wednesday.',
    tribune: `A man went on a shooting spree in Ostrov on Wednesday. Four people were shot dead. He drove on and killed ${second} people, police said.`,
  });
  expect(rowsOf(story, 'casualties')[0]?.relation).toBe(relation);
});

test('a rough figure over two that conflict hides nothing, and two others are no total', () => {
  const of = (...texts: string[]): string[] =>
    rowsOf(
      compareAccounts(
        Object.fromEntries(
          texts.map((text, at) => [`a${at}`, `A blast in Ostrov on Wednesday ${text}.`]),
        ),
      ),
      'casualties',
    ).map(({ relation, reason }) => `${relation} ${reason.includes(', .') ? reason : ''}`.trim());
  expect(of('hurt about 32 people', 'hurt 30 people', 'hurt 31 people')).toEqual(['differ']);
  const lead = 'was an attack. Guards shot the last gunman';
  expect(of(`${lead}. Two other gunmen were killed`, `${lead}. Three gunmen were killed`)).toEqual([
    'not-comparable',
    'agree',
  ]);
});
