/** What “as the mayor noted” credits: the sentence around it, and nothing where it tells of a time or a deed. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../support/reports-of.ts';

test.for([
  ['As the mayor noted, the bridge was closed in May.', 'mayor: the bridge was closed in May'],
  ['The bridge was closed, as the mayor said in a statement.', 'mayor: The bridge was closed'],
  ['The bridge is safe, as Omar Sabri has claimed.', 'Omar Sabri: The bridge is safe'],
  [
    'The bridge, as Omar Sabri pointed out, does not close in winter.',
    'Omar Sabri: The bridge, does not close in winter',
  ],
  ['But as Omar Sabri told reporters, the dam is full.', 'Omar Sabri: the dam is full'],
  ['As Omar Sabri put it, the dam is a trap.', 'Omar Sabri: the dam is a trap'],
  ['“It was a trap,” as Omar Sabri put it on Monday.', 'Omar Sabri: “It was a trap,”'],
  ['The dam was, as Sabri put it, “a trap.”', 'Sabri: The dam was, “a trap.”'],
  // “according to” in the middle of a clause, and behind a whole one
  [
    'These guards are, according to Delos.com, part of a small unit – one of three – and trained to swim.',
    'Delos.com: These guards are part of a small unit – one of three – and trained to swim',
  ],
  [
    'The guards, according to police, left the mill at noon.',
    'police: The guards left the mill at noon',
  ],
  ['The dam will, according to Omar Sabri, be closed.', 'Omar Sabri: The dam will be closed'],
  ['The bus hit a wall, according to police, and two men died.', 'police: The bus hit a wall'],
  ['The bus hit a wall, according to the mayor, Omar Sabri.', 'Omar Sabri: The bus hit a wall'],
] as const)('%s', ([text, expected]) => {
  expect(reportsOf(text)).toEqual([expected]);
});

test.for([
  'The guards left as police reported to the court.',
  'The dam is as old as the mayor said.',
  'As he wrote the note, the boat sank.',
  'He came home in May, as he had promised.',
  'Sabri put it on the table.',
])('nothing in “%s”', (text) => {
  expect(reportsOf(text)).toEqual([]);
});
