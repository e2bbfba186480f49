/** Counts of things side by side. */
import { describe, expect, test } from 'vitest';
import { compareAccounts, rowsOf } from '../compare-accounts.ts';

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

  test('two accounts of one number, and a third of another', () => {
    const text = (number: number): string =>
      `A ferry with ${number} people on board sank in Ostrov on Wednesday.`;
    const story = compareAccounts({ herald: text(97), tribune: text(99), courier: text(97) });
    expect(rowsOf(story, 'count')[0]?.relation).toBe('differ');
  });

  test.each([
    ['139', 'differ'],
    ['about 150', 'compatible'],
  ])('136, about 139, and %s in a third account', (number, relation) => {
    const text = (passengers: string): string =>
      `A train carrying ${passengers} passengers derailed in Ostrov on Wednesday.`;
    const story = compareAccounts({
      herald: text('136'),
      tribune: text('about 139'),
      courier: text(number),
    });
    const [row] = rowsOf(story, 'count');
    expect(row?.relation).toBe(relation);
    if (relation === 'differ') expect(row?.reason).not.toContain('about');
  });

  test.each([
    ['eight crewmembers', 'differ'],
    ['about eight crew members', 'compatible'],
    ['three crew members', 'not-comparable'],
  ])('nine crew members, and %s', (crew, relation) => {
    const text = (members: string): string =>
      `A ferry carrying ${members} sank in Ostrov on Wednesday.`;
    const story = compareAccounts({ herald: text('nine crew members'), tribune: text(crew) });
    expect(rowsOf(story, 'count')[0]?.relation).toBe(relation);
  });
});

describe('a crowd that is disputed', () => {
  const herald =
    'Crowds marched in Ostrov on Wednesday. Some 8,000 people took part, the police said, and the unions claimed 20,000.';

  test('each side’s figure stands beside the same side’s', () => {
    const tribune =
      'A crowd of 25,000 marched in Ostrov on Wednesday, organisers said. Police put the number at 8,000.';
    const rows = rowsOf(compareAccounts({ herald, tribune }), 'count');
    expect(rows.map(({ label, relation }) => [label, relation])).toEqual([
      ['Number of people (according to police)', 'agree'],
      ['Number of people (according to organisers)', 'not-comparable'],
    ]);
  });

  test('an account with one figure alone is no dispute', () => {
    const [row, ...others] = rowsOf(
      compareAccounts({
        herald: 'About 400 people protested in Ostrov on Wednesday, police said.',
        tribune: 'More than 300 people protested in Ostrov on Wednesday.',
      }),
      'count',
    );
    expect(others).toEqual([]);
    expect(row?.relation).toBe('compatible');
    expect(row?.label).toBe('Number of people');
  });
});

describe('missiles that were fired, and missiles that struck', () => {
  test.each([
    ['Six missiles were fired at the town of Belmar on Wednesday.', 'not-comparable'],
    ['Six missiles struck the town of Belmar on Wednesday.', 'differ'],
    ['Four missiles were fired at the town of Belmar on Wednesday.', 'agree'],
  ])('%s', (text, relation) => {
    const story = compareAccounts({
      herald: text,
      tribune: 'Four missiles struck the town of Belmar on Wednesday.',
    });
    const [row] = rowsOf(story, 'count');
    expect(row?.relation).toBe(relation);
    if (relation === 'not-comparable')
      expect(row?.reason).toBe(
        'One account counts the missiles that were fired, the other those that came down.',
      );
  });
});

test('crewmembers are crew members', () => {
  const story = compareAccounts({
    herald:
      'The train carried 139 passengers and eight crew members when it derailed in Ostrov on Wednesday.',
    tribune:
      'The train carried 139 passengers and eight crewmembers when it derailed in Ostrov on Wednesday.',
  });
  expect(rowsOf(story, 'count').map(({ relation }) => relation)).toEqual(['agree', 'agree']);
});

test.each([
  ['Five', ['Number of facilities']],
  ['Nine', ['Number of facilities', 'Number of targets']],
])('%s targets beside five facilities in one account', (number, labels) => {
  const lead = 'Jets hit five facilities in Ostrov on Wednesday.';
  const story = compareAccounts({
    herald: `${lead}\n\n${number} targets in Ostrov were hit by the jets, the army said.`,
    tribune: 'Jets hit a mill in Ostrov on Wednesday.',
  });
  expect(rowsOf(story, 'count', false).map(({ label }) => label)).toEqual(labels);
});

test('several who fled stand beside no 187 who were taken', () => {
  const lead = 'Gunmen raided a school in Ostrov on Wednesday.';
  const rows = (told: string) =>
    rowsOf(
      compareAccounts({
        herald: `${lead} The army said 187 pupils were in the school.`,
        tribune: `${lead} The army said ${told} pupils were in the school.`,
      }),
      'count',
    ).length;
  expect([rows('several'), rows('186')]).toEqual([0, 1]);
});

test.each([
  // crew members are no guards, ambulances no cars, buses no lorries
  ['Four crew members were', 'Four security personnel were', 0],
  ['Three overturned cars were', '15 ambulances were', 0],
  ['Two buses were', 'Two lorries were', 0],
  ['Two cars were', 'Two vehicles were', 1],
  ['Four crew members were', 'Four sailors were', 1],
])('%s in it, %s in it', (here, there, rows) => {
  const text = (what: string): string =>
    `A mill burnt down in Ostrov on Wednesday, killing ten people. ${what} at the mill.`;
  const story = compareAccounts({ herald: text(here), tribune: text(there) });
  expect(rowsOf(story, 'count')).toHaveLength(rows);
});

test.each([
  ['about 100 soldiers', 'up to 3,000 soldiers', 'not-comparable'],
  ['about 2,500 soldiers', 'up to 3,000 soldiers', 'compatible'],
])('a bound far above a figure says nothing of it: %s and %s', (here, there, relation) => {
  const story = compareAccounts({
    herald: `A bomb went off in Ostrov on Wednesday. Karsia sent ${here} there.`,
    tribune: `A bomb went off in Ostrov on Wednesday. Karsia sent ${there} there.`,
  });
  expect(rowsOf(story, 'count').map((row) => row.relation)).toEqual([relation]);
});
