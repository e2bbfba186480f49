/**
 * A time behind other words → where those end: “a raid on Tuesday that …”, “a raid last month that …”.
 */
import type { Token } from '../words/tokenize.ts';

/** The last token before the times that end at a token, and before the preposition that leads to them. */
export const beforeTime = (
  tokens: readonly Token[],
  end: number,
  isTime: (at: number) => boolean,
): number => {
  let at = end;
  while (tokens[at] && isTime(at)) at--;
  return at < end && tokens[at]?.pos === 'ADP' ? at - 1 : at;
};
