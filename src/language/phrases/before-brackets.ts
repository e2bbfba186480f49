import type { Token } from '../words/tokenize.ts';

/** Northern Command (NORCOM), the Marsh Forces (once a band of ten): where the brackets before a place open. */
export const beforeBrackets = (tokens: readonly Token[], at: number): number => {
  if (tokens[at - 1]?.lower !== ')') return at;
  let open = at - 1;
  while (open > at - 20 && tokens[open]?.lower !== '(') open--;
  return tokens[open]?.lower === '(' ? open : at;
};
