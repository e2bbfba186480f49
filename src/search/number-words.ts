/**
 * “Five” and “5” are one number: accounts write either, and who looks for one means both.
 */
const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** “One” is a pronoun more often than a number. */
const least = 2;

const other = new Map<string, string>();
const pair = (number: number, word: string): void => {
  other.set(`${number}`, word).set(word, `${number}`);
};
for (const [number, word] of small.entries()) if (number >= least) pair(number, word);
for (const [i, ten] of tens.entries()) {
  const number = 20 + 10 * i;
  pair(number, ten);
  // Folded words have lost their hyphen: “forty-four” is “fortyfour”.
  for (const [unit, word] of small.entries())
    if (unit > 0 && unit < 10) pair(number + unit, ten + word);
}

/** The number in the other way to write it, from two to ninety-nine: “5” for “five”, “five” for “5”. */
export const otherwiseWritten = (number: string): string | undefined => other.get(number);
