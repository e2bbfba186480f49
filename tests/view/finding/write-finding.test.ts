/** The finding as a whole: its lists, and the sharpest difference. */
import { expect, test } from 'vitest';
import type { Claim } from '../../../src/model/claim.ts';
import type { Row } from '../../../src/model/comparison.ts';
import { sharpestDifference, writeFinding } from '../../../src/view/finding/write-finding.ts';
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
  cars,
  courier,
  fifteen,
  gazette,
  named,
  sameTwelve,
  shared,
  twelve,
} from './invent-finding.ts';

test('names whose words say something alike where not all accounts do', () => {
  const herald = inventArticle('herald', 'A fire in Lowmere, officials said.');
  const articles = [gazette, courier, herald];
  const claims = [twelve, sameTwelve];
  const comparison = inventComparison(articles, claims, [inventRow('r1', 'agree', claims)]);
  const [agreed] = writeFinding(comparison, inventAccounts(articles)).groups;
  expect(agreed!.items[0]).toMatchObject({
    label: null,
    text: '12 people killed – The Gazette and The Courier',
  });
});

test('tells whose count it is that all repeat', () => {
  const claims = [cars, { ...cars, article: courier.id, id: 'c2' } as Claim];
  const row = inventRow('r1', 'agree', claims, { type: 'count', oneOrigin: 'Police' });
  const own = inventRow('r1', 'agree', claims, { type: 'count' });
  const textOf = (told: Row): string | undefined =>
    writeFinding(inventComparison([gazette, courier], claims, [told]), accounts).groups[0]?.items[0]
      ?.text;
  expect(textOf(row)).toBe('Ten cars (according to police)');
  expect(textOf(own)).toBe('Ten cars');
});

test('names the happening of what is not told of the main one', () => {
  const other = { ...inventEvent('e2'), label: 'the flood of 2030', main: false };
  const told = [cars, named, fifteen].map((claim) => ({ ...claim, event: 'e2' }) as Claim);
  const rows = [
    inventRow('r1', 'differ', [{ ...twelve, event: 'e2' } as Claim, told[2]!], {
      label: 'Killed: people',
    }),
    inventRow('r2', 'only', [told[0]!]),
  ];
  const events = [inventEvent('e1', [gazette, courier]), other];
  const comparison = inventComparison([gazette, courier], [twelve, ...told], rows, { events });
  const { lead, groups } = writeFinding(comparison, accounts);
  expect(lead.map(({ text }) => text)).toEqual([
    'Both accounts tell of the fire in Lowmere.',
    'They contradict each other on how many people were killed in the flood of 2030: The Gazette says 12 people killed and The Courier says at least 15 people killed.',
    'Only The Gazette counts ten cars (the flood of 2030).',
  ]);
  expect(groups[0]!.items[0]!.label).toBe('Killed: people (the flood of 2030)');
});

test('the sharpest difference is a contradiction before anything milder', () => {
  const mild = inventRow('r1', 'compatible', [fifteen, twelve], { label: 'People killed' });
  const hard = inventRow('r2', 'differ', [...shared[0]], { label: 'Where' });
  const claims = [twelve, fifteen, ...shared[0]];
  const sharpest = (rows: Row[]) =>
    sharpestDifference(inventComparison([gazette, courier], claims, rows), accounts);
  expect(sharpest([mild, hard])?.relation).toBe('differ');
  expect(sharpest([mild])).toEqual({
    relation: 'compatible',
    text: 'People killed: at least 15 (The Courier); 12 (The Gazette)',
  });
  expect(sharpest([inventRow('r3', 'only', [cars])])).toBeNull();
});

test('dates another happening where a list first names it', () => {
  const flood = {
    ...inventEvent('e2'),
    label: 'the flood',
    main: false,
    when: { from: '2030-06-01', to: '2030-06-30' },
  };
  const boats = { ...cars, id: 'b', count: quantity('20', 20), what: 'boats' } as Claim;
  const told = [cars, boats].map((claim) => ({ ...claim, event: 'e2' }) as Claim);
  const rows = told.map((claim, i) => inventRow(`r${i}`, 'only', [claim]));
  const listed = (event: typeof flood) =>
    writeFinding(
      inventComparison([gazette, courier], told, rows, { events: [inventEvent('e1'), event] }),
      accounts,
    ).groups[0]!.items.map(({ text }) => text);
  expect(listed(flood)).toEqual([
    'Counts ten cars (the flood, June 2030)',
    'Counts 20 boats (the flood)',
  ]);
  expect(listed({ ...flood, label: 'the flood of 2030' })[0]).toBe(
    'Counts ten cars (the flood of 2030)',
  );
});

