/** A short text on one happening whose second paragraph tells of another: what belongs to which, whatever happened. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/extract-claims.ts';
import { articleOf } from '../support/article-of.ts';

/** What happened on Monday, 3 March 2031, with 12 dead, and the noun for it. */
const leads: [string, string][] = [
  ['bombing', 'A bomb exploded in a market in Norden on Monday, killing 12 people, police said.'],
  ['attack', 'Gunmen attacked a post in Norden on Monday, killing 12 people, officials said.'],
  ['crash', 'Twelve people were killed when a bus plunged off a bridge near Norden on Monday.'],
  ['earthquake', 'A strong earthquake struck near Norden on Monday, killing 12 people.'],
  ['shooting', 'A man opened fire at a mall in Norden on Monday, killing 12 people, police said.'],
  ['fire', 'A fire swept through a hotel in Norden on Monday, killing 12 people, officials said.'],
];

/** Another that killed 30. */
const others: ((noun: string) => string)[] = [
  (noun) => `Last week, 30 people died in a ${noun} in Ostrov.`,
  (noun) => `Another ${noun} on Tuesday killed 30 people in Ostrov.`,
  (noun) => `In a separate ${noun}, 30 people were killed in Ostrov.`,
  (noun) => `It was the second ${noun} there in a week; the first killed 30 people.`,
  (noun) => `The ${noun} came as many mourned 30 people killed in a ${noun} in Ostrov on Saturday.`,
  () => 'In 2014, 30 people were killed in an avalanche in the same valley.',
  (noun) => `Earlier this month, a ${noun} killed 30 people in Ostrov.`,
  (noun) => `Rescuers were looking for survivors of an earlier ${noun} that killed 30 people.`,
  (noun) => `The earlier ${noun} killed 30 people.`,
  (noun) =>
    `At least 30 people died in ${/^[ae]/u.test(noun) ? 'an' : 'a'} ${noun} in Norden on Tuesday.`,
  (noun) => `The ${noun} follows a string of ${noun}s that have killed 30 people since May.`,
];

/** What a text claims of its main happening. */
const mainOf = (text: string): string[] =>
  extractClaims(articleOf(text, '2031-03-05')).claims.flatMap((claim) => {
    if (!claim.main) return [];
    if (claim.type === 'casualties') return [`${claim.outcome} ${claim.count.min}`];
    if (claim.type === 'place') return [claim.name];
    return claim.type === 'date' ? [claim.from ?? ''] : [];
  });

test.for(leads)('%s', ([noun, lead]) => {
  const own = mainOf(lead);
  expect(own).toContain('killed 12');
  for (const other of others)
    expect.soft(mainOf(`${lead}\n\n${other(noun)}`), other(noun)).toEqual(own);
});

test.for([
  // the second is what the text is about
  [
    'A second avalanche hit a road near Norden on Monday, killing 12.\n\nThe first avalanche killed 30 people.',
    ['killed 12', 'Norden', '2031-03-03'],
  ],
  [
    'A second avalanche hit a road near Norden on Monday, killing 12.\n\nThe second avalanche hurt 30 people.',
    ['killed 12', 'Norden', '2031-03-03', 'injured 30'],
  ],
  // by its rank, and not another one
  [
    'A train derailed near Norden on Monday, killing 12.\n\nIt was the second derailment this week. It hurt 30.',
    ['killed 12', 'Norden', '2031-03-03', 'injured 30'],
  ],
  // of one night, told by two days
  [
    'A blast hit Norden on Monday, killing 12.\n\nWitnesses heard a blast late on Sunday that hurt 30.',
    ['killed 12', 'Norden', '2031-03-03', 'injured 30', '2031-03-02'],
  ],
  // another strike that a day describes
  [
    'A strike killed a rebel in Delos on Monday.\n\nA Karsian drone strike launched on January 6 killed 30 people in Ostrov.',
    ['killed 1', 'Delos', '2031-03-03'],
  ],
  // what came hours after the main happening
  [
    'Rockets hit a base in Norden on Monday, killing 12.\n\nTwo hours after the raid, guards killed 30 people in Delos.',
    ['killed 12', 'Norden', '2031-03-03', 'Delos', 'killed 30'],
  ],
  // how many die at large
  ['On average, 30 people a year are killed in such fires.', []],
  ['Every year 30 people die in such fires.', []],
  // once, and not each day
  ['Thirty people died a day after the vote.', ['killed 30']],
  // of two that are told, the first is one
  ['Two bombs exploded. The first killed ten people.', ['killed 10']],
])('%s', ([text, told]) => {
  expect(mainOf(text as string).toSorted()).toEqual([...(told as string[])].toSorted());
});
