/** Outcomes besides the dead and the hurt, and what nobody suffered, side by side. */
import { describe, expect, test } from 'vitest';
import { compareAccounts, rowsOf } from '../compare-accounts.ts';

describe('the missing of three days', () => {
  const told = (count: string, day: string) => ({
    text: `A ferry sank off Ostrov on Wednesday. ${count} people are missing.`,
    published: `2031-03-0${day}`,
  });

  test('fit where the later accounts agree', () => {
    const story = compareAccounts({
      herald: told('30', '5'),
      tribune: told('21', '6'),
      courier: told('21', '7'),
    });
    expect(
      rowsOf(story, 'casualties').map(({ relation, reason }) => `${relation}: ${reason}`),
    ).toEqual([
      'compatible: tribune and courier say 21, herald, on another day, 30: how many are missing changes by the hour.',
    ]);
  });

  test('of one day are not comparable', () => {
    const story = compareAccounts({
      herald: told('30', '6'),
      tribune: told('21', '6'),
      courier: told('21', '7'),
    });
    expect(rowsOf(story, 'casualties').map(({ relation }) => relation)).toEqual(['not-comparable']);
  });

  test('the last one missing stands beside two', () => {
    const story = compareAccounts({
      herald: told('Two', '5'),
      tribune: {
        text: 'A ferry sank off Ostrov on Wednesday. One sailor is still missing.',
        published: '2031-03-06',
      },
    });
    expect(rowsOf(story, 'casualties')).toHaveLength(1);
  });
});

test('nobody is named where nobody was killed', () => {
  const story = compareAccounts({
    herald: 'A blast in Ostrov on Wednesday injured nine people. No one was killed.',
    tribune: 'A blast in Ostrov on Wednesday injured nine people.',
  });
  expect(rowsOf(story, 'casualties', false).map(({ label }) => label)).toContain('Nobody killed');
});

test.each([
  ['There is no indication of civilian casualties', 'No indication of civilian casualties'],
  ['There were no reports of deaths', 'No report of anybody killed'],
  ['There were no casualties', 'No casualties'],
])('what nobody knows of is not what did not happen: %s', (words, label) => {
  const text = `A strike on Wednesday hit a mill in Ostrov. ${words}, the army said.`;
  const [row] = rowsOf(compareAccounts({ herald: text, tribune: text }), 'casualties');
  expect(row).toMatchObject({
    label,
    reason: label.includes(' of ')
      ? `Both accounts tell of no ${/No (\w+)/u.exec(label)?.[1]} that there were any.`
      : 'Both accounts say that there were none.',
  });
});

test.each([
  ['Six guests were evacuated to a hall', 'Evacuated: guests'],
  ['Six guests were rescued', 'Rescued: guests'],
  ['Gunmen took six guests hostage', 'Captured: guests'],
  ['Police arrested six guests', 'Arrested: guests'],
])('brought away, or saved: %s', (words, label) => {
  const text = `A blast on Wednesday hit a mill in Ostrov. ${words}.`;
  const rows = rowsOf(compareAccounts({ herald: text, tribune: text }), 'casualties');
  expect(rows.map((row) => row.label)).toContain(label);
});

describe('a toll that its account says has risen', () => {
  const told = (text: string) => ({
    text: `A ferry sank off Ostrov on Wednesday. ${text}`,
    published: '2031-03-08',
  });

  test.each([
    ['The death toll had risen to 41 by Saturday evening.', 'compatible'],
    ['The death toll was 41.', 'differ'],
  ])('of the same day, as the search goes on: %s', (text, relation) => {
    const story = compareAccounts({
      herald: told('The death toll is 33. Another 23 people are missing.'),
      tribune: told(text),
    });
    const row = rowsOf(story, 'casualties').find(({ cells }) => cells.length > 1);
    expect(row?.relation).toBe(relation);
  });
});

test('the suspect of one account is the suspected shooter of another, not the clerk', () => {
  const lead = 'A gunman opened fire at a mill in Ostrov on Wednesday, killing five people.';
  const held = (herald: string, tribune: string) =>
    rowsOf(
      compareAccounts({ herald: `${lead} ${herald}`, tribune: `${lead} ${tribune}` }),
      'casualties',
    )
      .filter(({ label }) => label.startsWith('Arrested'))
      .map(({ relation }) => relation);
  expect(held('A suspect is in custody.', 'The suspected shooter is in custody.')).toEqual([
    'agree',
  ]);
  expect(held('A suspect was arrested.', 'A clerk was arrested.')).toEqual([]);
});
