/** What each finder of counts makes: a thing and how many of it, with the words that say so. */
import type { Sentence } from '../../../language/document.ts';
import type { TokenRange } from '../../../language/words/tokenize.ts';
import type { Quantity } from '../../../model/quantity.ts';
import type { Draft } from '../../claim-type.ts';

/** A draft of a count under a rule’s name. */
export const draft = (
  sentence: Sentence,
  { first, last }: TokenRange,
  what: string,
  count: Quantity,
  rule: string,
): Draft<'count'> => ({
  fields: { type: 'count', what, count },
  sentence,
  range: { first, last },
  rules: [`count/${rule}`],
  confidence: 0.75,
});

/** One thing is told of, not counted. */
export const isOne = ({ min, max }: Quantity): boolean => min === 1 && max === 1;
