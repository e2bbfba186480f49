/** Small invented stories: what stands beside what, and how the accounts relate. */
import { describe, expect, test } from 'vitest';
import type { ClaimTypeId } from '../../src/model/claim.ts';
import type { Comparison, Row } from '../../src/model/comparison.ts';
import { compareAccounts, outline } from './compare-accounts.ts';

const rowsOf = (comparison: Comparison, type: ClaimTypeId, joined = true): Row[] =>
  comparison.rows.filter((row) => row.type === type && (!joined || row.cells.length > 1));

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

describe('casualties', () => {
  test('a total and its bounds', () => {
    const story = compareAccounts({
      herald: 'A bomb blast at a market in Ostrov killed at least 20 people on Wednesday.',
      tribune: 'On Wednesday an explosion at the market in Ostrov killed 23 people.',
    });
    expect(outline(story, rowsOf(story, 'casualties'))).toEqual([
      {
        label: 'Killed',
        relation: 'compatible',
        cells: { herald: 'killed at least 20 people', tribune: 'killed 23 people' },
      },
    ]);
  });

  test('two exact totals of one happening differ', () => {
    const story = compareAccounts({
      herald: 'A bomb blast at a market in Ostrov killed 20 people on Wednesday.',
      tribune: 'On Wednesday an explosion at the market in Ostrov killed 23 people.',
    });
    expect(rowsOf(story, 'casualties').map(({ relation }) => relation)).toEqual(['differ']);
    expect(rowsOf(story, 'casualties')[0]?.reason).toContain('both can’t be the number');
  });

  test('an older figure of the title or a caption does not hide that the texts conflict', () => {
    const tribune = 'An explosion at the market in Ostrov killed 23 people on Wednesday.';
    const relationOf = (herald: string): string | undefined =>
      rowsOf(compareAccounts({ herald, tribune }), 'casualties')[0]?.relation;
    const blast = 'A bomb blast at a market in Ostrov killed 27 people on Wednesday.';
    expect(relationOf(`Bomb kills 23 people in Ostrov\n\n${blast}`)).toBe('differ');
    expect(relationOf(`${blast} A surgeon said that more than 20 people were killed.`)).toBe(
      'compatible',
    );
  });

  test('the reason names the figures of which one fits', () => {
    const story = compareAccounts({
      herald:
        'A bomb blast at a market in Ostrov killed 27 people on Wednesday. A surgeon said that more than 20 people were killed.',
      tribune: 'An explosion at the market in Ostrov killed 23 people on Wednesday.',
    });
    expect(rowsOf(story, 'casualties')[0]?.reason).toBe(
      'herald says 27 and also more than 20, which fits tribune’s 23.',
    );
  });

  test.each([
    ['At least 13 people died, two attackers among them', 'killed 11 people', 'not-comparable'],
    ['Three people, including the gunman, were killed', 'killed two people', 'not-comparable'],
    ['At least 13 people died, two children among them', 'killed 11 people', 'differ'],
  ])(
    'who counts attackers among the dead says nothing of who does not: %s',
    (more, less, relation) => {
      const story = compareAccounts({
        herald: `A bomb attack rocked a market in Ostrov on Wednesday. ${more}, police said.`,
        tribune: `A bomb attack on Wednesday ${less} at the market in Ostrov.`,
      });
      expect(rowsOf(story, 'casualties')[0]?.relation).toBe(relation);
    },
  );

  test.each([
    ['Five people were injured; a sixth was treated for shock.', 'not-comparable'],
    ['Five people were injured; a woman was treated for shock.', 'differ'],
  ])('one more is told beside the figure: %s', (five, relation) => {
    const story = compareAccounts({
      herald: `A knife attack shook a station in Ostrov on Wednesday. ${five}`,
      tribune: 'A knife attack at a station in Ostrov on Wednesday injured six people.',
    });
    expect(rowsOf(story, 'casualties')[0]?.relation).toBe(relation);
  });

  describe('two towns shelled on one day', () => {
    const tarvo = 'Shells hit a bus station in Tarvo on Wednesday, wounding 34 people.';
    const mirsk = 'In the nearby town of Mirsk, five people were wounded by shells.';
    const relationsOf = (herald: string, tribune: string): string[] =>
      rowsOf(compareAccounts({ herald, tribune }), 'casualties').map(
        ({ relation, cells }) => `${relation} ${cells.length}`,
      );

    test('in another order are no conflict, each stands beside its like', () => {
      const story = relationsOf(`${tarvo} ${mirsk}`, `${mirsk} ${tarvo}`);
      expect(story).toEqual(['agree 2', 'agree 2']);
    });

    test('of which one account tells one alone are no conflict', () => {
      expect(relationsOf(tarvo, `Shells hit two towns on Wednesday. ${mirsk}`)).not.toContain(
        'differ 2',
      );
    });
  });

  test('the sum that one account stands by stands beside the other’s total', () => {
    const story = compareAccounts({
      herald: 'A siege in Ostrov ended on Wednesday; two hostages and the gunman were killed.',
      tribune: 'Three people were killed in the siege in Ostrov on Wednesday.',
    });
    expect(rowsOf(story, 'casualties')[0]).toMatchObject({ relation: 'agree' });
  });

  test('what an account stands by is shown, whatever it calls the people', () => {
    const story = compareAccounts({
      herald:
        'At least 26 protesters were shot dead in Ostrov on Wednesday, doctors said. The government said seven people had died.',
      tribune:
        'Security forces killed at least 26 people at a march in Ostrov on Wednesday, doctors said.',
    });
    expect(outline(story, rowsOf(story, 'casualties'))[0]).toMatchObject({
      label: 'Killed',
      relation: 'agree',
      cells: { herald: 'At least 26 protesters were shot' },
    });
  });

  test('a text’s own bound is shown rather than its title’s plain figure', () => {
    const story = compareAccounts({
      herald:
        'Ferry sinks, 23 dead\n\nA ferry sank off Ostrov on Wednesday, killing at least 23 people.',
      tribune: 'A ferry sank off Ostrov on Wednesday, killing 29 people.',
    });
    expect(rowsOf(story, 'casualties')[0]?.reason).toBe('29 lies within “at least 23”.');
  });

  test('of very many no two accounts surely tell of the same girl', () => {
    const tell = (people: string, who: string): string =>
      `A bomb blast at a school in Ostrov wounded ${people} on Wednesday. The blast wounded ${who}.`;
    const joined = (people: string): number =>
      rowsOf(
        compareAccounts({ herald: tell(people, 'a girl'), tribune: tell(people, 'one student') }),
        'casualties',
      ).filter(({ cells, label }) => cells.length > 1 && label !== 'Injured').length;
    expect(joined('80 people')).toBe(0);
    expect(joined('two people')).toBe(1);
  });

  test.each([
    ['21 people are missing', '17 people are missing'],
    ['Rescuers saved 21 people', 'Rescuers saved 17 people'],
    ['Two men were arrested', 'Five men were arrested'],
  ])('what is counted anew by the hour is no conflict: %s', (early, late) => {
    const story = compareAccounts({
      herald: `A ferry sank in Ostrov on Wednesday. ${early}.`,
      tribune: `A ferry sank in Ostrov on Wednesday. ${late}.`,
    });
    expect(rowsOf(story, 'casualties').map(({ relation }) => relation)).toEqual(['not-comparable']);
    expect(rowsOf(story, 'casualties')[0]?.reason).toContain('at different times');
  });

  test('what each account stands by for everybody is one row', () => {
    const story = compareAccounts({
      herald: 'A riot at a prison in Ostrov on Wednesday killed 52 inmates.',
      tribune: 'A riot at a prison in Ostrov killed at least 57 people on Wednesday.',
    });
    expect(rowsOf(story, 'casualties').map(({ relation }) => relation)).toEqual(['not-comparable']);
  });

  test('men who were told apart from other men are no conflict with all of them', () => {
    const part = compareAccounts({
      herald:
        'A bomb blast hit a shop in Ostrov on Wednesday. Two men who were trapped in the kitchen died at once, police said.',
      tribune: 'A bomb blast in Ostrov on Wednesday killed three men.',
    });
    expect(rowsOf(part, 'casualties').map(({ relation }) => relation)).not.toContain('differ');
    const whole = compareAccounts({
      herald: 'A bomb blast hit a shop in Ostrov on Wednesday. Two men died in the blast.',
      tribune: 'A bomb blast in Ostrov on Wednesday killed three men.',
    });
    expect(rowsOf(whole, 'casualties').map(({ relation }) => relation)).toContain('differ');
  });

  test('parts stand beside parts, never beside totals', () => {
    const story = compareAccounts({
      herald:
        'A bomb blast at a market in Ostrov killed 20 people on Wednesday, including five children.',
      tribune:
        'The blast at the market in Ostrov on Wednesday killed 20 people, among them five children.',
    });
    expect(outline(story, rowsOf(story, 'casualties')).map(({ label }) => label)).toEqual([
      'Killed',
      'Killed: children',
    ]);
    expect(rowsOf(story, 'casualties').every(({ relation }) => relation === 'agree')).toBe(true);
  });

  test('“25 fighters” stands beside “25 people” where an account gives no other total', () => {
    const story = compareAccounts({
      herald: 'Air strikes on a camp near Ostrov killed at least 25 people on Wednesday.',
      tribune: 'The air strikes near Ostrov on Wednesday killed 25 fighters.',
    });
    expect(rowsOf(story, 'casualties').map(({ relation }) => relation)).toEqual(['compatible']);
  });

  test('one man is no total: a commander and two people are no conflict', () => {
    const story = compareAccounts({
      herald: 'A drone strike in Ostrov on Wednesday killed a militia commander.',
      tribune:
        'A drone strike in Ostrov on Wednesday killed a militia commander. The strike killed two people, police said.',
    });
    expect(story.rows.filter(({ relation }) => relation === 'differ')).toEqual([]);
  });

  test('an earlier bombing of another town is another event', () => {
    const story = compareAccounts({
      herald:
        'A bomb blast at a market in Ostrov killed 20 people on Wednesday.\n\nIn 2029 a bombing at a school in Belmar killed 40 people.',
      tribune: 'A bomb killed 20 people at the market in Ostrov on Wednesday.',
    });
    const look = story.claims.find(({ quote }) => quote.exact.includes('40'));
    expect(look?.main).toBe(false);
    expect(rowsOf(story, 'casualties').map(({ relation }) => relation)).toEqual(['agree']);
  });
});

