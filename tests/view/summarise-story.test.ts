import { expect, test } from 'vitest';
import type { CorrectionMade } from '../../src/model/comparison.ts';
import type { Source } from '../../src/model/source.ts';
import { storySchema } from '../../src/model/story.ts';
import { addCounts, summariseStory } from '../../src/view/summarise-story.ts';
import { toldBy } from '../../src/view/told-stories.ts';
import {
  inventArticle,
  inventClaim,
  inventComparison,
  inventRow,
  quantity,
} from '../support/invent-story.ts';

const story = storySchema.parse({
  id: 'lowmere',
  title: 'A fire in Lowmere',
  place: 'Lowmere',
  date: '2031-03-04',
  published: '2031-03-08',
});
const articles = [
  inventArticle('gazette', 'A fire in Lowmere killed 12 people.'),
  inventArticle('herald', 'A fire in Lowmere killed 15 people.'),
];
const [twelve, fifteen] = articles.map((article, at) =>
  inventClaim(article, `k${at}`, `killed ${at === 0 ? 12 : 15} people`, {
    type: 'casualties',
    outcome: 'killed',
    who: 'people',
    count: quantity(at === 0 ? '12' : '15', at === 0 ? 12 : 15),
  }),
);
const made = (deed: CorrectionMade['do'], why: string): CorrectionMade => ({
  do: deed,
  by: 'A. Editor',
  on: '2031-04-01',
  why,
  quotes: [],
});
const summarise = (corrections: CorrectionMade[]) =>
  summariseStory(
    story,
    {
      comparison: inventComparison(
        articles,
        [twelve!, fifteen!],
        [inventRow('r1', 'differ', [twelve!, fifteen!]), inventRow('r2', 'only', [fifteen!])],
        { corrections },
      ),
      messages: [],
    },
    new Map(),
  );

test('rows are counted for the story and for each account that stands in them', () => {
  const { rows, accounts, claims } = summarise([]);
  expect(rows).toEqual({ differ: 1, only: 1 });
  expect(accounts.map((account) => account.rows)).toEqual([{ differ: 1 }, { differ: 1, only: 1 }]);
  expect(claims).toBe(3);
  expect(addCounts(accounts.map((account) => account.rows))).toEqual({ differ: 2, only: 1 });
});

test('what was read again and accepted is no correction; the others keep their anchors', () => {
  const { corrections } = summarise([made('accept', 'It stands.'), made('reject', 'It does not.')]);
  expect(corrections).toEqual([
    { on: '2031-04-01', why: 'It does not.', anchor: 'correction-2031-04-01-2' },
  ]);
});

test('an outlet tells the stories that have an account of it', () => {
  const summary = summarise([]);
  const outlet = (id: string) => ({ id }) as Source;
  expect(toldBy(outlet('herald'), [summary])).toEqual([{ story, account: summary.accounts[1] }]);
  expect(toldBy(outlet('courier'), [summary])).toEqual([]);
});
