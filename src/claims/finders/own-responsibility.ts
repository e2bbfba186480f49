/**
 * Clauses in which somebody says whether they did it themselves: “they were responsible for the
 * attack”, “it was not responsible”; and on whose behalf a spokesman says so.
 */
import type { Clause } from '../../language/clauses.ts';
import type { Document, Sentence } from '../../language/document.ts';
import type { NounPhrase } from '../../language/noun-phrases.ts';
import { isHappening } from '../../language/acts.ts';
import { entityOf, headWord, phraseFrom } from './phrase-names.ts';

/** said of an act: the attack, the two bombings, the deaths */
export const isDeed = (document: Document, phrase: NounPhrase | undefined): boolean => {
  const head = headWord(document, phrase);
  return (
    isHappening(head) ||
    /^(?:incidents?|massacres?|violence|plots?|deaths?|crimes?|blasts?|responsibility|unrest|troubles?)$/u.test(
      head,
    )
  );
};

/** they were responsible for the attack, it was not responsible; responsible for the town’s safety: no */
export const isOwnResponsibility = (
  document: Document,
  sentence: Sentence,
  clause: Clause | undefined,
): clause is Clause => {
  const { tokens } = document;
  const subject = clause?.subjects[0];
  if (!clause || clause.lemma !== 'be' || !subject?.pronoun) return false;
  if (!/^(?:it|they|we)$/u.test(headWord(document, subject))) return false;
  const following = tokens.slice(clause.last, clause.last + 3);
  const after = following.find(({ lower }) => lower === 'responsible');
  if (!after) return false;
  const leads = tokens[after.index + 1]?.lower === 'for';
  const matter = leads ? phraseFrom(sentence, after.index + 2) : null;
  return !matter || matter.pronoun || isDeed(document, matter);
};

/** Omar Sabri, a spokesman for the Baruna Front, said: the group, where a person speaks for one. */
export const spokenFor = (
  document: Document,
  sentence: Sentence,
  speaker: NounPhrase,
): NounPhrase | undefined => {
  if (entityOf(document, speaker)?.kind !== 'person') return speaker;
  const { tokens } = document;
  const role = tokens[speaker.last]?.text === ',' ? phraseFrom(sentence, speaker.last + 1) : null;
  if (!role || !/^spokes/u.test(headWord(document, role))) return undefined;
  const group = /^(?:for|of)$/u.test(tokens[role.last]?.lower ?? '')
    ? phraseFrom(sentence, role.last + 1)
    : null;
  return group ?? undefined;
};