test('a look-alike of another month is no conflict', () => {
  const story = compareAccounts({
    herald: 'Two people were killed when two trains collided in Ostrov on Wednesday.',
    tribune:
      'Two people were killed when two trains collided in Ostrov on Wednesday.\n\nThree people were killed when a train derailed in Belmar in December.',
  });
  expect(story.rows.filter(({ relation }) => relation === 'differ')).toEqual([]);
  expect(rowsOf(story, 'casualties').map(({ relation }) => relation)).toEqual(['agree']);
});

describe('how attackers came', () => {
  const herald =
    'Two suicide bombers, one on foot and one in a car, struck a fort in Ostrov on Wednesday.';
  const relationsTo = (tribune: string): string[] => {
    const story = compareAccounts({ herald, tribune });
    return rowsOf(story, 'means')
      .filter(({ label }) => /foot|came|motorcycle/u.test(label))
      .map(({ label, relation, reason }) => `${label} ${relation}: ${reason}`);
  };

  test.each(['a car', 'an SUV'])(
    'on foot in one account, riding in the other, beside %s',
    (car) => {
      expect(
        relationsTo(
          `A suicide attacker on a motorcycle and a suicide attacker in ${car} struck a fort in Ostrov on Wednesday.`,
        ),
      ).toEqual([
        'How an attacker came differ: An attacker came “on foot” in herald, by “motorcycle” in tribune.',
      ]);
    },
  );

  test.each([
    'A suicide attacker on a motorcycle struck a fort in Ostrov on Wednesday.',
    'Two suicide attackers on foot struck a fort in Ostrov on Wednesday. A third attacker in a car waited, and a fourth attacker on a motorcycle.',
    'A suicide attacker in a car struck a fort in Ostrov on Wednesday. Another attacker fled on a motorcycle.',
    'A suicide attacker on a motorcycle, an attacker in a car and an attacker on a bicycle struck a fort in Ostrov on Wednesday.',
  ])('may be another attacker: %s', (tribune) => {
    expect(relationsTo(tribune).join(' ')).not.toContain('differ');
  });
});

