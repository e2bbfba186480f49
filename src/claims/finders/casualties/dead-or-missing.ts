/**
 * The words behind “dead” → whether those missing are told with the dead by one number: “12 are dead or
 * missing”, “12 dead, missing after flood”, “the number of dead and missing”. How many are either, nobody says.
 */
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import type { Token } from '../../../language/words/tokenize.ts';

/**
 * True: what stands at a place counts the missing among the dead: dead, missing due to floods; 52 dead and
 * missing people; not “12 dead, missing plane found”.
 */
export const isDeadOrMissing = (tokens: readonly Token[], at: number): boolean => {
  const [joint, missing, next] = tokens.slice(at, at + 3);
  if (!/^(?:,|and|or|\/)$/u.test(joint?.lower ?? '') || missing?.lower !== 'missing') return false;
  const isBoth = joint?.lower !== ',' && /^(?:people|persons)$/u.test(next?.lower ?? '');
  return isBoth || next?.lower === 'due' || !/^(?:NOUN|PROPN|NUM|ADJ)$/u.test(next?.pos ?? '');
};

/** the death and missing toll: of both */
export const isTollOfBoth = (tokens: readonly Token[], { first, head }: NounPhrase): boolean =>
  tokens[head]?.lower === 'toll' &&
  tokens.slice(first, head).some(({ lower }) => lower === 'missing');
