/** One statement in different words. */
import { expect, test } from 'vitest';
import { inventRow } from '../../support/invent-story.ts';
import { fifteen, find, twelve } from './invent-finding.ts';

test('names the words in which one statement differs', () => {
  const row = inventRow('r1', 'wording', [twelve, fifteen], {
    oneOrigin: 'the mayor',
    diff: [
      { text: 'it spread through the whole ward ', articles: ['gazette', 'courier'] },
      { text: 'quickly', articles: ['gazette'] },
      { text: 'fast', articles: ['courier'] },
    ],
  });
  expect(find([twelve, fifteen], [row])).toContain(
    'One statement by the mayor is worded differently: “quickly” in The Gazette and “fast” in The Courier.',
  );
});

test('names the speaker of several statements where it is one', () => {
  const spoken = (...speakers: string[]) =>
    find(
      [twelve, fifteen],
      speakers.map((speaker, i) =>
        inventRow(`r${i}`, 'wording', [twelve, fifteen], {
          type: 'statement',
          label: `${speaker}: it spread`,
        }),
      ),
    );
  expect(spoken('the mayor', 'the mayor')).toContain(
    'Two statements by the mayor are worded differently.',
  );
  expect(spoken('the mayor', 'a nurse')).toContain('Two statements are worded differently.');
});
