/** Means side by side. */
import { describe, expect, test } from 'vitest';
import { compareAccounts, rowsOf } from '../compare-accounts.ts';

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

test('a vest that is worn and a bomb by the road are two', () => {
  const rows = (tribune: string): number =>
    rowsOf(
      compareAccounts({
        herald: 'Gunmen in suicide vests attacked a fort in Ostrov on Wednesday.',
        tribune: `Gunmen attacked a fort in Ostrov on Wednesday. ${tribune}`,
      }),
      'means',
    ).filter(({ label }) => !label.includes('gunmen')).length;
  expect(rows('They wore explosive vests.')).toBe(1);
  expect(rows('They planted improvised explosive devices.')).toBe(0);
});

test('a drone strike and a drone attack are one means, and less told is beside more in a third account', () => {
  const story = compareAccounts({
    herald: 'A drone attack on a mill in Ostrov killed two people on Wednesday.',
    tribune: 'A drone strike on a mill in Ostrov killed two people on Wednesday.',
    courier: 'An airstrike on a mill in Ostrov killed two people on Wednesday.',
  });
  expect(rowsOf(story, 'means').map(({ relation, reason }) => `${relation}: ${reason}`)).toEqual([
    'compatible: “drone attack” and “drone strike” and “airstrike” fit together; one says more.',
  ]);
});

test('a missile strike and an airstrike are not said to be one', () => {
  const story = compareAccounts({
    herald: 'A missile strike on a mill in Ostrov killed two people on Wednesday.',
    tribune: 'An airstrike on a mill in Ostrov killed two people on Wednesday.',
  });
  expect(rowsOf(story, 'means')).toEqual([]);
});
