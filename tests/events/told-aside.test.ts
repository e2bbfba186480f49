/** Which claims of a text on one happening are told aside from it. */
import { expect, test } from 'vitest';
import { about } from './after-lead.ts';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

const lead = 'A man was killed on Mill Street in Norden about 5:30 p.m. Monday.';

const mainAfterLead = (text: string): string[] =>
  extractClaims(articleOf(`${lead}\n\n${text}`, '2031-03-06'))
    .claims.filter(({ type, main }) => type === 'casualties' && main)
    .map(({ quote }) => quote.exact)
    .slice(1);

test.each([
  ['In a separate incident, a boy was shot in the leg.', []],
  ['In an unrelated shooting, a boy was shot. The boy is in good condition.', []],
  ['A boy was shot in an unrelated incident.', []],
  ['It was in revenge for the deaths of two guards.', []],
  ['It led to the deaths of two guards.', ['the deaths of two guards']],
  ['A boy was shot in the same incident.', ['A boy was shot']],
  ['Three people were wounded in other shootings overnight.', []],
  ['Three people were wounded in the shooting.', ['Three people were wounded']],
  ['Meanwhile, a few miles away, a boy was shot.', []],
  ['Meanwhile, a boy was shot as he ran from the house.', ['a boy was shot']],
  ['Elsewhere in the city, two women were wounded.', []],
  ['About an hour later, a boy was shot in the 100 block of Alder Street.', []],
  ['Hours later, a boy was shot in the 100 block of Alder Street.', []],
  ['About an hour later, a second man was shot by the gunman.', ['a second man was shot']],
  ['A boy was shot about 9:20 p.m. in the 100 block of Alder Street.', []],
  ['A boy was shot about 5:40 p.m. in the 100 block of Mill Street.', ['A boy was shot']],
  ['On Sunday, two women, one of them a clerk, were shot on Alder Street.', []],
  ['On Monday, a boy was shot as well on Mill Street.', ['a boy was shot']],
  ['Nine other people were wounded in attacks across the city.\n\nTwo boys were shot.', []],
  [
    'At least five more shootings were reported in Ostrov.\n\nTwo boys were shot on Mill Street.',
    [],
  ],
  ['Earlier, two shootings took place in Ostrov. In the first two boys were shot.', []],
  ['It shook a town that was still grieving the deaths of two pupils.', []],
  ['In other shootings:\n\nTwo boys were wounded on Alder Street.', []],
  ['The killing came a day after two women were wounded on Alder Street.', []],
  ['Two other people have been shot on the block this year.', []],
  ['A girl was shot as well, but police are not sure if that is connected.', []],
  ['A girl was shot as well, but police are not sure by whom.', ['A girl was shot']],
  ['The shooting is the 12th since May.\n\nA total of 109 people have been killed.', []],
  ['It was the second shooting there; in August, two people were wounded.', []],
])('%s', (text, claims) => {
  expect(mainAfterLead(text)).toEqual(claims);
});

test('what a text opens with is not aside', () => {
  expect(about('In a separate shooting, two guards were wounded.', 'casualties')).not.toEqual([
    'main: two guards were wounded',
  ]);
  const { claims } = extractClaims(articleOf('In a separate shooting, two guards were wounded.'));
  expect(claims.find(({ type }) => type === 'casualties')?.main).toBe(true);
});

test('a text may open with what hurt nobody', () => {
  const { claims } = extractClaims(
    articleOf(
      'A bomb went off in a car in Norden on Monday.\n\nIn another incident, a guard was shot.',
      '2031-03-06',
    ),
  );
  expect(claims.filter(({ type }) => type === 'casualties').map(({ main }) => main)).toEqual([
    false,
  ]);
});

test('who is mourned died before', () => {
  const mains = (text: string): boolean[] =>
    extractClaims(articleOf(text))
      .claims.filter(({ type }) => type === 'casualties')
      .map(({ main }) => main);
  expect(mains('A gunman fired at a vigil for a homicide victim, wounding five people.')).toEqual([
    false,
    true,
  ]);
  expect(mains('A gunman fired at a homicide victim, wounding five people.')).toEqual([true, true]);
});

test.each([
  ['Karsia has 2,500 troops in Ostrov and 900 in Norden.', []],
  ['About 300 soldiers are stationed in Ostrov.', []],
  ['More than 300 soldiers searched the street.', ['More than 300 soldiers']],
])('soldiers stationed in a land are no part of what happened: %s', (text, counts) => {
  const { claims } = extractClaims(articleOf(`${lead}\n\n${text}`, '2031-03-06'));
  const main = claims.filter((claim) => claim.type === 'count' && claim.main);
  expect(main.map(({ quote }) => quote.exact)).toEqual(counts);
});
