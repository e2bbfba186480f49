/**
 * A headline in capitals, “TWO DEAD IN BELMAR” → the same words as the text below it writes them in
 * mid-sentence: “Two dead in Belmar”. A word that the text lacks is written small.
 */

/** The words of a text as it writes them, by their small letters; a word that it writes small is told so. */
export type Spellings = ReadonlyMap<string, string>;

// words in mid-sentence: behind a word in small letters, or a comma behind one
const within = /(?<=\p{Ll},? )\p{L}+/gu;
const words = /\p{L}+/gu;

/** Reads how a text writes its words. */
export const spellingsOf = (text: string): Spellings => {
  const spellings = new Map<string, string>();
  for (const [word] of text.matchAll(within)) {
    const small = word.toLowerCase();
    if (word === small || !spellings.has(small)) spellings.set(small, word);
  }
  return spellings;
};

/** Writes a headline as the text below it would. */
export const recase = (headline: string, spellings: Spellings): string =>
  headline.replace(words, (word, at: number) => {
    const small = word.toLowerCase();
    const spelling = spellings.get(small) ?? small;
    if (spelling.length !== word.length) return word;
    return at === 0 ? spelling.replace(/^./u, (letter) => letter.toUpperCase()) : spelling;
  });
