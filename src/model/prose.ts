/**
 * Pieces of running English that reasons, labels and pages are all written with.
 */
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const numberWords = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** “a, b and c”. */
export const listOf = (items: readonly string[]): string => lists.format(items);

/** “three”, “12”: a whole number as running text writes it. */
export const numberWord = (value: number): string => numberWords[value] ?? String(value);

/** “Both accounts”. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** “both accounts”, “all three accounts”. */
export const everyAccount = (accounts: number): string =>
  accounts === 2 ? 'both accounts' : `all ${numberWord(accounts)} accounts`;