test('names the accounts whose own figures stand against each other, each in one line', () => {
  const check = (
    article: string,
    kind: 'sum' | 'repeat' | 'speakers' | 'title-and-body',
    holds = false,
  ) => ({ article, check: kind, holds, reason: 'Two figures.', claims: [] });
  const within = [
    check('gazette', 'repeat'),
    check('gazette', 'repeat'),
    check('gazette', 'title-and-body'),
    check('courier', 'sum'),
    check('courier', 'speakers', true),
  ];
  const { ownFigures } = writeFinding(
    inventComparison([gazette, courier], [], [], { within }),
    accounts,
  );
  expect(ownFigures.map(({ account, text }) => [account.id, text])).toEqual([
    [
      'gazette',
      'The title and the text give different figures and people of one kind are counted twice, with two figures.',
    ],
  ]);
});

test('lists what all say alike of the main happening before what they say of others', () => {
  const flood = { ...inventEvent('e2'), label: 'the flood', main: false };
  const other = [twelve, sameTwelve].map(
    (claim) => ({ ...claim, id: `${claim.id}-e2`, event: 'e2' }) as Claim,
  );
  const rows = [
    inventRow('r1', 'agree', other),
    inventRow('r2', 'agree', [...shared[1]]),
    inventRow('r3', 'agree', [twelve, sameTwelve]),
  ];
  const claims = [...other, ...shared[1], twelve, sameTwelve];
  const events = [inventEvent('e1', [gazette, courier]), flood];
  const { groups } = writeFinding(
    inventComparison([gazette, courier], claims, rows, { events }),
    accounts,
  );
  expect(groups[0]!.items.map(({ text }) => text)).toEqual([
    '12 people killed',
    '4 March 2031',
    '12 people killed (the flood, 4 March 2031)',
  ]);
});

test('of many statements on one matter the first are quoted, the rest counted', () => {
  const papers = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
    inventArticle(id, `The harbour is safe, says paper ${id}.`),
  );
  const claims = papers.map((paper) =>
    inventClaim(paper, 's', `safe, says paper ${paper.id}`, {
      type: 'statement',
      speaker: 'the mayor',
      words: `safe, says paper ${paper.id}`,
      mode: 'said',
      direct: false,
    }),
  );
  const comparison = inventComparison(papers, claims, [inventRow('r1', 'compatible', claims)]);
  const [group] = writeFinding(comparison, inventAccounts(papers)).groups;
  expect(group!.items[0]!.text).toMatch(/\(The C\); and three more$/u);
});

test('accounts with the same words stand together where words differ', () => {
  const herald = inventArticle('herald', 'It spread fast.');
  const papers = [
    inventArticle('gazette', 'It spread quickly.'),
    inventArticle('courier', 'It spread fast.'),
    herald,
  ];
  const statement = (words: string) => ({
    type: 'statement' as const,
    speaker: 'the mayor',
    words,
    mode: 'said',
    direct: true,
  });
  const claims = papers.map((paper) =>
    inventClaim(paper, 's', paper.text.slice(0, -1), statement(paper.text.slice(0, -1))),
  );
  const row = inventRow('r1', 'wording', claims, {
    type: 'statement',
    diff: [
      { text: 'It spread ', articles: ['gazette', 'courier', 'herald'] },
      { text: 'quickly', articles: ['gazette'] },
      { text: 'fast', articles: ['courier', 'herald'] },
    ],
  });
  const [group] = writeFinding(
    inventComparison(papers, claims, [row]),
    inventAccounts(papers),
  ).groups;
  expect(group!.items[0]!.wordings.map((one) => one.accounts.map(({ id }) => id))).toEqual([
    ['gazette'],
    ['courier', 'herald'],
  ]);
});

test('of what several say alike, what most of many accounts say comes first', () => {
  const papers = ['a', 'b', 'c', 'd'].map((id) =>
    inventArticle(id, 'Lowmere lost 12 people killed.'),
  );
  const dead = papers.slice(0, 2).map((paper) =>
    inventClaim(paper, 'k', '12 people killed', {
      type: 'casualties',
      outcome: 'killed',
      who: 'people',
      count: quantity('12', 12),
    }),
  );
  const places = papers.map((paper) =>
    inventClaim(paper, 'p', 'Lowmere', { type: 'place', name: 'Lowmere', within: [] }),
  );
  const comparison = inventComparison(
    papers,
    [...dead, ...places],
    [inventRow('r1', 'agree', dead), inventRow('r2', 'agree', places, { type: 'place' })],
  );
  const [agreed] = writeFinding(comparison, inventAccounts(papers)).groups;
  expect(agreed!.items.map(({ rows }) => rows[0]!.anchor)).toEqual(['row-r2', 'row-r1']);
});
