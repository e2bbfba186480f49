/**
 * Words for people who are trapped or missing → whether they still are: “24 people who remain trapped”,
 * not “rescuers freed 24 trapped people”.
 */
import type { Document, Sentence } from '../../../language/document.ts';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.ts';
import type { Token } from '../../../language/words/tokenize.ts';
import { describedBefore } from './from-far-subjects.ts';
import { readState } from './outcome-words.ts';

/** Who is found, freed or pulled out: rescuers freed 24 people trapped there, 24 trapped there were freed, hoisted to safety. */
export const isBroughtOut = (document: Document, sentence: Sentence, phrase: NounPhrase): boolean =>
  sentence.clauses.some((clause) => {
    const { lemma, form, objects, subjects, voice, negated, modal } = clause;
    return (
      // rescuers are trying to reach 24 people trapped underground
      form !== 'infinitive' &&
      !negated &&
      modal === null &&
      ((voice === 'active' ? objects : subjects).includes(phrase) ||
        (voice === 'passive' && describedBefore(document, sentence, clause) === phrase)) &&
      /^(?:find|discover|reach|free|rescue|pull|dig|locate|save|recover|spot|hoist|haul|winch|lift|bring)$/u.test(
        lemma,
      )
    );
  });

/** who are trapped, who remained missing, who were still unaccounted for; not: who were trapped, which may be over */
export const opensStay = (tokens: readonly Token[], at: number): boolean => {
  const [who, verb, further] = tokens.slice(at, at + 3).map(({ lower }) => lower);
  const stays = /^(?:are|is|remain(?:s|ed)?)$/u.test(verb ?? '') || further === 'still';
  const state = readState(
    tokens,
    further === 'still' || further === 'reportedly' ? at + 3 : at + 2,
  );
  return who === 'who' && stays && state?.outcome === 'missing';
};
