/** Clauses → whether missiles or drones are brought down in them, which is the other side’s attack. */
import type { Clause } from '../clauses/clauses.ts';
import type { Document } from '../document.ts';
import { headWord } from '../phrases/head-word.ts';

const projectile = /^(?:missile|rocket|drone|uav|shell|mortar|projectile|balloon)s?$/u;

/** shot down two missiles, 20 drones were downed; not: shot down a helicopter, fired missiles */
export const isInterception = (document: Document, clause: Clause): boolean => {
  const { lemma, particle, last, voice, subjects, objects } = clause;
  const next = particle ?? document.tokens[last]?.lower;
  const brings = /^(?:down|intercept)$/u.test(lemma) || (lemma === 'shoot' && next === 'down');
  return (
    brings &&
    (voice === 'passive' ? subjects : objects).some((phrase) =>
      projectile.test(headWord(document, phrase)),
    )
  );
};
