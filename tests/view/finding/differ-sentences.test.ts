/** Whether accounts contradict each other, on what, and whose own sums fail. */
import { expect, test } from 'vitest';
import type { Claim } from '../../../src/model/claim.ts';
import { writeFinding } from '../../../src/view/finding/write-finding.ts';
import {
  inventAccounts,
  inventArticle,
  inventClaim,
  inventComparison,
  inventRow,
  quantity,
} from '../../support/invent-story.ts';
import {
  accounts,
  cars,
  courier,
  fifteen,
  find,
  gazette,
  killed,
  shared,
  twelve,
} from './invent-finding.ts';

test('names in a contradiction only those whose figures exclude another’s', () => {
  const herald = inventArticle('herald', 'At least 10 people were killed in Lowmere.');
  const ten = inventClaim(
    herald,
    'k',
    'At least 10 people were killed',
    killed(quantity('at least 10', 10, null)),
  );
  const claims = [twelve, fifteen, ten];
  const articles = [gazette, courier, herald];
  const { lead } = writeFinding(
    inventComparison(articles, claims, [inventRow('r1', 'differ', claims, { label: 'Killed' })]),
    inventAccounts(articles),
  );
  expect(lead[1]?.text).toBe(
    'They contradict each other on how many people were killed: The Gazette says 12 and The Courier says at least 15.',
  );
});

test.each([
  ['2031-03-06', 'They differ on how many people were killed, the later count being higher:'],
  // nobody rises from the dead
  ['2031-03-02', 'They contradict each other on how many people were killed:'],
])('tells a count that rose from a contradiction: %s', (published, words) => {
  const articles = [gazette, { ...courier, published }];
  const claims = [twelve, fifteen];
  const rows = [inventRow('r1', 'differ', claims, { label: 'Killed' })];
  const { lead } = writeFinding(inventComparison(articles, claims, rows), accounts);
  expect(lead[1]?.text).toBe(`${words} The Gazette says 12 and The Courier says at least 15.`);
});

test('names a contradiction with both values, and what the others are about', () => {
  const rows = [
    inventRow('r1', 'differ', [twelve, fifteen], { label: 'People killed' }),
    inventRow('r2', 'differ', [...shared[0]], { label: 'Where' }),
  ];
  const lead = find([twelve, fifteen, ...shared[0]], rows);
  expect(lead).toContain(
    'They contradict each other on people killed: The Gazette says 12 and The Courier says at least 15.',
  );
  expect(lead).toContain('They also differ on where.');
  expect(lead.join(' ')).not.toContain('nothing in one that contradicts');
});

test('says a figure once for all who give it, in digits, and keeps what bounds it', () => {
  const herald = inventArticle('herald', 'Twelve died in Lowmere, officials said.');
  const third = inventClaim(herald, 'k', 'Twelve died', {
    type: 'casualties',
    outcome: 'killed',
    who: '',
    count: quantity('Twelve', 12),
  });
  const articles = [gazette, courier, herald];
  const claims = [twelve, fifteen, third];
  const row = inventRow('r1', 'differ', claims, { label: 'Killed' });
  const { lead, groups } = writeFinding(
    inventComparison(articles, claims, [row]),
    inventAccounts(articles),
  );
  expect(lead[1]!.text).toBe(
    'They contradict each other on how many people were killed: The Gazette and The Herald say 12 and The Courier says at least 15.',
  );
  expect(groups[0]!.items[0]!.text).toBe(
    '12 (The Gazette and The Herald); at least 15 (The Courier)',
  );
});

test('says which account’s sum does not come out, and nothing of one that does', () => {
  const within = [
    {
      article: 'gazette',
      check: 'sum' as const,
      holds: false,
      reason: '2 + 3 = 5, not 6.',
      claims: [cars.id],
    },
    { article: 'courier', check: 'sum' as const, holds: true, reason: '2 + 3 = 5.', claims: [] },
    { article: 'courier', check: 'repeat' as const, holds: false, reason: 'Twice.', claims: [] },
  ];
  const rows = [inventRow('r1', 'only', [cars])];
  const comparison = inventComparison([gazette, courier], [cars], rows, { within });
  const { lead } = writeFinding(comparison, accounts);
  expect(lead.filter(({ text }) => text.startsWith('A sum'))).toEqual([
    {
      text: 'A sum in The Gazette does not come out: 2 + 3 = 5, not 6.',
      rows: [{ number: 1, anchor: 'row-r1' }],
    },
  ]);
});

test('lists the dead before the hurt, whoever counts more', () => {
  const hurt = [twelve, fifteen].map(
    (claim) => ({ ...claim, id: `${claim.id}-hurt`, outcome: 'injured' }) as Claim,
  );
  const rows = [
    inventRow('r1', 'differ', [twelve, fifteen], { label: 'Killed' }),
    inventRow('r2', 'differ', [hurt[1]!, hurt[0]!], { label: 'Injured' }),
  ];
  const { groups } = writeFinding(
    inventComparison([gazette, courier], [twelve, fifteen, ...hurt], rows),
    accounts,
  );
  expect(groups[0]!.items.map(({ label }) => label)).toEqual(['Killed', 'Injured']);
});

test('counts further contradictions that are many, or have one name', () => {
  const differing = (labels: string[]) =>
    find(
      [twelve, fifteen],
      labels.map((label, i) => inventRow(`r${i}`, 'differ', [twelve, fifteen], { label })),
    ).join(' ');
  const cars = ['Cars', 'Boats', 'Planes', 'Trains', 'Carts'];
  expect(differing(cars)).toContain('They also differ on four other matters.');
  expect(differing(cars.slice(0, 4))).toContain('They also differ on boats, planes and trains.');
  expect(differing(['Cars', 'Boats', 'Boats'])).toContain('They also differ on two other matters.');
});
