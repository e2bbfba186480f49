/**
 * A mention and the sentence before it → whether it takes up the happening that was told there: “it was
 * the deadliest raid”, “the raid”.
 */
import type { Sentence } from '../language/document.ts';
import type { EventMention } from './event-mentions.ts';
import type { LocalEvent } from './local-event.ts';

/** Two bombs killed 90. It was the deadliest raid in years: those, at once before */
export const isSummedUp = (
  { sentence, verbal, plural, when, head }: EventMention,
  last: Sentence | null,
): boolean => {
  const [clause] = sentence.clauses;
  return (
    !verbal &&
    !plural &&
    !when &&
    goesBefore(last, sentence) &&
    clause?.lemma === 'be' &&
    clause.subjects[0]?.pronoun === true &&
    clause.objects.some((phrase) => phrase.head === head)
  );
};

/** It was the town’s deadliest raid. The raid was made by a local cell: under the same word */
export const isTakenUp = (
  { sentence, verbal, definite, word }: EventMention,
  last: Sentence | null,
  { mentions }: LocalEvent,
): boolean =>
  !verbal &&
  definite &&
  goesBefore(last, sentence) &&
  mentions.some((one) => !one.verbal && one.sentence === last && one.word === word);

const goesBefore = (last: Sentence | null, { paragraph, index }: Sentence): boolean =>
  last?.paragraph === paragraph && last.index === index - 1;
