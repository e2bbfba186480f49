/** What all accounts say, in one sentence. */
import { expect, test } from 'vitest';
import type { Claim } from '../../../src/model/claim.ts';
import { writeFinding } from '../../../src/view/finding/write-finding.ts';
import {
  inventAccounts,
  inventArticle,
  inventClaim,
  inventComparison,
  inventEvent,
  inventRow,
  quantity,
} from '../../support/invent-story.ts';
import {
  accounts,
  courier,
  day,
  fifteen,
  find,
  gazette,
  place,
  sameTwelve,
  shared,
  twelve,
} from './invent-finding.ts';

test('says in one sentence what both accounts say', () => {
  const claims = [twelve, sameTwelve, ...shared.flat()];
  const rows = [
    inventRow('r1', 'agree', [twelve, sameTwelve]),
    inventRow('r2', 'agree', [...shared[0]]),
    inventRow('r3', 'agree', [...shared[1]]),
  ];
  expect(find(claims, rows)).toEqual([
    'Both accounts say that 12 people were killed on 4 March 2031 in Lowmere.',
    'We found nothing in one that contradicts the other.',
  ]);
});

test('dates and places the happening by its own day and place, not by others all name', () => {
  const year = { ...day, from: '2001-01-01', to: '2001-12-31', words: '2001' };
  const [years, places] = [
    [inventClaim(gazette, 'y', '4 March', year), inventClaim(courier, 'y', 'Tuesday', year)],
    [
      inventClaim(gazette, 'q', 'Lowmere', { ...place, name: 'Faraway' }),
      inventClaim(courier, 'q', 'Lowmere', { ...place, name: 'Faraway' }),
    ],
  ] as const;
  const claims = [twelve, sameTwelve, ...years, ...places];
  const rows = [
    inventRow('r1', 'agree', [twelve, sameTwelve]),
    inventRow('r2', 'agree', [...years]),
    inventRow('r3', 'agree', [...places]),
  ];
  expect(find(claims, rows)[0]).toBe('Both accounts say that 12 people were killed.');
});

test('says between which days it was', () => {
  const night = { ...day, from: '2031-03-04', to: '2031-03-05', words: 'overnight' };
  const told = [
    inventClaim(gazette, 'n', '4 March', night),
    inventClaim(courier, 'n', 'Tuesday', night),
  ];
  const rows = [inventRow('r1', 'agree', [twelve, sameTwelve]), inventRow('r2', 'agree', told)];
  expect(find([twelve, sameTwelve, ...told], rows)[0]).toBe(
    'Both accounts say that 12 people were killed from 4 to 5 March 2031.',
  );
});

test('takes nothing for shared that only one account says, or that is told of another happening', () => {
  const other = { ...sameTwelve, event: 'e2' } as Claim;
  const elsewhere = inventRow('r1', 'agree', [{ ...twelve, event: 'e2' } as Claim, other]);
  expect(find([twelve, other], [elsewhere])[0]).toBe('Both accounts tell of the fire in Lowmere.');
  expect(find([twelve], [inventRow('r1', 'only', [twelve])])[0]).toBe(
    'Both accounts tell of the fire in Lowmere.',
  );
});

test('says how many dead no account goes below, where they count differently', () => {
  const lead = (cells: Claim[], label = 'Killed') =>
    find(cells, [inventRow('r1', 'differ', cells, { label })])[0];
  expect(lead([twelve, fifteen])).toBe(
    'Both accounts tell of the fire in Lowmere, and of at least 12 people killed.',
  );
  const dozen = { ...twelve, count: quantity('more than eleven', 12, null) } as Claim;
  const least = { ...fifteen, count: quantity('at least 12', 12, null) } as Claim;
  expect(lead([dozen, fifteen])).toMatch(/more than 11 people killed\.$/u);
  expect(lead([dozen, least])).toMatch(/at least 12 people killed\.$/u);
  expect(lead([twelve])).toBe('Both accounts tell of the fire in Lowmere.');
  expect(lead([twelve, fifteen], 'Killed: pupils')).toBe(
    'Both accounts tell of the fire in Lowmere.',
  );
  const about = { ...twelve, count: { ...quantity('about 12', 12), approximate: true } } as Claim;
  expect(lead([about, fifteen])).toBe('Both accounts tell of the fire in Lowmere.');
});

