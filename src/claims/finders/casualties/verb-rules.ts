/**
 * Rules that read a clause, each with the verbs that it is for: most clauses have a verb that next to
 * none of them is for.
 */
import type { Clause } from '../../../language/clauses/clauses.ts';
import type { Document, Sentence } from '../../../language/document.ts';
import { remember } from '../../../language/remember.ts';
import type { Finding } from './finding.ts';

export interface VerbRule {
  /** By their lemmas. */
  verbs: RegExp | ReadonlySet<string>;
  find: (document: Document, clause: Clause, sentence: Sentence) => Finding[];
}

/** Rules → what those for a clause’s verb find, in the order of the rules. */
export const findByRules = (
  rules: readonly VerbRule[],
): ((document: Document, sentence: Sentence, clause: Clause) => Finding[]) => {
  const rulesFor = remember((lemma) =>
    rules.filter(({ verbs }) => (verbs instanceof RegExp ? verbs.test(lemma) : verbs.has(lemma))),
  );
  return (document, sentence, clause) => {
    const fitting = rulesFor(clause.lemma);
    return fitting.length === 0
      ? []
      : fitting.flatMap(({ find }) => find(document, clause, sentence));
  };
};
