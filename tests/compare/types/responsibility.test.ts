/** Who is said to have done it, side by side. */
import { describe, expect, test } from 'vitest';
import type { ComparisonContext } from '../../../src/compare/comparer.ts';
import { responsibility } from '../../../src/compare/types/responsibility.ts';
import { compareAccounts, rowsOf } from '../compare-accounts.ts';

test('of several names that accounts give, the one that all of them have', () => {
  const lead = 'An attack in Ostrov on Wednesday killed two people.';
  const row = rowsOf(
    compareAccounts({
      herald: `${lead} Denmark carried out the attack.`,
      tribune: `${lead} Danish invaders carried out the attack. Denmark carried out the attack.`,
      courier: `${lead} Danish troops carried out the attack. Denmark carried out the attack.`,
    }),
    'responsibility',
  )[0];
  expect(row?.label).toBe('Who did it: Denmark');
  expect(row?.reason).toBe('All three accounts name Denmark.');
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

test.each([
  ['Karsian forces hit a mill in Ostrov.', 'tribune says so itself'],
  ['Aid workers said Karsian forces hit a mill in Ostrov.', 'tribune credits it to Aid workers'],
])('who says that somebody did it: %s', (sentence, told) => {
  const story = compareAccounts({
    herald: 'A rocket hit a mill in Ostrov. The mayor blamed Karsian forces for the attack.',
    tribune: `${sentence} Two people were hurt.`,
  });
  expect(rowsOf(story, 'responsibility').map(({ reason }) => reason)).toEqual([
    `herald reports the blame; ${told}.`,
  ]);
});

test.each([
  ['Iran-backed militias', 'an Iran-backed group', 1],
  ['Iran-backed militias', 'Iranian-backed militant groups', 1],
  ['Iran-backed militias', 'a Norway-backed group', 0],
  ['Iran-backed militias', 'the Iran-backed Marsh Front', 0],
])('bands without a name, by who backs them: %s, %s', (left, right, rows) => {
  const story = compareAccounts({
    herald: `A rocket killed two people in Ostrov. Officials blamed ${left} for the attack.`,
    tribune: `A rocket killed two people in Ostrov. Officials blamed ${right} for the attack.`,
  });
  expect(rowsOf(story, 'responsibility')).toHaveLength(rows);
});

describe('one group’s denial', () => {
  test.each([
    'The group denied any part in the attack.',
    'The Front denied it.',
    'The Front, which wants self-rule, said that it had nothing to do with the bombing.',
  ])('stands beside another account’s: %s', (denial) => {
    const blame =
      'A bombing in Ostrov on Wednesday killed two people. Karsia blamed the Marsh Front.';
    const story = compareAccounts({
      herald: `${blame} ${denial}`,
      tribune: `${blame} The Marsh Front denied that it had carried out the attack.`,
    });
    const rows = rowsOf(story, 'responsibility').filter(({ label }) => label.startsWith('Denied'));
    expect(rows.map(({ relation, reason }) => `${relation}: ${reason}`)).toEqual([
      'agree: Both accounts report that Marsh Front denies it.',
    ]);
  });

  test('a denial of something else is none', () => {
    const story = compareAccounts({
      herald:
        'A bombing in Ostrov on Wednesday killed two people. The Marsh Front was said to seek talks. The Front denied it.',
      tribune: 'A bombing in Ostrov on Wednesday killed two people.',
    });
    expect(rowsOf(story, 'responsibility', false)).toEqual([]);
  });
});

describe('no group has claimed it', () => {
  const blast = 'A bombing in Ostrov on Wednesday killed two people.';
  const without = `${blast} No group has claimed responsibility.`;
  const claimed = `${blast} The Marsh Front claimed responsibility for the bombing.`;
  const told = (here: string, there: string): string[] =>
    rowsOf(
      compareAccounts({
        herald: { text: without, published: here },
        tribune: { text: claimed, published: there },
      }),
      'responsibility',
    ).map(({ label, relation, reason }) => `${label} ${relation}: ${reason}`);

  test('fits a claim that another account reports, of that day or later', () => {
    expect(told('2031-03-05', '2031-03-06')).toEqual([
      'Who claims it: Marsh Front compatible: herald knew of no claim when written; tribune reports a claim by Marsh Front.',
    ]);
  });

  test('does not count an earlier claim', () => {
    expect(told('2031-03-07', '2031-03-06')).toEqual([
      'Who claims it: Marsh Front not-comparable: tribune reports a claim by Marsh Front; herald, written later, counts none.',
    ]);
  });

  test('is said alike', () => {
    const story = compareAccounts({
      herald: without,
      tribune: `${blast} There was no immediate claim of responsibility.`,
    });
    expect(rowsOf(story, 'responsibility').map(({ reason }) => reason)).toEqual([
      'Both accounts say that nobody has claimed responsibility.',
    ]);
  });

  test('stands apart where two groups claim it', () => {
    const story = compareAccounts({
      herald: without,
      tribune: claimed,
      courier: `${blast} The Ash Brigade claimed responsibility for the bombing.`,
    });
    expect(rowsOf(story, 'responsibility')).toEqual([]);
  });
});

test.each([
  ['e1', ''],
  ['e2', ', though not for the same deeds'],
])('blame for one attack beside blame for another, %s', (event, note) => {
  const story = compareAccounts({
    herald: 'An attack in Ostrov killed two people. Karsia blamed the Marsh Front.',
    tribune: 'An attack in Ostrov killed two people. Karsia blamed the Marsh Front.',
  });
  const blame = story.claims.filter((claim) => claim.type === 'responsibility');
  const standing = blame.map((claim, at) => ({ ...claim, event: at === 0 ? 'e1' : event }));
  const context = { publishedOf: () => null } as unknown as ComparisonContext;
  const { reason } = responsibility.relate(standing, { claims: standing, loose: false }, context);
  expect(reason).toBe(`Both accounts report that Marsh Front is blamed${note}.`);
});

describe('blame for other deeds', () => {
  const fair = 'A bomb at a fair in Ostrov on Wednesday killed two people.';
  const join = (herald: string, tribune: string): string[] =>
    rowsOf(
      compareAccounts({
        herald: { text: `${fair} ${herald}`, published: '2031-03-08' },
        tribune: { text: `${fair} ${tribune}`, published: '2031-03-06' },
      }),
      'responsibility',
    ).map(({ reason }) => reason);

  test.each([
    [
      'of one sort stands beside it',
      'Officials blamed the Marsh Front for attacks on mills last year.',
      'Officials blamed the Marsh Front for attacks on trains.',
      ['Both accounts report that Marsh Front is blamed, though not for the same deeds.'],
    ],
    [
      'which an account tells apart from the one it has in common stands alone',
      'Officials blamed the Marsh Front for the bomb. They blamed the Front for attacks on mills in Hungary, too.',
      'Officials blamed the Marsh Front for the bomb.',
      ['Both accounts report that Marsh Front is blamed.'],
    ],
    [
      'at large stands alone where its account blames another for the one raid',
      'Gunmen attacked a mill in Delos on Monday. Officials blamed the Marsh Front for the attack on the mill. Officials blamed Karsia for attacks on trains.',
      'Gunmen attacked a mill in Delos on Monday. Officials blamed Karsia for the attack on the mill.',
      [],
    ],
    [
      'at large stands beside blame for one raid otherwise',
      'Gunmen attacked a mill in Delos on Monday. Officials blamed Karsia for attacks on trains.',
      'Gunmen attacked a mill in Delos on Monday. Officials blamed Karsia for the attack on the mill.',
      ['Both accounts report that Karsia is blamed, though not for the same deeds.'],
    ],
    [
      'told before the one stands alone',
      'Guards stormed a mill in Delos on Friday. Officials blamed the Marsh Front for the attack on the mill on Friday.',
      'Officials blamed the Marsh Front for attacks on mills.',
      [],
    ],
  ])('%s', (_, herald, tribune, reasons) => {
    expect(join(herald, tribune)).toEqual(reasons);
  });
});

test.each([
  ['Denmark', 'Danish forces', 1],
  ['Denmark', 'the Danish Dawn', 0],
])('%s and %s', (here, there, joined) => {
  const told = (who: string): string =>
    `An attack in Ostrov on Wednesday killed two people. ${who} carried out the attack.`;
  const story = compareAccounts({ herald: told(here), tribune: told(there) });
  expect(rowsOf(story, 'responsibility')).toHaveLength(joined);
});

test('a row is called by the group, not by its agency', () => {
  const claim = (who: string): string =>
    `A blast in Ostrov on Wednesday killed two people. ${who} claimed responsibility for the blast.`;
  const story = compareAccounts({
    herald: claim('The Marsh Front'),
    tribune: claim('The Marsh Front’s Dawn news agency'),
  });
  const [row] = rowsOf(story, 'responsibility');
  expect(row?.label).toMatch(/: (?:The )?Marsh Front$/u);
});

test('one account says it, the other tells that it is denied', () => {
  const story = compareAccounts({
    herald: 'Karsian forces fired rockets into Ostrov on Wednesday, the Delian army said.',
    tribune:
      'A rocket attack hit Ostrov on Wednesday. The Delian claim that Karsian forces fired rockets is false, a spokesman said.',
  });
  const row = rowsOf(story, 'responsibility')[0];
  expect(row?.relation).toBe('compatible');
  expect(row?.reason).toBe('herald credits it to Delian army; tribune tells that this is denied.');
});

test('a banned group bears its name alone', () => {
  const story = compareAccounts({
    herald: 'A bombing in Ostrov killed two people. The banned Marsh Front claimed the attack.',
    tribune: 'A bombing in Ostrov killed two people. The Marsh Front claimed the attack.',
  });
  expect(rowsOf(story, 'responsibility').map(({ label }) => label)).toEqual([
    'Who claims it: Marsh Front',
  ]);
});

test.each([
  ['Albania’s Marsh Wolf rebels hit a mill.', 'The Norway-aligned Marsh Wolves hit a mill.', 0],
  [
    'Albania’s Marsh Wolf rebels hit a mill.',
    'The Norway-backed Marsh Wolf fighters hit a mill.',
    1,
  ],
  ['The terrorist Quick Help militia hit a mill.', 'Albania’s Quick Help Forces hit a mill.', 1],
  ['Albanian troops hit a mill.', 'The Norwegian forces hit a mill.', 0],
  ['The Islamist group al-Sabr hit a mill.', 'Al Sabr militants hit a mill.', 1],
  ['The Islamic extremist group al-Sabr hit a mill.', 'The Islamic Dawn hit a mill.', 0],
  ['Suspected Islamist militants hit a mill.', 'Armed militants hit a mill.', 1],
  ['Suspected Islamist militants hit a mill.', 'Armed robbers hit a mill.', 0],
  ['Albanian militants hit a mill.', 'Norwegian militants hit a mill.', 0],
])('one band under two descriptions: %s · %s', (herald, tribune, rows) => {
  const tail = ' Two people were killed in the attack in Ostrov on Wednesday.';
  const story = compareAccounts({ herald: herald + tail, tribune: tribune + tail });
  expect(rowsOf(story, 'responsibility')).toHaveLength(rows);
});
