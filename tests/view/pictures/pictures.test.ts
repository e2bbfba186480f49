import { expect, test } from 'vitest';
import { rankFirstThings } from '../../../src/view/first-things.ts';
import { drawNumberLines } from '../../../src/view/pictures/number-lines.ts';
import { drawSpeakers } from '../../../src/view/pictures/speaker-bars.ts';
import { textFragmentUrl } from '../../../src/view/text-fragment.ts';
import { drawTimeline } from '../../../src/view/pictures/timeline.ts';
import { compareWording } from '../../../src/view/word-choice.ts';
import { day } from '../finding/invent-finding.ts';
import {
  inventAccounts,
  inventArticle,
  inventClaim,
  inventComparison,
  inventEvent,
  inventRow,
  quantity,
} from '../../support/invent-story.ts';

const gazette = inventArticle(
  'gazette',
  'A fire in Lowmere killed 12 people on 4 March. Rioters fled.',
);
const courier = inventArticle(
  'courier',
  'Up to 20 people died last week. Lowmere burned. Protesters left.',
);
const articles = [gazette, courier];
const accounts = inventAccounts(articles);
const killed = (count: ReturnType<typeof quantity>) => ({
  type: 'casualties' as const,
  outcome: 'killed',
  who: 'people',
  count,
});

const lineOf = (a: ReturnType<typeof quantity>, b: ReturnType<typeof quantity>) => {
  const claims = [
    inventClaim(gazette, 'k', 'killed 12 people', killed(a)),
    inventClaim(courier, 'k', '20 people died', killed(b)),
  ];
  return drawNumberLines(
    inventComparison(articles, claims, [inventRow('r1', 'compatible', claims)]),
    accounts,
  );
};

test.each([
  ['exact', quantity('12', 12)],
  ['from', quantity('at least 12', 12, null)],
  ['upTo', quantity('up to 20', 0, 20)],
  ['between', quantity('10 to 15', 10, 15)],
] as const)('draws a figure as %s', (shape, count) => {
  const { lines } = lineOf(count, quantity('40', 40));
  expect(lines[0]!.figures[0]!.shape).toBe(shape);
});

test('figures stand in the order of their values, inside the drawing', () => {
  const [low, high] = lineOf(quantity('12', 12), quantity('up to 20', 0, 20)).lines[0]!.figures;
  expect(low!.low).toBeGreaterThan(high!.low);
  expect(low!.low).toBeLessThan(high!.high);
  expect(Math.max(low!.high, high!.high)).toBeLessThanOrEqual(100);
});

test('the same figure in both is listed, not drawn', () => {
  const { lines, same } = lineOf(quantity('12', 12), quantity('twelve', 12));
  expect(lines).toEqual([]);
  expect(same.map(({ text }) => text)).toEqual(['12 people killed']);
});

test('what an account says again is drawn once, and a figure of another happening names and dates it', () => {
  const claims = [
    inventClaim(gazette, 'k', 'killed 12 people', killed(quantity('12', 12))),
    inventClaim(gazette, 'l', '12 people', killed(quantity('twelve', 12))),
    inventClaim(courier, 'k', '20 people died', killed(quantity('20', 20))),
  ];
  const rows = [inventRow('r1', 'differ', claims)];
  const draw = (main: boolean) =>
    drawNumberLines(
      inventComparison(articles, claims, rows, {
        events: [{ ...inventEvent('e1', articles), label: 'the flood', main }],
      }),
      accounts,
    ).lines[0]!;
  expect(draw(true).figures.map(({ value }) => value)).toEqual([
    '12 people killed',
    '20 people killed',
  ]);
  expect([draw(true).event, draw(false).event]).toEqual([null, 'the flood, 4 March 2031']);
});

test('a figure of one account alone is no line', () => {
  const claim = inventClaim(gazette, 'k', 'killed 12 people', killed(quantity('12', 12)));
  const { lines, same } = drawNumberLines(
    inventComparison(articles, [claim], [inventRow('r1', 'only', [claim])]),
    accounts,
  );
  expect([lines, same]).toEqual([[], []]);
});

test('speakers stand by the words they are given, measured against the longest', () => {
  const speakers = [
    {
      name: 'Mayor',
      names: ['Mayor'],
      articles: [{ article: 'courier', statements: 1, words: 10, direct: 10 }],
    },
    {
      name: 'Fire chief',
      names: ['Fire chief', 'the chief'],
      articles: [{ article: 'gazette', statements: 2, words: 40, direct: 10 }],
    },
  ];
  const rows = drawSpeakers({ speakers }, accounts);
  expect(rows.map(({ name, alsoNamed }) => [name, alsoNamed])).toEqual([
    ['Fire chief', ['the chief']],
    ['Mayor', []],
  ]);
  expect(rows[0]!.bars.map(({ all, direct }) => [all, direct])).toEqual([
    [100, 25],
    [0, 0],
  ]);
});

