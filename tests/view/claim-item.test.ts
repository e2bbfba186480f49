import { expect, test } from 'vitest';
import type { ClaimRecord } from '../../src/model/published.ts';
import { listClaims } from '../../src/view/data/claim-records.ts';
import { claimItem } from '../../src/view/claim-item.ts';
import {
  inventAccounts,
  inventArticle,
  inventClaim,
  inventComparison,
  inventRow,
  quantity,
} from '../support/invent-story.ts';

const gazette = inventArticle(
  'gazette',
  'Dozens of people were hurt in Lowmere. “The river came over the wall before anybody was awake,” the mayor said.',
);

const recordOf = (quote: string, fields: Parameters<typeof inventClaim>[3]): ClaimRecord => {
  const claim = inventClaim(gazette, 'c', quote, fields);
  const comparison = inventComparison([gazette], [claim], [inventRow('r1', 'only', [claim])]);
  const story = { id: 'flood', title: 'A flood in Lowmere' };
  return listClaims(story, comparison, inventAccounts([gazette]))[0]!;
};

test('what somebody said is headed by the speaker and the first of the words', () => {
  const words = '“The river came over the wall before anybody was awake,”';
  const said = { type: 'statement' as const, speaker: 'the mayor', mode: 'direct', words };
  const item = claimItem(recordOf(words, said));
  expect(item.value).toBe('The mayor: “The river came over the wall before anybody was …”');
  expect(item.about).toBe('The Gazette');
});

test('a name is headed by what it is the name of, a figure by its bounds', () => {
  const place = { type: 'place' as const, name: 'Lowmere', within: [] };
  expect(claimItem(recordOf('Lowmere', place)).value).toBe('Place: Lowmere');
  const hurt = {
    type: 'casualties' as const,
    outcome: 'injured',
    who: 'people',
    count: quantity('Dozens', 12, null),
  };
  expect(claimItem(recordOf('Dozens of people were hurt', hurt)).value).toBe(
    'Dozens of people injured (12 or more)',
  );
});

test('a claim that may not be quoted is headed by its speaker alone', () => {
  const said = { type: 'statement' as const, speaker: 'the mayor', mode: 'direct', words: '' };
  expect(claimItem({ ...recordOf('The river', said), quote: '', sentence: '' })).toMatchObject({
    value: 'The mayor',
    quote: [],
  });
});
