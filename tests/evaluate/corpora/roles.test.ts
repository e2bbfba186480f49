import { expect, test } from 'vitest';
import { roles } from '../../../src/evaluate/corpora/roles.ts';
import { scoreFiles } from './score-corpus.ts';

const sentences = [
  'Blast kills five soldiers in Eastham',
  'A car bomb killed five soldiers in Eastham on Monday.',
  'They blamed the Grey Front for the attack.',
];

/** Tokens with their places in the text as published, where one sentence follows the other. */
const tokenized = () => {
  let base = 0;
  return sentences.map((words) => {
    const tokens = [...words.matchAll(/[\p{L}\d]+|\S/gu)].map((found) => {
      const start = base + found.index;
      return [found[0], start, start + found[0].length] as const;
    });
    base += words.length + 1;
    return [tokens, words] as const;
  });
};

const score = (labels: readonly (readonly [string, string, string, number])[]) => {
  const tokens = tokenized().flatMap(([own], sentence) =>
    own.map(([word]) => ({ word, sentence })),
  );
  const mentions = labels.map(([, , text, sentence], i) => {
    const start = tokens.findIndex((t) => t.sentence === sentence && t.word === text.split(' ')[0]);
    return { id: `t${i}`, sent_idx: sentence, start, end: start + text.split(' ').length };
  });
  const line = JSON.stringify({
    doc_id: 'd1',
    sentences: tokenized(),
    entity_mentions: mentions,
    event_mentions: labels.map(([event_type, role, text], i) => ({
      event_type,
      arguments: [{ entity_id: `t${i}`, role, text }],
    })),
  });
  return scoreFiles(roles, { 'dev.jsonl': line })?.[0];
};

test('arguments within the words of claims', () => {
  const scored = score([
    ['Life.Die.Unspecified', 'Victim', 'soldiers', 1],
    ['Conflict.Attack.DetonateExplode', 'Place', 'Eastham', 1],
    ['Conflict.Attack.DetonateExplode', 'ExplosiveDevice', 'car bomb', 1],
    ['Conflict.Attack.DetonateExplode', 'Attacker', 'Grey Front', 2],
  ]);
  expect(scored?.mistakes).toEqual([]);
  expect(scored?.counts).toMatchObject({
    'the dead': { labelled: 1, found: 1 },
    places: { labelled: 1, found: 1 },
    means: { labelled: 1, found: 1 },
    attackers: { labelled: 1, found: 1 },
  });
});

test('in words that make no claim of the kind', () => {
  expect(score([['Life.Injure.Unspecified', 'Victim', 'soldiers', 1]])?.mistakes).toEqual([
    {
      text: 'd1',
      measure: 'the injured',
      expected: `soldiers in: ${sentences[1]}`,
      found: 'nothing',
    },
  ]);
  expect(score([['Conflict.Attack.Unspecified', 'Target', 'attack', 2]])?.counts).toMatchObject({
    targets: { labelled: 1, found: 0 },
  });
});

test('pronouns and other events are left out', () => {
  const scored = score([
    ['Conflict.Attack.Unspecified', 'Attacker', 'They', 2],
    ['Contact.Contact.Meet', 'Participant', 'soldiers', 1],
    ['Movement.Transportation.Unspecified', 'Place', 'Eastham', 1],
  ]);
  expect(Object.values(scored?.counts ?? {}).map(({ labelled }) => labelled)).toEqual(
    Array.from({ length: 6 }, () => 0),
  );
});

test('other lines are none of it', () => {
  expect(scoreFiles(roles, { 'dev.jsonl': '{"doc_id":"d1"}' })).toBeNull();
});
