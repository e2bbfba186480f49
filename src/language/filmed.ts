/**
 * A clause → whether its “shot” is a camera’s.
 */
import type { Clause } from './clauses.ts';
import type { Document } from './document.ts';

/** footage shot from a boat, shot a video of it: filmed, and nobody hit */
export const isFilmed = (document: Document, { lemma, subjects, objects }: Clause): boolean =>
  lemma === 'shoot' &&
  [...subjects, ...objects].some((phrase) =>
    /^(?:footage|videos?|films?|movies?|documentar(?:y|ies)|clips?|scenes?|pictures?|images?|photos?|photographs?)$/u.test(
      document.tokens[phrase.head]?.lower ?? '',
    ),
  );
