/**
 * Document → the mentions of happenings in it: “a drone attack on an outpost in Karsia last month”
 * with its kind, time and place. Which mentions mean one happening is for resolve-mentions.ts.
 */
import type { Document, Sentence } from '../language/document.ts';
import type { Token } from '../language/words/tokenize.ts';
import { kindOfClause, kindOfNoun, singular } from './happening-kinds.ts';
import type { Interval } from './interval.ts';
import { linkMentions } from './link-mentions.ts';
import { isBackgrounded } from './mention-background.ts';
import { mentionsOfNoun } from './mentions-of-noun.ts';
import { mentionsOfVerb } from './mentions-of-verb.ts';
import type { Doer, Party } from './mention-parties.ts';
import { placesIn, townsStruck } from './mention-places.ts';

/** A happening as a noun or a verb of a text tells it. */
export interface EventMention {
  sentence: Sentence;
  /** Index of the noun or verb that names the happening. */
  head: number;
  /** Range of its words, with the places that hang on it. */
  first: number;
  last: number;
  kind: string;
  /** Singular of the noun; the verb’s lemma for verbs. */
  word: string;
  /** Nouns of happenings that describe it: “the bombing campaign”. */
  described: readonly string[];
  verbal: boolean;
  definite: boolean;
  /** “that” of “that attack”: the one just spoken of. */
  pointing: string | null;
  /** “the earlier strikes”, “another attack”: told apart by its own words. */
  apart: boolean;
  /** “earlier”, “second”: the word that does; empty where none does. */
  apartBy: string;
  /** “came two days before the anniversary of the siege”, “Earlier in the day, a raid …”: of another year or hour. */
  elsewhen: boolean;
  plural: boolean;
  /** “have been attacked”: over a time, not once. */
  perfect: boolean;
  /** “has often struck”: a custom, no single happening. */
  habitual: boolean;
  when: Interval | null;
  /** Names of places, nearest first. */
  places: string[];
  /** “after the attack”, “in response to a raid”: told as what went before. */
  backgrounded: boolean;
  /** “blamed for attacks on bases”: attacks at large, none that has its day. */
  vague: boolean;
  /** “threatened an attack”: only spoken of, not done. */
  unreal: boolean;
  /** “in retaliation for the raid”: never what the sentence told before it. */
  answered: boolean;
  /** “the response”, “the move”: takes up a happening told before, never opens one. */
  echo: boolean;
  /** Whom or what it is done to. */
  against: Party | null;
  /** Who does it. */
  by: Doer | null;
  /** Indexes of the nouns that may be a verb’s subject: “raids on a base which killed two”. */
  subjects: readonly number[];
  /** “raids on Sunday that killed two”, “in which two died”: a verb that goes on about the noun before it. */
  relative: boolean;
  /** blamed Karsia for the attacks, condemned them: the one that all speak of */
  judged: boolean;
  /** The comma before “a girl shot near her school”: it tells of one who was named before it. */
  apposedAt: number | null;
  /** “the killing of two clerks in a raid”: the mention of the same happening that holds this one. */
  of: EventMention | null;
}

/** Finds the mentions of happenings, in the order of the text. */
export const findEventMentions = (document: Document): EventMention[] => {
  // all nouns, then all verbs: code that ran a moment ago runs faster
  const nouns = document.sentences.map((sentence) =>
    sentence.phrases.flatMap((phrase) => mentionsOfNoun(document, sentence, phrase)),
  );
  const verbs = document.sentences.map((sentence) =>
    sentence.clauses.flatMap((clause) => mentionsOfVerb(document, sentence, clause)),
  );
  return document.sentences.flatMap((sentence, index) =>
    linkMentions(document, sentence, nouns[index] ?? [], verbs[index] ?? []),
  );
};

/**
 * The places that a sentence tells, up to what it tells as background.
 *
 * @param mentions - The mentions of the sentence.
 * @param ofDeed - The text is about a deed, not about the arrest that the sentence may tell of.
 */
export const leadPlaces = (
  document: Document,
  sentence: Sentence,
  mentions: readonly EventMention[],
  ofDeed: boolean,
): string[] => [
  ...placesIn(
    document,
    sentence,
    (phrase) => {
      const head = document.tokens[phrase.head] as Token;
      const mention = mentions.find((one) => one.head === phrase.head);
      return (
        kindOfNoun.has(singular(head.lower)) &&
        (mention?.backgrounded ?? isBackgrounded(document, phrase))
      );
    },
    ofDeed,
  ),
  ...sentence.clauses
    .filter((clause) => kindOfClause(document, clause) !== undefined)
    .flatMap((clause) => townsStruck(document, clause)),
];
