/**
 * Words for one of the people an article tells of → the name in them.
 */
import { kindsOf } from '../words/kinds.ts';

const opensName = /^["“‘'(]?(?:\p{Lu}|(?:al|el|bin|de|la|the|van|von)\b)/u;

/**
 * “Ricardo Valdes” of “59-year-old Ricardo Valdes”, of “Brigadier General Ricardo Valdes”; Otto “Big Ott”
 * Tarr; null for “Belmaran opposition candidate”.
 */
export const personName = (who: string): string | null => {
  const words = who.replace(/^(?:the )?\d+-year-old /iu, '').split(/\s+/u);
  const title = words.findLastIndex((word) => kindsOf('people', word).length > 0);
  const name = words.slice(title + 1);
  // a name of one word is told by no title
  const isWhole = title < 0 ? name[0] !== '' : name.length > 1 && /^\p{Lu}/u.test(name[0] ?? '');
  const isName =
    isWhole &&
    kindsOf('people', name.join(' ')).length === 0 &&
    name.every((word) => opensName.test(word));
  return isName ? name.join(' ') : null;
};
