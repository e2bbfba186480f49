/** “He” and “she” behind an attack → the one who attacked, or the one who was hit. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../../../src/claims/extract-claims.ts';
import { articleOf } from '../../../support/article-of.ts';

test.for([
  // who attacked several
  ['A man opened fire in Delos, killing two clerks.', 'He then shot and killed himself.', 'A man'],
  ['Three guards were shot by Otto Brandt in Delos.', 'He was found dead.', 'Otto Brandt'],
  ['Two clerks were killed when a man went on a rampage.', 'He died at a clinic.', 'a man'],
  ['A woman drove into a crowd in Delos, killing two men.', 'She was shot by police.', 'A woman'],
  // who attacked one: where the words tell that it is he
  ['A man killed a clerk in Delos.', 'He was killed in a shootout with police.', 'A man'],
  ['A man killed a clerk in Delos.', 'He then turned the gun on himself and died.', 'A man'],
  ['A man shot a clerk in Delos.', 'He died at a clinic.', 'a clerk'],
  ['A woman killed a clerk in Delos.', 'He was shot by police and died.', 'a clerk'],
  // the one person told of: brought to a clinic, found
  ['A shot was fired in Delos.', 'Medics took Ann Orlov to a clinic, where she died.', 'Ann Orlov'],
  ['Guards found the victim in a lane.', 'He was pronounced dead there.', 'the victim'],
  ['Guards met a clerk and a pilot in a lane.', 'He was pronounced dead there.', undefined],
  ['Otto Brandt said two guards came.', 'He died of a wound.', undefined],
] as const)('%s %s', ([first, second, expected]) => {
  const text = `${first} ${second}`;
  const told = extractClaims(articleOf(text)).claims.findLast(
    (claim) => claim.type === 'casualties' && claim.quote.start >= text.indexOf(second),
  );
  expect(told?.type === 'casualties' ? told.who : undefined).toBe(expected);
});
