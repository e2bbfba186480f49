/** “A month after 20 people died”: what went before is not of what is told, and has not its day. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

/** The dead of an article on a blast in Ostrov, with “main” and the time of each. */
const deadOf = (text: string): string[] =>
  extractClaims(
    articleOf(`${text}\nThe city is quiet.`, '2031-03-06', 'Blast hits Ostrov'),
  ).claims.flatMap((claim) =>
    claim.type === 'casualties'
      ? [`${claim.main ? 'main' : 'other'} ${String(claim.count.min)} ${claim.when?.words ?? '-'}`]
      : [],
  );

test.for([
  [
    'Twelve guards were killed in Ostrov on Monday, a month after 20 people died in a bombing in Belmar.',
    ['main 12 Monday', 'other 20 -'],
  ],
  [
    'Twelve guards died in a blast in Ostrov on Monday. It came shortly after rebels killed 20 people in Belmar.',
    ['main 12 Monday', 'other 20 -'],
  ],
  [
    'A bomb killed 13 guards in Ostrov on Saturday. It came two weeks after 350 people were killed in a truck bombing.',
    ['main 13 Saturday', 'other 350 -'],
  ],
  // “Saturday’s attack” is the one that came on Saturday
  [
    'A bomb killed 13 guards in Ostrov on Saturday. Saturday’s blast came two weeks after 350 people were killed in a truck bombing. Two clerks were hurt in Saturday’s attack.',
    ['main 13 Saturday', 'other 350 -', 'main 2 Saturday'],
  ],
  [
    'The attack comes two weeks after 20 people were killed in Belmar; on Monday twelve guards died.',
    ['other 20 -', 'main 12 Monday'],
  ],
  [
    'The blast in Ostrov, which came a day after a truce was signed, killed twelve guards on Monday.',
    ['main 12 Monday'],
  ],
  [
    'Twelve guards were killed, the worst toll since 2019, when 20 people died in Belmar.',
    ['main 12 -', 'other 20 -'],
  ],
  [
    'The blast, the worst since 2019, when 20 people died in Belmar, killed twelve guards on Monday.',
    ['other 20 -', 'main 12 Monday'],
  ],
  // what a rank looks back to, with a verb of its own and without; not what goes on behind it
  [
    'The chief Omar Sabri was killed in Ostrov, the worst blow since its founder Ivo Tarr was shot dead in 2019.',
    ['main 1 -', 'other 1 2019'],
  ],
  [
    'Twelve guards were killed on Monday. It was the worst blow since the death of Ivo Tarr in 2019.',
    ['main 12 Monday', 'other 1 -'],
  ],
  [
    'A strike killed twelve guards on Monday. Omar Sabri had been their chief since the death of Ivo Tarr.',
    ['main 12 Monday', 'other 1 -'],
  ],
  [
    'It was the deadliest blast since rebels stormed a school in 2019, killing 20 people.',
    ['other 20 2019'],
  ],
  ['The deadliest blast since May killed twelve guards on Monday.', ['main 12 Monday']],
  ['It was the deadliest blast since May, killing twelve guards.', ['main 12 -']],
  [
    'A year to the day after 20 people died in Belmar, a blast killed twelve guards on Monday.',
    ['other 20 -', 'main 12 Monday'],
  ],
  [
    'Otto Brandt, a clerk whose son was killed in 2019, died in the blast in Ostrov on Monday.',
    ['main 1 Monday', 'other 1 2019'],
  ],
  ['A week after the vote, a blast killed twelve guards on Monday.', ['main 12 Monday']],
  [
    'The blast in Ostrov killed twelve guards a day after they had come on Monday.',
    ['main 12 Monday'],
  ],
] as const)('%s', ([text, expected]) => {
  expect(deadOf(text)).toEqual(expected);
});
