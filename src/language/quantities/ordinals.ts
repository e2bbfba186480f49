/** Words that tell a place in a row → its number: third, 13th. */

const words: ReadonlyMap<string, number> = new Map(
  `second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/u)
    .map((word, index) => [word, index + 2]),
);

/** 3, of “third”, 13, of “13th”; null of other words. */
export const ordinalOf = (word: string): number | null =>
  words.get(word) ?? (/^\d{1,3}(?:st|nd|rd|th)$/u.test(word) ? Number.parseInt(word, 10) : null);

/** A third, a twelfth: no “second”, which is a time as well. */
export const isLateOrdinal = (word: string): boolean => (ordinalOf(word) ?? 0) > 2;
