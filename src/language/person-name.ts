/**
 * Words for people → whether they are somebody’s name.
 */
import { kindsOf } from './kinds.ts';

/** True of “Ricardo Valdes”; not of “Belmaran opposition candidate”. */
export const isPersonName = (who: string): boolean =>
  who !== '' &&
  kindsOf('people', who).length === 0 &&
  who.split(/\s+/u).every((word) => /^\p{Lu}|^(?:al|el|bin|de|la|van|von)\b/u.test(word));
