import { expect, test } from 'vitest';
import type { CorrectionMade } from '../../src/model/comparison.ts';
import { correctionAnchors, listHandCorrections } from '../../src/view/hand-corrections.ts';
import { inventAccounts, inventArticle, inventComparison } from '../support/invent-story.ts';

const article = inventArticle('gazette', 'A fire in Lowmere killed 12 people.');
const signed = { by: 'A. Editor', on: '2031-06-02', why: 'Read again.' };
const quote = { start: 18, end: 34, exact: 'killed 12 people' };

const list = (corrections: CorrectionMade[]) =>
  listHandCorrections(
    { ...inventComparison([article], [], []), corrections },
    inventAccounts([article]),
  );

test('a correction leads to its claim in the text; one that was rejected is there no more', () => {
  const quotes = (claim: string | null) => [{ article: 'gazette', claim, quote }];
  expect(
    list([
      { do: 'accept', ...signed, quotes: quotes('casualties-1') },
      { do: 'reject', ...signed, quotes: quotes(null) },
    ]).map(({ what, quotes: [told], signature }) => [what, told!.words, told!.anchor, signature]),
  ).toEqual([
    [
      'Read again and accepted',
      'killed 12 people',
      'gazette-casualties-1',
      'A. Editor, 2 June 2031',
    ],
    [
      'Rejected: the words don’t make the claim',
      'killed 12 people',
      null,
      'A. Editor, 2 June 2031',
    ],
  ]);
});

test('anchors count the corrections of a day', () => {
  const days = ['2031-06-02', '2031-06-03', '2031-06-02'];
  expect(correctionAnchors(days.map((on) => ({ on })))).toEqual([
    'correction-2031-06-02-1',
    'correction-2031-06-03-1',
    'correction-2031-06-02-2',
  ]);
});
