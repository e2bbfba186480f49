/** One article against itself: sums, categories, title and text, speakers. */
import { describe, expect, test } from 'vitest';
import { compareAccounts } from './compare-accounts.ts';

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

  test('figures of two places are no category told twice', () => {
    const text =
      'Gunmen attacked Ostrov on Wednesday. Forty-one people died at the mill, while seven died at the market.';
    const story = compareAccounts({ herald: text, tribune: 'A blast in Ostrov on Wednesday.' });
    expect(story.within.filter(({ check }) => check === 'repeat')).toEqual([]);
  });

  test.each([
    'The mayor said the blast killed six more people. Police said the blast killed four.',
    'The mayor said four members of one family were killed. Police said six people were killed.',
  ])('some beside others, or of one family, are no second figure: %s', (body) => {
    const story = compareAccounts({
      herald: `A blast hit a car in Ostrov on Wednesday. ${body}`,
      tribune: 'A blast in Ostrov on Wednesday.',
    });
    expect(story.within).toEqual([]);
  });

  test.each([
    'The army said the blast killed five people. Police said the blast killed 11 people.',
    'The army said the blast killed five people. Police said eight of the people were killed.',
  ])('figures far apart, or of some of them, are of a part and its whole: %s', (body) => {
    const story = compareAccounts({
      herald: `A blast hit a car in Ostrov on Wednesday. ${body}`,
      tribune: 'A blast in Ostrov on Wednesday.',
    });
    expect(story.within).toEqual([]);
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
    'The army said 13 people were killed. Doctors said nine people had died there.',
    'Police said Tom L. Hale shot and killed two people. Tom Hale, 33, died of a wound, the coroner said.',
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

  test('a title may add up what the text tells apart', () => {
    const checksOf = (title: string) =>
      compareAccounts({
        herald: `${title}\n\nGuards in Ostrov shot and killed 13 marchers on Wednesday. Three police officers also died. Nine people were killed at once, doctors said.`,
        tribune: 'A shooting in Ostrov on Wednesday.',
      }).within.filter(({ check }) => check === 'title-and-body');
    expect(checksOf('At least 16 dead in Ostrov')).toEqual([]);
    expect(checksOf('At least 19 dead in Ostrov')).toHaveLength(1);
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

describe('no two figures of one thing', () => {
  test.each([
    [
      'Four dead as march turns violent in Ostrov',
      'Three people and a guard were killed in clashes in Ostrov on Wednesday.',
      0,
    ],
    [
      'Five dead as march turns violent in Ostrov',
      'Three people and a guard were killed in clashes in Ostrov on Wednesday.',
      1,
    ],
  ])('a list that makes up the figure of the title: %s', (title, text, checks) => {
    const story = compareAccounts({
      herald: { title, text },
      tribune: 'Clashes in Ostrov on Wednesday.',
    });
    expect(story.within.filter(({ check }) => check === 'title-and-body')).toHaveLength(checks);
  });

  test('a suspect is none of two who were killed, whoever tells of it', () => {
    const story = compareAccounts({
      herald:
        'Two people were killed in a shooting in Ostrov on Wednesday, dispatchers said. The suspect is dead, the sheriff said.',
      tribune: 'A shooting in Ostrov on Wednesday.',
    });
    expect(story.within).toEqual([]);
  });
});

test('somebody among the dead of a title is not all of them', () => {
  const within = (title: string): number =>
    compareAccounts({
      herald: `${title}\n\nA blast killed four people in Ostrov on Wednesday.`,
      tribune: 'A blast in Ostrov on Wednesday.',
    }).within.length;
  expect(within('Four dead, including a guard, in Ostrov blast')).toBe(0);
  expect(within('Six dead, including a guard, in Ostrov blast')).toBe(1);
});

test('a figure that the account gives itself is no dispute of speakers', () => {
  const blast = 'A blast hit a car in Ostrov on Wednesday.';
  const disputes = (text: string): number =>
    compareAccounts({ herald: `${blast} ${text}`, tribune: blast }).within.filter(
      ({ check, article }) => check === 'speakers' && article === 'herald',
    ).length;
  const told = 'NCT said nine people were killed. The mayor said six people were killed.';
  expect(disputes(told)).toBe(1);
  expect(disputes(`The blast killed nine people. ${told}`)).toBe(0);
});

test('an account is checked by its own main happening, not by that of the others', () => {
  const herald = {
    title: 'Prison riot leaves 17 inmates dead',
    text: 'A riot at a prison in Ostrov left 17 inmates dead on Wednesday. On Monday, 13 prisoners were killed in a riot in Norden.',
  };
  const tribune = 'On Monday, 13 people were killed in a riot at a prison in Norden.';
  expect(compareAccounts({ herald, tribune, third: tribune }).within).toEqual([]);
});
