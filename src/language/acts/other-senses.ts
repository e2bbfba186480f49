/**
 * A clause → whether its verb of violence is meant in another sense.
 */
import type { Clause } from '../clauses/clauses.ts';
import type { Document } from '../document.ts';
import { isLifeless } from '../names/name-words.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';

/** footage shot from a boat, shot a video of it: filmed, and nobody hit */
const isFilmed = (document: Document, { lemma, subjects, objects }: Clause): boolean =>
  lemma === 'shoot' &&
  [...subjects, ...objects].some((phrase) =>
    /^(?:footage|videos?|films?|movies?|documentar(?:y|ies)|clips?|scenes?|pictures?|images?|photos?|photographs?)$/u.test(
      document.tokens[phrase.head]?.lower ?? '',
    ),
  );

/** the vote killed the bill, two penalties were killed off, executed a warrant: nobody died */
const isEnded = (document: Document, { lemma, voice, subjects, objects }: Clause): boolean => {
  if (!/^(?:kill|murder|execute|eliminate|slay|butcher|slaughter)$/u.test(lemma)) return false;
  const undergone = voice === 'passive' ? subjects : objects;
  return (
    undergone.length > 0 &&
    undergone.every(({ head }) => {
      const noun = document.tokens[head];
      // a large part of the family was killed
      const isShare = document.tokens[head + 1]?.lower === 'of';
      return noun?.pos === 'NOUN' && !isShare && isLifeless(noun.lower);
    })
  );
};

/** a scathing attack on the mayor, a verbal assault: with words alone; crews battle to save it, a court battle */
export const isOfWords = ({ tokens }: Document, { first, head }: NounPhrase): boolean =>
  (tokens[head]?.lower === 'battle' && isEffort(tokens, head)) ||
  (/^(?:attack|assault|salvo|broadside|strike|barrage)$/u.test(tokens[head]?.lemma ?? '') &&
    tokens.slice(first, head).some(({ lower }) => wordy.test(lower)));

/** a battle to save it, a battle with cancer, a legal battle: nobody fights anybody */
const isEffort = (tokens: Document['tokens'], at: number): boolean => {
  const [before, next, after] = [at - 1, at + 1, at + 2].map((i) => tokens[i]);
  return (
    (next?.lower === 'to' && after?.pos === 'VERB') ||
    (/^(?:with|against)$/u.test(next?.lower ?? '') &&
      /^(?:cancer|illness|disease|depression|addiction|time)$/u.test(after?.lower ?? '')) ||
    /^(?:legal|court|custody|uphill|political|election|electoral)$/u.test(before?.lower ?? '')
  );
};

const wordy =
  /^(?:verbal|scathing|blistering|stinging|withering|searing|scornful|rhetorical|personal|political|veiled|thinly-veiled|expletive-laden|foul-mouthed|ad-hominem)$/u;

/** True: the verb of violence means something else: filmed, or ended. */
export const isOtherSense = (document: Document, clause: Clause): boolean =>
  isFilmed(document, clause) || isEnded(document, clause);
