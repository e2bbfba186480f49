/**
 * A clause and the phrase that its verb takes → whether the verb, which may befall people, here only
 * shows them, brings down things or takes over a firm.
 */
import type { Clause } from '../../../language/clauses.ts';
import type { Document } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/noun-phrases.ts';
import type { Outcome } from '../../../model/claim.ts';
import { firms, namesPeople, namesPerson, recordings } from './outcome-words.ts';

/** True: nobody is shot, held or hurt by the verb of a clause. */
export const befallsNoPeople = (
  document: Document,
  clause: Clause,
  phrase: NounPhrase,
  outcome: Outcome,
): boolean => {
  const word = ({ head }: NounPhrase): string => document.tokens[head]?.lower ?? '';
  // shot down 14 of 19 drones, shot down two; no clerks
  const down = clause.particle === 'down' || document.tokens[clause.last]?.lower === 'down';
  if (clause.lemma === 'shoot' && down)
    return !namesPeople(word(phrase)) && !namesPerson(word(phrase)) && !isNamed(document, phrase);
  if (outcome !== 'captured') return false;
  // cameras captured three men, two men were captured on video
  const shown = clause.prepositions.some(
    ({ preposition, phrase: place }) =>
      /^(?:on|by|in)$/u.test(preposition) && recordings.has(word(place)),
  );
  const shows =
    clause.voice === 'active' && clause.subjects.some((one) => recordings.has(word(one)));
  if (shown || shows || recordings.has(word(phrase))) return true;
  // seized the broadcaster; no broadcaster by name
  return (
    /^(?:the|a|its|their)$/u.test(document.tokens[phrase.first]?.lower ?? '') &&
    firms.has(word(phrase))
  );
};

const isNamed = ({ tokens }: Document, { first, head, quantity }: NounPhrase): boolean =>
  quantity === null && tokens.slice(first, head + 1).every(({ pos }) => pos === 'PROPN');
