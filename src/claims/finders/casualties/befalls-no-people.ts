/**
 * A clause and the phrase that its verb takes → whether the verb, which may befall people, here only
 * shows them, flies out the hurt, brings down things, takes over a firm, harms a business or tells of
 * an illness.
 */
import type { Clause } from '../../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import { isAttacker, isHappening, isHazard } from '../../../language/acts/acts.ts';
import { bringsDown } from '../../../language/acts/interceptions.ts';
import { nameAt } from '../../../language/names/name-at.ts';
import { nounKind } from '../../../language/names/name-words.ts';
import type { Token, TokenRange } from '../../../language/words/tokenize.ts';
import { wordClass } from '../../../language/words/word-class.ts';
import type { Outcome } from '../../../model/claim.ts';
import { firms, namesPeople, namesPerson, recordings } from './outcome-words.ts';
import type { People } from './people.ts';

/** True: nobody is shot, held or hurt by the verb of a clause. */
export const befallsNoPeople = (
  document: Document,
  clause: Clause,
  phrase: NounPhrase,
  outcome: Outcome,
): boolean => {
  const word = ({ head }: NounPhrase): string => document.tokens[head]?.lower ?? '';
  if (isCredit(document, phrase)) return true;
  // 26 missing climbers struck by an avalanche: told as missing
  if (outcome === 'casualties' && document.tokens[phrase.head - 1]?.lower === 'missing')
    return true;
  // some of the bodies had been burned
  if (outcome !== 'killed' && /^(?:bod(?:y|ies)|corpses?)$/u.test(word(phrase))) return true;
  // shot down 14 of 19 drones, shot down two; no clerks
  if (clause.lemma === 'shoot' && bringsDown(document, clause))
    return !namesPeople(word(phrase)) && !namesPerson(word(phrase)) && !isNamed(document, phrase);
  // nine of the injured are in a critical condition, and six have been airlifted: to a clinic;
  // girl airlifted after a shooting
  if (clause.lemma === 'airlift')
    return document.tokens
      .slice(Math.max(0, clause.verb - 24), clause.verb + 8)
      .some(({ lower }) =>
        /^(?:injured|wounded|hospitals?|clinics?|critical|burns|shooting|stabbing)$/u.test(lower),
      );
  // savers were cautious, having been burned before; not: in a fire
  if (clause.lemma === 'burn' && clause.form === 'ing') return !isInHazard(document, clause);
  // was sickened by the violence; not: by a gas
  if (clause.lemma === 'sicken')
    return document.tokens
      .slice(clause.last, clause.last + 6)
      .some((token) => isHappening(token.lower) || shock.has(token));
  if (outcome !== 'captured') return false;
  // imprisoned under the debris: by nobody
  const buried = clause.prepositions.some(({ phrase: where }) =>
    /^(?:debris|rubble|wreckage|ruins)$/u.test(word(where)),
  );
  if (buried) return true;
  // sank two vessels, seized another: one more of what is no person
  if (/^(?:another|one)$/u.test(word(phrase)) && followsVehicle(document, clause)) return true;
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

const shock = wordClass(
  /^(?:violence|news|sight|images?|videos?|footage|acts?|behaviou?r|words|comments|remarks|hatred|cruelty)$/u,
);

/** Photo: Ann Orlov, Norden News: who took it; not: Photos: clerk hurt in raid */
const isCredit = ({ tokens }: Document, { first, last }: NounPhrase): boolean =>
  tokens[first - 1]?.text === ':' &&
  tokens[last]?.text === ',' &&
  /^(?:photos?|images?|credits?|pictures?|videos?)$/u.test(tokens[first - 2]?.lower ?? '');

/** True: the noun nearest before the verb is that of a vehicle. */
const followsVehicle = ({ tokens }: Document, { first }: Clause): boolean => {
  const noun = tokens.slice(Math.max(0, first - 8), first).findLast(({ pos }) => pos === 'NOUN');
  const word = noun?.lower ?? '';
  return [word, word.replace(/s$/u, '')].some((one) => nounKind(one) === 'vehicle');
};

const isNamed = ({ tokens }: Document, { first, head, quantity }: NounPhrase): boolean =>
  quantity === null && tokens.slice(first, head + 1).every(({ pos }) => pos === 'PROPN');

/** “Hurt” of those whom nobody counts, by what hurts no body: a price, a law. */
export const harmsNoBody = (
  { tokens }: Document,
  { lemma, subjects }: Clause,
  { kind, definite }: People,
): boolean => {
  if (lemma !== 'hurt' || kind === 'counted' || (kind === 'one' && !definite)) return false;
  const [head] = subjects.map((phrase) => tokens[phrase.head] as Token);
  return (
    head?.pos === 'NOUN' &&
    !isHappening(head.lower) &&
    !isHazard(head.lower) &&
    !isAttacker(head.lower) &&
    !/^(?:person|group|vehicle)$/u.test(nounKind(head.lower) ?? '')
  );
};

/** died of brain cancer, from a heart attack, of natural causes */
export const isByIllness = ({ tokens }: Document, { prepositions }: Clause): boolean =>
  prepositions.some(
    ({ preposition, phrase }) =>
      /^(?:of|from|after)$/u.test(preposition) &&
      illness.test(
        tokens
          .slice(phrase.first, phrase.last)
          .map(({ lower }) => lower)
          .join(' '),
      ),
  );

const illness =
  /\b(?:cancers?|leuk[a]?emia|tumou?rs?|heart (?:attack|failure|disease)|strokes?|pneumonia|natural causes|old age|diabetes|alzheimer.*|aids|cirrhosis|lymphoma|melanoma|dementia)$/u;

/** Ann Orlov was struck by a car, hit by a stray bullet, burned in a blast; not: by a scandal */
export const isNameStruck = (
  document: Document,
  { lemma, prepositions }: Clause,
  { head }: NounPhrase,
): boolean =>
  nameAt(document, head)?.kind === 'person' &&
  (isByThing(document, prepositions) ||
    (lemma === 'burn' && isInHazard(document, { prepositions })));

const isInHazard = (document: Document, { prepositions }: Pick<Clause, 'prepositions'>): boolean =>
  prepositions.some(({ phrase }) => {
    const word = document.tokens[phrase.head]?.lower ?? '';
    return isHazard(word) || isHappening(word);
  });

/** A girl was run over, knocked down by a car; not: four ran over to her, a clerk was knocked down by a thief */
export const isRunOver = (
  document: Document,
  { lemma, voice, prepositions, objects }: Clause,
): boolean =>
  isByThing(document, prepositions) ||
  (lemma === 'run' && (voice === 'passive' || objects.length > 0));

const isByThing = (document: Document, prepositions: Clause['prepositions']): boolean =>
  prepositions.some(({ preposition, phrase }) => {
    const word = document.tokens[phrase.head]?.lower ?? '';
    return preposition === 'by' && (nounKind(word) === 'vehicle' || missile.test(word));
  });
const missile = /^(?:bullets?|gunfire|shots|shrapnel|lightning|trains?)$/u;

/** What governments hit with. */
export const isMeasure = ({ tokens }: Document, { head }: NounPhrase): boolean =>
  /^(?:sanctions?|tariffs?|fines?|charges|lawsuits?|bans?|restrictions|penalties|tax|taxes)$/u.test(
    tokens[head]?.lower ?? '',
  );

/** Man accused of ambushing police shot, man wanted in shooting of police shot: in a title, the man was shot. */
export const isObjectBefore = (
  { tokens, article }: Document,
  { role, start }: Sentence,
  { first }: TokenRange,
): boolean => {
  if (role !== 'title') return false;
  const before = tokens[first - 1]?.lower ?? '';
  if (/ing$/u.test(before))
    return /^(?:of|for|after|before)$/u.test(tokens[first - 2]?.lower ?? '');
  return before === 'of' && soughtFor.test(article.text.slice(start, tokens[first]?.start));
};
const soughtFor =
  /\b(?:suspects?|wanted|sought|accused|charged) (?:in|for|with) (?:(?:the|fatal|deadly) )?\w+ of $/iu;
