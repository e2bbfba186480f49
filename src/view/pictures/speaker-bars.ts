/**
 * Who gets to speak: the words that each account gives to each speaker, in quotation marks and
 * reported, as bars measured against the longest.
 */
import type { Comparison } from '../../model/comparison.ts';
import { type Account } from '../accounts.ts';

export interface SpeakerBar {
  account: Account;
  words: number;
  statements: number;
  /** Percentages of the bar’s room: words in quotation marks, and all words. */
  direct: number;
  all: number;
  directWords: number;
}

export interface SpeakerRow {
  name: string;
  /** Other names that the texts use. */
  alsoNamed: string[];
  bars: SpeakerBar[];
}

/** Lays out the speakers, the one with the most words first. */
export const drawSpeakers = (
  { speakers }: Pick<Comparison, 'speakers'>,
  accounts: readonly Account[],
): SpeakerRow[] => {
  const longest = Math.max(1, ...speakers.flatMap(({ articles }) => articles.map((a) => a.words)));
  const share = (words: number) => Math.round((words / longest) * 1000) / 10;
  const total = (speaker: (typeof speakers)[number]) =>
    speaker.articles.reduce((sum, { words }) => sum + words, 0);
  return [...speakers]
    .sort((a, b) => total(b) - total(a))
    .map(({ name, names, articles }) => ({
      name,
      alsoNamed: names.filter((other) => other.toLowerCase() !== name.toLowerCase()),
      bars: accounts.map((account) => {
        const said = articles.find(({ article }) => article === account.id);
        const words = said?.words ?? 0;
        const directWords = Math.min(said?.direct ?? 0, words);
        return {
          account,
          words,
          statements: said?.statements ?? 0,
          direct: share(directWords),
          all: share(words),
          directWords,
        };
      }),
    }));
};
