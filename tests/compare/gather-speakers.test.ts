/** Speakers of all accounts, each once. */
import { expect, test } from 'vitest';
import { compareAccounts } from './compare-accounts.ts';

test('a group and one of a longer name are two where an account tells them apart', () => {
  const raid = 'Air strikes on Wednesday hit bases of the Marsh Wolf Guard in Belmar.';
  const herald = `${raid} The Marsh Wolf Guard said that ten guards died in the strikes.`;
  const other = 'Delos’s powerful Wolf Guard said that it condemned the strikes.';
  const namesOf = (tribune: string): string[] =>
    compareAccounts({ herald, tribune }).speakers.map(({ name }) => name);
  expect(namesOf(`${raid} ${other}`)).toEqual(
    expect.arrayContaining(['Marsh Wolf Guard', 'Wolf Guard']),
  );
  expect(namesOf(`Air strikes hit Belmar. ${other}`)).toEqual(['Marsh Wolf Guard']);
});

test('speakers are gathered under one name, offices under their own', () => {
  const story = compareAccounts({
    herald:
      'A blast hit Ostrov on Wednesday. “It was a dark day,” President Ilin Varga said. “We will rebuild the market,” Varga said.',
    tribune:
      'A blast hit Ostrov on Wednesday. The Varga administration said that it would rebuild the market by summer.',
  });
  const names = story.speakers.map(({ name }) => name);
  expect(names).toContain('Ilin Varga');
  expect(names).toContain('Varga administration');
});

test.each([
  ['whose group is called the Ostrov Liberation Front, or OLF,', ['Jon Varga']],
  ['whose group is called the Free Ostrov Army, or FOA,', ['Jon Varga', 'OLF spokesman']],
])('a spokesman by the short name of his group: Varga, %s', (aside, expected) => {
  const story = compareAccounts({
    herald: `Gunmen stormed a mill in Ostrov on Wednesday. Alder Front spokesman Jon Varga said the guards had fled. Varga, ${aside} said ten guards were held. The OLF spokesman said that five trucks stood at the mill.`,
    tribune: 'Gunmen stormed a mill in Ostrov on Wednesday.',
  });
  expect(story.speakers.map(({ name }) => name).toSorted()).toEqual(expected);
});