describe('statements', () => {
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

describe('one article against itself', () => {
  test.each([
    [
      'a sum that holds',
      'The ministry said there were 40 casualties in the attack in Ostrov on Wednesday: three soldiers killed, nine badly injured and 28 slightly injured.',
      { check: 'sum', holds: true },
    ],
    [
      'a sum that does not',
      'The ministry said there were 45 casualties in the attack in Ostrov on Wednesday: three soldiers killed, nine badly injured and 28 slightly injured.',
      { check: 'sum', holds: false },
    ],
    [
      'a category named twice',
      'The ministry said there were 40 casualties in the attack in Ostrov on Wednesday: three soldiers killed, nine badly injured, 20 badly injured and eight slightly injured.',
      { check: 'repeat', holds: false },
    ],
    [
      'two speakers with two figures',
      'A blast hit a car in Ostrov on Wednesday. The army said the blast killed one man. Police said the blast killed two people.',
      { check: 'speakers', holds: false },
    ],
  ])('%s', (_, text, expected) => {
    const story = compareAccounts({ herald: text, tribune: 'A blast in Ostrov on Wednesday.' });
    expect(story.within).toContainEqual(
      expect.objectContaining({ article: 'herald', ...expected }),
    );
  });

  test.each([
    'The army said the blast killed a guard. Police condemned the killing of innocent people.',
    'The blast caused the death of his mother, the guard said. Police said people were killed.',
  ])('a bare plural is no second figure: %s', (body) => {
    const story = compareAccounts({
      herald: `A blast hit a car in Ostrov on Wednesday. ${body}`,
      tribune: 'A blast in Ostrov on Wednesday.',
    });
    expect(story.within).toEqual([]);
  });

  test.each([
    'Police said two people were killed. The ministry said a boy and a man died.',
    'The army said 23 people were killed. “We found 17 bodies in one hall,” a guard said.',
    'The army said four people were killed. Two of the injured died, doctors said, raising the toll to six.',
    'The army said ten people were killed. It was revenge for the killing of our 13 men, the rebels said.',
  ])('a list, an update and another deed are no second figure: %s', (body) => {
    const story = compareAccounts({
      herald: `A blast hit a car in Ostrov on Wednesday. ${body}`,
      tribune: 'A blast in Ostrov on Wednesday.',
    });
    expect(story.within).toEqual([]);
  });

  test('figures that say the same thing twice are no fault', () => {
    const story = compareAccounts({
      herald:
        'The blast in Ostrov on Wednesday killed 20 people, the army said. Police said 20 people were killed.',
      tribune: 'A blast in Ostrov on Wednesday.',
    });
    expect(story.within).toEqual([]);
  });
});

test('speakers are gathered under one name, offices under their own', () => {
  const story = compareAccounts({
    herald:
      'A blast hit Ostrov on Wednesday. “It was a dark day,” President Ilin Varga said. “We will rebuild the market,” Varga said.',
    tribune:
      'A blast hit Ostrov on Wednesday. The Varga administration said that it would rebuild the market by summer.',
  });
  const names = story.speakers.map(({ name }) => name);
  expect(names).toContain('Ilin Varga');
  expect(names).toContain('Varga administration');
});

test('word choice for the same people stands side by side', () => {
  const story = compareAccounts({
    herald: 'A strike in Ostrov on Wednesday hit militants of the Grey Front, a terror group.',
    tribune: 'A strike in Ostrov on Wednesday hit fighters of the Grey Front, a militia.',
  });
  const labels = story.wording.flatMap(({ labels: own }) =>
    own.map(({ article, label }) => `${article}: ${label}`),
  );
  expect(labels).toEqual(expect.arrayContaining(['herald: terror group', 'tribune: militia']));
});

describe('people on board', () => {
  test.each([
    ['97', '99', 'differ'],
    ['97', 'about 99', 'agree or compatible'],
    ['97', '210', 'not-comparable'],
  ])('%s and %s', (here, there, relation) => {
    const story = compareAccounts({
      herald: `A ferry with ${here} people on board sank in Ostrov on Wednesday.`,
      tribune: `A ferry with ${there} people on board sank in Ostrov on Wednesday.`,
    });
    const [row] = rowsOf(story, 'count');
    expect(relation).toContain(row?.relation);
    if (relation === 'not-comparable')
      expect(row?.reason).toBe('The figures may not count the same people on board.');
  });
});

test.each([
  ['Karsia blamed the Marsh Front for the attack.', 'Who is blamed: Marsh Front'],
  ['The Marsh Front claimed responsibility for the attack.', 'Who claims it: Marsh Front'],
  ['The Marsh Front attacked the bridge.', 'Who did it: Marsh Front'],
  ['The Marsh Front denied any involvement in the attack.', 'Denied: Marsh Front'],
])('a row of responsibility says who holds whom responsible: %s', (sentence, label) => {
  const story = compareAccounts({
    herald: `An attack in Ostrov on Wednesday killed two people. ${sentence}`,
    tribune: 'An attack in Ostrov on Wednesday killed two people.',
  });
  expect(rowsOf(story, 'responsibility', false).map((row) => row.label)).toEqual([label]);
});

test('four hurt in one account are one dead and three hurt in the other', () => {
  const story = compareAccounts({
    herald: 'A shooting at a market in Ostrov on Wednesday injured four people, police said.',
    tribune:
      'A shooting at a market in Ostrov on Wednesday killed one person and injured three people, police said.',
  });
  expect(story.rows.filter(({ relation }) => relation === 'differ')).toEqual([]);
  expect(rowsOf(story, 'casualties').map(({ reason }) => reason)).toContain(
    'One account may count among the injured those whom the other counts among the dead.',
  );
});

test.each([
  ['a temple in Ostrov', 1],
  ['a temple in Belmar', 0],
])('a place without a name: %s', (where, joined) => {
  const story = compareAccounts({
    herald: 'A crush at the Grey Temple in Ostrov killed 30 people on Wednesday.',
    tribune: `A crush at ${where} killed 31 people on Wednesday.`,
  });
  expect(rowsOf(story, 'place').filter(({ label }) => /temple/iu.test(label))).toHaveLength(joined);
});

test.each([
  ['eastern Ostrov', 'western Ostrov', 0, []],
  ['eastern Ostrov', 'Ostrov', 1, ['compatible']],
  ['the outskirts of Ostrov', 'Ostrov', 1, ['compatible']],
  ['northern Ostrov', 'northern Ostrov', 1, ['agree']],
] as const)('%s beside %s', (here, there, joined, relations) => {
  const story = compareAccounts({
    herald: `A blast in ${here} killed 30 people on Wednesday.`,
    tribune: `A blast in ${there} killed 31 people on Wednesday.`,
  });
  const rows = rowsOf(story, 'place');
  expect(rows).toHaveLength(joined);
  expect(rows.map(({ relation }) => relation)).toEqual(relations);
});

test('a title drops the bound of its text', () => {
  const text = 'A blast in Ostrov killed at least six people on Wednesday.';
  const story = compareAccounts({
    herald: { title: 'Six dead in Ostrov blast', text },
    tribune: 'A blast in Ostrov killed nine people on Wednesday.',
  });
  expect(rowsOf(story, 'casualties')[0]?.reason).toBe('9 lies within “at least six”.');
});

test.each([
  ['was built in 1964', 'Both accounts say 1964.'],
  ['was built in August 2025', 'Both accounts say August 2025.'],
])('a whole year or month: %s', (built, reason) => {
  const text = `A blast in Ostrov hit the mill on Wednesday. The mill ${built}.`;
  const story = compareAccounts({ herald: text, tribune: text });
  expect(story.rows.map((row) => row.reason)).toContain(reason);
});

test('a country is a target of its own, not one with its bases', () => {
  const story = compareAccounts({
    herald: 'Air strikes on Norway on Wednesday killed two people.',
    tribune: 'Air strikes hit army bases of Norway on Wednesday, killing two people.',
  });
  expect(rowsOf(story, 'target')).toEqual([]);
});

test.each([
  ['The army spoke of “precise defensive strikes” against the group.', 'the strikes in Karsia'],
  [
    'The army spoke of precise defensive strikes against the group.',
    'the precise defensive strikes',
  ],
])('what a speaker calls it in quotation marks is no label: %s', (sentence, label) => {
  const story = compareAccounts({
    herald: `Strikes in Karsia killed nine fighters on Wednesday.\n\n${sentence}`,
    tribune: `Strikes in Karsia killed nine fighters on Wednesday.\n\n${sentence}`,
  });
  expect(story.events[0]?.label).toContain(label);
});

test('the main event has a label of its own words, a day and a place', () => {
  const [main] = compareAccounts({
    herald: 'A Deadly Market Attack in Ostrov killed 20 people on Wednesday.',
    tribune: 'Twenty people died in the market attack in Ostrov on Wednesday.',
  }).events;
  expect(main).toMatchObject({
    main: true,
    label: expect.stringMatching(/attack in Ostrov$/u) as string,
    when: { from: '2031-03-05', to: '2031-03-05' },
    place: 'Ostrov',
  });
});

describe('a row of three accounts', () => {
  const told = (killed: string) =>
    `A bomb blast at a market in Ostrov killed ${killed} people on Wednesday.`;

  test('has the relation of its strongest conflict, and names who is in it', () => {
    const [row] = rowsOf(
      compareAccounts({
        herald: told('at least 20'),
        tribune: told('23'),
        courier: told('27'),
      }),
      'casualties',
    );
    expect(row?.relation).toBe('differ');
    expect(row?.reason).toBe('tribune says 23, courier says 27: both can’t be the number.');
  });

  test('is compatible where all can be true', () => {
    const [row] = rowsOf(
      compareAccounts({
        herald: told('at least 20'),
        tribune: told('23'),
        courier: told('more than 21'),
      }),
      'casualties',
    );
    expect(row?.relation).toBe('compatible');
  });
});
