/**
 * Words behind people without a number → how many ages they list: “the victims, aged 17, 19 and 23”.
 */
import type { Token } from '../../../language/words/tokenize.ts';

/** How many ages are listed from a token on; 0 where none are. */
export const agesAfter = (tokens: readonly Token[], last: number): number => {
  let i = tokens[last]?.lower === ',' ? last + 1 : last;
  // Brothers, 8 and 11, were hurt
  const isBare = i > last && /^\d{1,2}$/u.test(tokens[i]?.text ?? '');
  if (!isBare && !/^age[ds]$/u.test(tokens[i]?.lower ?? '')) return 0;
  let ages = 0;
  for (i += isBare ? 0 : 1; ; i++) {
    if (!/^\d{1,2}$/u.test(tokens[i]?.text ?? '')) return 0;
    ages++;
    const [joint, next] = [tokens[i + 1]?.lower, tokens[i + 2]?.text ?? ''];
    if (joint === 'and') return /^\d{1,2}$/u.test(next) ? ages + 1 : 0;
    if (joint !== ',') return 0;
    i++;
  }
};
