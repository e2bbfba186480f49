/**
 * What the rules of casualties hand to one another: an outcome, the people it befell, and the words
 * that tell it; and how a finding becomes a draft.
 */
import { countryOfDemonym } from '../../../language/names/gazetteer.ts';
import type { Sentence } from '../../../language/document.ts';
import type { Token, TokenRange } from '../../../language/words/tokenize.ts';
import type { Outcome } from '../../../model/claim.ts';
import type { Draft } from '../../claim-type.ts';
import { namesPeople, namesPerson } from './outcome-words.ts';
import type { People } from './people.ts';

export interface Finding {
  outcome: Outcome;
  people: People;
  range: TokenRange;
  rule: string;
  confidence: number;
  hedged?: Draft['hedged'];
  /** True: a part of people told beside it (“including two children”). */
  part?: boolean;
}

/** Covers the people and the words that tell their fate. */
export const rangeOf = (...ranges: TokenRange[]): TokenRange => ({
  first: Math.min(...ranges.map(({ first }) => first)),
  last: Math.max(...ranges.map(({ last }) => last)),
});

/** True of what is told under a condition, or wanted: if 20 people are killed, they want to take 20 people hostage. */
export const isConditional = (
  tokens: readonly Token[],
  sentence: TokenRange,
  at: number,
): boolean => {
  // “If we do not find them, that is 105 deaths”
  const opening = tokens.slice(sentence.first, sentence.first + 2).map(({ lower }) => lower);
  const words = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  if (opening.includes('if') && /^, (?:that|it|this) (?:is|'s|’s|makes)$/u.test(words.join(' ')))
    return true;
  for (let i = at - 1; i >= sentence.first && i >= at - 8; i--) {
    const { lower } = tokens[i] as Token;
    if (lower === 'if' || lower === 'unless' || lower === 'whether') return true;
    if (lower === ',') return false;
  }
  const [want, to, verb, people] = tokens.slice(Math.max(0, at - 3), at + 1);
  return (
    wanting.test(want?.lemma ?? '') &&
    to?.lower === 'to' &&
    verb?.pos === 'VERB' &&
    !/^(?:VERB|AUX)$/u.test(people?.pos ?? '')
  );
};

const wanting = /^(?:want|wish|intend)$/u;

/** 4-year-old daughter, two guards: as a headline writes them, “4-Year-Old Daughter”, “Two Guards”. */
const inSmallLetters = (who: string): string =>
  who.replace(/(?:\d+-|\p{Lu})[\p{L}-]+/gu, (word) => {
    const small = word.toLowerCase();
    const isCommon = /-year-olds?$/u.test(small) || namesPeople(small) || namesPerson(small);
    return isCommon && countryOfDemonym(word) === null ? small : word;
  });

const tellsCommonly = ({ people }: Finding, { role }: Sentence): boolean =>
  role === 'title' && people.kind !== 'named';

/** Turns a finding into a draft. */
export const toDraft = (finding: Finding, sentence: Sentence): Draft<'casualties'> => ({
  fields: {
    type: 'casualties',
    outcome: finding.outcome,
    who: tellsCommonly(finding, sentence) ? inSmallLetters(finding.people.who) : finding.people.who,
    count: finding.people.count,
  },
  sentence,
  range: finding.range,
  rules: finding.part
    ? [`casualties/${finding.rule}`, 'casualties/part']
    : [`casualties/${finding.rule}`],
  confidence: finding.confidence,
  ...(finding.hedged === undefined ? {} : { hedged: finding.hedged }),
});
