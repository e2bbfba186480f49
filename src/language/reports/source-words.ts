/**
 * The words for a source, and those beside them → where they end, and what they show of who speaks: “a
 * villager surnamed Hale”, “a sign. It said”.
 */
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { partitionPoint } from '../partition-point.ts';
import type { Token } from '../words/tokenize.ts';
import { wordClass } from '../words/word-class.ts';
import { isLarge, type NameReader } from './named-parts.ts';
import type { Reading } from './reading.ts';
import type { Source } from './sources.ts';
import { isPersonNoun } from './speaker-nouns.ts';

const behindWords = wordClass(/^(?:,|who|which|that|whose|\(|;)$/u);

/** End of the words that say who it is, before an apposition or a relative clause. */
export const endOfNaming = (reading: Reading, { core, last }: Source): number => {
  const { tokens } = reading;
  // those who knew him: all of it says who
  if (tokens[core.head]?.lower === 'those') return Math.max(last, core.last);
  let end = core.last;
  while (end < last && !behindWords.has(tokens[end])) {
    // Sgt. Tom Hale in a news release
    if (tokens[end]?.lower === 'in' && /^an?$/u.test(tokens[end + 1]?.lower ?? '')) break;
    end++;
  }
  return Math.max(end, core.last);
};

/** a villager surnamed Hale */
export const isSurnamed = (reading: Reading, { first }: NounPhrase): boolean => {
  const { tokens, phraseAt } = reading;
  const bearer = phraseAt[first - 2];
  return (
    /^(?:surnamed|named|called|nicknamed)$/u.test(tokens[first - 1]?.lower ?? '') &&
    bearer !== undefined &&
    isPersonNoun(tokens[bearer.head] as Token)
  );
};

/** “My friend Otto was beside me,” he said: whom a quotation names is not the one who says it */
export const beforeOwnWords = (reading: Reading, at: number): number => {
  const { tokens, quotationAt } = reading;
  const own = quotationAt[at - 1] ?? quotationAt[at - 2];
  if (!own || quotationAt[at] || isLarge(tokens[at])) return at;
  let first = at - 1;
  while (first > 0 && (quotationAt[first - 1] === own || !quotationAt[first])) first--;
  return first;
};

/** A boy came in and fired, he said: where the words begin that “he” says, who speaks of the boy */
export const beginOfTold = ({ tokens, sentences }: Reading, at: number): number | null => {
  const [said, end] = tokens.slice(at + 1, at + 3);
  if (tokens[at - 1]?.text !== ',' || said?.pos !== 'VERB' || end?.pos !== 'PUNCT') return null;
  // Hale sees a square, he said, “that many hate”: what the account tells of Hale
  if (end.text === ',' && /^["“‘']$/u.test(tokens[at + 3]?.text ?? '')) return null;
  return sentences[partitionPoint(sentences, ({ last }) => last <= at)]?.first ?? null;
};

/** Guards had painted a sign. It said: We are next: the sign says it */
export const isBehindSign = (reading: Reading, at: number): boolean => {
  const { phraseAt, tokens } = reading;
  const before = phraseAt[at - 2];
  return (
    before !== undefined &&
    /^(?:sign|banner|placard|plaque|poster|graffiti|slogan)s?$/u.test(
      tokens[before.head]?.lower ?? '',
    )
  );
};

/** Adel Hale’s office; the boy’s mother, of whom “her mother” is told: she herself */
export const ownedBy = (owner: string, own: string): string =>
  owner.endsWith(`s ${own}`) ? owner : `${owner}’s ${own}`;

/** the ministry, the two officials: no name, nothing that tells which one */
export const isDefinite = (
  { tokens }: Reading,
  names: NameReader,
  { first, head }: NounPhrase,
): boolean => {
  const determiner = tokens[first];
  // said Prime Minister before the court: an office in capitals stands for its holder
  if (isLarge(tokens[head]) && determiner?.pos !== 'DET' && !names.opens(first)) return true;
  return /^(?:the|this|that|these|those)$/u.test(determiner?.lower ?? '');
};
