/**
 * A figure → whether it is told plainly of a whole group, so that another may conflict with it: no
 * share, no rough word, none of those “also” hurt, none in the words of one side.
 */
import { ordinalOf } from '../../language/quantities/ordinals.ts';
import { peopleOf } from '../../language/names/people.ts';
import type { CasualtiesClaim } from '../../model/claim.ts';
import { isShareOf } from '../relate-quantities.ts';
import { vague } from './join-totals.ts';

/** both, all five, two others, another three: said beside other figures, never for everybody. */
export const partial = /\b(?:both|all|the|others?|another|further|more(?! than\b)|additional)\b/iu;

/** Taken to hospital, found suffering from wounds: seldom said of all who were hurt. */
const care = /\b(?:hospital\w*|condition|airlifted|treated|surgery|suffering)\b/iu;

/** 107 of the hurt remain in hospital: a day later, without those who went home */
const kept = /^[^,;]*\b(?:remain\w*|still|stay\w*)\b[^,;]*\b(?:hospital\w*|clinics?|treat\w*)\b/iu;

/** nine more bodies: beside those told before */
const additional = /\b(?:another|further|additional|more(?! than\b))\b/iu;

/** killed three and left 25 more injured: more than the dead, so all who were hurt */
const isBesideDead = ({ outcome, quote, sentence }: CasualtiesClaim): boolean =>
  outcome === 'injured' &&
  deadTold.test(sentence.exact.slice(0, quote.start - sentence.start)) &&
  !/\b(?:others?|all|both)\b/iu.test(quote.exact);
const deadTold =
  /\b(?:kill\w*|dead|die[sd]?|deaths?|slain)\b(?:(?!\b(?:injur|wound|hurt|shot))[^.;:])*$/iu;

/** Two men who sat inside died: there may be more who did not. */
const restricted = /\p{L}\s+(?:who|that|whose)\s+(?:was|were|had|\p{L}+ed)\b/iu;

/** 107 remain in hospital, three critically injured, 60 lightly hurt; the identities of three victims are known: there may be others */
const isOfSome = ({ quote, sentence }: CasualtiesClaim): boolean =>
  kept.test(sentence.exact.slice(quote.start - sentence.start)) ||
  /\b(?:critically|seriously|severely|gravely|badly|lightly|slightly|mildly)\b/iu.test(
    quote.exact,
  ) ||
  /\b(?:identit(?:y|ies)|names?|photos?|pictures?|families|relatives) of (?:the )?$/iu.test(
    sentence.exact.slice(0, quote.start - sentence.start),
  );

/** A figure in words of number for a whole group, that nobody takes back. */
export const isPlain = (claim: CasualtiesClaim): boolean => {
  const { count, hedged, confidence, outcome, quote, who } = claim;
  return (
    hedged === null &&
    !addsOne(claim) &&
    !isOfSome(claim) &&
    // two Alder guards, of all guards
    !(/\s\p{Lu}\p{Ll}/u.test(who) && peopleOf(who).nation === null) &&
    // “enemy personnel”: in the words of one side
    !/^["“]/u.test(who) &&
    // “shot” may leave out who was hurt otherwise
    outcome !== 'casualties' &&
    !care.test(quote.exact) &&
    confidence >= 0.6 &&
    /\d|^[\p{L}\s-]+$/u.test(count.words) &&
    (count.max !== null ||
      /\d|\b(?:at least|more than|over|no fewer than)\b/iu.test(count.words)) &&
    !vague.test(count.words) &&
    // two dozen, almost a dozen: a round figure
    !/\bdozen\b/iu.test(count.words) &&
    (!partial.test(count.words) || isBesideDead(claim)) &&
    // two other gunmen were killed: beside the last of them, told before
    !(outcome === 'killed' && /^(?:\p{L}+|\d+) others?\b/iu.test(quote.exact)) &&
    (!additional.test(quote.exact) || isBesideDead(claim)) &&
    !restricted.test(quote.exact) &&
    !isShareOf(quote.exact, count.words)
  );
};

/** Five were injured; a sixth was treated for shock. */
const addsOne = ({ count, sentence }: CasualtiesClaim): boolean => {
  const nths = sentence.exact.matchAll(/\ban?\s(\w+)\b/giu);
  return nths.some(([, word = '']) => ordinalOf(word.toLowerCase()) === count.min + 1);
};
