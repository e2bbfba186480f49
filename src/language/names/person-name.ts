/**
 * Words for one of the people an article tells of → the name in them.
 */
import { kindsOf } from '../words/kinds.ts';

/** “Ricardo Valdes” of “59-year-old Ricardo Valdes”, Otto “Big Ott” Tarr; null for “Belmaran opposition candidate”. */
export const personName = (who: string): string | null => {
  const name = who.replace(/^(?:the )?\d+-year-old /iu, '');
  const isName =
    name !== '' &&
    kindsOf('people', name).length === 0 &&
    name
      .split(/\s+/u)
      .every((word) => /^["“‘'(]?(?:\p{Lu}|(?:al|el|bin|de|la|the|van|von)\b)/u.test(word));
  return isName ? name : null;
};
