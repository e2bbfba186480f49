/**
 * Clauses → whether a ship or a plane is taken in them: “the navy seized a tanker”.
 */
import type { Clause } from '../clauses/clauses.ts';
import type { Document } from '../document.ts';

const seizes = /^(?:seize|impound|hijack|commandeer|board|intercept|confiscate|capture|detain)$/u;
const craft =
  /^(?:tanker|ship|vessel|freighter|trawler|boat|dhow|ferry|yacht|plane|airliner|jet|aircraft)s?$/u;

/** The navy seized a tanker, the ship was boarded: not “seized power”, “passengers boarded a plane” */
export const isSeizure = (
  document: Document,
  { lemma, voice, subjects, objects }: Clause,
): boolean =>
  seizes.test(lemma) &&
  (voice === 'passive' ? subjects : objects).some((phrase) =>
    craft.test(document.tokens[phrase.head]?.lower ?? ''),
  ) &&
  !(
    lemma === 'board' &&
    !subjects.some((phrase) =>
      /^(?:navy|guards?|troops|forces|soldiers|marines|pirates|rebels|gunmen|militants|police|commandos?|officers|coastguard)$/u.test(
        document.tokens[phrase.head]?.lower ?? '',
      ),
    )
  );
