/**
 * Tagger output → the same tokens with the tags and lemmas mended that the model gets wrong again and
 * again in news. One token is settled after the other, so that a rule may trust what stands before it.
 */
import type { RawToken } from '../words/tokenize.ts';
import { correctDeed } from './deeds.ts';
import { correctName } from './names.ts';
import { gerundRules } from './gerund-rules.ts';
import { lateNounRules } from './late-noun-rules.ts';
import { nounRules } from './noun-rules.ts';
import { openingRules } from './openings.ts';
import { adjectiveRules, lateAdjectiveRules, nameRules } from './other-rules.ts';
import { personRules } from './person-rules.ts';
import { reportingRules } from './reporting.ts';
import { smallWordRules } from './small-word-rules.ts';
import { mendBy } from './tag-rule.ts';
import { correctVerbForm } from './verb-forms.ts';
import { lateVerbRules, verbRules } from './verb-rules.ts';

const mendFirst = mendBy([
  ...openingRules,
  ...nameRules,
  ...smallWordRules,
  ...adjectiveRules,
  ...nounRules,
  ...personRules,
  ...gerundRules,
  ...verbRules,
  ...reportingRules,
]);
const mendLast = mendBy([...lateNounRules, ...lateAdjectiveRules, ...lateVerbRules]);

/** Mends the tags of one paragraph’s tokens, in place. */
export const correctTags = (tokens: readonly RawToken[]): void => {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as RawToken;
    mendFirst(tokens, index);
    correctName(token, tokens[index - 1], tokens[index + 1]);
    correctVerbForm(tokens, index);
    correctDeed(tokens, index);
    mendLast(tokens, index);
  }
};
