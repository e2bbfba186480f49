/**
 * Sorted words ⇄ one short text, as the index of a large site holds its vocabulary.
 */

/** Sorted words as one text: of each, how many letters it shares with the one before, then the rest. */
export const packWords = (words: readonly string[]): string =>
  words
    .map((word, i) => {
      const before = words[i - 1] ?? '';
      let shared = 0;
      while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared += 1;
      return shared.toString(36) + word.slice(shared);
    })
    .join(' ');

/** Reads packed words back. */
export const unpackWords = (packed: string): string[] => {
  let before = '';
  return packed === ''
    ? []
    : packed.split(' ').map((part) => {
        before = before.slice(0, Number.parseInt(part.charAt(0), 36)) + part.slice(1);
        return before;
      });
};
