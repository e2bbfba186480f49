/**
 * A weapon or a vehicle that a sentence names → whether it is no means there: it fell, was hit or found,
 * fights a fire, is what a place keeps.
 */
import type { Document, Sentence } from '../../language/document.ts';
import type { NounPhrase } from '../../language/phrases/noun-phrases.ts';
import { aimVerbs, hitVerbs, isHazard } from '../../language/acts/acts.ts';
import type { Token, TokenRange } from '../../language/words/tokenize.ts';

/** a helicopter crashed, came down, was shot down by rebels: it did nothing to others */
const isFallen = ({ tokens }: Document, { clauses }: Sentence, phrase: NounPhrase): boolean =>
  /^(?:helicopter|aircraft|jet|warplane|plane)s?$/u.test(tokens[phrase.head]?.lower ?? '') &&
  clauses.some(
    ({ lemma, particle, last, subjects, objects }) =>
      subjects.includes(phrase) &&
      objects.length === 0 &&
      (/^(?:crash|vanish|disappear)$/u.test(lemma) ||
        (/^(?:come|go|shoot)$/u.test(lemma) && (particle ?? tokens[last]?.lower) === 'down')),
  );

/** destroyed two tanks, a depot and a rocket launcher; the tank was hit */
export const isUndergoing = (
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
): boolean => {
  const before = document.tokens[phrase.first - 1];
  // the downing of a drone
  if (
    before?.lower === 'of' &&
    /^(?:downing|seizure)$/u.test(document.tokens[before.index - 1]?.lower ?? '')
  )
    return true;
  const end = before && /^(?:,|and)$/u.test(before.lower) ? before.index : -1;
  const comma = document.tokens[end - 1]?.text === ',' ? end - 1 : end;
  const listed = sentence.phrases.find(({ last }) => last === end || last === comma);
  if (listed && isUndergoing(document, sentence, listed)) return true;
  return sentence.clauses.some(
    ({ lemma, voice, objects, subjects }) =>
      ((hitVerbs.has(lemma) ||
        aimVerbs.has(lemma) ||
        /^(?:down|seize|find|recover|defuse|capture)$/u.test(lemma)) &&
        (voice === 'passive' ? subjects : objects).includes(phrase)) ||
      isFallen(document, sentence, phrase),
  );
};

/** a rumour that a bomb was planted, false reports of a gunman, the risk of a blast: nothing was there */
export const isOnlyFeared = (
  { tokens }: Document,
  { first }: Sentence,
  { first: at }: TokenRange,
): boolean => {
  for (let i = at - 1; i > Math.max(first, at - 8); i--) {
    const { lower, pos } = tokens[i] as Token;
    if (pos === 'PUNCT' || pos === 'VERB') return false;
    if (!/^(?:of|that|about)$/u.test(lower)) continue;
    const [before, noun] = tokens.slice(i - 2, i);
    if (
      /^(?:rumou?rs?|hoax|scares?|fears?|risks?|dangers?|chances?|possibility|likelihood|threats?|warnings?)$/u.test(
        noun?.lower ?? '',
      )
    )
      return true;
    if (/^(?:reports?|alarms?|claims?)$/u.test(noun?.lower ?? '') && before?.lower === 'false')
      return true;
  }
  return false;
};

/** 35 aircraft are battling the blaze: sent against what did the harm */
export const isSentAgainst = (
  { tokens }: Document,
  { clauses }: Sentence,
  phrase: NounPhrase,
): boolean =>
  clauses.some(
    ({ lemma, subjects, objects }) =>
      /^(?:battle|fight|tackle|douse|contain|extinguish|drop)$/u.test(lemma) &&
      subjects.includes(phrase) &&
      objects.some(
        ({ head }) =>
          /^(?:water|retardant)$/u.test(tokens[head]?.lower ?? '') ||
          isHazard(tokens[head]?.lower ?? ''),
      ),
  );

/** sheds linked to rockets and shells, a shop selling guns: what a place is for, not what hit it */
export const isKept = (
  { tokens }: Document,
  { phrases }: Sentence,
  phrase: NounPhrase,
): boolean => {
  let { first } = phrase;
  const joint = /^(?:,|and|or)$/u;
  while (joint.test(tokens[first - 1]?.lower ?? '')) {
    const end = first - (joint.test(tokens[first - 2]?.lower ?? '') ? 2 : 1);
    const before = phrases.find(({ last }) => last === end);
    if (!before) return false;
    first = before.first;
  }
  return /^(?:(?:associated|connected|stocked) with|(?:linked|related|tied) to|\S+ (?:storing|producing|making|manufacturing|housing|holding|selling))$/u.test(
    tokens
      .slice(Math.max(0, first - 2), first)
      .map(({ lower }) => lower)
      .join(' '),
  );
};

/** the drones were harassed by fighter jets, jets that chased a plane: nobody was hit with them */
export const isOnlyHarassing = ({ clauses }: Sentence, phrase: NounPhrase): boolean =>
  clauses.some(
    ({ lemma, subjects, objects, prepositions }) =>
      /^(?:harass|chase|shadow|escort|track|intercept|buzz|tail|monitor)$/u.test(lemma) &&
      (subjects.includes(phrase) ||
        objects.includes(phrase) ||
        prepositions.some((one) => one.preposition === 'by' && one.phrase === phrase)),
  );
