/**
 * A headline in capitals, “TWO DEAD IN BELMAR” → the same words as the text below it writes them in
 * mid-sentence: “Two dead in Belmar”. A word that the text lacks is written small.
 */

// words in mid-sentence: behind a word in small letters, or a comma behind one
const within = /(?<=\p{Ll},? )\p{L}+/gu;
const words = /\p{L}+/gu;

/** The words of a text as it writes them, by their small letters; a word that it also writes small is told so. */
const spellingsOf = (text: string): Map<string, string> => {
  const spellings = new Map<string, string>();
  for (const [word] of text.matchAll(within)) {
    const small = word.toLowerCase();
    if (word === small || !spellings.has(small)) spellings.set(small, word);
  }
  return spellings;
};

/** Writes a headline as the text below it does. */
export const recase = (headline: string, body: string): string => {
  const spellings = spellingsOf(body);
  return headline.replace(words, (word, at: number) => {
    const small = word.toLowerCase();
    const spelling = spellings.get(small) ?? small;
    if (spelling.length !== word.length) return word;
    return at === 0 ? spelling.replace(/^./u, (letter) => letter.toUpperCase()) : spelling;
  });
};
