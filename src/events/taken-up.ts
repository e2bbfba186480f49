/**
 * A mention and the sentence before it → whether it takes up the happening that was told there: “it was
 * the deadliest raid”, “the raid”.
 */
import type { Sentence } from '../language/document.ts';
import type { EventMention } from './event-mentions.ts';
import { areAlike } from './happening-kinds.ts';
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

/**
 * It came two days after a raid on a base. That raid killed ten: the one told last, under the same word
 * before any other.
 *
 * @param events - The happenings told so far.
 */
export const pointedAt = (
  { sentence, verbal, pointing, plural, when, kind, word }: EventMention,
  last: Sentence | null,
  events: readonly LocalEvent[],
): LocalEvent | undefined => {
  if (verbal || plural || when || pointing !== 'that') return undefined;
  if (!goesBefore(last, sentence)) return undefined;
  const told = events
    .flatMap((event) => event.mentions.map((mention) => ({ event, mention })))
    .filter(({ mention }) => mention.sentence === last && !mention.verbal)
    .filter(({ mention }) => !mention.plural && areAlike(mention.kind, kind))
    .sort((a, b) => b.mention.head - a.mention.head);
  return (told.find(({ mention }) => mention.word === word) ?? told[0])?.event;
};

const goesBefore = (last: Sentence | null, { paragraph, index }: Sentence): boolean =>
  last?.paragraph === paragraph && last.index === index - 1;
