/** Whom “him” and “her” mean where the text says that they were killed. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../../../src/claims/extract-claims.ts';
import { articleOf } from '../../../support/article-of.ts';
import { casualtiesOf } from '../../../support/casualties-of.ts';

const gunman = 'A gunman opened fire in a shop in Alder.';

test.for([
  [`${gunman} Police shot and killed him.`, ['A gunman']],
  ['Officers exchanged fire with the suspect, killing him.', ['the suspect']],
  ['Officers exchanged fire with the suspect, Ivo Hale, killing him.', ['the suspect']],
  ['A car hit Mary Moss and killed her.', ['Mary Moss']],
  ['Her brother left the house and a stranger shot and killed him.', ['Her brother']],
  // who was hurt before is not the one whom the next killed
  ['A deputy was hurt. Another deputy fought the suspect, killing him.', ['the suspect']],
  // one of two, a book, and what did not happen
  ['A clerk met a guard. Police shot and killed him.', []],
  ['The town went quiet. Police shot and killed him.', []],
  [`${gunman} A bullet could have hit her and killed her.`, []],
  ['A truck nearly hit Mary Moss. It would have killed her.', []],
] satisfies [string, string[]][])('%s', ([text, expected]) => {
  const { claims } = extractClaims(articleOf(text));
  const dead = claims.flatMap((claim) =>
    claim.type === 'casualties' && claim.outcome === 'killed' ? [claim.who] : [],
  );
  expect(dead).toEqual(expected);
});

test('what could have come of something else did not happen', () => {
  expect(casualtiesOf('The bomb hit a bus and killed 12 people.')).toEqual(['killed 12']);
  expect(casualtiesOf('The bomb could have hit a bus and killed 12 people.')).toEqual([]);
  expect(casualtiesOf('A robber tried to flee and was killed.')).toEqual(['killed 1']);
  expect(casualtiesOf('A robber tried to shoot and kill two guards.')).toEqual([]);
});
