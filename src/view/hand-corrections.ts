/**
 * What a person corrected in a story, as its page lists it: what was done to which words, by whom,
 * when and why.
 */
import type { Comparison, CorrectionMade } from '../model/comparison.ts';
import type { Corrected } from '../model/corrected.ts';
import { type Account, accountOf } from './accounts.ts';
import { longDate } from './english.ts';
import { claimAnchor } from './paths.ts';

export interface HandCorrection {
  /** On its story’s page; feeds lead there. */
  anchor: string;
  what: string;
  quotes: {
    account: Account;
    /** Empty where the article may not be quoted. */
    words: string;
    /** The claim in its text; null where it was rejected. */
    anchor: string | null;
  }[];
  why: string;
  signature: string;
}

const deeds: Record<CorrectionMade['do'], string> = {
  accept: 'Read again and accepted',
  reject: 'Rejected: the words don’t make the claim',
  change: 'Changed',
  add: 'Added: the program had missed it',
  join: 'Put into one row',
  split: 'Taken into a row of its own',
  relate: 'Related by hand',
};

/** “A. Editor, 2 June 2031”. */
export const signatureOf = ({ by, on }: Corrected): string => `${by}, ${longDate(on)}`;

/** Anchors of a story’s corrections, in their order: “correction-2031-06-02-1”, the first of that day. */
export const correctionAnchors = (corrections: readonly Pick<Corrected, 'on'>[]): string[] =>
  corrections.map(({ on }, index) => {
    const before = corrections.slice(0, index).filter((made) => made.on === on).length;
    return `correction-${on}-${before + 1}`;
  });

/** Lists a story’s corrections in the order in which they were written. */
export const listHandCorrections = (
  { corrections }: Comparison,
  accounts: readonly Account[],
): HandCorrection[] => {
  const anchors = correctionAnchors(corrections);
  return corrections.map((made, index) => ({
    anchor: anchors[index]!,
    what: deeds[made.do],
    quotes: made.quotes.map(({ article, claim, quote }) => ({
      account: accountOf(accounts, article),
      words: quote.exact,
      anchor: claim === null ? null : claimAnchor({ article, id: claim }),
    })),
    why: made.why,
    signature: signatureOf(made),
  }));
};
