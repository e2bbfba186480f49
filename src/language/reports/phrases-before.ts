/**
 * A phrase that tells too little of who speaks → the one before it that tells more: “the agency” after
 * “the national water agency”, “his office” in a sentence that “the prime minister” opens.
 */
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { partitionPoint } from '../partition-point.ts';
import type { Token } from '../words/tokenize.ts';
import { isQuoteMark, type Reading } from './reading.ts';
import { isPersonNoun, isPlural } from './speaker-nouns.ts';

/** True of a body that is told of: not the “Jobs Bank”, no bank; not “larger than any Karsian bank”. */
export const isToldOf = ({ tokens }: Reading, { first, last }: NounPhrase): boolean =>
  !isQuoteMark(tokens[last]) &&
  !/^(?:any|no|every|each|another)$/u.test(tokens[first]?.lower ?? '');

/** The last phrase before one that says which body it is: the agency ← the national water agency. */
export const fullPhraseBefore = (
  { sentences, tokens }: Reading,
  { first: at, head: noun }: NounPhrase,
): NounPhrase | undefined => {
  const word = (tokens[noun] as Token).lower;
  // an armed group: no word for which
  if (/^(?:group|militia|brigade|movement|network)$/u.test(word)) return undefined;
  const upTo = partitionPoint(sentences, ({ first }) => first < at);
  for (const { phrases } of sentences.slice(0, upTo).toReversed()) {
    const found = phrases.findLast(
      ({ first, last, head }) =>
        last <= at &&
        tokens[head]?.lower === word &&
        head - first > 1 &&
        tellsWhich(tokens[first], tokens[head - 1]),
    );
    if (found) return found;
  }
  return undefined;
};

/** the water agency, a private agency; “the storied agency” is one that the reader knows already */
const tellsWhich = (article: Token | undefined, word: Token | undefined): boolean =>
  word?.pos === 'NOUN'
    ? /^(?:the|an?)$/u.test(article?.lower ?? '')
    : word?.pos === 'ADJ' && /^an?$/u.test(article?.lower ?? '');

/** The prime minister will leave for Ostrov, his office said: whom the sentence opens with. */
export const openingBefore = (
  { sentences, tokens }: Reading,
  at: number,
): NounPhrase | undefined => {
  const sentence = sentences[partitionPoint(sentences, ({ last }) => last <= at)];
  const [opening] = sentence?.phrases ?? [];
  if (opening?.first !== sentence?.first || !opening || opening.last >= at) return undefined;
  const head = tokens[opening.head] as Token;
  const owned = tokens
    .slice(opening.first, opening.head)
    .some(({ text }) => /^['’]s?$/u.test(text));
  const tells = owned || tokens[opening.first]?.lower === 'the';
  // the secretary of state, Tom Hale: his name is nearer
  const named = tokens.slice(opening.last, opening.last + 3).some(({ text }) => text === ',');
  return tells && !named && isPersonNoun(head) && !isPlural(head) && tokens[at - 1]?.text === ','
    ? opening
    : undefined;
};
