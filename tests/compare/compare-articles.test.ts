/** Small invented stories as a whole: the main event, rows of three accounts. */
import { describe, expect, test } from 'vitest';
import { compareAccounts, rowsOf } from './compare-accounts.ts';

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

test.each([
  ['20 Danish soldiers', 1],
  ['more than 20 Danish soldiers', 0],
  ['20 soldiers', 0],
])('%s killed in May and last month: one figure of one people, or two', (who, rows) => {
  const attack = 'Gunmen attacked a base in Ostrov on Wednesday, killing two clerks.';
  const story = compareAccounts({
    herald: `${attack} In May, ${who} were killed in Norden.`,
    tribune: `${attack} In another raid last month, ${who} were killed.`,
  });
  expect(rowsOf(story, 'casualties').filter(({ label }) => /soldiers/u.test(label))).toHaveLength(
    rows,
  );
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
    expect(row?.reason).toBe('tribune says 23, courier says 27: they can’t both be right.');
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
