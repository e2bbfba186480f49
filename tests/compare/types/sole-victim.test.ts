/** The one person whom accounts tell of as killed, under whatever words. */
import { expect, test } from 'vitest';
import { compareAccounts } from '../compare-accounts.ts';

/** The rows of the dead: label, and which accounts stand in it. */
const dead = (herald: string, tribune: string): string[] =>
  compareAccounts({ herald, tribune })
    .rows.filter(({ label }) => label.startsWith('Killed'))
    .map(({ label, cells }) => `${label} / ${cells.map(({ article }) => article).join(' ')}`);

const rally = 'was shot dead at a rally in Ostrov on Wednesday';

test('one account names the victim, the other only says who it was', () => {
  expect(dead(`Omar Sabri, a candidate, ${rally}.`, `A leading candidate ${rally}.`)).toEqual([
    'Killed: Omar Sabri / herald tribune',
  ]);
});

test('one account names the commander, the others give him a title or tell of more dead as well', () => {
  const story = compareAccounts({
    herald: `Omar Sabri, a commander, ${rally}.`,
    tribune: `A senior commander ${rally}.`,
    courier: `A top commander ${rally}. At least six people were killed.`,
  });
  const rows = story.rows.filter(({ label }) => label === 'Killed: Omar Sabri');
  expect(rows.map(({ cells }) => cells.map(({ article }) => article))).toEqual([
    ['herald', 'tribune', 'courier'],
  ]);
});

test('who was killed, and then shot, by one name', () => {
  expect(
    dead(
      `Omar Sabri ${rally}.`,
      `A leading candidate ${rally}.\n\nOmar Sabri was shot three times, police said.`,
    ),
  ).toEqual(['Killed: Omar Sabri / herald tribune']);
});

test('one account tells of the one dead person again, with the name and the age', () => {
  expect(
    dead(
      `One man ${rally}. One person is dead, police said. 45-year-old Omar Sabri died at once.`,
      `A shooting in Ostrov on Wednesday killed one.`,
    ),
  ).toHaveLength(1);
});

test('the title and the lead tell of one person, beside a dead attacker', () => {
  expect(
    dead(
      `Omar Sabri, a candidate, ${rally}.\n\nA gunman was killed by guards.`,
      `A leading politician ${rally}.\n\nThe 51-year-old was killed at once.`,
    ),
  ).toContain('Killed: Omar Sabri / herald tribune');
});

test('a civilian among three dead is not the one who was meant', () => {
  expect(
    dead(
      `Omar Sabri, a commander, ${rally}.`,
      `A senior commander ${rally}.\n\nA charity said three people were killed, including a civilian.`,
    ).some((row) => row.startsWith('Killed: a civilian / tribune')),
  ).toBe(true);
});

test('the dead attacker is one man, and never his victim', () => {
  expect(
    dead(
      `A candidate ${rally}.\n\nA suspected gunman was killed by guards.`,
      `A candidate ${rally}.\n\nOne suspect later died.`,
    ),
  ).toEqual([
    'Killed: a candidate / herald tribune',
    'Killed: a suspected gunman / herald tribune',
  ]);
});

test.each([
  ['two names', `Omar Sabri ${rally}.`, `Juan Marten ${rally}.`],
  ['a man and a woman', `A man ${rally}.`, `A woman ${rally}.`],
  ['a guard and a child', `A guard ${rally}.`, `A child ${rally}.`],
])('stay apart: %s', (_, herald, tribune) => {
  expect(dead(herald, tribune)).toHaveLength(2);
});

test('the one person shot in an old attack, by name and by what she was', () => {
  const blast = 'A blast in Ostrov killed nine people on Wednesday.';
  const shot = (tribune: string): string[] =>
    compareAccounts({
      herald: `${blast} Mia Tarr was shot in Belmar on October 9, 2012.`,
      tribune: `${blast} ${tribune}`,
    })
      .rows.filter(({ label }) => label.startsWith('Shot'))
      .map(({ label, cells }) => `${label} / ${cells.map(({ article }) => article).join(' ')}`);
  const attack = 'It recalls the attack in 2012 on Mia Tarr, a Karsian girl shot in Belmar';
  expect(shot(`${attack}.`)).toEqual(['Shot: Mia Tarr / herald tribune']);
  expect(shot(`${attack}. Two guards were hurt in that attack.`)).toHaveLength(2);
});

test('one name under two titles is one person, though others died as well', () => {
  expect(
    dead(
      'A raid in Ostrov on Wednesday killed Brigadier General Omar Sabri and two guards.',
      'A raid in Ostrov on Wednesday killed nine people. Omar Sabri was killed in his car.',
    ),
  ).toContain('Killed: Brigadier General Omar Sabri / herald tribune');
  expect(
    dead(
      'A raid in Ostrov on Wednesday killed Brigadier General Omar Sabri and two guards.',
      'A raid in Ostrov on Wednesday killed nine people. Nasim Sabri was killed in his car.',
    ),
  ).toContain('Killed: Nasim Sabri / tribune');
});

test('a surname alone is that of the one who bears it', () => {
  const tail = ' The strike followed months of watching, an official said.';
  expect(
    dead(
      `The leader Omar al-Sabri was killed in a strike in Ostrov on Wednesday.${tail}`,
      `A leader was killed in a strike in Ostrov on Wednesday. Sabri was killed on a balcony.${tail}`,
    ),
  ).toHaveLength(1);
});

test('a surname that two of the dead bear is neither’s', () => {
  const rows = dead(
    'Two people were killed in a strike in Ostrov on Wednesday. The commander Omar Sabri was killed at home. The journalist Lena Sabri was killed in the street.',
    'Two people were killed in a strike in Ostrov on Wednesday. Sabri was killed on a balcony.',
  );
  expect(rows).toContain('Killed: Sabri / tribune');
});

test('another member of the band is another than its leader, whom each account calls otherwise', () => {
  const title = 'Strike in Ostrov kills leader of the Marsh Front';
  const strike = 'A Karsian strike in Ostrov on Wednesday killed';
  const story = compareAccounts({
    herald: { title, text: `${strike} Omar Sabri, a leader of the Marsh Front.` },
    tribune: {
      title,
      text: `${strike} a leader of the Marsh Front. Another member of the band was killed.`,
    },
    courier: {
      title,
      text: `${strike} a leader of the Marsh Front. An aide of his was also killed.`,
    },
  });
  const rows = story.rows.filter(({ label }) => label.startsWith('Killed'));
  expect(rows.map(({ label, cells }) => `${label} / ${cells.length}`)).toEqual([
    'Killed: Omar Sabri / 3',
    'Killed: an aide / 1',
    'Killed: another member / 1',
  ]);
});
