/** Weapons that were used, and weapons that were hit. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

const meansOf = (text: string): string[] =>
  extractClaims(articleOf(text)).claims.flatMap((claim) =>
    claim.type === 'means' ? [claim.name] : [],
  );

test.for([
  ['Five strikes destroyed a depot, two rockets, and a tank.', []],
  ['Five strikes destroyed a depot and a mortar.', []],
  ['Last week’s airstrikes targeted sheds linked to shells and rockets.', ['airstrikes']],
  ['Rebels attacked a yard producing rockets.', []],
  ['Rebels fired mortars and rockets at a yard producing drones.', ['mortars', 'rockets']],
  ['Rebels fired rockets, missiles and mortars at a depot.', ['rockets', 'missiles', 'mortars']],
  // what the wound was like, and which gun it was
  [
    'A boy with a serious gunshot wound was shot with a loaded handgun.',
    ['gunshot', 'loaded handgun'],
  ],
  ['In the attack, jets were reported to have fired missiles.', ['jets', 'missiles']],
  ['Karsia’s downing of a drone led to an air strike on the mill.', ['air strike']],
  ['An explosives-laden pickup blew up outside a market.', ['explosives-laden pickup']],
  ['A pickup blew past the guards in the attack.', []],
  // what carried people away, and what struck them
  ['Two men hurt in the attack were airlifted by helicopter.', []],
  ['Two men were hurt in an attack by helicopter.', ['helicopter']],
  ['The agency used drones to map the flooded town.', []],
  // filmed from it, shot from it
  ['Footage shot from a drone showed the ship.', []],
  ['Guards shot from a helicopter hurt two men.', ['helicopter']],
  ['Two men died of gun storage that is improper in a shooting.', []],
] as const)('%s', ([text, means]) => {
  expect(meansOf(text)).toEqual(means);
});

test('tells the same word twice under two ids, with a capital or without', () => {
  const { claims } = extractClaims(
    articleOf('Gunmen killed a clerk in Ostrov. The gunmen shot a guard.', '2024-02-08'),
  );
  const ids = claims.flatMap(({ type, id }) => (type === 'means' ? [id] : []));
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(2);
});
