/**
 * Places in a corpus’s text → the same places in the article as it was read: a title may stand before
 * it, blank lines are dropped, spaces and invisible characters changed. Letters, digits and signs are
 * as many as they were.
 */

/** How many letters, digits and signs stand before each place of a text, its end included. */
const lettersBefore = (text: string): Uint32Array => {
  const before = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) {
    before[i + 1] = (before[i] ?? 0) + Number(/[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(text[i] ?? ''));
  }
  return before;
};

/**
 * Tells where spans of a corpus’s text stand in an article.
 *
 * @returns Takes the ends of a span and gives those of the same letters in the article.
 */
export const placeLabels = (
  text: string,
  article: string,
): ((start: number, end: number) => [number, number]) => {
  if (article === text) return (start, end) => [start, end];
  const theirs = lettersBefore(text);
  const ours = lettersBefore(article);
  // What was put before the text shifts its letters.
  const shift = (ours.at(-1) ?? 0) - (theirs.at(-1) ?? 0);
  const placeOf = (letters: number): number => ours.indexOf(letters + shift);
  return (start, end) => {
    const first = ours.lastIndexOf((theirs[start] ?? 0) + shift);
    return [first, Math.max(first, placeOf(theirs[end] ?? 0))];
  };
};