test('the timeline runs from early to late and tells worked-out days', () => {
  const claims = [
    inventClaim(gazette, 'd', 'on 4 March', day),
    inventClaim(courier, 'd', 'last week', {
      type: 'date',
      from: '2031-02-24',
      to: '2031-03-02',
      precision: 'week',
      time: null,
      words: 'last week',
      relativeTo: '2031-03-05',
    }),
  ];
  const days = drawTimeline(inventComparison(articles, claims, []), accounts);
  expect(
    days.map(({ date, lanes }) => [
      date,
      lanes.map(({ marks }) => marks.map(({ workedOut }) => workedOut)),
    ]),
  ).toEqual([
    ['24 February to 2 March 2031', [[], [true]]],
    ['4 March 2031', [[false], []]],
  ]);
});

test.each([
  ['the fire', 'The fire', null],
  ['other events', null, '… Lowmere killed 12 people on 4 March.'],
])(
  'the timeline tells a time without a named happening by the words around it: %s',
  (label, event, context) => {
    const claim = inventClaim(gazette, 'd', '4 March', day);
    const comparison = {
      ...inventComparison(articles, [claim], []),
      events: [{ ...inventEvent('e1'), label }],
    };
    const [mark] = drawTimeline(comparison, accounts)[0]!.lanes[0]!.marks;
    expect(mark).toMatchObject({ event, context });
  },
);

test('words for the same people come with the text around them, none from texts that are closed', () => {
  const mention = (article: typeof gazette, words: string) => {
    const start = article.text.indexOf(words);
    return { article: article.id, label: words, mentions: [{ start, end: start + words.length }] };
  };
  const wording = [
    { entity: 'the crowd', labels: [mention(gazette, 'Rioters'), mention(courier, 'Protesters')] },
  ];
  const closed = { ...courier, rights: 'link-only' as const };
  const [choice] = compareWording({ wording }, [gazette, closed], accounts);
  expect(choice!.cells.map(({ labels }) => labels[0]!.mentions[0]!.words)).toEqual(['Rioters', '']);
  expect(choice!.cells[0]!.labels[0]!.mentions[0]!.after).toBe(' fled.');
});

test('ranks shared matters by where each text comes to them', () => {
  const place = { type: 'place' as const, name: 'Lowmere', within: [] };
  const [p1, k1] = [
    inventClaim(gazette, 'p', 'in Lowmere', place),
    inventClaim(gazette, 'k', 'killed 12 people', killed(quantity('12', 12))),
  ];
  const [p2, k2] = [
    inventClaim(courier, 'p', 'Lowmere', place),
    inventClaim(courier, 'k', '20 people died', killed(quantity('20', 20))),
  ];
  const rows = [inventRow('r1', 'differ', [k1, k2]), inventRow('r2', 'agree', [p1, p2])];
  const matters = rankFirstThings(inventComparison(articles, [p1, k1, p2, k2], rows), accounts);
  expect(Object.fromEntries(matters.map(({ anchor, ranks }) => [anchor, ranks]))).toEqual({
    'row-r1': [2, 1],
    'row-r2': [1, 2],
  });
});

test('one matter has no order', () => {
  const claims = [
    inventClaim(gazette, 'k', 'killed 12 people', killed(quantity('12', 12))),
    inventClaim(courier, 'k', '20 people died', killed(quantity('up to 20', 0, 20))),
  ];
  const rows = [inventRow('r1', 'differ', claims)];
  expect(rankFirstThings(inventComparison(articles, claims, rows), accounts)).toEqual([]);
});

test('links to words on a page, long ones by their ends', () => {
  expect(textFragmentUrl('https://example.org/a#b', 'at least 12-year-olds')).toBe(
    'https://example.org/a#:~:text=at%20least%2012%2Dyear%2Dolds',
  );
  expect(textFragmentUrl('https://example.org/a', 'a b c d e f g h i j k l m')).toBe(
    'https://example.org/a#:~:text=a%20b%20c%20d%20e,i%20j%20k%20l%20m',
  );
});

test('a word without a number is drawn as our reading, a number in words is not', () => {
  const [vague, plain] = lineOf(quantity('people', 2, null), quantity('at least twenty', 20, null))
    .lines[0]!.figures;
  expect(vague!.workedOut).toBe(true);
  expect(plain!.workedOut).toBe(false);
});
