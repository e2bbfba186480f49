/** The order in which every page tells the rows, and which of them stand folded. */
import { expect, test } from 'vitest';
import { claimFinder, isFolded, numberRows, orderRows } from '../../src/view/order-rows.ts';
import {
  inventArticle,
  inventClaim,
  inventComparison,
  inventRow,
  quantity,
} from '../support/invent-story.ts';

const text = 'The fire in Lowmere killed Ann Orlov, hurt a clerk and nine others, and spread.';
const herald = inventArticle('herald', text);
const tribune = inventArticle('tribune', text);

const named = inventClaim(herald, 'named', 'Ann Orlov', {
  type: 'target',
  name: 'Ann Orlov',
  kind: 'person',
});
const described = inventClaim(herald, 'described', 'a clerk', {
  type: 'target',
  name: 'clerk',
  kind: 'person',
});
const fire = inventClaim(herald, 'fire', 'The fire', {
  type: 'target',
  name: 'Lowmere Mill',
  kind: 'building',
});
const hurt = inventClaim(tribune, 'hurt', 'nine others', {
  type: 'casualties',
  outcome: 'injured',
  who: 'others',
  count: quantity('nine', 9),
});
const spread = inventClaim(tribune, 'spread', 'spread', { type: 'means', name: 'fire' });
const here = inventClaim(herald, 'here', 'Lowmere', { type: 'place', name: 'Lowmere' });
const there = inventClaim(tribune, 'there', 'Lowmere', { type: 'place', name: 'Lowmere' });

const comparison = inventComparison(
  [herald, tribune],
  [named, described, fire, hurt, spread, here, there],
  [
    inventRow('spread', 'only', [spread]),
    inventRow('described', 'only', [described]),
    inventRow('fire', 'only', [fire]),
    inventRow('hurt', 'only', [hurt]),
    inventRow('named', 'only', [named]),
    inventRow('place', 'agree', [here, there]),
  ],
);

test('of what one account alone says, who was hurt and who was named stand open, before the rest', () => {
  const find = claimFinder(comparison.claims);
  const order = orderRows(comparison);
  expect(order.map((row) => [row.id, isFolded(row, comparison, find)])).toEqual([
    ['place', false],
    ['hurt', false],
    ['named', false],
    ['described', true],
    ['fire', true],
    ['spread', true],
  ]);
});

test('rows are numbered in that order', () => {
  expect([...numberRows(comparison)].slice(0, 2)).toEqual([
    ['place', 1],
    ['hurt', 2],
  ]);
});

test('of a happening beside the main one, all that one account alone says is folded', () => {
  const aside = {
    ...comparison,
    events: comparison.events.map((one) => ({ ...one, main: false })),
  };
  const find = claimFinder(aside.claims);
  expect(orderRows(aside).filter((row) => !isFolded(row, aside, find))).toMatchObject([
    { id: 'place' },
  ]);
});