test('says of one person whom all tell of that there were others', () => {
  const one = (claim: Claim) =>
    ({ ...claim, id: `${claim.id}-one`, who: 'the mayor', count: quantity('', 1) }) as Claim;
  const tolls = inventRow('r1', 'compatible', [twelve, fifteen], { label: 'Killed' });
  const mayor = inventRow('r2', 'agree', [one(twelve), one(fifteen)], {
    label: 'Killed: the mayor',
  });
  const claims = [twelve, fifteen, one(twelve), one(fifteen)];
  expect(find(claims, [tolls, mayor])[0]).toBe(
    'Both accounts say that at least 12 people, among them the mayor, were killed.',
  );
  expect(find(claims, [mayor])[0]).toBe('Both accounts say that the mayor was killed.');
});

test('says the toll of the last account, where it is the highest', () => {
  const late = { ...courier, published: '2031-03-06T08:00:00Z' };
  const last = { ...fifteen, count: quantity('15', 15) } as Claim;
  const lead = (articles: (typeof gazette)[], claims: Claim[]) =>
    writeFinding(
      inventComparison(articles, claims, [
        inventRow('r1', 'compatible', claims, { label: 'Killed' }),
      ]),
      accounts,
    ).lead[0]?.text;
  const early = { ...gazette, published: '2031-03-05' };
  const told = 'Both accounts tell of the fire in Lowmere, and of at least 12 people killed';
  expect(lead([early, late], [twelve, last])).toBe(`${told}, 15 by the latest.`);
  expect(lead([early, late], [twelve, fifteen])).toBe(`${told}.`);
  expect(lead([late, early], [last, twelve])).toBe(`${told}, 15 by the latest.`);
  expect(lead([{ ...gazette, published: '2031-03-07' }, late], [twelve, last])).toBe(`${told}.`);
});

test.each([
  ['car', ''],
  ['car bomb', ', by a car bomb'],
])('a vehicle alone is no means that tells how: %s', (name, told) => {
  const [a, b] = [gazette, courier].map((article) =>
    inventClaim(article, 'm', 'killed', { type: 'means', name }),
  );
  const rows = [inventRow('r1', 'agree', [twelve, sameTwelve]), inventRow('r2', 'agree', [a!, b!])];
  expect(find([twelve, sameTwelve, a!, b!], rows)[0]).toBe(
    `Both accounts say that 12 people were killed${told}.`,
  );
});

test('says how many accounts tell of the happening, where not all do', () => {
  const herald = inventArticle('herald', 'Ten cars burned in Lowmere.');
  const all = [gazette, courier, herald];
  const leadOf = (telling: typeof all) =>
    writeFinding(
      inventComparison(all, [], [], { events: [inventEvent('e1', telling)] }),
      inventAccounts(all),
    ).lead[0]?.text;
  expect(leadOf(all)).toMatch(/^All three accounts tell of the fire/u);
  expect(leadOf([gazette, courier])).toMatch(/^Two of the three accounts tell of the fire/u);
  expect(leadOf([gazette])).toBe('We found no one happening that all three accounts tell of.');
});

test('says the place of a happening once', () => {
  const fire = {
    ...inventEvent('e1', [gazette, courier]),
    label: 'the Lowmere fire',
    place: 'Lowmere',
  };
  const { lead } = writeFinding(
    inventComparison([gazette, courier], [], [], { events: [fire] }),
    accounts,
  );
  expect(lead[0]?.text).toBe('Both accounts tell of the Lowmere fire.');
});

test('does not say a figure for sure that one of the accounts sets against another', () => {
  const ten = { ...twelve, id: 'k10', count: quantity('ten', 10) } as Claim;
  const claims = [twelve, sameTwelve, ten];
  const rows = [inventRow('r1', 'agree', [twelve, sameTwelve])];
  const within = [
    {
      article: twelve.article,
      check: 'speakers',
      holds: false,
      reason: '',
      claims: [twelve.id, ten.id],
    },
  ] as const;
  const leadOf = (told: readonly (typeof within)[number][]) =>
    writeFinding(
      { ...inventComparison([gazette, courier], claims, rows), within: [...told] } as never,
      accounts,
    ).lead[0]?.text;
  expect(leadOf(within)).toContain('at least 10 people killed');
  expect(leadOf([])).toContain('12 people were killed');
});
