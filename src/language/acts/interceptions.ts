/** Clauses → whether missiles or drones are brought down in them, which is the other side’s attack. */
import type { Clause } from '../clauses/clauses.ts';
import type { Document } from '../document.ts';
import { headWord } from '../phrases/head-word.ts';

const projectile = /^(?:missile|rocket|drone|uav|shell|mortar|projectile|balloon)s?$/u;

/** shot down two missiles, 20 drones were downed; not: shot down a helicopter, fired missiles */
export const isInterception = (document: Document, clause: Clause): boolean =>
  (clause.lemma === 'intercept' || bringsDown(document, clause)) &&
  (clause.voice === 'passive' ? clause.subjects : clause.objects).some((phrase) =>
    projectile.test(headWord(document, phrase)),
  );

/** shot down a helicopter, shot it down, 20 drones were downed */
export const bringsDown = ({ tokens }: Document, { lemma, particle, last }: Clause): boolean =>
  lemma === 'down' ||
  (lemma === 'shoot' && (particle === 'down' || tokens[last]?.lower === 'down'));
