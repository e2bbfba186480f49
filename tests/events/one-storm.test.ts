/** What belongs to the main happening, and what is told of another time beside it. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

const deadOf = (text: string, title = 'Invented'): string[] =>
  extractClaims(articleOf(text, '2024-05-12', title)).claims.flatMap((claim) =>
    claim.type === 'casualties' && claim.outcome === 'killed'
      ? [`${claim.main ? 'main' : 'other'} ${claim.count.min}`]
      : [],
  );

test.for([
  // floods and landslides are the flood of the title
  [
    'Thousands evacuated in Karsia flood alert',
    'At least 29 people died after floods and landslides swept two provinces of Karsia, officials said.',
    ['main 29'],
  ],
  // not those of a year before
  [
    'Nine killed in Karsia flood',
    'A flood killed nine people in Karsia on Friday.\n\nFloods and landslides killed 90 people last year.',
    ['main 9', 'main 9', 'other 90'],
  ],
  // a training sortie is no raid
  [
    'Helicopters collide; nine guards killed',
    'All nine guards on board two helicopters were killed on Thursday when they collided in mid-air. They were on a training sortie.\n\n“Nine guards have been killed in the crash near Delos,” a spokesman said.',
    ['main 9', 'main 9'],
  ],
  // the raid that a band claims, named again with other words
  [
    'Front claims responsibility for chapel attack',
    'The Front claimed responsibility for a suicide bombing at a chapel in Karsia as officials on Saturday raised the death toll of the attack to 39.\n\nThe bombing killed 39 people.',
    ['main 39', 'main 39'],
  ],
  // earlier this week, whatever the day of the main one
  [
    'Ten killed in bombing in Ostrov',
    'A car bomb killed ten people at a checkpoint in Ostrov on Friday, police said.\n\nEarlier this week, a bomb killed 11 people in an inn in Ostrov.',
    ['main 10', 'main 10', 'other 11'],
  ],
  // the day that opens a sentence, of what its last verb tells as well
  [
    'Bomb at checkpoint kills ten',
    'A car bomb killed ten people at a checkpoint in Ostrov on Friday.\n\nOn Tuesday, rebels overran a post used by Karsian guards in Norden, killing three guards.',
    ['main 10', 'main 10', 'other 3'],
  ],
  // a train that ran off the tracks
  [
    'Train derails in Delos, 20 injured',
    'A train collided with a lorry in Delos on Friday, and 20 people were hurt.\n\nThis is the second incident in four days. At least 23 people were killed after coaches of another train ran off the tracks in Norden on Tuesday.',
    ['other 23'],
  ],
  // last week, behind what those who were hit were doing
  [
    'Attack on chapel kills one',
    'Two bombers attacked a chapel in Karsia on Sunday, killing one person.\n\nA bomber targeted a group of pilgrims marking the new year in the capital last week, killing more than 30 people.',
    ['main 1', 'main 1', 'other 31'],
  ],
] satisfies [string, string, string[]][])('%s', ([title, text, expected]) => {
  expect(deadOf(text, title)).toEqual(expected);
});

test.for([
  [
    'The Front bombed a mill in Delos as officials on Saturday raised the toll of the raid to 39.',
    [],
  ],
  [
    'The Front bombed a mill in Delos on Saturday as officials raised the toll to 39.',
    ['Saturday'],
  ],
] satisfies [string, string[]][])('the day of “%s”', ([text, expected]) => {
  const { claims } = extractClaims(articleOf(text, '2024-05-12'));
  expect(claims.flatMap((claim) => (claim.type === 'date' ? [claim.words] : []))).toEqual(expected);
});

test.for([
  ['Third student dies after blast', [3]],
  ['Second man dies after blast', [2]],
  ['Second wife dies after blast', [1]],
] satisfies [string, number[]][])('how many are dead by “%s”', ([title, expected]) => {
  const { claims } = extractClaims(articleOf('It was late.', '2024-05-12', title));
  const dead = claims.flatMap((claim) => (claim.type === 'casualties' ? [claim.count.min] : []));
  expect(dead).toEqual(expected);
});
