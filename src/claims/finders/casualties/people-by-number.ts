/** People whom a text counts without a word for them: “a third life”, “40 were hurt”, “three deaths”. */
import type { Document } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import type { Token, TokenRange } from '../../../language/words/tokenize.ts';
import type { Quantity } from '../../../model/quantity.ts';
import type { People } from './people.ts';

/** People of whom a text gives a number and no word: “a third life”, “40 were hurt”. */
export const nobodyNamed = ({ first, last }: TokenRange, count: Quantity): People => ({
  first,
  last,
  who: '',
  count,
  kind: 'counted',
  definite: false,
  additional: false,
  pronoun: false,
  part: false,
});

/** The people that a number alone counts: three deaths, no injuries; null without a number. */
export const peopleByNumber = (
  document: Document,
  phrase: NounPhrase,
  who: string,
): People | null => {
  const mention = phrase.quantity;
  const first = document.tokens[phrase.first] as Token;
  const none = first.lower === 'no';
  if (!mention && !none) return null;
  return {
    first: phrase.first,
    last: phrase.last,
    who,
    count: mention?.quantity ?? { min: 0, max: 0, approximate: false, words: 'no' },
    kind: none || mention?.quantity.max === 0 ? 'none' : 'counted',
    definite: mention?.definite ?? false,
    additional: mention?.additional ?? false,
    pronoun: false,
    part: false,
  };
};
