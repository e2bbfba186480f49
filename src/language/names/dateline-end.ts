/**
 * The first sentence of an account → where the place that it was written in ends: “OSTROV, Karsia
 * (Reuters) — Two men …”.
 */
import type { Token, TokenRange } from '../words/tokenize.ts';

/** Where the place of a dateline ends: at the bracket, the dash or the date behind it. */
export const datelineEnd = (tokens: readonly Token[], { first, last }: TokenRange): number => {
  if (!/^\p{Lu}{3,}$/u.test(tokens[first]?.text ?? '')) return first;
  const end = Math.min(last, first + 12);
  for (let i = first + 1; i < end; i++)
    if (/^[-–—]+$/u.test(tokens[i]?.text ?? '')) {
      const bracket = tokens.slice(first, i).findIndex(({ text }) => text === '(');
      const date = tokens.slice(first, i).findIndex(({ text }) => /^\d/u.test(text));
      const found = [bracket, date - 1].filter((at) => at > 0);
      return found.length > 0 ? first + Math.min(...found) : i;
    }
  return first;
};
