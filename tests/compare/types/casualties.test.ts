/** Casualties side by side: figures and bounds, one person, what surely conflicts. */
import { describe, expect, test } from 'vitest';
import { compareAccounts, outline, rowsOf } from '../compare-accounts.ts';

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
    expect(rowsOf(story, 'casualties')[0]?.reason).toContain('they can’t both be right');
  });

  test('fewer are hurt when more have died, on a later day alone', () => {
    const herald = 'A bomb in Ostrov killed nine people and injured 23 on Wednesday.';
    const relationOf = (published: string, text: string): string | undefined =>
      rowsOf(compareAccounts({ herald, tribune: { published, text } }), 'casualties').find(
        ({ label }) => label === 'Injured',
      )?.relation;
    const later = 'A bomb in Ostrov killed 12 people and injured 21 on Wednesday.';
    expect(relationOf('2031-03-07', later)).toBe('compatible');
    expect(relationOf('2031-03-05', later)).toBe('differ');
    expect(relationOf('2031-03-07', later.replace('21', '14'))).toBe('differ');
    expect(relationOf('2031-03-07', later.replace('12', '9'))).toBe('differ');
  });

  test('a commander and three others stand beside four people', () => {
    const story = compareAccounts({
      herald: 'A drone strike in Ostrov killed four people on Wednesday.',
      tribune:
        'On Wednesday a drone strike in Ostrov killed a commander of the Reed Band and three others.',
    });
    expect(rowsOf(story, 'casualties')[0]).toMatchObject({ relation: 'agree', label: 'Killed' });
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
    ['Three people, including the gunman, were killed', 'killed two people', 'compatible'],
    ['Four people, including the gunman, were killed', 'killed two people', 'not-comparable'],
    ['Three people, including the gunmen, were killed', 'killed two people', 'not-comparable'],
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

  test.each([
    ['a home invader', 'One account may count attackers among the dead, and the other not.'],
    ['a clerk', 'The figures may count other people, or another happening.'],
  ])('who lists %s among the dead', (third, reason) => {
    const story = compareAccounts({
      herald: `A man fatally shot his brother, his girlfriend and ${third} at a home in Ostrov on Wednesday.`,
      tribune: 'Two people were killed in a shooting at a home in Ostrov on Wednesday.',
    });
    const row = rowsOf(story, 'casualties').find(({ cells }) => cells.length > 1);
    expect(row?.reason).toBe(reason);
  });

  test('who counts the attacker among the dead is told in the reason', () => {
    const story = compareAccounts({
      herald:
        'A man opened fire at a school in Ostrov on Wednesday. Three people, including the gunman, are dead.',
      tribune: 'A shooting on Wednesday killed two people at a school in Ostrov.',
    });
    expect(rowsOf(story, 'casualties')[0]?.reason).toBe(
      'herald says 3 and counts the attacker among them; tribune 2.',
    );
  });

  test.each([
    ['The blast left four bodies in one stairwell.', 1],
    ['Four people died in the clinic.', 2],
  ])('small parts of a toll are alike by chance: %s', (part, accounts) => {
    const story = compareAccounts({
      herald: `A fire at a workshop in Ostrov killed 30 people on Wednesday. ${part}`,
      tribune:
        'A fire at a workshop in Ostrov killed 30 people on Wednesday. Four people died on the way to a clinic.',
    });
    const parts = rowsOf(story, 'casualties', false).filter(({ cells }) =>
      cells.some(({ claims }) =>
        claims.some((id) =>
          story.claims.find((claim) => claim.id === id)?.quote.exact.startsWith('Four people'),
        ),
      ),
    );
    expect(parts.map(({ cells }) => cells.length)).toEqual([accounts]);
  });

  test('people of one age are one, people of two ages are two', () => {
    const story = compareAccounts({
      herald:
        'Five men were killed in a shooting in Ostrov on Wednesday. A 21-year-old man and a 36-year-old man were killed at a bar.',
      tribune:
        'Five people were killed in a shooting in Ostrov on Wednesday. A 36-year-old male was killed at a bar. A 36-year-old woman was killed at the door.',
    });
    const told = rowsOf(story, 'casualties', false).map(
      ({ label, cells }) => `${label} ${cells.length}`,
    );
    expect(told).toEqual([
      'Killed 2',
      'Killed: a 21-year-old man 1',
      'Killed: a 36-year-old man 2',
      'Killed: a 36-year-old woman 1',
    ]);
  });

  test('the only one who died is one, however an account calls her', () => {
    const story = compareAccounts({
      herald: 'An 8-year-old girl died in a shooting in Ostrov on Wednesday.',
      tribune: {
        title: 'Child killed in Ostrov',
        text: 'An 8-year-old girl was killed in a shooting in Ostrov on Wednesday. The child died at home.',
      },
    });
    expect(rowsOf(story, 'casualties', false)).toHaveLength(1);
  });

  test.each([
    ['The death toll from the earthquake has soared to 31.', 'compatible'],
    [
      'Rescuers found nine more bodies, taking the death toll in the earthquake to 31.',
      'compatible',
    ],
    ['The earthquake killed 31 people.', 'differ'],
  ])('a toll that has risen is no conflict: %s', (text, relation) => {
    const story = compareAccounts({
      herald: {
        published: '2031-03-07',
        text: `The ground shook in Ostrov on Wednesday. ${text}`,
      },
      tribune: 'An earthquake in Ostrov on Wednesday killed 22 people.',
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
    ['four daughters', 1],
    ['40 neighbours', 0],
  ])('his wife is one of a few dead, and no one of many: with %s', (others, joined) => {
    const tell = (end: string): string =>
      `A man shot his wife dead in Ostrov on Wednesday${end}. He killed ${others}.`;
    const rows = rowsOf(compareAccounts({ a: tell(''), b: tell(', police said') }), 'casualties');
    expect(rows.filter((row) => /wife/u.test(row.label) && row.cells.length > 1)).toHaveLength(
      joined,
    );
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

test('a title drops the bound of its text', () => {
  const text = 'A blast in Ostrov killed at least six people on Wednesday.';
  const story = compareAccounts({
    herald: { title: 'Six dead in Ostrov blast', text },
    tribune: 'A blast in Ostrov killed nine people on Wednesday.',
  });
  expect(rowsOf(story, 'casualties')[0]?.reason).toBe('9 lies within “at least six”.');
});

describe('the same people under another word in one account', () => {
  const text = 'A roof fall in a mine in Ostrov killed six miners on Wednesday.';
  const rowsWith = (text: string) =>
    rowsOf(
      compareAccounts({
        herald: { title: 'Mine collapse in Ostrov kills six', text },
        tribune: 'A roof fall in a mine in Ostrov killed eight people on Wednesday.',
      }),
      'casualties',
      false,
    );

  test('six dead of the title are the six miners of the text', () => {
    expect(rowsWith(text).map(({ relation }) => relation)).toEqual(['differ']);
  });

  test('two miners are some of the six', () => {
    const rows = rowsWith('A roof fall in a mine in Ostrov killed two miners on Wednesday.');
    expect(rows.map(({ label }) => label)).toEqual(['Killed', 'Killed: miners']);
  });
});

test.each([
  ['A man and a woman died in a shooting at a mill in Ostrov on Wednesday.', 'agree'],
  ['A man and his brother were hurt in a shooting at a mill in Ostrov on Wednesday.', null],
])('two told one by one stand beside “two people”: %s', (text, relation) => {
  const story = compareAccounts({
    herald: 'Two people were shot dead at a mill in Ostrov on Wednesday, police said.',
    tribune: text,
  });
  const row = rowsOf(story, 'casualties').find(
    ({ label, cells }) => label === 'Killed' && cells.length === 2,
  );
  expect(row?.relation ?? null).toBe(relation);
  if (relation)
    expect(row?.reason).toBe('Both accounts give the figure 2, tribune as a man + a woman.');
});

test('four guards stand beside several guards, not beside “many”', () => {
  const tell = (hurt: string): string => `A raid on a mill in Ostrov on Wednesday ${hurt}.`;
  const story = compareAccounts({
    herald: tell('killed a clerk and injured four other Danish soldiers'),
    tribune: tell('killed a clerk and injured several Danish soldiers'),
    courier: tell('killed a clerk and injured many'),
  });
  const row = rowsOf(story, 'casualties').find(({ label }) => label.startsWith('Injured'));
  expect(row?.cells.map(({ article }) => article)).toEqual(['herald', 'tribune']);
});
