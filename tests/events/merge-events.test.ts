/** Which happenings of several articles are one. */
import { expect, test } from 'vitest';
import { compareAccounts } from '../compare/compare-accounts.ts';

const eventsOf = (accounts: Record<string, string>) =>
  compareAccounts(accounts).events.map(({ main, place, when, articles }) => ({
    main,
    place,
    day: when?.from ?? null,
    articles,
  }));

test('the same kind, day and place is one happening', () => {
  expect(
    eventsOf({
      herald: 'A bomb blast in Ostrov killed 20 people on Wednesday.',
      tribune: 'Twenty people died on Wednesday in an explosion in Ostrov.',
    }),
  ).toEqual([{ main: true, place: 'Ostrov', day: '2031-03-05', articles: ['herald', 'tribune'] }]);
});

test('the earthquake of one town is not the bombing of another', () => {
  const events = eventsOf({
    herald: 'A bomb blast in Ostrov killed 20 people on Wednesday.',
    tribune: 'An earthquake in Belmar killed six people on Sunday.',
  });
  expect(events.map(({ articles }) => articles)).toEqual([['herald'], ['tribune']]);
});

test('a story is about the happening that most accounts tell of', () => {
  const blast = 'A bomb blast in Ostrov killed 20 people on Tuesday.';
  const [main] = eventsOf({
    herald: blast,
    tribune: `Protesters burned cars in Belmar on Wednesday. ${blast}`,
    courier: 'The blast in Ostrov on Tuesday killed 20 people, the army said.',
  });
  expect(main).toMatchObject({ main: true, place: 'Ostrov', day: '2031-03-04' });
});
