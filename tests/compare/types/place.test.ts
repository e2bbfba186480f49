/** Places side by side. */
import { expect, test } from 'vitest';
import { compareAccounts, rowsOf } from '../compare-accounts.ts';

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

test.each([
  ['Ostrov', 'Ostrov Central bus station', 'compatible'],
  ['Ostrov', 'the Ostrov jail', 'compatible'],
  ['Ostrov', 'the city of Ostrov', 'agree'],
  ['the Ostrov district', 'Ostrov', 'agree'],
  ['Old Mill area', 'Old Mill neighborhood', 'compatible'],
])('%s and %s: one place, or one within the other', (here, there, relation) => {
  const story = compareAccounts({
    herald: `A blast in ${here} killed 30 people on Wednesday.`,
    tribune: `A blast in ${there} killed 30 people on Wednesday.`,
  });
  expect(rowsOf(story, 'place').map((row) => row.relation)).toEqual([relation]);
});

test('a land stands in no row with something that is called after it', () => {
  const story = compareAccounts({
    herald: {
      title: 'Nine dead in Denmark school',
      text: 'Gunmen killed nine people on Wednesday.',
    },
    tribune: 'Gunmen killed nine people in northern Denmark on Wednesday.',
  });
  expect(rowsOf(story, 'place')).toEqual([]);
});

test.each([
  ['South Carolina', 'South Carolina', ['Place: South Carolina']],
  ['northern Ostrov', 'northern Ostrov', ['Place: Ostrov']],
  ['West Virginia', 'Virginia', []],
  ['the South Side', 'the South Side', ['Place: South Side']],
])('the name as it stands, or without its side: %s, %s', (here, there, labels) => {
  const story = compareAccounts({
    herald: `A train crash in ${here} killed 30 people on Wednesday.`,
    tribune: `A train crash in ${there} killed 30 people on Wednesday.`,
  });
  expect(rowsOf(story, 'place').map(({ label }) => label)).toEqual(labels);
});
